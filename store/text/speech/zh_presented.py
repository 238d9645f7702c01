"""People whom a sentence presents before they speak: 张三，今年四十岁，是某村党支部书记。他说，.

The name opens the sentence, what the person is ends it, and the next one begins with the pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import HEAD_END, Mention
from store.text.speech.zh_names import (
    TRANSLITERATED,
    is_ordinary,
    is_risky,
    never_name,
    read_name,
    surname_length,
    without_blanks,
)
from store.text.speech.zh_posts import Role, read_role
from store.text.speech.zh_words import ASIDE, HAN, either

_FEWEST, _MOST = 3, 9
"""Characters of a name for foreign sounds."""
_OPENS = re.compile(r"(?:^|(?<=[。！？”]))[ \u3000]{0,4}")
_LEAD = re.compile(r"(?:(?:来自(?P<home>[^，。；：“”的]{2,24})|作为[^，。；：“”]{2,24})的)?")
_CLAUSE = "[，,][^，,。；：“”！？]{1,20}"
_POST = re.compile(
    rf"(?:同志|先生|女士|老师)?(?P<first>是[^，,。；：“”！？]{{1,20}}|(?:今年|现年)?\d{{2}}岁)?"
    rf"(?P<aside>(?:{_CLAUSE}){{0,3}}?)"
    r"(?:[，,]?(?P<is>(?:现任|担任|时任|现为|是|任)(?:一名|一位|一个|当地的|当地)?)|[，,])"
    rf"(?P<post>[^，,。；：！？“”]{{0,30}}?(?:{either(zh_lists.HEADS)}))"
    rf"(?:{_CLAUSE}){{0,2}}。[ \u3000]{{0,2}}(?=[^。：“”]{{0,12}}[他她](?!们))"
)
_AGED = re.compile(r"(?:今年|现年)?\d{2}岁|[，,](?:男|女|[^，。]{1,8}[族人])(?=[，,]|$)")
"""What is told of a person between name and post."""
_NAMED = re.compile(rf"{HAN}{{{_FEWEST},{_MOST}}}(?=[，,]是)")
_SELF = re.compile(r"^(?:该|本|这家|那家|此)")


def presented(masked: str, original: str) -> Iterator[Mention]:
    """Yield the people with what they are said to be, where the next sentence goes on with him or her."""
    if "他" not in masked and "她" not in masked:
        return
    for opening in _OPENS.finditer(masked):
        lead = _LEAD.match(masked, opening.end())
        assert lead is not None
        for end in dict.fromkeys((*_ends(masked, lead.end()), *_end_of_clause(masked, lead))):
            found = _POST.match(masked, end)
            if found and _is_told(found):
                name = without_blanks(original[lead.end() : end])
                role = _role(masked, original, found, lead["home"])
                yield Mention(opening.end(), end, name, lead.end(), role)
                break


def _ends(masked: str, at: int) -> Iterator[int]:
    """Yield where a name that begins at `at` may end, the likelier end first."""
    if never_name(masked, at) or is_ordinary(masked, at, at + 2) or masked[at : at + 1] == ASIDE:
        return
    surname = surname_length(masked, at)
    if surname and not (surname == 1 and is_risky(masked, at)):
        name = read_name(masked, at)
        if name is not None:
            yield name.end
        yield from (at + surname + given for given in (2, 1))
    foreign = at + surname
    while foreign < min(len(masked), at + _MOST) and masked[foreign] in TRANSLITERATED:
        foreign += 1
    yield from range(foreign, at + _FEWEST - 1, -1)


def _end_of_clause(masked: str, lead: re.Match[str]) -> Iterator[int]:
    """Yield where a name of any sound ends that fills the clause behind its lead: 作为代表的某人，是."""
    named = _NAMED.match(masked, lead.end()) if lead[0] else None
    if named:
        yield named.end()


def _is_told(found: re.Match[str]) -> bool:
    """Return whether a verb, or what stands beside it, makes the words what the person is."""
    return bool(found["is"]) or _AGED.search(f"{found['first'] or ''}{found['aside']}") is not None


def _role(masked: str, original: str, found: re.Match[str], home: str | None) -> Role | None:
    role = read_role(masked, original, found.end("post"), found.end("post"), found.start("post"))
    if not HEAD_END.search(role.post):
        return None
    place = home if role.affiliation is None or _SELF.match(found["post"]) else role.affiliation
    return Role(role.post, place, found.start("post"))
