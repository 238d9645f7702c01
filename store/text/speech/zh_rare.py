"""Names of no known surname, told by two places of a record: behind a post, before a verb of speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.text.speech import zh_lists
from store.text.speech.zh_mentions import Mention, finished
from store.text.speech.zh_names import Name, follow_rank, is_ordinary, never_name, surname_length
from store.text.speech.zh_posts import HEAD, read_role
from store.text.speech.zh_subjects import is_impersonal
from store.text.speech.zh_words import HAN, either

_SPEAKS = re.compile(
    rf"(?:^|(?<=[。！？”，\n]))[ \u3000]{{0,9}}((?:(?![的了们这那和与在是有对等及就从为将把我你他她它]){HAN})"
    r"{2,4}?)"
    r"(?:还|也|最后|随后|在讲话中|在会上)?(?:表示|指出|强调|认为|要求|希望|建议|介绍说?|说)"
    r"(?=[，,：:“]|[\u4e00-\u9fff]{4})",
    re.MULTILINE,
)
_ADVERBS = frozenset(zh_lists.ADVERBS.split())
_POSTS = re.compile(f"(?:{either(zh_lists.HEADS)})")


def rare_names(masked: Sequence[str]) -> tuple[str, ...]:
    """Return the words that speak at the head of a sentence and stand behind a post in another place."""
    found = {m[1] for words in masked for m in _SPEAKS.finditer(words)}
    likely = {name for name in found if _is_likely(name)}
    return tuple(sorted(n for n in likely if any(_behind(words, n) for words in masked))) if likely else ()


def rare_mentions(masked: str, original: str, names: Sequence[str]) -> Iterator[Mention]:
    """Yield where one of `names` stands behind its post."""
    if not any(name in masked for name in names):
        return
    for head in HEAD.finditer(masked):
        name = next((n for n in names if masked.startswith(n, head.end())), None)
        if name and _fits(masked, head.end() + len(name)):
            end = head.end() + len(name)
            role = read_role(masked, original, head.start(), head.end())
            yield finished(masked, original, role.start, head.end(), Name(end, 2), role)


def _is_likely(name: str) -> bool:
    """Tell whether words can be a name: no surname known, no adverb, no body, no word of every day."""
    return not (
        surname_length(name, 0)
        or name in _ADVERBS
        or is_ordinary(name, 0, len(name))
        or is_ordinary(name, 0, 2)
        or never_name(name, 0)
        or is_impersonal(name)
        or _POSTS.search(name)
    )


def _behind(masked: str, name: str) -> bool:
    """Tell whether a post stands in front of `name` somewhere, and what follows names behind it."""
    places = (m.start() for m in re.finditer(re.escape(name), masked))
    return any(
        _fits(masked, at + len(name))
        and any(h.end() == at for h in HEAD.finditer(masked, max(0, at - 8), at + 1))
        for at in places
    )


def _fits(masked: str, end: int) -> bool:
    return follow_rank(masked, end) >= 2
