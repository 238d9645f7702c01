"""What line mode says: records as sentences, labels in words, nothing that only the eye could use."""

from __future__ import annotations

from collections.abc import Iterator

from store.answers import why
from store.question import Explored, Hit, RecordLine
from store.records import HotWord, Metric, Passage, Span, Speaker
from store.visible import visible
from tui.plain.commands import COMMANDS
from tui.wording import Say


def header(answer: Explored, say: Say) -> Iterator[str]:
    """Say which record this is, and what is in force."""
    if answer.record is None:
        yield say("no-records")
        yield say("plain-add")
        return
    yield say("plain-record", answer.position, answer.records, title(answer.record, say))
    yield say(
        "counts", sum(s.is_person for s in answer.speakers), answer.record.passages, answer.metrics_total
    )
    question = answer.question
    chosen = [one_line(s.name) for s in answer.speakers if s.id in question.speakers]
    if chosen:
        yield f"{say('in-force-speaker')}: {', '.join(chosen)}"
    if sought := question.query or question.word:
        name = "in-force-search" if question.query else "in-force-word"
        yield f"{say(name)}: {one_line(sought)}, {say('plain-places', len(answer.hits))}"


def title(line: RecordLine, say: Say) -> str:
    """Return a record's title, date and place."""
    meeting = line.meeting
    facts = (meeting.title or line.path.rsplit("/", 1)[-1] or say("untitled"), meeting.date, meeting.place)
    return one_line(", ".join(filter(None, facts)))


def speaker(number: int, who: Speaker, metrics: int, say: Say) -> str:
    """Say who it is and how much of the words are theirs."""
    role = [part for part in (who.name, who.post, who.affiliation) if part]
    share = say("plain-share", round(who.share * 100), metrics)
    return f"{number}. {one_line(', '.join(dict.fromkeys(role)))}; {share}"


def passage(answer: Explored, said: Passage, say: Say, *, folded: bool) -> Iterator[str]:
    """Say whose words they are and of what kind, then the words."""
    text = answer.text[said.start : said.end].strip()
    if not text:
        return
    who = next((s for s in answer.speakers if s.id == said.speaker), None)
    name = f"{one_line(who.name)}, " if who else ""
    if said.kind == "boilerplate" and folded:
        yield f"[{say('plain-folded', len(text.splitlines()))}]"
        return
    yield f"[{name}{say('said-' + said.kind)}]"
    yield visible(text)


def metric(number: int, found: Metric, answer: Explored, say: Say) -> str:
    """Say what is measured, the figure as it was cited, the direction, whose it is."""
    who = next((s.name for s in answer.speakers if s.id == found.speaker), "")
    facts = [found.quote, say("metric-" + found.change) if found.change else "", found.period or "", who]
    return one_line(f"{number}. {found.measure or say('plain-unnamed')}: {', '.join(filter(None, facts))}")


def word(number: int, hot: HotWord, say: Say) -> str:
    """Say how often a word stands and who names it."""
    named = f", {say('plain-declared')}" if hot.declared else ""
    return f"{number}. {one_line(hot.word)}: {say('word-row', hot.count, hot.speakers)}{named}"


def hit(number: int, found: Hit) -> str:
    """Say where a search found something, with the sentence."""
    at = found.hits[0] if found.hits else Span(0, 0)
    where = ", ".join(filter(None, (found.speaker, found.title, found.date)))
    return one_line(f"{number}. {where}: {sentence(found.text, at)}")


def sentence(text: str, span: Span) -> str:
    """Return the sentence that a span stands in."""
    start, end = why.sentence(text, span)
    return text[start:end]


def commands(say: Say) -> Iterator[str]:
    """Say what can be typed."""
    yield say("plain-commands")
    for command in COMMANDS:
        takes = f" {say(command.takes)}" if command.takes else ""
        yield f"{' / '.join(command.typed)}{takes}: {say(command.id)}"


def one_line(text: str) -> str:
    """Return text that is safe on one line."""
    return visible(" ".join(text.split()), one_line=True)
