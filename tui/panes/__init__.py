"""Widgets: attributes in, messages out."""
