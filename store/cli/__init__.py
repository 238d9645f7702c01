"""The command line: words to verbs, answers to print, errors to one line and an exit code."""
