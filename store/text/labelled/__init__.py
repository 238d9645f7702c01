"""Records in which every turn carries its speaker's label."""
