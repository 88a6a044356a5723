"""Commands of the terminal that have a file of their own; `simulator/cli.py` calls their `add`."""
