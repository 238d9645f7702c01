"""Labels that have a row to themselves and no time: `Ines Okafor -- Chief Executive Officer`, `Operator`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set

from store.text.cards import card_of
from store.text.labelled.cast import Cast
from store.text.labelled.labels import Label
from store.text.labelled.latin_names import is_latin_name
from store.text.labelled.naming import is_office, is_recognised
from store.text.labelled.person import Person, has_han, key
from store.text.labelled.persons import is_chinese_name, parse
from store.text.labelled.rows import Row
from store.text.labelled.words import ADDRESS, CHINESE_NAME, ENGLISH_POST, POST

_DASHED = re.compile(r"(?P<name>[^–—:;.!?]{2,50}?) ?(?: -{1,2} |[–—]{1,2}| - ) ?(?P<note>[^:;!?]{2,110})")
_ADDRESSED = re.compile(
    r"(?P<name>(?:The )?(?:Rt\.? Hon\.? |Hon\.? )?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Madam"
    r"|Viscount|Earl)\.? "
    r"(?:Deputy )?(?:(?:[A-Z][\w.'’-]{0,24}|of|the|de) ?){1,6}?)(?: ?\((?P<note>[^()]{2,60})\)){0,2}"
)
_SIGNED = re.compile(
    r"\u00a7 ?(?P<name>(?:Madam|Mr\.?|The) (?:Deputy )?(?:Speaker|Chairman|Chair|Prime Minister)"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|The)\.? [^():]{2,60}?(?= ?\())"
    r"(?: ?\((?P<note>[^()]{2,60})\)){0,2}:? ?(?=[A-Z\"“])"
)
"""How the old reports of a parliament begin a speech."""
_MARKER = frozenset({"speaker", "speaker:"})
_CALLED = 30
"""Characters from which on a row is words rather than a name with a post."""
_SPEECH = 50
"""Characters of the first paragraph under a speaker's name."""
_FIRST_PERSON = re.compile(r"我们?|我們|咱们|本人|笔者")
_ENDED = tuple('。！？；，.!?;,:：”"')


def read(rows: Sequence[Row], cast: Cast) -> tuple[Label, ...]:
    """Return the rows that are nothing but a speaker; nothing unless two come back or are listed."""
    found = [label for index, row in enumerate(rows) if (label := _label(row, index, rows, cast)) is not None]
    times = Counter(label.key for label in found)
    sure = [label for label in found if times[label.key] >= 2 or cast.knows(label.name, label.person)]
    if len({label.key for label in sure}) < 2 or not any(times[label.key] >= 2 for label in sure):
        return ()
    posted = {label.key for label in sure if label.person.post}
    once = [x for x in found if times[x.key] < 2 and not cast.knows(x.name, x.person)]
    named = _named(rows, [x.name for x in once if " " in x.person.name])
    return tuple(x for x in found if x not in once or (x.person.post and posted) or x.name in named)


def _named(rows: Sequence[Row], names: Sequence[str]) -> set[str]:
    """Return the names that another row speaks of: who is called up by name speaks next."""
    told = [row.words for row in rows if len(row.words) > _CALLED] if names else []
    return {name for name in names if any(name in words and name != words for words in told)}


def marked(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return the names each of which stands below a row that says no more than `speaker`."""
    heads = [index for index, row in enumerate(rows[:-2]) if row.words.casefold() in _MARKER]
    found = []
    for index in heads if len(heads) >= 2 else []:
        row = rows[index + 1]
        name, _, note = row.words.partition(", ")
        if len(row.words) <= 60 and not name.endswith(_ENDED):
            found.append(Label(index + 1, row.end, name, parse(name, note or None), "alone"))
    return tuple(found) if len(found) * 2 >= len(heads) else ()


def marker_rows(rows: Sequence[Row], found: Sequence[Label]) -> set[int]:
    """Return the rows above labels that only say that a name follows."""
    return {x.row - 1 for x in found if x.row and rows[x.row - 1].words.casefold() in _MARKER}


def _label(row: Row, index: int, rows: Sequence[Row], cast: Cast) -> Label | None:
    """Return the label that a row is, when words follow it and a blank line or a heading mark sets it off."""
    words = row.words.strip("*_ ")
    if len(words) > 130 or words.endswith(_ENDED) or row.mark not in ("", "heading", "bullet"):
        return None
    if index + 1 >= len(rows) or not (row.gap or row.mark == "heading") or _is_short(rows[index + 1]):
        return None
    dashed = _DASHED.fullmatch(words)
    name, note = (dashed["name"].strip("*_ "), dashed["note"].strip("*_ ")) if dashed else (words, None)
    person = parse(name, note)
    listed = note is not None and cast.knows(name, parse(name))
    if not _is_speaker(name, None if listed else note, person):
        return None
    return Label(index, row.end, name, person, "alone")


def addressed(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return the rows that are only a form of address and a name over a paragraph, as parliaments print them.

    `Mr. Tam Lind (Hollin, East)` or `Madam Speaker` over what is said; two speakers at least.
    """
    found = []
    for index, row in enumerate(rows[:-1]):
        printed = _ADDRESSED.fullmatch(row.words) if len(row.words) < 90 and not row.mark else None
        below = rows[index + 1]
        if printed and len(below.words) >= _SPEECH and below.words.endswith(_ENDED) and not below.mark:
            name = printed["name"].strip()
            found.append(Label(index, row.end, name, parse(name, printed["note"]), "alone"))
    return tuple(found) if len({label.key for label in found}) >= 2 else ()


def signed(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return the members behind the sign that opens each speech: `§ Mr. Tam Lind (Hollin) I rise`."""
    found = []
    for index, row in enumerate(rows):
        printed = _SIGNED.match(row.words[:160])
        if printed:
            name = printed["name"].strip()
            person = parse(name, printed["note"])
            found.append(Label(index, row.body + printed.end(), name, person, "alone"))
    return tuple(found) if len({label.key for label in found}) >= 2 else ()


def bullets(rows: Sequence[Row], cast: Cast) -> tuple[Label, ...]:
    """Return the rows that are nothing but a listed name over a list of points."""
    found = []
    for index, row in enumerate(rows[:-1]):
        below = rows[index + 1]
        over = row.mark == "" or (row.mark == "bullet" and below.indent > row.indent)
        if over and below.mark == "bullet" and len(row.words) < 60:
            name = row.words.strip("*_: @")
            person = parse(name)
            if name and (cast.knows(name, person) or cast.means(name, person)):
                found.append(Label(index, row.end, name, person, "alone"))
    return tuple(found)


def _is_short(row: Row) -> bool:
    """Return whether a row is too short to be what a label rules: in a list of names every row is."""
    return len(row.words) < 12 and not row.words.endswith(_ENDED)


def _is_speaker(name: str, note: str | None, person: Person) -> bool:
    if is_office(name) and len(name) > 1:
        return True
    if is_recognised(name) and any(map(str.isdigit, name)):
        return True
    if has_han(name):
        return is_chinese_name(name) and not person.surname_only
    whole = is_latin_name(name) and 2 <= len(name.split()) <= 5
    return whole and (note is None or bool(ENGLISH_POST.search(note)))


def serial(rows: Sequence[Row]) -> tuple[Label, ...]:
    """Return the rows of post and name that head speeches in the first person, two at least."""
    found = []
    for index, row in enumerate(rows[:-1]):
        words = row.words.strip("*_ ")
        if len(words) > 60 or words.endswith(_ENDED) or not has_han(words) or row.mark == "table":
            continue
        person = _carded(words) or parse(words)
        if person.name and person.post and not person.surname_only and not person.vague:
            speech = _speech_after(rows, index)
            if speech is not None:
                found.append(Label(speech, rows[speech].start, words, person, "alone"))
    return tuple(found) if len({label.key for label in found}) >= 2 else ()


def titled(rows: Sequence[Row], known: Set[str]) -> tuple[Label, ...]:
    """Return the rows that are nothing but a name that labels turns elsewhere, with the posts under it.

    The words begin below the posts: `张三` / `某局新闻发言人` / `大家上午好。`.
    """
    found = []
    for index, row in enumerate(rows[:-1]):
        if len(row.words) > 8 or key(row.words) not in known or not has_han(row.words):
            continue
        posts = [r.words for r in rows[index + 1 : index + 5]]
        count = next((n for n, words in enumerate(posts) if not _is_post(words)), len(posts))
        speech = index + 1 + count
        if count and speech < len(rows) and len(rows[speech].words) >= 12:
            person = parse(row.words, "、".join(posts[:count]))
            found.append(Label(speech, rows[speech].start, row.words, person, "alone"))
    return tuple(found)


def _is_post(words: str) -> bool:
    """Return whether a row is nothing but posts: it is short, ends in one and names nobody."""
    ends = 2 < len(words) < 40 and any(m.end() == len(words) for m in POST.finditer(words))
    address = ADDRESS.search(words)
    return ends and not (address and CHINESE_NAME.fullmatch(words[: address.start()]))


def _carded(words: str) -> Person | None:
    """Return the person of a row of name and posts parted by blanks: `张三 某院院士 某大学校长`."""
    card = card_of(words)
    return Person(card.name, card.post, card.affiliation, card.post) if card else None


def _speech_after(rows: Sequence[Row], index: int) -> int | None:
    """Return the row where the speech under a name begins: long, in the first person."""
    for place in range(index + 1, min(index + 3, len(rows))):
        if len(rows[place].words) >= 30:
            first = any(_FIRST_PERSON.search(row.words) for row in rows[place : place + 3])
            return place if first else None
        if rows[place].words.endswith(_ENDED):
            return None
    return None
