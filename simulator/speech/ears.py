"""Sound to words on this machine: Whisper through CTranslate2, behind a voice gate."""

import os
import re
import threading
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from simulator.core.errors import EngineError, Missing
from simulator.core.ports import Heard, Word
from simulator.speech import audio, vad
from simulator.speech.whisper import Decoded, Decoder

_LANGS = ("zh", "en")
_SURE = -1.0  # mean log-probability below which a decoding is not believed (Whisper's own threshold)
_LAST = -1.1  # and below which the second one is not: noise that passes the gate comes back at -1.2 to -2.5
_LOOPING = 2.4  # compression ratio above which a decoding repeats itself (Whisper's own threshold)

# What Whisper says when it hears nothing: subtitles of its training films. Nobody says them to a hotline.
_PHANTOMS = (
    "字幕by", "字幕由", "字幕志愿者", "请不吝点赞", "点赞订阅", "明镜与点点", "谢谢观看", "谢谢收看", "感谢观看", "优优独播",
    "thanksforwatching", "thankyouforwatching", "subtitlesby", "amaraorg", "likeandsubscribe", "mingpao",
)  # fmt: skip


class WhisperEars:
    """Hears Mandarin and English with a Whisper model in CTranslate2's format.

    `model` is a folder, or a name that faster-whisper can fetch; `threads` a decoding (0: chosen here);
    `beam` 1 is for live calls, 5 for the record. Loads on first use; many threads may call at once,
    `workers` of them decode while the others wait.
    """

    def __init__(self, model: Path | str, threads: int = 0, beam: int = 5, workers: int = 2) -> None:
        self._model = str(model)
        self._threads = threads or max(1, min(4, (os.cpu_count() or 2) // workers))
        self._beam = beam
        self._workers = workers
        self._turns = threading.BoundedSemaphore(workers)
        self._loading = threading.Lock()
        self._decoder: Decoder | None = None
        self._times = True
        self._parent: WhisperEars | None = None

    def live(self) -> "WhisperEars":
        """The same model for a running call: the likeliest words at once, without their times."""
        quick = copy(self)
        quick._beam, quick._times = 1, False
        quick._parent = self
        return quick

    def hear(self, wav: bytes, lang: str, hints: Sequence[str] = ()) -> Heard:
        """What was said; silence and noise give an empty text. Raises EngineError or SoundError."""
        if lang not in _LANGS:
            raise EngineError("whisper", f"there are no ears for the language {lang!r}")
        samples = audio.decode(wav)
        windows = vad.spans(samples)
        decoder = self._loaded() if windows else None
        parts = []
        for window in windows:
            assert decoder is not None
            with self._turns:
                parts.append(self._window(decoder, samples, window, lang, hints))
        return _together(parts, samples.size / audio.RATE, sum(window.voiced for window in windows), lang)

    def warm(self) -> None:
        """Loads the model now, so that the first call does not wait for it; raises Missing or EngineError."""
        self._loaded()

    def _window(self, decoder: Decoder, samples: audio.Samples, window: vad.Span, lang: str, hints: Sequence[str]) -> Decoded:
        sound = samples[round(window.start * audio.RATE) : round(window.end * audio.RATE)]
        try:
            decoded = decoder.decode(sound, lang, hints, self._beam)
            if not _believed(decoded, hints, _SURE):
                # The short window loops now and then, and hints can leak: the full one without them decides.
                decoded = decoder.decode(sound, lang, (), max(5, self._beam), whole=True)
                if not _believed(decoded, (), _LAST):
                    return Decoded("", (), 0.0, 0.0, 1.0)
            return decoder.with_words(decoded, window.start) if self._times else decoded
        except (RuntimeError, ValueError) as error:
            raise EngineError("whisper", "the recording could not be decoded", retryable=True) from error

    def _loaded(self) -> Decoder:
        if self._parent is not None:
            return self._parent._loaded()
        with self._loading:
            if self._decoder is None:
                self._decoder = _load(self._model, self._threads, self._workers)
            return self._decoder


def _load(model: str, threads: int, workers: int) -> Decoder:
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise Missing("faster-whisper", "pip install faster-whisper") from error
    if os.sep in model and not (Path(model) / "model.bin").is_file():
        raise Missing("the Whisper weights", "run `simulator setup` to fetch them, or give a folder that holds model.bin")
    try:
        loaded = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=threads, num_workers=workers)
    except Exception as error:  # the hub's and the runtime's errors share no parent
        raise EngineError("whisper", f"the model cannot be loaded ({type(error).__name__})") from error
    return Decoder(loaded)


def _believed(decoded: Decoded, hints: Sequence[str], sure: float) -> bool:
    if decoded.compression > _LOOPING or decoded.logprob < sure:
        return False
    if decoded.no_speech > 0.6 and decoded.logprob < -0.7:
        return False
    said = "".join(ch for ch in decoded.text.lower() if ch.isalnum())
    if not said or any(phantom in said for phantom in _PHANTOMS):
        return False
    return not _leaked(said, hints)


def _leaked(said: str, hints: Sequence[str]) -> bool:
    """Whether the text is just the list of hints: three or more of them and hardly anything else."""
    rest, found = said, 0
    for hint in hints:
        bare = "".join(ch for ch in hint.lower() if ch.isalnum())
        if bare and bare in rest:
            rest, found = rest.replace(bare, ""), found + 1
    return found >= 3 and len(rest) <= len(said) // 5


def _together(parts: Sequence[Decoded], seconds: float, voiced: float, lang: str) -> Heard:
    heard = [part for part in parts if part.text]
    words = tuple(word for part in heard for word in part.words)
    glue = "，" if lang == "zh" else " "
    text = ""
    for part in heard:
        joined = part.text if not text or (lang == "zh" and text[-1] in "，。！？；：") else glue + part.text
        text += joined
    if lang == "zh":
        text = simplified(text)
        words = tuple(replace(word, text=simplified(word.text)) for word in words)
    weight = sum(len(part.text) for part in heard)
    confidence = sum(part.confidence * len(part.text) for part in heard) / weight if weight else 0.0
    return Heard(text, _in_order(words, seconds), seconds, min(voiced, seconds), round(confidence, 3))


def _in_order(words: Sequence[Word], seconds: float) -> tuple[Word, ...]:
    """The words with times that never run backwards or past the end."""
    out: list[Word] = []
    last = 0.0
    for word in words:
        start = min(max(word.start, last), seconds)
        end = min(max(word.end, start), seconds)
        out.append(replace(word, start=round(start, 2), end=round(end, 2)))
        last = start
    return tuple(out)


@lru_cache(maxsize=1)
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


_CONVERTING = threading.Lock()
_WIDE = {",": "，", "?": "？", "!": "！", ";": "；", ":": "："}
_NARROW = re.compile(r"(?<!\d)[,?!;:]|[,?!;:](?!\d)")


def simplified(text: str) -> str:
    """The text in simplified characters and Chinese punctuation: Whisper picks script and commas at random."""
    with _CONVERTING:
        plain = str(_converter().convert(text))
    return _NARROW.sub(lambda mark: _WIDE[mark.group()], plain)
