"""Counts in, numbers out; imports math alone."""
