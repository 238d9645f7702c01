from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.visible import visible
from store.writers import objects
from tests.store.made import document


@given(st.text(st.characters(codec=None)))
def test_any_text_comes_back_from_json_and_nothing_in_it_acts(text: str) -> None:
    line = objects.dumped({"text": text})
    assert json.loads(line) == {"text": text}
    assert visible(line) == line
    assert "\n" not in line


def test_no_number_that_json_does_not_know_is_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        objects.dumped({"value": float("nan")})


def test_a_document_follows_the_contract() -> None:
    made = objects.document_object(document("张三：项目"))
    assert made["format"] == "meetingtui.read/1"
    assert [p["start"] for p in made["passages"]] == [0, 3]
    assert made["passages"][1]["speaker"] == made["speakers"][0]["id"]
    assert set(made) == {
        *(
            "format",
            "source",
            "text",
            "meeting",
            "speakers",
            "passages",
            "hot_words",
            "slogans",
            "metrics",
            "notes",
        )
    }
