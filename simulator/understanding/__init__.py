"""Words to cues."""
