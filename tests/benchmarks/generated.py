"""Records generated for benchmarks: deterministic, Zipfian words in both languages, no text of anybody's."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from itertools import accumulate

from store.records import Document, HotWord, Meeting, Metric, Passage, Source, Span, Speaker, Token

PASSAGES = 13
"""Passages of a record of about 4 kB."""
_HAN = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]
_COMMON = "我们 的 预算 问题 项目 发展 会议 工作 企业 供应商 投资 增长 保障 服务 产业 情况 今年 建设".split()


class Words:
    """Draws words of one language, the nth as often as one in n."""

    def __init__(self, words: list[str], seed: int) -> None:
        self.words = words
        self.weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
        self.chance = random.Random(seed)

    def draw(self, number: int) -> list[str]:
        """Return `number` words."""
        return self.chance.choices(self.words, cum_weights=self.weights, k=number)


def vocabulary(language: str, size: int = 20_000) -> list[str]:
    """Return made-up words: common ones first in Chinese, letters by their usual share in English."""
    chance = random.Random(f"{language}{size}")
    if language == "zh":
        made = {"".join(chance.choices(_HAN, k=chance.choice([1, 2, 2, 2, 3, 4]))) for _ in range(size)}
        return [*_COMMON, *sorted(made, key=lambda word: hashlib.sha256(word.encode()).digest())]
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    weights = [27 - place for place in range(1, 27)]
    made = {"".join(chance.choices(letters, weights, k=chance.randint(2, 10))) for _ in range(size)}
    return ["the", "of", "budget", *sorted(made, key=lambda word: hashlib.sha256(word.encode()).digest())]


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
    speakers = tuple(
        Speaker(f"s{n}", f"某{which % 50}-{n}", post="主任", words=100, share=0.25) for n in range(4)
    )
    hot = [HotWord(t.text, False, 1.0, 1, 1, (Span(t.start, t.end),)) for t in tokens[:15]]
    figures = [
        Metric(t.start, t.end, t.text, float(n + 1), "CNY", measure="投资") for n, t in enumerate(tokens[:10])
    ]
    path = f"/generated/{which:07}.txt"
    return Document(
        Source(path, hashlib.sha256(f"{which}{text}".encode()).hexdigest(), "plain", "utf-8", text),
        Meeting(f"第{which}次例会", f"20{which % 26:02}-03-{which % 28 + 1:02}", language=tongue),  # type: ignore[arg-type]
        speakers,
        tuple(passages),
        tuple(hot),
        (),
        tuple(figures),
        (),
        tuple(tokens),
    )
