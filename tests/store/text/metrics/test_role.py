"""Targets, results and comparisons told apart, on invented sentences in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.records import Language, Role
from store.text.metrics.find import metrics


def labelled() -> list[tuple[str, str, str]]:
    """Sentence, quote and role of each figure that has a label."""
    lines = (Path(__file__).parent / "roles.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [
        (sentence, quote, role)
        for sentence, *columns in rows
        for quote, _, role in (column.partition(" = ") for column in columns)
        if role != "any"
    ]


def misread() -> list[tuple[str, str, str, str]]:
    """The figures whose role is wrong, in order; the same quote twice in a sentence is looked up in turn."""
    wrong: list[tuple[str, str, str, str]] = []
    seen = ("", 0)
    for sentence, quote, role in labelled():
        at = seen[1] if seen[0] == sentence else 0
        start = sentence.index(quote, at)
        seen = (sentence, start + len(quote))
        language: Language = "en" if sentence.isascii() or sentence[0].isascii() else "zh"
        found = next((m for m in metrics(sentence, language) if m.start < seen[1] and start < m.end), None)
        said = (found.role or "none") if found else "lost"
        if said != role:
            wrong.append((sentence, quote, role, said))
    return wrong


def test_roles_are_right_in_labelled_sentences() -> None:
    wrong = misread()
    assert len(wrong) <= 0.05 * len(labelled()), wrong


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        ("计划投资30亿元，已完成8亿元。", "zh", ["target", "result"]),
        ("合格率从81%提高到93%。", "zh", ["comparison", "result"]),
        ("Staff will grow to 60 people from 45 people.", "en", ["target", "comparison"]),
        ("The hall seats 300 people.", "en", [None]),
    ],
)
def test_each_figure_of_a_sentence_has_its_own_role(
    text: str, language: Language, roles: list[Role | None]
) -> None:
    assert [m.role for m in metrics(text, language)] == roles
