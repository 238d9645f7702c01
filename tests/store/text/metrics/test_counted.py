import pytest

from store.text.metrics import counted


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("counties", "county"),
        ("batches", "batch"),
        ("enterprises", "enterprise"),
        ("boxes", "box"),
        ("buses", "bus"),
        ("houses", "house"),
        ("causes", "cause"),
        ("people", "person"),
        ("women", "woman"),
        ("series", "series"),
        ("classes", "class"),
        ("cases", "case"),
        ("nurses", "nurse"),
        ("leaves", "leaf"),
        ("licences", "licence"),
        ("horses", "horse"),
        ("dishes", "dish"),
        ("potatoes", "potato"),
        ("keys", "key"),
        ("sizes", "size"),
        ("pulses", "pulse"),
        ("staff", "staff"),
        ("policies", "policy"),
        ("courses", "course"),
    ],
)
def test_singulars(plural: str, single: str) -> None:
    assert counted.singular(plural) == single


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("28 investment teams in the city", "team"),
        ("20 unreasonable relocation projects", "project"),
        ("15 sales outlets", "outlet"),
        ("4 sets of teams", "team"),
        ("9 previous business owners", "owner"),
        ("12 were built by volunteers", None),
        ("12 of the houses", None),
    ],
)
def test_the_counted_noun_is_the_first_plural_of_the_phrase(text: str, noun: str | None) -> None:
    found = counted.counted(text, text.index(" "))
    assert (found.noun if found else None) == noun
