"""Pure values and rules: no clock, dice, disk, network or Streamlit."""
