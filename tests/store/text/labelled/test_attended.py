"""Those present as sentences of minutes tell it."""

from __future__ import annotations

import pytest

from store.text.labelled import attended
from store.text.labelled.rows import cut

FOUND: tuple[tuple[str, list[tuple[str, str | None]]], ...] = (
    (
        "Selectmen present: Ines Okafor, Bo Lindqvist. "
        "Also present: Fire Chief Tam Reyes, Clerk/Treasurer Ada Voss.",
        [
            ("Ines Okafor", "Selectman"),
            ("Bo Lindqvist", "Selectman"),
            ("Tam Reyes", "Fire Chief"),
            ("Ada Voss", "Clerk/Treasurer"),
        ],
    ),
    (
        "1.1 Roll Call - Present: Trustees Ines Okafor and Bo Lindqvist. Absent: Trustee Ada Voss.",
        [("Ines Okafor", "Trustee"), ("Bo Lindqvist", "Trustee"), ("Ada Voss", "Trustee")],
    ),
    (
        "The meeting was called to order at 7:00 p.m. by Chairman Ira Quist. "
        "Town Administrator Tam Reyes also attended.",
        [("Ira Quist", "Chairman"), ("Tam Reyes", "Town Administrator")],
    ),
    (
        "Also present were Engineer Marc Orme, Consultant Jo Ubani and Tam Lind of the Quay Society.",
        [("Marc Orme", "Engineer"), ("Jo Ubani", "Consultant"), ("Tam Lind", None)],
    ),
    (
        "Called to order at 7:39 pm with Hal Anders, Erin Kirby & Jane Ruiz in attendance.",
        [("Hal Anders", None), ("Erin Kirby", None), ("Jane Ruiz", None)],
    ),
    (
        "Harbour Board          Present:     Ines Okafor\n"
        "May 2, 2031                         Bo Lindqvist\n"
        "Town Hall                           Ada Voss, Town Secretary\n\n"
        "Ms. Okafor spoke.",
        [("Ines Okafor", None), ("Bo Lindqvist", None), ("Ada Voss", "Town Secretary")],
    ),
    ("Opened the meeting and declared a quorum present. The public was present.", []),
    ("Absent were representatives from Physics, Humanities and the Quay Research Center.", []),
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_sentences_name_who_was_there(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(p.name, p.post) for p in attended.people(cut(text))] == expected
