"""The espeak-ng worker: pyttsx3 in a process of its own, since its C library can exit or crash.

Started as `python -m simulator.speech.espeak_worker FOLDER`; FOLDER is for its temporary files.
"""

import base64
import os
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from simulator.speech.worker_side import serve


def engine() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Loads pyttsx3 on the packaged espeak-ng and gives the function that speaks."""
    import espeakng_loader

    # Both before the first init: pyttsx3 looks for the library by its bare name, and a missing
    # data path makes espeak call C exit().
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    espeakng_loader.load_library()
    import pyttsx3
    from pyttsx3.drivers import _espeak

    speaker = pyttsx3.init("espeak")
    # Until its loop has run once pyttsx3 holds settings back, and they would race with the first line.
    speaker.runAndWait()
    _espeak.Synchronize()
    folder = Path(sys.argv[1])

    def say(request: dict[str, Any]) -> dict[str, Any]:
        _set(speaker, request, _espeak.Synchronize)
        path = folder / f"{os.getpid()}.wav"
        path.unlink(missing_ok=True)
        speaker.save_to_file(request["text"], str(path))
        speaker.runAndWait()
        _espeak.Synchronize()  # runAndWait may return before the file is there
        return {"wav": base64.b64encode(_whole(path)).decode()}

    return say


def _set(speaker: Any, request: dict[str, Any], synchronize: Callable[[], Any]) -> None:
    """Sets voice, rate, pitch and volume, and waits until they are in force; raises OSError.

    espeak takes settings through a queue: without waiting a line is spoken with those of the one before.
    """
    speaker.setProperty("voice", request["voice"])
    synchronize()
    for _ in range(100):
        for name in ("rate", "pitch", "volume"):
            speaker.setProperty(name, request[name])
        synchronize()
        if all(round(speaker.getProperty(name), 2) == round(request[name], 2) for name in ("rate", "pitch", "volume")):
            return
        time.sleep(0.005)
    raise OSError("the settings do not arrive")


def _whole(path: Path) -> bytes:
    """The file's bytes; raises when its sound is shorter than its header says."""
    with wave.open(str(path)) as file:
        frames = file.getnframes()
        if not frames or len(file.readframes(frames)) != 2 * frames:
            raise EOFError("the file is not whole")
    data = path.read_bytes()
    path.unlink()
    return data


if __name__ == "__main__":
    serve(engine)
