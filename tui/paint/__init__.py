"""Records to content: pure functions with the width as argument."""
