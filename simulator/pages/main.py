"""The script that Streamlit runs for every page; it is run anew each time, so that what it does lives elsewhere."""

import streamlit as st

from simulator.pages import frame

st.set_page_config(page_title="95598", page_icon="🎧", layout="wide", initial_sidebar_state="collapsed")
frame.run()
