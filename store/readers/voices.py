"""Who speaks in a caption: voice tags, or a label before the words in one of the usual ways."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from store.readers.cues import Cue, Row
from store.records import Line

_VOICE = re.compile(r"<v(?:\.[\w.-]{1,80})?(?:[ \t]+([^>\r\n]{0,200}))?>|</v>")
_LABEL = re.compile(
    r"[ \t]{0,8}(?:<[a-z]{1,4}[^<>]{0,40}>|\{[^{}]{1,20}\}){0,3}(?:[-–—][ \t]{0,3})?(?P<chevron>(?:&gt;"
    r"|>){2,3}[ \t]{0,3})?"
    r"(?:\[(?P<square>[^\[\]\r\n]{1,60})\][:：]?|[(（](?P<round>[^()（）\r\n]{1,60})[)）][:：]"
    r"|[(（](?P<caps>[A-Z][A-Z .'-]{1,40})[)）]"
    r"|(?P<bare>[^\r\n:：<>\[\]]{1,80}?(?:\([^()\r\n]{1,60}\))?)(?::[ \t]+|：[ \t]{0,40}|:$))"
)
_CHEVRON = re.compile(r"[ \t]{0,8}(?:<[a-z]{1,4}[^<>]{0,40}>){0,2}(?:&gt;|>){2,3}[ \t]{0,4}")
_STYLED = re.compile(r"(?:\s|<(?:[biuc]|font|lang|ruby)\b[^<>]{0,60}>|\{\\[^{}]{1,20}\}){1,40}")
_CLOSED = re.compile(r"(?:\s|</(?:[biuc]|font|lang|ruby)>){1,40}\Z")
_DASH = re.compile(r"[ \t]{0,8}[-–—][ \t]{0,3}(?=\S)")
_SOUND = re.compile(
    r"\s{0,9}(?:[\[(（【*♪♫][^\])）】*♪♫]{0,80}[\])）】*♪♫]\s{0,9}){1,8}|\s{0,9}[♪♫][^\r\n]{0,200}"
)
_SOUNDS = re.compile(
    r"(?i:applause|laugh\w*|laughter|music\w*|silence|inaudible|crosstalk|cheer\w*|cough\w*|sigh\w*"
    r"|noise|background.*|blank_audio|unclear|pause|foreign"
    r"|掌声|鼓掌|笑声?|音乐|静音|听不清|咳嗽|停顿)"
)
_VOICES = re.compile(r"(?:speaker|spk|host|guest|interviewer|moderator|chair|man|woman|user)")
_NO_NAME = re.compile(
    r"(?i:note|notes|time|date|url|https?|link|links|agenda|re|subject|question|answer|conclusion"
    r"|example|warning|ps|fyi|but|so|and|well|yes|no|ok)"
    r"|时间|地点|结论|问题|注|例如|总之|第[一二三四五六七八九十]\S{0,3}|[一二三四五六七八九十]是|\d[\d:.]*"
)


def tagged(text: str, cues: Sequence[Cue]) -> list[Line]:
    """Return the stretches inside voice tags with the name the tag gives; words outside have no name."""
    found: list[Line] = []
    for cue in cues:
        if not cue.rows:
            continue
        at, end, name = cue.rows[0].start, cue.rows[-1].end, None
        for tag in _VOICE.finditer(text, at, end):
            found.extend(_line(text, at, tag.start(), name, cue.start))
            at = tag.end()
            name = html.unescape(tag.group(1) or "").strip() or None
        found.extend(_line(text, at, end, name, cue.start))
    return found


def labelled(text: str, cues: Sequence[Cue]) -> list[Line]:
    """Return the words of each cue with the label before them; a label rules until the next one."""
    names = _names(text, cues)
    found: list[Line] = []
    name: str | None = None
    for cue in cues:
        for piece in _pieces(text, cue, names):
            start, end, label, changes = piece
            name = label if label is not None or changes else name
            found.extend(_line(text, start, end, name, cue.start))
    return found


def _line(text: str, start: int, end: int, name: str | None, time: int) -> Iterator[Line]:
    """Yield the stretch without blanks and tags of style around, unless it has no words or only a sound."""
    styled = _STYLED.match(text, start, end)
    start = styled.end() if styled else start
    closed = _CLOSED.search(text, max(start, end - 80), end)
    end = closed.start() if closed else end
    if start < end and not _SOUND.fullmatch(text, start, end):
        yield Line(start, end, name, time)


def _pieces(text: str, cue: Cue, names: frozenset[str]) -> Iterator[tuple[int, int, str | None, bool]]:
    """Yield (start, end, label, whether the speaker changes) for one cue, rows of a voice joined."""
    dashes = sum(1 for r in cue.rows if _DASH.match(text, r.start, r.end))
    start, end, label, changes = -1, -1, None, False
    for row in cue.rows:
        found = _label(text, row, names)
        turns = found is not None or _marked(text, row, dashes)
        if start >= 0 and not turns:
            end = row.end
            continue
        if start >= 0:
            yield start, end, label, changes
        start, end, label, changes = _words_from(text, row, found), row.end, found and found[0], turns
    if start >= 0:
        yield start, end, label, changes


def _marked(text: str, row: Row, dashes: int) -> bool:
    """Return whether a row opens with chevrons, or with a dash in a cue that has several."""
    mark = _CHEVRON.match(text, row.start, row.end) or (dashes > 1 and _DASH.match(text, row.start, row.end))
    return bool(mark)


def _words_from(text: str, row: Row, found: tuple[str, int] | None) -> int:
    """Return where the words of a row begin: after its label, or after chevrons or a dash."""
    if found is not None:
        return found[1]
    mark = _CHEVRON.match(text, row.start, row.end) or _DASH.match(text, row.start, row.end)
    return mark.end() if mark else row.start


def _label(text: str, row: Row, names: frozenset[str]) -> tuple[str, int] | None:
    """Return the label at the head of a row, if it is one of `names`, and where the words begin."""
    found = _LABEL.match(text, row.start, min(row.end, row.start + 240))
    name = _name(found) if found else None
    return (name, found.end()) if found and name in names and name is not None else None


def _name(found: re.Match[str]) -> str | None:
    name = html.unescape(next(g for g in found.group("square", "round", "caps", "bare") if g)).strip()
    # Captions write names with a capital; what stands in square brackets without one is a sound.
    sound = found["square"] is not None and name.islower() and name.isalpha() and not _VOICES.match(name)
    return None if not name or sound or _NO_NAME.fullmatch(name) or _SOUNDS.fullmatch(name) else name


def _names(text: str, cues: Sequence[Cue]) -> frozenset[str]:
    """Return the labels to believe: all, where most cues have one; else those that come back or look so."""
    seen: Counter[str] = Counter()
    sure: set[str] = set()
    for cue in cues:
        for row in cue.rows:
            found = _LABEL.match(text, row.start, min(row.end, row.start + 240))
            name = _name(found) if found else None
            if found and name:
                seen[name] += 1
                if found["chevron"] or found["caps"] or _is_plain_name(name):
                    sure.add(name)
    if sum(seen.values()) >= 0.6 * len(cues):
        return frozenset(seen)
    return frozenset(n for n, count in seen.items() if n in sure or (count > 1 and len(n.split()) <= 5))


def _is_plain_name(name: str) -> bool:
    """Return whether a label alone looks like a name: words in capitals, or a numbered speaker."""
    words = name.split()
    numbered = re.fullmatch(r"(?i:speaker|spk|unknown speaker|发言人|说话人|參與者)[ _]?\d{0,3}", name)
    capital = 2 <= len(words) <= 4 and all(w[0].isupper() for w in words)
    chinese = re.fullmatch("[\u4e00-\u9fff]{2,4}", name) and name[-1] not in "说道是为问答称如下"
    return bool(numbered or chinese) or capital or (name.isupper() and len(words) <= 4 and len(name) > 2)
