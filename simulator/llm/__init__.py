"""Words to a language model and back: one chat client, and the customer it plays."""
