"""What the product costs on a machine: speed and memory, from inside and from outside, as tables."""
