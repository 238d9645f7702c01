"""Quotes and citations."""

from __future__ import annotations

from store.question import Explore, Explored
from store.records import Span
from tests.tui.fake import archive
from tui import copying


def answer(record: int) -> Explored:
    found = archive().ask(Explore(record=record))
    assert isinstance(found, Explored)
    return found


def test_a_citation_names_speaker_record_date_and_place_in_the_text() -> None:
    found = answer(1)
    passage = copying.quote_at(found, Span(found.text.index("保障到位"), found.text.index("保障到位") + 2))
    assert passage is not None
    assert copying.citation(found, passage) == (
        "“保障到位，项目才能落地；招商有数，发展才有底气。”"
        f"（北川县县长郭怀瑾，全市项目推进会，2026-03-12，云溪市，{passage.start}–{passage.end}）"
    )


def test_an_english_record_is_cited_in_english() -> None:
    found = answer(2)
    passage = copying.quote_at(found, Span(found.text.index("Who pays"), found.text.index("Who pays") + 1))
    assert passage is not None
    source = "Harbour Committee, spring sitting, 2026-02-11, Port Ellery"
    assert copying.citation(found, passage).endswith(
        f"(Priya Venn, Councillor, {source}, {passage.start}–{passage.end})"
    )


def test_on_a_narrators_line_the_last_quote_is_meant() -> None:
    found = answer(1)
    place = found.text.index("周听雨表示")
    passage = copying.quote_at(found, Span(place, place + 1))
    assert passage is not None
    assert passage.speaker == "s1"
    assert copying.quote_at(found, Span(0, 1)) is None
