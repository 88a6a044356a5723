"""The front door: `streamlit run app.py` serves the pages."""

import streamlit as st

app = st.App("simulator/pages/main.py")
