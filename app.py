"""The front door: `streamlit run app.py` serves the pages and the phone line."""

import streamlit as st

from simulator import settings, wiring
from simulator.background import alive
from simulator.entrance import Entrance
from simulator.line.socket import Lines

lines, entrance = Lines(lambda: wiring.desk(settings.read())), Entrance(lambda: wiring.desk(settings.read()))
app = st.App("simulator/pages/main.py", routes=[*lines.routes(), *entrance.routes()], lifespan=alive)
