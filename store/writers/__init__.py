"""Answers out as documents."""
