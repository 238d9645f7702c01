"""A record's words in few bytes.

Only their places need keeping, for the text stands in the store as passages: the gap before each, its length.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from store.records import Token

_LONG = 255
"""A gap or length of this size or more is written as this byte and four more."""


def packed(tokens: Iterable[Token]) -> bytes:
    """Return the places of `tokens`, which stand in order; one that overlaps the one before is left out."""
    numbers: list[int] = []
    at = 0
    for token in tokens:
        start, end = token.start, token.end
        if start >= at:
            numbers += (start - at, end - start)
            at = end
    if max(numbers, default=0) < _LONG:
        return zlib.compress(bytes(numbers))
    return zlib.compress(b"".join(map(_bytes, numbers)))


def _bytes(number: int) -> bytes:
    return bytes([number]) if number < _LONG else bytes([_LONG]) + number.to_bytes(4, "big")


def unpacked(blob: bytes, text: str) -> tuple[Token, ...]:
    """Return the tokens of `text` whose places were packed into `blob`."""
    numbers = _numbers(zlib.decompress(blob))
    tokens = []
    at = 0
    for gap, length in zip(numbers[::2], numbers[1::2], strict=True):
        start, end = at + gap, at + gap + length
        tokens.append(Token(start, end, text[start:end]))
        at = end
    return tuple(tokens)


def _numbers(data: bytes) -> list[int]:
    numbers = []
    at = 0
    while at < len(data):
        if data[at] < _LONG:
            numbers.append(data[at])
            at += 1
        else:
            numbers.append(int.from_bytes(data[at + 1 : at + 5], "big"))
            at += 5
    return numbers
