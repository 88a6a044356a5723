"""The ears of an OpenAI-compatible server."""

from collections.abc import Sequence
from copy import copy
from typing import Any

import openai

from simulator.core.errors import EngineError
from simulator.core.ports import Heard, Word
from simulator.speech import audio, vad
from simulator.speech.ears import simplified
from simulator.speech.openai_errors import client, translated

_HINT_CHARACTERS = 400


class OpenAIEars:
    """Hears through `audio.transcriptions`; words have times when the server gives them."""

    def __init__(self, base_url: str, api_key: str, model: str = "whisper-1", timeout: float = 30.0) -> None:
        self.name = f"openai:{model}"
        self._model = model
        self._client = client(base_url, api_key, timeout)
        self._verbose = True

    def live(self) -> "OpenAIEars":
        """The same server for a running call: the words at once, without their times."""
        quick = copy(self)
        quick._verbose = False
        return quick

    def hear(self, wav: bytes, lang: str, hints: Sequence[str] = ()) -> Heard:
        """What was said; silence is not sent at all. Raises EngineError or SoundError."""
        if lang not in ("zh", "en"):
            raise EngineError(self.name, f"there are no ears for the language {lang!r}")
        samples = audio.decode(wav)
        seconds = samples.size / audio.RATE
        voiced = min(seconds, sum(span.voiced for span in vad.spans(samples)))
        if not voiced:
            return Heard("", (), seconds, 0.0, 0.0)
        prompt = " ".join(hints)[:_HINT_CHARACTERS]
        with translated(self.name):
            answer = self._ask(audio.encode(samples), lang, prompt)
        return _heard(answer, lang, seconds, voiced)

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def _ask(self, wav: bytes, lang: str, prompt: str) -> Any:
        request: dict[str, Any] = {"model": self._model, "language": lang, "temperature": 0.0}
        request["file"] = ("speech.wav", wav, "audio/wav")
        if prompt:
            request["prompt"] = prompt
        if self._verbose:
            try:
                return self._client.audio.transcriptions.create(
                    **request, response_format="verbose_json", timestamp_granularities=["word", "segment"]
                )
            except (openai.BadRequestError, openai.UnprocessableEntityError):
                self._verbose = False  # newer models give no times: ask plainly from now on
        return self._client.audio.transcriptions.create(**request, response_format="json")


def _heard(answer: Any, lang: str, seconds: float, voiced: float) -> Heard:
    text = str(getattr(answer, "text", "") or "").strip()
    segments = getattr(answer, "segments", None) or ()
    confidence = _confidence(segments) if text else 0.0
    words = tuple(
        Word(str(word.word).strip(), min(seconds, float(word.start)), min(seconds, float(word.end)), confidence)
        for word in getattr(answer, "words", None) or ()
        if str(word.word).strip()
    )
    if lang == "zh":
        text = simplified(text)
        words = tuple(Word(simplified(w.text), w.start, w.end, w.confidence) for w in words)
    return Heard(text, words if text else (), seconds, voiced, confidence)


def _confidence(segments: Sequence[Any]) -> float:
    """The mean token probability where the server tells it; 1 where it does not."""
    import math

    logprobs = [float(s.avg_logprob) for s in segments if getattr(s, "avg_logprob", None) is not None]
    return round(min(1.0, math.exp(sum(logprobs) / len(logprobs))), 3) if logprobs else 1.0
