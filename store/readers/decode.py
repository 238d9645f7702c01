"""Bytes to text by evidence: marks, then what UTF-8 allows, then which reading gives common characters.

Nothing is guessed from a file's name. What was not certain is said in a note, and the text stays as it is:
line ends are kept, only a byte order mark is taken off, and NUL and lone surrogates become U+FFFD.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from store.readers.common import COMMON, MARKS
from store.records import Note

_BYTE_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),  # before UTF-16: its mark begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_SAMPLE = 40_000
"""Bytes of a file that are weighed; thousands of characters in a few milliseconds."""
_SURE = 0.45
"""Share of common characters that the right reading passes; wrong ones stay under 0.25 on running text."""
_LEAD = 0.15
"""What the best reading must be ahead of the next to be called certain."""
_CLEAR, _UNSURE = 0.95, 0.6
"""How sure a reading by weight is: far ahead of every other, or not."""
_WESTERN = re.compile(
    "(?<=[A-Za-z])[à-öø-ÿß]|[À-ÖØ-Þà-öø-ÿœ](?=[A-Za-z])|(?<![^\\s])[àéèô](?=\\s)"
    "|[‘’“”–—…«»•€£§©®°±½\u00a0](?=[\\s\\w])"
)
"""Letters with accents beside plain ones, and printers' marks: what Windows-1252 is used for."""
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x06\x0e-\x19\x1c-\x1f\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read in, and what is doubtful about it."""

    text: str
    encoding: str
    notes: tuple[Note, ...] = ()
    confidence: float = 1.0


def decode(data: bytes) -> Decoded:
    """Return `data` as text with the encoding that the evidence is for.

    >>> decode("会议".encode("utf-16")).text
    '会议'
    """
    for mark, encoding, codec in _BYTE_MARKS:
        if data.startswith(mark):
            return _with(data[len(mark) :], codec, encoding)
    wide = _wide_by_zeros(data)
    if wide:
        return _with(data, wide, wide)
    try:
        return _cleaned(data.decode("utf-8", "surrogatepass"), "utf-8")
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return _with(data, "utf-8", "utf-8")
    return _by_weight(data)


def is_binary(decoded: Decoded) -> bool:
    """Return whether this is no text: more than one character in twelve is a control or was lost."""
    sample = decoded.text[:8192]
    return len(_CONTROL.findall(sample)) * 12 > len(sample)


def _with(data: bytes, codec: str, encoding: str) -> Decoded:
    """Return `data` decoded by `codec`, what is broken in it replaced and counted."""
    try:
        return _cleaned(
            data.decode(codec, "surrogatepass" if codec.startswith("utf") else "strict"), encoding
        )
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    note = Note(
        "warning", f"{lost} characters are not valid {encoding} and were replaced", text.find("\ufffd")
    )
    cleaned = _cleaned(text, encoding)
    return Decoded(cleaned.text, encoding, (note, *cleaned.notes))


def _cleaned(text: str, encoding: str, notes: tuple[Note, ...] = ()) -> Decoded:
    """Return the text with NUL and lone surrogates replaced one for one, and a note if there were any."""
    first = _UNFIT.search(text)
    if first is None:
        return Decoded(text, encoding, notes)
    cleaned, count = _UNFIT.subn("\ufffd", text)
    note = Note("warning", f"{count} characters that no text can hold (NUL) were replaced", first.start())
    return Decoded(cleaned, encoding, (*notes, note))


def _wide_by_zeros(data: bytes) -> str | None:
    """Return UTF-16 or UTF-32 when zero bytes stand where these put them, as in Latin text without a mark."""
    sample = data[:4096]
    length = len(sample) // 4 * 4
    zeros = [sample[place:length:4].count(0) * 4 for place in range(4)]
    if length < 8 or sum(zeros) < length // 2:
        return None
    full = [z > length * 0.9 for z in zeros]
    if full[2] and full[3] and not full[0]:
        return "utf-32-le"
    if full[0] and full[1] and not full[3]:
        return "utf-32-be"
    low, high = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if min(low, high) * 8 < max(low, high):
        return "utf-16-le" if high > low else "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Return whether a few broken bytes stand in what is otherwise UTF-8 beyond ASCII."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    lost = text.count("\ufffd")
    whole = sum(1 for c in text if c > "\x7f") - lost
    if len(data) > _SAMPLE and not lost:
        # The fault lies further on; what comes first is long and valid.
        return whole > 0 or not _by_weight(data).encoding.startswith(("gb", "big5", "cp950"))
    return whole >= 8 * lost


def _by_weight(data: bytes) -> Decoded:
    """Return the reading whose characters are the commonest, with a note when another comes close."""
    sample = _beyond_ascii(data)
    ranked = sorted(
        ((_weight(sample, codec), -place, codec) for place, codec in enumerate(_CODECS)), reverse=True
    )
    (best, _, codec), (second, _, other) = (
        ranked[0],
        next(r for r in ranked[1:] if not _kin(r[2], ranked[0][2])),
    )
    if best < 0.2:
        adviser = _advice(data)
        codec, other = adviser or codec, codec
    decoded = _with(data, codec, codec)
    if best >= _SURE and best - second >= _LEAD:
        return replace(decoded, confidence=_CLEAR)
    words = f"the encoding is not certain: read as {codec}" + (
        f", it may be {other}" if other != codec else ""
    )
    return Decoded(decoded.text, decoded.encoding, (Note("warning", words), *decoded.notes), _UNSURE)


_CODECS = ("gb18030", "big5", "big5hkscs", "cp950", "utf-16-le", "utf-16-be", "cp1252")


def _kin(one: str, two: str) -> bool:
    """Return whether two codecs are flavours of one encoding, so that a tie between them is no doubt."""
    family = ("big5", "big5hkscs", "cp950")
    return one in family and two in family


def _beyond_ascii(data: bytes) -> bytes:
    """Return a sample from the first byte beyond ASCII on, at an even place for two-byte readings."""
    first = next((i for i, b in enumerate(data) if b > 0x7F), 0)
    start = max(0, first - 200) // 4 * 4
    return data[start : start + _SAMPLE]


def _weight(sample: bytes, codec: str) -> float:
    """Return the share of common characters among those beyond ASCII when `sample` is read with `codec`."""
    text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    beyond = [c for c in text if c > "\x7f" or c < "\x09"]
    if codec == "cp1252":
        # The last resort: any bytes can be read in it, so it must win clearly.
        return 0.9 * sum(1 for _ in _WESTERN.finditer(text)) / (len(beyond) or 1)
    if codec.startswith("utf-16"):
        # In two-byte text ASCII itself is evidence: a wrong reading has none.
        fit = sum(1 for c in text if c in COMMON or "\x20" <= c <= "\x7e" or c in "\r\n\t")
        return fit / (len(text) or 1)
    return sum(1 for c in beyond if c in COMMON) / (len(beyond) or 1)


def _advice(data: bytes) -> str | None:
    """Return what charset-normalizer takes it for: other scripts than ours, Japanese or Russian say."""
    from charset_normalizer import from_bytes  # slow to load, seldom asked

    match = from_bytes(data[:_SAMPLE]).best()
    return match.encoding if match is not None else None


assert not set(MARKS) - COMMON
