"""Agent-training and call simulator for a power-utility hotline."""

__version__ = "0.1.0"
