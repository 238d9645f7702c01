"""Text and Markdown files: the decoded text, unchanged."""
