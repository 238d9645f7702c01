"""Questions in, answers out: the one reading door to the store."""
