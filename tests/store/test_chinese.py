"""Every sentence that the store can say has a Chinese one."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from store import chinese
from store.chinese import reasons, spoken
from store.cli.main import program
from store.cli.verbs import EXPLORER_VERBS, VERBS
from store.errors import CannotRead, WrongUsage

ROOT = Path(__file__).parents[2]
_HAN = re.compile("[\u4e00-\u9fff]")
_SPEAKS = re.compile(
    r"(?:WrongUsage|CannotRead|CannotStore|Unreadable|Interrupted|UsageError|_Malformed|Note|Finding|tell|said"
    r"|_write_error|complain)\Z"
)
_COMMANDS = ("tmux ", "set -")
"""What is typed stays as it is typed."""
_ALIEN = {"store/scoring", "store/cli/archive.py", "store/chinese"}
"""Where sentences are for those who make the program."""


def sentences() -> Iterator[tuple[str, str]]:
    for path in sorted([*ROOT.glob("store/**/*.py"), *ROOT.glob("tui/**/*.py")]):
        place = str(path.relative_to(ROOT))
        if not any(place.startswith(alien) for alien in _ALIEN):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(call, ast.Call) and _SPEAKS.search(ast.unparse(call.func).split(".")[-1]):
                    for argument in [*call.args, *(word.value for word in call.keywords)]:
                        for text in _texts(argument):
                            yield f"{place}:{call.lineno}", text


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the sentences that an argument can be, a gap filled with 7."""
    match node:
        case ast.Constant(value=str(text)):
            if " " in text.strip() and not text.startswith(_COMMANDS):
                yield text
        case ast.JoinedStr(values=parts):
            text = "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in parts)
            if re.search("[a-z]{2,} [a-z]{2,}", text):
                yield text.removesuffix("speech7") + "speech" * text.endswith("speech7")
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _texts(part)
        case _:
            return


SENTENCES = sorted(set(sentences()))


def test_there_are_sentences_to_look_at() -> None:
    assert len(SENTENCES) > 100


@pytest.mark.parametrize(("place", "sentence"), SENTENCES)
def test_a_sentence_has_a_chinese_one(place: str, sentence: str) -> None:
    assert _HAN.search(chinese.said(sentence)), f"{place}: {sentence}"


def helps() -> Iterator[str]:
    commands = [getattr(importlib.import_module(f"store.cli.{v.module}"), v.command) for v in VERBS.values()]
    yield from (verb.help for verb in VERBS.values())
    yield from EXPLORER_VERBS.values()
    yield program.epilog or ""
    for command in [program, *commands]:
        yield from (" ".join(part.split()) for part in (command.help or "").split("\n\n"))
        yield from (one.help for one in command.params if isinstance(one, click.Option) and one.help)


@pytest.mark.parametrize("words", sorted(set(helps())))
def test_the_help_has_a_chinese_one(words: str) -> None:
    assert _HAN.search(chinese.said(words))


@pytest.mark.parametrize(("english", "words"), [pair for pair in chinese._table().items() if "{}" in pair[0]])
def test_no_gap_is_lost(english: str, words: str) -> None:
    facts = [str(1_000 + number) for number in range(english.count("{}"))]
    said = chinese.said(_with(facts, english))
    # Whether it is one decision or many is a word of its own in English.
    assert sum(fact in said for fact in facts) >= len(facts) - ("waits in the log" in english)


def _with(facts: list[str], english: str) -> str:
    for fact in facts:
        english = english.replace("{}", fact, 1)
    return english


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (str(CannotRead("a: b/c.docx", "the document is damaged", "open it in Word and save it anew")),
         "a: b/c.docx：文档已损坏；请用 Word 打开再另存"),
        (str(WrongUsage("there is no record 7; `meetingtui records` lists them")),
         "没有第 7 号记录；`meetingtui records` 列出记录"),
        ("/etc/c.toml:3: no setting colour; did you mean theme?",
         "/etc/c.toml:3：没有设置项 colour；是不是 theme？"),
        ("left out: 2 times that are none", "略去：2 处不成立的时间"),
        ("may be one person: 张仁, 张仁山 (one name holds the other)",
         "可能是同一人：张仁、张仁山（一个姓名包含另一个）"),
        ("nobody knows this sentence", "nobody knows this sentence"),
        ("a report, according to Lin Wen", "a report, according to Lin Wen"),
    ],
)  # fmt: skip
def test_facts_stay_and_sentences_are_said_in_chinese(sentence: str, words: str) -> None:
    assert chinese.said(sentence) == words


def test_a_text_that_is_quoted_is_left_alone() -> None:
    assert chinese.said("a: " * 100_000) == "a: " * 100_000


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("张仁 is 张仁山, 县长", "张仁 即 张仁山, 县长"),
        ("甲 and 乙 are two people", "甲 和 乙 是两个人"),
        ("decision 3 undone", "已撤回第 3 号决定"),
        ("decision 3 holds again", "第 3 号决定重新有效"),
        ("the narrator says: 会议指出", "叙述：会议指出"),
    ],
)
def test_a_decision_is_told_in_chinese(words: str, said: str) -> None:
    assert spoken.decision(words) == said


def test_the_words_of_a_query_are_not_translated() -> None:
    assert spoken.query('"and or not" or "土地"') == '"and or not" 或 "土地"'


def test_reasons_are_told_piece_by_piece() -> None:
    assert reasons.reason("held the office “Chair” when speaking") == "发言时任“Chair”"
