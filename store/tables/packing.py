"""A record's text and words in few bytes.

The text as read is kept deflated, for its passages stand in the store as plain text already. Of the words
only the places need keeping: the gap before each and its length.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from store.records import Token

_LONG = 255
"""A gap or length of this size or more is written as this byte and four more."""


def packed(tokens: Iterable[Token]) -> bytes:
    """Return the places of `tokens`, which stand in order; one that overlaps the one before is left out."""
    out = bytearray()
    at = 0
    for token in tokens:
        if token.start < at:
            continue
        for number in (token.start - at, token.end - token.start):
            if number < _LONG:
                out.append(number)
            else:
                out += bytes([_LONG]) + number.to_bytes(4, "big")
        at = token.end
    return zlib.compress(bytes(out))


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


def packed_text(text: str) -> bytes:
    """Return a text deflated."""
    return zlib.compress(text.encode("utf-8"))


def unpacked_text(blob: bytes) -> str:
    """Return the text that was deflated into `blob`."""
    return zlib.decompress(blob).decode("utf-8")


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
