from __future__ import annotations

from store.records import Span
from store.text.labelled.building import Turn, closing_rows, extend
from store.text.labelled.labels import Label
from store.text.labelled.person import Person
from store.text.labelled.rows import cut
from tests.store.text.labelled.record import said


def test_spans_join_over_blanks_and_split_at_sounds() -> None:
    turn = Turn(Label(0, 0, "Ines", Person("Ines"), "colon"), "direct", None)
    text = "one\ntwo (laughter) three"
    extend(text, turn, 0, 3, broken=True)
    extend(text, turn, 4, len(text))
    assert turn.spans == [Span(0, 7), Span(19, 24)]


def test_a_heading_between_turns_is_nobody_s() -> None:
    text = "Ines: It leaks.\n\nThe ferry\n\nBo: It sails.\n\nInes: Good.\n"
    assert [words for _, words in said(text)] == ["It leaks.", "It sails.", "Good."]


def test_a_short_last_paragraph_with_an_end_is_speech() -> None:
    text = "主席：坐下。\n\n請繼續。\n\n何仲平議員：好。\n\n主席：好。\n"
    assert said(text, "zh")[0] == ("主席", "坐下。\n\n請繼續。")


def test_a_written_statement_is_not_spoken() -> None:
    text = (
        "The CHAIR. Order.\nMs. OKAFOR. Thank you.\n[The prepared statement of Ms. Okafor "
        "follows:]\nWritten words.\n"
        "The CHAIR. Thanks.\nMs. OKAFOR. Bye.\n"
    )
    assert [words for _, words in said(text)] == ["Order.", "Thank you.", "Thanks.", "Bye."]


def test_acts_close_turns_in_minutes_and_only_with_a_colon_elsewhere() -> None:
    rows = cut("Agreed to go.\nAction: Bo\nRESOLVED that\n")
    assert closing_rows(rows, minutes=True) == {0, 1, 2}
    assert closing_rows(rows, minutes=False) == {1, 2}
