"""What ears and voices cost on this machine: seconds of work for a second of sound, errors, memory."""

import os
import time
from pathlib import Path
from statistics import median
from typing import Any

from simulator.core.ports import Ears, Voicing
from simulator.core.text import squash
from simulator.speech import audio
from simulator.speech.ears import WhisperEars
from simulator.speech.espeak import EspeakVoice
from simulator.speech.kokoro import KokoroVoice
from simulator.speech.weights import kokoro_path, whisper_path

LINES = {
    "zh": (
        "我家从昨天晚上就停电了，到现在还没有人来修，你们到底管不管？",
        "我想查一下上个月的电费，怎么比以前多了一倍？",
        "请您不要着急，我马上为您登记，抢修人员会尽快和您联系。",
        "如果您对处理结果不满意，您可以再次拨打我们的服务热线。",
        "家里有老人在用呼吸机，停电了我们怎么办？",
    ),
    "en": (
        "My power has been out since last night and nobody has come to fix it.",
        "Why is my electricity bill twice as high as last month?",
        "I am sorry to hear that, I will send a repair crew to your street right away.",
        "I want to speak to your supervisor, this is the third time I am calling.",
    ),
}


def rows(models: Path) -> list[dict[str, Any]]:
    """One row an engine, language and setting; what is not installed is left out.

    Keys: engine, lang, sound (seconds), took (seconds), rtf (median of took / sound), error (share of wrong
    characters or words in the round trip through Whisper, beam 5; None when not measured), rss_mb.
    """
    table: list[dict[str, Any]] = []
    whisper = whisper_path(models)
    judge = WhisperEars(whisper, beam=5) if whisper else None
    said: dict[str, list[tuple[str, bytes]]] = {}
    folder = kokoro_path(models)
    for voice in (EspeakVoice(), *((KokoroVoice(folder),) if folder else ())):
        try:
            for lang, lines in LINES.items():
                table.append(_voice_row(voice, lang, lines, judge, said))
        finally:
            voice.close()
    del judge  # its model would be counted in the memory of the ears
    if whisper:
        for beam in (1, 5):
            ears = WhisperEars(whisper, beam=beam)
            table.extend(_ears_row(ears, beam, lang, recordings) for lang, recordings in said.items())
            del ears
    return table


def error_rate(heard: str, said: str, lang: str) -> float:
    """The share of wrong characters (zh) or words (en): edit distance over the length of what was said."""
    if lang == "zh":
        return _distance(list(squash(heard)), list(squash(said)))
    return _distance(*([squash(word) for word in text.split()] for text in (heard, said)))


def _voice_row(
    voice: Any, lang: str, lines: tuple[str, ...], judge: Ears | None, said: dict[str, list[tuple[str, bytes]]]
) -> dict[str, Any]:
    voice.say(lines[0], lang, Voicing())  # loading is not speaking
    took, sound, errors, recordings = [], [], [], []
    for number, line in enumerate(lines):
        started = time.perf_counter()
        wav = voice.say(line, lang, Voicing(gender=("female", "male")[number % 2], name=str(number)))
        took.append(time.perf_counter() - started)
        sound.append(audio.duration(wav))
        recordings.append((line, wav))
        if judge is not None:
            errors.append(error_rate(judge.hear(wav, lang).text, line, lang))
    said[lang] = recordings  # the last voice, the best one, is what the ears are timed on
    error = round(sum(errors) / len(errors), 3) if errors else None
    return _row(voice.name, lang, sound, took, error, memory(voice.pid))


def _ears_row(ears: WhisperEars, beam: int, lang: str, recordings: list[tuple[str, bytes]]) -> dict[str, Any]:
    ears.warm()
    took, sound, errors = [], [], []
    for line, wav in recordings:
        started = time.perf_counter()
        heard = ears.hear(wav, lang)
        took.append(time.perf_counter() - started)
        sound.append(heard.seconds)
        errors.append(error_rate(heard.text, line, lang))
    error = round(sum(errors) / len(errors), 3)
    return _row(f"whisper beam {beam}", lang, sound, took, error, memory(os.getpid()))


def memory(pid: int | None) -> int | None:
    """Resident megabytes of a process, where the system tells."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS:")), None)


def _row(engine: str, lang: str, sound: list[float], took: list[float], error: float | None, rss: int | None) -> dict[str, Any]:
    rtf = median(t / s for t, s in zip(took, sound, strict=True))
    whole = {"sound": round(sum(sound), 1), "took": round(sum(took), 2), "rtf": round(rtf, 3)}
    return {"engine": engine, "lang": lang, **whole, "error": error, "rss_mb": rss}


def _distance(heard: list[str], said: list[str]) -> float:
    row = list(range(len(said) + 1))
    for i, one in enumerate(heard, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(said, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (one != other))
    return row[-1] / max(1, len(said))
