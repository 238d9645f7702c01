"""Who is introduced in a Chinese paragraph: behind a post, before a title, in front of a verb of speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from store.text.speech import zh_lists
from store.text.speech.zh_colleagues import with_places
from store.text.speech.zh_mentions import Mention, finished, without_overlap
from store.text.speech.zh_names import (
    SURNAME,
    Name,
    follow_rank,
    foreign_starts,
    is_ordinary,
    is_risky,
    never_name,
    read_name,
    read_rare,
    without_blanks,
)
from store.text.speech.zh_posts import HEAD, PRESS, read_role
from store.text.speech.zh_presented import presented
from store.text.speech.zh_rounds import in_turn
from store.text.speech.zh_rows import in_rows
from store.text.speech.zh_speaking import LINK, SPEAKS, before_verbs, inside_clauses
from store.text.speech.zh_titled import UNIT_END, before_brackets, before_titles
from store.text.speech.zh_words import ASIDE, HAN, either, simplified

_BLANK = re.compile(rf"[ \u3000\t]{{0,2}}(?:（{ASIDE}{{1,12}}）)?")
_PLAIN_NAME = re.compile(
    rf"(?:(?![的了们这那和与在是有对等及其并也都还就又不一上中下内外会所为以将可能说称此该各某纷普均致词时笑着后前已曾刚执])(?!{either(zh_lists.HEADS)}){HAN}){{2,5}}"
)
_HELD = re.compile(r"(?:担任|身为|作为|出任|兼任)[^，。；]{0,36}$")
"""What makes a post with 的 the post of the name behind it: 担任镇长的张三."""
_FAMILIAR = re.compile(rf"[老小](?!支书|百|乡|师|年|时|小|老){SURNAME}(?!{either(zh_lists.HEADS)})")
"""老刘 behind a post."""
_PRESS_NAMES = re.compile(rf"[ \u3000:：/]{{0,3}}(?:{HAN}{{2,4}})(?:[ \u3000、]{{1,2}}(?:{HAN}{{2,4}}))*")


def introduced(masked: str, original: str) -> list[Mention]:
    """Return the people whom the paragraph names with a post, a title or a verb of speech, in order."""
    titled = [*before_titles(masked, original)]
    found = [
        *_reporters(original),
        *_after_posts(masked, original, [m.end for m in titled]),
        *titled,
        *before_brackets(masked, original),
        *presented(masked, original),
        *before_verbs(masked, original),
        *inside_clauses(masked, original),
        *_foreign(masked, original),
        *in_rows(masked, original),
        *in_turn(masked, original),
    ]
    return [*with_places(masked, without_overlap(found))]


def _reporters(original: str) -> Iterator[Mention]:
    """Yield who makes the report, inside brackets too."""
    plain = simplified(original)
    for press in PRESS.finditer(plain):
        names = _PRESS_NAMES.match(plain, press.end())
        if names and original[press.start() - 1 : press.start()] != "主":
            yield from _press_names(original, press.end(), names.end())


def _press_names(original: str, start: int, end: int) -> Iterator[Mention]:
    for word in re.finditer(HAN + "{2,4}", original[start:end]):
        name = read_name(simplified(original[:end]), start + word.start())
        if name:
            a = start + word.start()
            yield Mention(a, name.end, original[a : name.end], a, press=True)


def _after_posts(masked: str, original: str, ends: Sequence[int]) -> Iterator[Mention]:
    """Yield the people behind their posts; no post reaches over titled people, who end at `ends`."""
    floor = 0
    for head in HEAD.finditer(masked):
        at = _BLANK.match(masked, head.end()).end()  # type: ignore[union-attr]
        if at > head.end() and masked[head.end()] == "\t":
            continue
        if HEAD.match(masked, at):
            continue
        if masked.startswith("的", at) and _HELD.search(masked, max(0, head.end() - 40), head.end()):
            at += 1
        at += 3 * masked.startswith("之一的", at)
        name = read_name(masked, at)
        if name is None or name.rank == 0:
            name = _rare(masked, at) or name
        if name is None and _FAMILIAR.match(masked, at):
            name = Name(at + 2, 2)
        if name is None or HEAD.search(masked, at + 1, name.end):
            continue
        titled = ends[: bisect_right(ends, head.start())][-1:]
        role = read_role(masked, original, head.start(), head.end(), max([floor, *titled]))
        mention = finished(masked, original, role.start, at, name, role)
        floor = mention.end
        yield mention
        yield from _listed(masked, original, mention)


def _rare(masked: str, at: int) -> Name | None:
    """Return a name of unknown surname: in characters for foreign sounds, or by the verb that follows."""
    name = read_rare(masked, at)
    if name and name.rank:
        return name
    if never_name(masked, at) or is_ordinary(masked, at, at + 2):
        return None
    people = "族" in masked[max(0, at - 8) : at]
    for length in (2, 3, 4, 5):
        found = _PLAIN_NAME.match(masked, at)
        if not found or found.end() < at + length:
            return None
        if masked[at + length - 1] in "地得着" or masked[at + length - 1] in UNIT_END:
            continue
        speaks = SPEAKS.match(masked, at + length)
        if (speaks and not speaks["bare"]) or (people and follow_rank(masked, at + length) >= 2):
            return Name(at + length, 1)
    return None


def _listed(masked: str, original: str, before: Mention) -> Iterator[Mention]:
    """Yield the bare names that follow in a list: 副书记张三、李四."""
    at = before.end
    for _ in range(20):
        link = LINK.match(masked, at)
        name = read_name(masked, link.end()) if link else None
        if not link or not name or name.rank < 2 or is_risky(masked, link.end()):
            return
        yield Mention(link.end(), name.end, without_blanks(original[link.end() : name.end]), link.end())
        at = name.end


def _foreign(masked: str, original: str) -> Iterator[Mention]:
    for at in foreign_starts(masked):
        name = read_name(masked, at)
        if name is not None:
            yield Mention(at, name.end, original[at : name.end], at)
