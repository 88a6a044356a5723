"""Sound to words and words to sound: ears, voices, delivery and the weights they need."""
