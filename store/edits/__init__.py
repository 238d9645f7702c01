"""Decisions of people as values: what was decided, and what a record is when they are carried out."""
