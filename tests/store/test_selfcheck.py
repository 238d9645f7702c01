"""The bundled labelled records are read at least as well as promised: floors, not targets."""

from __future__ import annotations

import pytest

from store import selfcheck
from store.selfcheck import Checked

FLOORS = {
    "zh": {"names": 0.80, "post": 0.85, "affiliation": 0.75, "passages": 0.80},
    "en": {"names": 0.90, "post": 0.85, "affiliation": 0.85, "passages": 0.88},
}


@pytest.fixture(scope="module")
def checked() -> tuple[Checked, ...]:
    return selfcheck.check()


def test_both_languages_and_many_kinds_are_labelled(checked: tuple[Checked, ...]) -> None:
    assert len(checked) >= 20
    assert {one.language for one in checked} == {"zh", "en"}
    assert {"news", "minutes", "transcript", "council", "interview", "hearing"} <= {
        one.kind for one in checked
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_records_are_read_above_the_floors(checked: tuple[Checked, ...], language: str) -> None:
    means = selfcheck.means(tuple(one for one in checked if one.language == language))
    below = {
        name: (means[name], floor) for name, floor in FLOORS[language].items() if (means[name] or 0.0) < floor
    }
    assert not below


def test_labels_name_only_their_speakers() -> None:
    for record in selfcheck.labelled_records():
        names = {speaker.name for speaker in record.speakers}
        assert {passage.speaker for passage in record.passages} <= names, record.name
