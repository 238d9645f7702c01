"""One file a view: tables, text and stats make an answer."""
