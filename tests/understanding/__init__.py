"""Tests of the room that turns words into cues."""
