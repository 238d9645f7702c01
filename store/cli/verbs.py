"""Every verb of the program in one table: where it lives and what it does, known without loading it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: the module and command that carry it out, and its line in the help."""

    module: str
    command: str
    help: str


VERBS: dict[str, Verb] = {
    "add": Verb("adding", "add", "Read files and folders into the store."),
    "read": Verb("reading", "read", "Read one file and print what was understood; store nothing."),
    "search": Verb("searching", "search", "Find passages that match a query."),
    "searches": Verb("searches", "searches", "List your saved searches, and what is new in them."),
    "records": Verb("lists", "records", "List the records of the store."),
    "speakers": Verb("lists", "speakers", "List who speaks in them."),
    "quotes": Verb("lists", "quotes", "List what was said."),
    "words": Verb("lists", "words", "List the hot words."),
    "metrics": Verb("lists", "metrics", "List the figures cited."),
    "concordance": Verb("concording", "concordance", "Show every place of a word in its context."),
    "glossary": Verb("glossary", "glossary", "Your own phrases to look for, and words never listed."),
    "review": Verb("reviewing", "review", "List the doubts, weakest first; accept or reject one."),
    "undo": Verb("reviewing", "undo", "Take the last decision back."),
    "redo": Verb("reviewing", "redo", "Let the decision taken back last hold again."),
    "tag": Verb("tagging", "tag", "Put words of your own on a record, or take them off."),
    "export": Verb("exporting", "export", "Write a list to a file, or print it."),
    "remove": Verb("adding", "remove", "Remove a record with all its versions."),
    "doctor": Verb("doctor", "doctor", "Check the store, the versions and the terminal."),
    "sql": Verb("sql", "sql", "Ask the store in SQL, reading only."),
    "selfcheck": Verb("scoring", "selfcheck", "Read the bundled labelled records and print the scores."),
}
HIDDEN: dict[str, Verb] = {
    "archive": Verb("archive", "archive", "Build the archive of sample records."),
}
EXPLORER_VERBS = {
    "demo": "Open the explorer on the sample records.",
    "tour": "Walk over the sample records, told at each step what to press.",
    "keys": "Print every key with its id; --test names the keys that you press.",
}
"""Verbs of the screen, carried out by `tui`."""
_STORE = "--store"


def verb_first(words: list[str]) -> list[str]:
    """Return the words of a command line with the verb before the store, where the store was named first.

    >>> verb_first(["--store", "a.db", "add", "records/"])
    ['add', '--store', 'a.db', 'records/']
    """
    named = 2 if words[:1] == [_STORE] else 1 if words and words[0].startswith(f"{_STORE}=") else 0
    verb = words[named : named + 1]
    is_verb = bool(verb) and verb[0] in {*VERBS, *HIDDEN, *EXPLORER_VERBS}
    return [*verb, *words[:named], *words[named + 1 :]] if named and is_verb else words
