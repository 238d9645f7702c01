"""The command line: words to verbs, answers to print, errors to one line and an exit code.

Importing this package loads nothing; each family of verbs is loaded when one of them is used.
"""
