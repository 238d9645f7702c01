"""Records generated for benchmarks: deterministic, Zipfian words in both languages, no text of anybody's."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from itertools import accumulate

from store.records import Document, HotWord, Meeting, Metric, Passage, Source, Span, Speaker, Token

PASSAGES = 13
"""Passages of a record of about 4 kB."""
_HAN = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]
_LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
_COMMON = "我们 的 预算 问题 项目 发展 会议 工作 企业 供应商 投资 增长 保障 服务 产业 情况 今年 建设".split()
_POSTS = ("主任", "局长", "处长", "Director", "Councillor")
_NAMES, _PLACES = 500, 90


class Words:
    """Draws words of one language, the nth as often as one in n."""

    def __init__(self, words: list[str], seed: int) -> None:
        self.words = words
        self.weights = _shares(len(words))
        self.chance = random.Random(seed)

    def draw(self, number: int) -> list[str]:
        """Return `number` words."""
        return self.chance.choices(self.words, cum_weights=self.weights, k=number)


def vocabulary(language: str, size: int = 20_000) -> list[str]:
    """Return made-up words, common ones first: of characters and of letters by their usual shares."""
    chance = random.Random(f"{language}{size}")
    if language == "zh":
        signs, common, lengths = _HAN, _COMMON, [1, 2, 2, 2, 3, 4]
        shares = _shares(len(signs), 30)
    else:
        signs, common, lengths = list(_LETTERS), ["the", "of", "budget"], list(range(2, 11))
        shares = list(accumulate(range(len(signs), 0, -1)))
    made = {"".join(chance.choices(signs, cum_weights=shares, k=chance.choice(lengths))) for _ in range(size)}
    return [*common, *sorted(made - {*common}, key=lambda word: hashlib.sha256(word.encode()).digest())]


def _shares(number: int, flatness: int = 0) -> list[float]:
    """Return the summed shares of `number` ranks: the nth occurs as often as one in n and `flatness`."""
    return list(accumulate(1 / (rank + flatness) for rank in range(1, number + 1)))


def documents(number: int, seed: int = 1) -> Iterator[Document]:
    """Yield `number` records of about 4 kB, one in three in English."""
    tongues = {tongue: Words(vocabulary(tongue), seed) for tongue in ("zh", "en")}
    for which in range(number):
        yield _document(which, "en" if which % 3 == 2 else "zh", tongues)


def _document(which: int, tongue: str, tongues: dict[str, Words]) -> Document:
    words = tongues[tongue]
    text, passages, tokens = "", [], []
    for place in range(PASSAGES):
        start = len(text)
        for drawn in words.draw(55 if tongue == "zh" else 45):
            tokens.append(Token(len(text), len(text) + len(drawn), drawn))
            text += drawn if tongue == "zh" else f"{drawn} "
        text += "。\n" if tongue == "zh" else ".\n"
        kind = "narration" if place % 3 == 0 else "direct"
        passages.append(Passage(start, len(text), kind, f"s{place % 4}" if kind == "direct" else None))  # type: ignore[arg-type]
    path = f"/generated/{which:07}.txt"
    return Document(
        Source(path, hashlib.sha256(f"{which}{text}".encode()).hexdigest(), "plain", "utf-8", text),
        _meeting(which, tongue),
        _speakers(which),
        tuple(passages),
        _hot_words(tokens),
        (),
        _metrics(tokens),
        (),
        tuple(tokens),
    )


def _meeting(which: int, tongue: str) -> Meeting:
    date = f"20{which % 26:02}-{which % 12 + 1:02}-{which % 28 + 1:02}"
    return Meeting(f"第{which}次例会", date, f"某县{which % _PLACES}", language=tongue)  # type: ignore[arg-type]


def _speakers(which: int) -> tuple[Speaker, ...]:
    return tuple(
        Speaker(
            f"s{n}",
            f"某{(which * 7 + n) % _NAMES}",
            post=_POSTS[(which + n) % len(_POSTS)],
            affiliation=f"某县{which % _PLACES}",
            words=100,
            share=0.25,
        )
        for n in range(4)
    )


def _hot_words(tokens: Sequence[Token]) -> tuple[HotWord, ...]:
    return tuple(HotWord(t.text, False, 1.0, 1, 1, (Span(t.start, t.end),)) for t in tokens[:15])


def _metrics(tokens: Sequence[Token]) -> tuple[Metric, ...]:
    return tuple(
        Metric(t.start, t.end, t.text, float(n + 1), "CNY", measure="投资") for n, t in enumerate(tokens[:10])
    )
