"""Documents compared with what a person labelled: the program prints its own scores."""
