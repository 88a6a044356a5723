"""One stretch of speech through Whisper, with a window as short as the speech allows.

faster-whisper pads every clip to 30 s. Encoding speech + 5 s instead (10 s at least) takes a quarter of
the time with the same errors; shorter padding makes the model loop.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from simulator.core.ports import Word
from simulator.speech.audio import RATE, Samples

_PADDING = 5.0
_SHORTEST = 10.0
_FULL = 30.0
_HINT_TOKENS = 160  # of the 448 a prompt and its answer share


@dataclass(frozen=True)
class Decoded:
    """The text of a stretch and how far to trust it; `state` is what finding its words needs."""

    text: str
    words: tuple[Word, ...]
    logprob: float
    no_speech: float
    compression: float
    state: Any = field(default=None, repr=False, compare=False)

    @property
    def confidence(self) -> float:
        """The mean probability of a token, 0-1."""
        return float(min(1.0, np.exp(self.logprob)))


class Decoder:
    """A loaded Whisper model; its methods may be called from several threads."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def decode(self, sound: Samples, lang: str, hints: Sequence[str], beam: int, whole: bool = False) -> Decoded:
        """The text of at most 25 s of speech; `whole` pads to 30 s as Whisper was trained."""
        tokenizer = self._tokenizer(lang)
        seconds = sound.size / RATE
        window = _FULL if whole else min(_FULL, max(_SHORTEST, seconds + _PADDING))
        padded = np.pad(sound, (0, max(0, round(window * RATE) - sound.size)))
        features = self._model.feature_extractor(padded, padding=0)
        encoded = self._model.encode(features)
        prompt = self._prompt(tokenizer, hints)
        result = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=beam,
            sampling_temperature=0.0,
            return_scores=True,
            return_no_speech_prob=True,
            # The cap counts the prompt too; without it a loop runs to the end of the window.
            max_length=min(448, len(prompt) + round(16 + 12 * seconds)),
            suppress_blank=True,
        )[0]
        tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]
        text = tokenizer.decode(tokens).strip()
        count = len(result.sequences_ids[0])
        logprob = result.scores[0] * count / (count + 1)
        state = (tokenizer, tokens, encoded, round(seconds * 100))
        return Decoded(text, (), float(logprob), float(result.no_speech_prob), _compression(text), state)

    def with_words(self, decoded: Decoded, offset: float) -> Decoded:
        """The same with the times and probability of each word (of each character in Mandarin)."""
        tokenizer, tokens, encoded, frames = decoded.state
        if not tokens:
            return replace(decoded, state=None)
        found = self._model.find_alignment(tokenizer, [tokens], encoded, frames)[0]
        words: list[Word] = []
        for piece in found:
            text = piece["word"].strip()
            if words and text and not any(ch.isalnum() for ch in text):
                words[-1] = replace(words[-1], text=words[-1].text + text)  # punctuation belongs to its word
            elif text:
                start, end = offset + float(piece["start"]), offset + float(piece["end"])
                words.append(Word(text, start, end, round(float(piece["probability"]), 3)))
        return replace(decoded, words=tuple(words), state=None)

    def _tokenizer(self, lang: str) -> Any:
        from faster_whisper.tokenizer import Tokenizer

        return Tokenizer(self._model.hf_tokenizer, self._model.model.is_multilingual, task="transcribe", language=lang)

    def _prompt(self, tokenizer: Any, hints: Sequence[str]) -> list[int]:
        prompt: list[int] = []
        if hints:
            prompt = [tokenizer.sot_prev, *tokenizer.encode(" " + " ".join(hints).strip())[:_HINT_TOKENS]]
        return [*prompt, *tokenizer.sot_sequence, tokenizer.no_timestamps]


def _compression(text: str) -> float:
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 1.0
