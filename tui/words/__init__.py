"""The words of single views, English and Chinese."""
