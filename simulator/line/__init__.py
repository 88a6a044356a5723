"""The live phone line: one WebSocket a call; it knows sound, turns and time, and leaves the talking to the flows."""
