"""How programs that write down recordings begin a line: seconds, numbers, bars and tags around a voice."""

from __future__ import annotations

import re

from store.text.labelled.naming import TIME, is_head, is_recognised, milliseconds

_NUMBERED = re.compile(r"[^\d<]{0,45}\d|<")
"""Without a number near its beginning, or a tag, a line has none of these forms."""
_SECONDS = r"(?:\d{1,5}\.\d{1,3}) ?s?"
_VOICE = r"[A-Za-z\u4e00-\u9fff][A-Za-z_ \u4e00-\u9fff#-]{0,20}[0-9A-Z]{1,3}"
_RANGE = r" ?(?:-->|->|[-–~]|to) ?"
_VOICES = tuple(
    re.compile(form)
    for form in (
        rf"[\[(]?(?P<seconds>{_SECONDS})(?:{_RANGE}{_SECONDS})?[\])]?[: \t]{{1,4}}"
        rf"[\[(<]?(?P<name>{_VOICE})[\])>]?(?:: {{0,3}}|[ \t]{{1,4}})(?=\S)",
        rf"\d{{3,6}}[ \t]{{1,4}}\[(?P<name>{_VOICE})\]:?[ \t]{{1,4}}(?=\S)",
        rf"[\[(](?P<name>{_VOICE})[\])]:?[ \t]{{0,4}}(?=\S)",
    )
)
"""Lines of a voice that a recogniser numbered: `4.50 - 9.00 [SPEAKER_01]: `, `0031 [SPEAKER_01]: `."""
_ANYBODY = tuple(
    re.compile(form)
    for form in (
        rf"(?P<name>[^|:\[\]()]{{2,40}}?) ?[\[(](?P<clock>{TIME}){_RANGE}{TIME}[\])]:?[ \t]{{1,4}}(?=\S)",
        rf"(?P<clock>{TIME}) ?\| ?(?P<name>[^|:]{{2,40}}?) ?\| ?(?=\S)",
        rf"(?P<name>[^|:]{{2,40}}?) ?\| ?(?P<clock>{TIME}) ?\| ?(?=\S)",
        rf"(?P<name>[^@:]{{2,40}}?) @ ?(?P<clock>{TIME}):? {{1,3}}(?=\S)",
        r"<(?:speaker|turn|utterance|u)\b[^<>]{0,40}?\b(?:name|who|speaker|id)=[\"'](?P<name>[^\"'<>]{1,60})[\"']"
        r"[^<>]{0,80}> ?(?=\S)",
    )
)
"""Lines that print a time between bars, a range of times, or a tag with the name."""


def head(words: str) -> tuple[str, int, int | None] | None:
    """Return the voice or the name with which a line begins, where its words begin, and its time.

    >>> head("4.50 - 9.00 [SPEAKER_01]: Yes")
    ('SPEAKER_01', 26, 4500)
    """
    if not _NUMBERED.match(words):
        return None
    for form in _VOICES:
        found = form.match(words)
        if found and is_recognised(found["name"]):
            seconds = found.groupdict().get("seconds")
            return found["name"], found.end(), round(float(seconds.rstrip(" s")) * 1000) if seconds else None
    for form in _ANYBODY:
        found = form.match(words)
        if found and is_head(found["name"].strip()):
            clock = found.groupdict().get("clock")
            return found["name"].strip(), found.end(), milliseconds(clock) if clock else None
    return None
