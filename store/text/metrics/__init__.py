"""Figures cited in a text."""
