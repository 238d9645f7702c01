"""The language of search: what is typed, read into a tree. Nothing typed can raise.

Words stand side by side (all must be there); `"a phrase"`, `AND`, `OR`, `NOT`, `-word`, `( )`, `a NEAR/5 b`,
`/pattern/`, fields such as `speaker:张三` and values such as `metric>10亿元`. What cannot be read so is
searched as plain words, and the notice says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from store.text import closed, fields, values
from store.text.phrasing import Tongue, described, say
from store.text.terms import Both, Either, Near, Node, Pattern, Without, Words

LONGEST = 1_000
"""Characters of a query that are read."""
MOST_WORDS = 64
_DEEPEST = 20
_NO_CHARACTERS = re.compile("[\x00\ud800-\udfff]")
"""Nothing in a store holds them: half a character, and the end of a text in C."""
_NEAR = re.compile(r"NEAR(?:/(\d{1,3}))?")
_USUAL_DISTANCE = 10
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})
_CLOSING = {'"': '"', "“": "”", "”": "”", "「": "」", "『": "』", "＂": "＂"}
_EDGES = ".,;:!?，。；：！？、…·'‘’|&*^~`<>=\\"
_LEXEME = re.compile(
    rf"""(?P<blank>\s+)
    |(?P<figure>-?{values.COMPARISON}(?:\s(?:thousand|[mb]illion|trillion)\b)?)
    |(?P<field>-?[a-z]{{2,10}}[:：](?=[^\s:：()])(?:["“][^"”]{{0,200}}["”]?|[^\s()"“]*))
    |(?P<phrase>["“”「『＂])
    |(?P<pattern>/(?:[^/\\]|\\.)+/)
    |(?P<open>[(（])|(?P<close>[)）])
    |(?P<minus>[-－](?=[^\s\-－)）]))
    |(?P<word>[^\s()（）"“”「『＂]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Query:
    """A query as understood; `node` is None when it asks for nothing."""

    node: Node | None
    read_as: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class _Lexeme:
    kind: str
    text: str


class _Malformed(Exception):
    """What was typed does not follow the grammar; `sentence` says where."""

    def __init__(self, name: str, *values: object) -> None:
        super().__init__(name)
        self.name, self.values = name, values

    def sentence(self, tongue: Tongue) -> str:
        """Say what is wrong."""
        return say("plain", tongue, say(self.name, tongue, *self.values))


def parse(typed: str, tongue: Tongue = "en") -> Query:
    """Return `typed` as understood, told in a language; never raises.

    >>> parse('招商 -土地').read_as
    '"招商" and not "土地"'
    """
    text = _NO_CHARACTERS.sub(" ", typed).strip()
    notices = [say("long", tongue, LONGEST)] if len(text) > LONGEST else []
    text = text[:LONGEST]
    lexemes, is_whole = _lexemes(text)
    notices += [] if is_whole else [say("many", tongue, MOST_WORDS)]
    reader = _Reader(lexemes, tongue)
    try:
        node = reader.query() if lexemes else None
    except _Malformed as fault:
        node = _plain(text)
        notices.append(fault.sentence(tongue))
    if node is None and typed:
        notices = [say("nothing", tongue)]
    notices += reader.notices
    return Query(node, described(node, tongue), "; ".join(notices))


def _plain(text: str) -> Node | None:
    words = [w for w in (_trimmed(part) for part in re.split(r'[\s()（）"“”「」『』＂]+', text)) if w]
    plain = [word for word in words if word not in _OPERATORS] or words
    return _joined(Both, [Words(word) for word in plain[:MOST_WORDS]])


def _lexemes(text: str) -> tuple[list[_Lexeme], bool]:
    """Return the lexemes, and whether they are all that was typed."""
    found: list[_Lexeme] = []
    at = 0
    while at < len(text) and len(found) < MOST_WORDS:
        lexeme = _LEXEME.match(text, at)
        if lexeme is None or lexeme.lastgroup is None:
            at += 1
            continue
        at = lexeme.end()
        if lexeme.lastgroup == "phrase":
            phrase, at = _phrase(text, lexeme)
            found.append(phrase)
        elif lexeme.lastgroup != "blank":
            found.append(_Lexeme(lexeme.lastgroup, lexeme.group()))
    return found, not text[at:].strip()


def _phrase(text: str, opening: re.Match[str]) -> tuple[_Lexeme, int]:
    """Return the phrase after `opening` and where it ends; one that is still being typed may go on."""
    end = text.find(_CLOSING[opening.group()], opening.end())
    if end < 0:
        return _Lexeme("open phrase", text[opening.end() :]), len(text)
    return _Lexeme("phrase", text[opening.end() : end]), end + 1


class _Reader:
    """Recursive descent over the lexemes: or, and, not, near, atom."""

    def __init__(self, lexemes: list[_Lexeme], tongue: Tongue) -> None:
        self.lexemes, self.tongue = lexemes, tongue
        self.notices: list[str] = []
        self.at = 0
        self.depth = 0

    def query(self) -> Node | None:
        node = self.either()
        if self.at < len(self.lexemes):
            raise _Malformed("closed")
        return node

    def either(self) -> Node | None:
        parts = [self.both()]
        while self.takes_word("OR"):
            parts.append(self.needed(self.both(), "OR"))
        if len(parts) > 1:
            self.needed(parts[0], "OR")
        return _joined(Either, parts)

    def both(self) -> Node | None:
        parts: list[Node | None] = []
        while (following := self.peek()) is not None and following.kind != "close" and following.text != "OR":
            if self.takes_word("AND"):
                self.needed(parts[-1] if parts else None, "AND")
                parts.append(self.needed(self.unary(), "AND"))
            else:
                parts.append(self.near())
        return _joined(Both, parts)

    def near(self) -> Node | None:
        left = self.unary()
        following = self.peek()
        near = _NEAR.fullmatch(following.text) if following and following.kind == "word" else None
        if near is None:
            return left
        self.at += 1
        right = self.unary()
        if not isinstance(left, Words) or not isinstance(right, Words):
            raise _Malformed("between")
        return Near(left, right, int(near[1] or _USUAL_DISTANCE))

    def unary(self) -> Node | None:
        following = self.peek()
        if following is None:
            return None
        if following.kind == "minus" or self.is_word("NOT"):
            self.at += 1
            return Without(self.needed(self.unary(), "NOT"))
        return self.atom()

    def atom(self) -> Node | None:
        lexeme = self.lexemes[self.at]
        if lexeme.kind == "word" and (lexeme.text in _OPERATORS or _NEAR.fullmatch(lexeme.text)):
            raise _Malformed("sides", lexeme.text)
        self.at += 1
        return _ATOMS[lexeme.kind](self, lexeme.text)

    def group(self, _: str) -> Node | None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _Malformed("deep")
        node = self.either()
        self.depth -= 1
        following = self.peek()
        if following is None or following.kind != "close":
            raise _Malformed("open")
        self.at += 1
        return node

    def field(self, text: str) -> Node | None:
        negated = text.startswith("-")
        name, value = re.split("[:：]", text.lstrip("-"), maxsplit=1)
        node = fields.read(name, value.strip('"“”'))
        if node is None:
            self.notices += _unread(text, name, value.strip('"“”'), self.tongue)
            return self.word(text)
        return Without(node) if negated else node

    def word(self, text: str) -> Node | None:
        trimmed = _trimmed(text)
        return Words(trimmed) if trimmed else None

    def figure(self, text: str) -> Node | None:
        figure = values.comparison(text.lstrip("-"))
        if figure is None:
            raise _Malformed("value", text)
        return Without(figure) if text.startswith("-") else figure

    def pattern(self, text: str) -> Node:
        try:
            re.compile(text[1:-1])
        except (re.error, RecursionError, OverflowError) as fault:
            raise _Malformed("faulty", text) from fault
        return Pattern(text[1:-1])

    def stray(self, _: str) -> Node:
        raise _Malformed("closed")

    def peek(self) -> _Lexeme | None:
        return self.lexemes[self.at] if self.at < len(self.lexemes) else None

    def is_word(self, word: str) -> bool:
        following = self.peek()
        return following is not None and following.kind == "word" and following.text == word

    def takes_word(self, word: str) -> bool:
        found = self.is_word(word)
        self.at += found
        return found

    def needed(self, node: Node | None, operator: str) -> Node:
        if node is None:
            raise _Malformed("sides", operator)
        return node


def _unread(text: str, name: str, value: str, tongue: Tongue) -> tuple[str, ...]:
    """Say why `text` is no field: what its values are, or which field was meant; plain words say nothing."""
    if name in closed.VALUES:
        values_of = say("listing", tongue).join(closed.told(name, chinese=tongue == "zh"))
        near = closed.nearest(name, value)
        meant = say("meant", tongue, f"{name}:{near}") if near else ""
        return (say("no-value", tongue, text, name, values_of, meant),)
    if name == "date":
        return (say("no-date", tongue, text),)
    slip = fields.near(name)
    return (say("no-field", tongue, text, name, f"{slip}:{value}"),) if slip else ()


def _phrase_node(text: str, *, whole: bool) -> Node | None:
    plain = " ".join(text.split())
    return Words(plain, whole=whole) if plain else None


_ATOMS: dict[str, Callable[[_Reader, str], Node | None]] = {
    "word": _Reader.word,
    "field": _Reader.field,
    "figure": _Reader.figure,
    "pattern": _Reader.pattern,
    "open": _Reader.group,
    "close": _Reader.stray,
    "phrase": lambda _, text: _phrase_node(text, whole=True),
    "open phrase": lambda _, text: _phrase_node(text, whole=False),
}


def _joined(kind: type[Both] | type[Either], parts: list[Node | None]) -> Node | None:
    there = [part for part in parts if part is not None]
    if len(there) > 1:
        return kind(tuple(there))
    return there[0] if there else None


def _trimmed(word: str) -> str:
    """Return a plain word without the marks that lean on it, unless it is nothing but marks."""
    return word.strip(_EDGES) or word
