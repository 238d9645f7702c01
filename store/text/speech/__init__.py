"""Who says what in prose."""
