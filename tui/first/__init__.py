"""The first frame: painted while Textual is still being loaded, taken over by the explorer as it is."""
