"""The first frame, beside what Textual paints from the same answer."""
