"""The front door: `streamlit run app.py` serves the pages and the phone line."""

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from simulator import settings, wiring
from simulator.line.socket import Lines


@asynccontextmanager
async def warmed(_: object) -> AsyncIterator[None]:
    """Loads the cue readers and engines in the background, so that the first trainee need not wait for them."""
    threading.Thread(target=wiring.warm, args=(settings.read(),), daemon=True).start()
    yield


lines = Lines(lambda: wiring.desk(settings.read()))
app = st.App("simulator/pages/main.py", routes=lines.routes(), lifespan=warmed)
