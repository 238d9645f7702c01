"""What a PDF page draws: pieces of text with their places, in the order of drawing.

The library's own extraction follows that order and tells no places; programs draw quotation marks, cells and
columns in any order, so lines must be put together by place.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Drawn = tuple[Matrix, float, float, str]
"""A string as it is drawn: its matrix, its width and size of type before that, its text."""
_UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_SHOWS = (b"Tj", b"TJ", b"'", b'"')
_MOVES = {b"Td": True, b"TD": True, b"T*": False, b"'": False, b'"': False}
"""Operators that begin a line: whether they say where."""
_SETS = {b"Tc": ("character", 1.0), b"Tw": ("word", 1.0), b"Tz": ("scale", 0.01), b"TL": ("leading", 1.0)}
_SETS |= {b"Ts": ("rise", 1.0)}
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)) | {
    0xA0: " "
}
"""Letters set as one, which nobody types when searching."""
_KEPT = 200
"""States that are kept at a time."""
_DEEPEST = 6
"""Forms inside forms that are drawn."""
_MOST = 400_000
"""Pieces of one page that are taken."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text drawn at a place: x grows to the right, y upwards; `end` is where the next would stand."""

    x: float
    y: float
    end: float
    size: float
    text: str


@dataclass(slots=True)
class _State:
    """What the operators of a page have set, kept and restored as a whole."""

    ctm: Matrix = _UNIT
    font: Any = None
    size: float = 0.0
    character: float = 0.0
    word: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


@dataclass(slots=True)
class _Pen:
    """Where the next string of a page or a form is shown, moved by one operator after another."""

    state: _State
    fonts: Any
    drawing: Drawing
    stack: list[_State] = field(default_factory=list)
    line: Matrix = _UNIT
    text: Matrix = _UNIT

    def take(self, operator: bytes, operands: list[Any]) -> None:
        """Take what an operator sets or moves."""
        moves = _MOVES.get(operator)
        if moves is not None:
            self._move(operator, operands, moves)
        elif operator in (b"q", b"Q"):
            self._keep(operator)
        elif operator == b"cm":
            self.state.ctm = _times(_matrix(operands), self.state.ctm)
        elif operator in (b"BT", b"Tm"):
            self.line = self.text = _UNIT if operator == b"BT" else _matrix(operands)
        elif operator == b"Tf":
            self.state.font = self.drawing.font(self.fonts, operands)
            self.state.size = _number(operands, 1, self.state.size)
        elif operator in _SETS:
            name, factor = _SETS[operator]
            setattr(self.state, name, _number(operands, 0, 1 / factor if factor < 1 else 0.0) * factor)

    def show(self, operand: Any) -> Iterator[Drawn]:
        """Yield what an operand shows, and move on by its width."""
        for shown, shift in self.drawing.strings(operand, self.state):
            if shown:
                raised = (1.0, 0.0, 0.0, 1.0, 0.0, self.state.rise)
                yield _times(raised, _times(self.text, self.state.ctm)), shift, self.state.size, shown
            self.text = _times((1.0, 0.0, 0.0, 1.0, shift, 0.0), self.text)

    def _move(self, operator: bytes, operands: list[Any], moves: bool) -> None:
        if operator == b"TD":
            self.state.leading = -_number(operands, 1)
        if operator == b'"':
            self.state.word, self.state.character = _number(operands, 0), _number(operands, 1)
        x, y = (_number(operands, 0), _number(operands, 1)) if moves else (0.0, -self.state.leading)
        self.line = self.text = _times((1.0, 0.0, 0.0, 1.0, x, y), self.line)

    def _keep(self, operator: bytes) -> None:
        if operator == b"q":
            self.stack.append(replace(self.state))
            del self.stack[:-_KEPT]
        elif self.stack:
            self.state = self.stack.pop()


@dataclass(slots=True)
class Drawing:
    """A document's pages being drawn; fonts are loaded once."""

    fonts: dict[int, tuple[Any, Any]] = field(default_factory=dict)
    letters: dict[tuple[int, object], tuple[str, float]] = field(default_factory=dict)

    def pieces(self, page: Any) -> list[Piece]:
        """Return the pieces of a page as it is read, turned upright; what stands askew is left out."""
        drawn = itertools.islice(self._drawn(page, page.get("/Contents"), _UNIT, 0), _MOST)
        turned = [found for one in drawn if (found := _placed(*one)) is not None]
        weight: Counter[int] = Counter()
        for angle, piece in turned:
            weight[angle] += len(piece.text)
        upright = max(weight, key=lambda a: weight[a], default=0)
        return [piece for angle, piece in turned if angle == upright]

    def _drawn(self, holder: Any, stream: Any, ctm: Matrix, depth: int) -> Iterator[Drawn]:
        """Yield each string that a page, or a form on it, shows."""
        resources = _held(_inherited(holder, "/Resources"))
        resources = resources if isinstance(resources, Mapping) else {}
        pen = _Pen(_State(ctm), _held(resources.get("/Font")), self)
        for operands, operator in _operations(stream, holder):
            if operator == b"Do" and depth < _DEEPEST:
                form = _named(_held(resources.get("/XObject")), operands)
                if isinstance(form, Mapping) and form.get("/Subtype") == "/Form":
                    inner = _times(_matrix(form.get("/Matrix")), pen.state.ctm)
                    yield from self._drawn(form, form, inner, depth + 1)
                continue
            pen.take(operator, operands)
            if operator in _SHOWS and pen.state.font is not None and operands:
                yield from pen.show(operands[-1])

    def strings(self, operand: Any, state: _State) -> Iterator[tuple[str, float]]:
        """Yield (text, width) of the strings of an operand, ("", shift) of the numbers between them."""
        for item in operand if isinstance(operand, list) else (operand,):
            if isinstance(item, bytes):
                yield self._string(item, state)
            elif isinstance(item, int | float):
                yield "", -float(item) / 1000 * state.size * state.scale

    def _string(self, value: bytes, state: _State) -> tuple[str, float]:
        font = state.font
        codes: Iterable[object] = value
        if isinstance(font.encoding, str):
            codes = value.decode(font.encoding, "replace")
        shown, width = [], 0.0
        for code in codes:
            letter, wide = self._letter(font, code)
            shown.append(letter)
            width += wide / 1000 * state.size + state.character + (state.word if letter == " " else 0.0)
        return "".join(shown), width * state.scale

    def _letter(self, font: Any, code: object) -> tuple[str, float]:
        """Return what a code of a font shows and how wide, a thousandth of the size as unit."""
        key = (id(font), code)
        found = self.letters.get(key)
        if found is None:
            raw = chr(code) if isinstance(code, int) else str(code)
            named = font.encoding.get(code, raw) if isinstance(code, int) else raw
            letter = "".join(str(font.character_map.get(c, c)) for c in named).translate(_LIGATURES)
            width = font.space_width if raw == font.space_char else font.get_text_width(raw)
            found = self.letters[key] = (letter, float(width))
        return found

    def font(self, fonts: Any, operands: list[Any]) -> Any:
        """Return the font that a name stands for, None when it cannot be told what its codes mean."""
        from pypdf.generic import DictionaryObject
        from pypdf.generic._font import Font

        held = _named(fonts, operands)
        if not isinstance(held, DictionaryObject):
            return None
        if id(held) not in self.fonts:
            # The object is kept with its font, so that its id is not given to another.
            self.fonts[id(held)] = (held, Font.from_font_resource(held))
        font = self.fonts[id(held)][1]
        return font if font.interpretable else None


def _named(entries: Any, operands: list[Any]) -> Any:
    """Return the entry that the first operand names."""
    if not isinstance(entries, Mapping) or not operands or not isinstance(operands[0], str):
        return None
    return _held(entries.get(operands[0]))


def _operations(stream: Any, holder: Any) -> Iterator[tuple[list[Any], bytes]]:
    from pypdf.generic import ContentStream

    held = _held(stream)
    if held is not None:
        pdf = getattr(holder, "pdf", None)
        yield from ContentStream(held, pdf, "bytes").operations


def _placed(matrix: Matrix, width: float, size: float, text: str) -> tuple[int, Piece] | None:
    """Return the quarter turns of a string and the string as a piece seen upright; None when it is askew."""
    a, b, c, d, x, y = matrix
    across, up = math.hypot(a, b), math.hypot(c, d)
    if not across or not math.isfinite(x + y + across + up + width + size):
        return None
    turns = round(math.atan2(b, a) / (math.pi / 2)) % 4
    if abs(math.sin(math.atan2(b, a) - turns * math.pi / 2)) > 0.1:
        return None
    seen_x, seen_y = ((x, y), (y, -x), (-x, -y), (-y, x))[turns]
    return turns, Piece(seen_x, seen_y, seen_x + width * across, abs(size) * up, text)


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _matrix(operands: Any) -> Matrix:
    held = _held(operands)
    if not isinstance(held, list) or len(held) < 6:
        return _UNIT
    a, b, c, d, e, f = (_number(held, place) for place in range(6))
    return (a, b, c, d, e, f)


def _number(operands: list[Any], place: int, otherwise: float = 0.0) -> float:
    value = operands[place] if place < len(operands) else None
    return float(value) if isinstance(value, int | float) else otherwise


def _held(value: Any) -> Any:
    """Return what an indirect reference points at."""
    return value.get_object() if hasattr(value, "get_object") else value


def _inherited(holder: Any, key: str) -> Any:
    """Return an entry of a page, which it may inherit from the nodes above it."""
    for _ in range(40):
        if not isinstance(holder, Mapping):
            return None
        if key in holder:
            return holder[key]
        holder = _held(holder.get("/Parent"))
    return None
