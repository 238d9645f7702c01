"""The explorer line by line: for screen readers, logs and terminals that cannot draw. Loads no Textual."""
