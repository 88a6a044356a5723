"""The voice of an OpenAI-compatible server."""

from simulator.core.errors import EngineError
from simulator.core.ports import Voicing
from simulator.speech import audio
from simulator.speech.casting import OPENAI, Cast, choose, loudness_of, pace_of
from simulator.speech.espeak import checked
from simulator.speech.openai_errors import client, translated


class OpenAIVoice:
    """Speaks through `audio.speech`; `cast` may name the server's own voices, as (language, gender, age) -> names."""

    def __init__(
        self, base_url: str, api_key: str, model: str = "gpt-4o-mini-tts", cast: Cast = OPENAI, timeout: float = 30.0
    ) -> None:
        self.name = f"openai:{model}"
        self._model = model
        self._cast = cast
        self._client = client(base_url, api_key, timeout)

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """A mono PCM16 WAV of the text; raises EngineError."""
        words = checked(self.name, text, lang)
        if not words:
            return audio.silence(0.2, 24_000)
        with translated(self.name):
            data = self._client.audio.speech.create(
                model=self._model,
                input=words,
                voice=choose(self._cast, lang, voicing),
                speed=round(pace_of(voicing), 2),
                response_format="wav",
            ).read()
        try:
            samples, rate = audio.read(data)
        except audio.SoundError as error:
            raise EngineError(self.name, "the server sent no sound", retryable=True) from error
        return audio.encode(audio.amplify(samples, loudness_of(voicing)), rate)

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()
