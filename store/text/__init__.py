"""Strings in, records out: pure functions that read meaning."""
