"""What hot words are held against: general language, other records, one speaker against the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.question import (
    TAGGED,
    Against,
    Answer,
    ListedSpeakers,
    ListedTags,
    ListSpeakers,
    ListTags,
    ListWords,
    Within,
)
from tui.paint import why
from tui.picker import Choice, Picker
from tui.views.owning import Owning


class Holding(Owning):
    """A list of words whose scores depend on what they are held against."""

    _tags: tuple[str, ...] = ()

    @property
    def sides(self) -> why.Sides:
        """What is held against what."""
        assert isinstance(self.question, ListWords)
        return why.Sides(self.question.against, self.question.within.speaker)

    def told(self, answer: Answer) -> None:
        """Offer the tags and speakers that were asked for, one after the other."""
        if isinstance(answer, ListedTags):
            self._tags = tuple(name for name, _ in answer.rows)
            self.send(ListSpeakers(Within(record=self.question.within.record)))
        elif isinstance(answer, ListedSpeakers):
            self._offer([row.speaker.name for row in answer.rows])
        else:
            super().told(answer)

    def action_against(self) -> None:
        """Choose what the words are held against; tags and speakers are asked for first."""
        if self.question.within.record is None:
            self.app.notify(self.say("against-needs-record"), markup=False)
        else:
            self._wished = None
            self.send(ListTags())

    def hold(self, within: Within, against: Against) -> None:
        """List the words of other records, or held against something else, from the top."""
        assert isinstance(self.question, ListWords)
        self.listed.cursor = 0
        self.ask_anew(replace(self.question, within=within, against=against))

    def _offer(self, names: Sequence[str]) -> None:
        sides: list[tuple[Against, str]] = [
            ("", ""),
            ("archive", ""),
            *((f"{TAGGED}{tag}", "") for tag in self._tags),
            *(("rest", name) for name in names),
        ]
        choices = [
            Choice(side, ((told := why.Sides(*side).reference(self.say), "plain"),), (), told)
            for side in sides
        ]

        def chosen(side: object) -> None:
            if isinstance(side, tuple):
                within = replace(self.question.within, speaker=side[1])
                self.hold(within, side[0])

        self.app.push_screen(Picker(self.say("against-title"), self.say("type-to-filter"), choices), chosen)
