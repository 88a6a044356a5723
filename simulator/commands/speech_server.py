"""`simulator speech-server`: lets this machine hear and speak for others."""

import argparse
from dataclasses import replace

from simulator.core.errors import SimulatorError
from simulator.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Registers the command."""
    command = commands.add_parser("speech-server", help=run.__doc__, description=run.__doc__)
    command.add_argument("--host", default="127.0.0.1", help="where to listen; others than this machine need a key")
    command.add_argument("--port", type=int, default=8600)
    command.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Serves this machine's ears and voice to others, compatible with the OpenAI API; SIMULATOR_API_KEY is the key it asks for."""
    import uvicorn

    from simulator import speech_server, wiring

    if options.host not in ("127.0.0.1", "localhost", "::1") and not settings.api_key:
        raise SimulatorError("without a key this server listens to this machine only", "Set SIMULATOR_API_KEY.")
    own = replace(settings, ears="whisper", api_base="", api_key="")  # and not those of a further server
    ears = wiring.ears(own)
    app = speech_server.app(ears, wiring.quick(ears) or ears, wiring.voice(own), settings.api_key)
    uvicorn.run(app, host=options.host, port=options.port, log_level="warning")
    return 0
