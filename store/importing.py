"""Files into the store: read, derive, write, one record a transaction."""
