"""The interface says everything in both languages, and says nothing beside its wording."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from store import chinese
from store.configuration import Configuration, Override
from tui import rebinding
from tui.app import _refusal
from tui.boundary import KNOWN
from tui.keylist import _USAGE
from tui.keys import PLACES, every_key
from tui.wording import ENGLISH, WORDS, wording

TUI = Path(__file__).parents[2] / "tui"
_HAN = re.compile("[\u4e00-\u9fff]")
_SENTENCE = re.compile("[A-Za-z]{2,} [A-Za-z]{2,}")
_SAME = frozenset({"language", "comma", "search-hits", "column-spread", "of"})
"""Signs and a name of a measure: the same in both, and what tells which language it is."""
_TOLD_BY_THE_STORE = frozenset({"app.py", "boundary.py", "keylist.py", "keytest.py", "rebinding.py"})
"""Sentences for the command line, said in Chinese by `store.chinese`."""
_LOOKS = frozenset(
    {"hot hot-7", "underline reverse", "bold reverse", "bold underline reverse", "cursor strong", "gg Home"}
)
"""Names of looks and keys; units and patterns are no sentences either."""


@pytest.mark.parametrize("name", sorted(WORDS))
def test_a_word_stands_in_both_languages(name: str) -> None:
    english, chinese_words = WORDS[name]
    assert english
    assert name in _SAME or _HAN.search(chinese_words) or not re.search("[A-Za-z]{2}", english)


@pytest.mark.parametrize("name", sorted(WORDS))
def test_both_languages_are_filled_with_the_same_values(name: str) -> None:
    english, chinese_words = (len(list(_gaps(words))) for words in WORDS[name])
    assert english == chinese_words


def _gaps(words: str) -> Iterator[str]:
    yield from (field for _, field, _, _ in Formatter().parse(words) if field is not None)


def asked() -> Iterator[str]:
    """Yield the words that the code asks for by name."""
    for path in TUI.glob("**/*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in {"say", "_say"}:
                match call.args:
                    case [ast.Constant(value=str(name)), *_]:
                        yield name


@pytest.mark.parametrize(
    "name", sorted({*asked(), *PLACES, *(name for name, key in every_key().items() if key.printed)})
)
def test_what_is_asked_for_is_there(name: str) -> None:
    assert name in WORDS


def sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the strings of code that may be words for people, gaps filled; not those that explain code."""
    for path in sorted(folder.glob("**/*.py")):
        if path.name.startswith("wording") or path.parent.name == "words" or path.name in _TOLD_BY_THE_STORE:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for gapped in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
            told.update(map(id, gapped.values))
            text = "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in gapped.values)
            yield "doctor" if path.parent.name == "doctor" else path.name, text
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
                yield "doctor" if path.parent.name == "doctor" else path.name, node.value


def test_no_sentence_bypasses_the_wording() -> None:
    beside = [
        (name, text)
        for name, text in sentences(TUI)
        if _SENTENCE.search(text) and text not in _LOOKS and name not in {"number.py", "wrap.py", "doctor"}
    ]
    assert beside == []


@pytest.mark.parametrize("sentence", sorted({text for _, text in sentences(TUI / "doctor")}))
def test_what_doctor_finds_is_told_in_chinese(sentence: str) -> None:
    if _SENTENCE.search(sentence) and not sentence.startswith(("set -", "tmux ", "import ", "meetingtui ")):
        assert _HAN.search(chinese.said(sentence))


def test_the_doors_of_the_screen_speak_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.app._is_attended", lambda: False)
    pinned = f"this needs Textual {KNOWN}, another one is installed: install meetingtui anew"
    for sentence in (_USAGE, _refusal(), pinned):
        assert _HAN.search(chinese.said(sentence))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("find.next", "ctrl+h"),
        ("find.next", "ctrl+enter"),
        ("find.next", "zzz+q"),
        ("find.next", "downn"),
        ("find.nxt", "x"),
        ("find.next", "N"),
    ],
)
def test_faults_of_keys_are_told_in_chinese(name: str, key: str) -> None:
    said = Configuration(Path("c.toml"), keys=(Override(name, key, 3),))
    faults = rebinding.faults(said)
    assert all(_HAN.search(chinese.said(fault)) for fault in faults)


def test_english_is_said_where_another_language_is_wanted() -> None:
    assert wording("fr")("speakers") == ENGLISH("speakers")
