"""The screen: a Textual explorer over the store. Importing it loads nothing."""
