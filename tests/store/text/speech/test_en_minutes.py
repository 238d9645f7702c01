"""Minutes in running English: members by surname, what they questioned, letters that number things."""

from __future__ import annotations

from store.deriving import derive
from store.records import Document, Source

PRESENT = "Council members present were Mayor Ruth Alder, Owen Beck, Lena Carr, and Tom Dale. "


def derived(text: str) -> Document:
    return derive(Source("a.txt", "0", "plain", "utf-8", text))


def said(text: str) -> dict[str, list[str]]:
    document = derived(text)
    names = {s.id: s.name for s in document.speakers}
    found: dict[str, list[str]] = {}
    for p in document.passages:
        if p.speaker:
            found.setdefault(names[p.speaker], []).append(text[p.start : p.end])
    return found


def test_a_surname_is_the_member_of_the_list_above_and_of_nobody_else_in_it() -> None:
    text = (
        PRESENT + "Council member Carr commented that the road is narrow. Selectman Dale stated it depends."
    )
    assert list(said(text)) == ["Lena Carr", "Tom Dale"]


def test_a_member_of_a_council_without_a_name_has_no_affiliation() -> None:
    speakers = derived(PRESENT + "Council member Carr commented that the road is narrow.").speakers
    assert [(s.post, s.affiliation) for s in speakers] == [("Council member", None)]


def test_what_somebody_questions_is_told() -> None:
    text = PRESENT + "Councilmember Beck questioned if the motion covers seven positions."
    assert said(text) == {"Owen Beck": ["if the motion covers seven positions."]}


def test_a_letter_that_numbers_a_thing_ends_a_sentence() -> None:
    text = PRESENT + "Mayor Alder stated they saw Alternative B. Councilmember Beck stated it depends."
    assert list(said(text)) == ["Ruth Alder", "Owen Beck"]
    assert list(said(PRESENT + "Mayor Alder stated that Owen B. Beck and the board agree.")) == ["Ruth Alder"]


def test_a_heading_in_capitals_run_into_the_sentence_is_no_part_of_a_post() -> None:
    text = (
        "CALL TO ORDER Chair Alder opened the meeting. COMMENTS FROM INTERIM PROVOST BECK Interim Provost "
        "Beck reported that the board met. UN SECRETARY GENERAL Lena Carr said that it rains."
    )
    speakers = {s.name: (s.post or "").lower() for s in derived(text).speakers}
    assert speakers["Beck"] == "interim provost"
    assert speakers["Lena Carr"].endswith("secretary general")
