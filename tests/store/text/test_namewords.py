"""Names of one record, by its speakers and by their neighbours."""

from __future__ import annotations

from store.records import Span, Speaker
from store.text import namewords


def test_the_parts_of_a_speakers_name_and_place_are_names() -> None:
    speakers = [Speaker("s1", "Anna Okafor", post="Mayor of Ashby", affiliation="Ashby Health Council")]
    names = namewords.find("", speakers)
    assert {"anna", "okafor", "ashby"} <= names
    assert "health" not in names
    assert "council" not in names


def test_a_body_that_speaks_does_not_make_its_words_names() -> None:
    assert "tea" not in namewords.find("", [Speaker("s1", "Tea experts", kind="unnamed")])


def test_a_place_is_a_name_with_and_without_its_ending() -> None:
    names = namewords.find("", [Speaker("s1", "张三", affiliation="青禾市")])
    assert {"张三", "青禾市", "青禾"} <= names


def test_names_are_told_by_the_words_beside_them() -> None:
    text = "Dr Lindqvist came to Marlow County. The City of Branford thanked Mr. Osei. Ask @birkin."
    assert {"lindqvist", "marlow", "branford", "osei", "birkin"} <= namewords.find(text, [])


def test_a_general_word_before_a_place_word_is_no_name() -> None:
    assert "health" not in namewords.find("Health District plans", [])


def test_chinese_names_are_found_where_they_stand_in_either_script() -> None:
    speakers = [Speaker("s1", "梁国川", aliases=("梁",))]
    assert list(namewords.places("請梁國川發言。梁国川說", speakers)) == [Span(1, 4), Span(7, 10)]
    assert list(namewords.places("nobody", [])) == []


def test_a_place_is_told_by_its_district_and_a_person_by_pinyin() -> None:
    assert "云栖" in namewords.find("昨日，云栖市开会。云栖渔业", ())
    assert {"wu", "jinglan"} <= namewords.find("the chair Wu Jinglan said", ())


def test_a_surname_is_told_by_posts_initials_and_capitals_inside() -> None:
    text = "Selectman Orrey asked. Present: Tilda F. Crane, K. Bellow. Mrs. McTavish left."
    assert {"orrey", "tilda", "bellow", "mctavish"} <= namewords.find(text, ())


def test_a_place_is_told_by_the_dateline() -> None:
    assert "torvik" in namewords.find("TORVIK, Sept. 9 (Agency) -- Ferries sail again.", ())


def test_a_word_of_a_post_that_stands_in_small_letters_is_no_name() -> None:
    speakers = [Speaker("s1", "Tilda Crane", post="Cycleway Officer, Torvik")]
    found = namewords.find("Tilda Crane likes the cycleway to Torvik.", speakers)
    assert "cycleway" not in found
    assert {"crane", "torvik"} <= found


def test_letters_behind_a_surname_are_a_name() -> None:
    found = namewords.find("Chair: Cllr Wardell (SW). Present: Oakley (JO), Maple (BM); Ms Tarn (QT)", ())
    assert {"sw", "jo", "bm", "qt"} <= found
