"""One file a kind of boilerplate: each finds the stretches of its kind, and nothing that was said."""
