"""Disk to core: strict YAML with line marks, problem codes, plans."""
