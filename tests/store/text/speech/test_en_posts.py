"""English posts and the places or bodies they belong to."""

from __future__ import annotations

import pytest

from store.text.speech.en_posts import read


@pytest.mark.parametrize(
    ("phrase", "post", "affiliation"),
    [
        (
            "the secretary of the Linhe County Party Committee",
            "secretary of the County Party Committee",
            "Linhe County",
        ),
        (
            "Secretary of the Beian District Committee of Qingshan City",
            "Secretary of the District Committee",
            "Beian District",
        ),
        (
            "member of the Standing Committee of the Qingshan Municipal Party Committee and Secretary of "
            "the Beian "
            "District Party Committee",
            "member of the Standing Committee and Secretary of the District Party Committee",
            "Beian District",
        ),
        (
            "Secretary of the Haiyan Municipal Party Committee",
            "Secretary of the Municipal Party Committee",
            "Haiyan",
        ),
        ("mayor of Linhe", "mayor", "Linhe"),
        ("Interim Head of Fisheries, Linhe Nature Trust", "Interim Head of Fisheries", "Linhe Nature Trust"),
        ("Mayor of Linhe, Hebei Province", "Mayor", "Linhe"),
        ("Secretary of Health, Family and Sport", "Secretary of Health, Family and Sport", None),
        (
            "Director of Communications, Marketing and Sales",
            "Director of Communications, Marketing and Sales",
            None,
        ),
        (
            "Linhe Harbour Holding Berhad (LHH) senior manager",
            "senior manager",
            "Linhe Harbour Holding Berhad",
        ),
        ("Linhe Harbour Board (LHB)", None, None),
        ("one of Linhe's leading doctors", None, None),
        ("one of the founders of the Reed Club", "founder", "Reed Club"),
        ("Norland expert in reeds.", "Norland expert in reeds", "Norland"),
        (
            "deputy of the Linhe Congress and President of the Women's Hospital",
            "deputy of the Linhe Congress and President",
            "Women's Hospital",
        ),
        ("Norland's International Development Minister", "International Development Minister", "Norland"),
        ("Norland's Harbour Board chair", "Harbour Board chair", "Harbour Board"),
        ("who is also the chair of the Reed Club", "chair", "Reed Club"),
        ("Linhe County Party Committee Secretary", "County Party Committee Secretary", "Linhe County"),
        ("Haiyan Municipal Party Secretary", "Municipal Party Secretary", "Haiyan"),
        (
            "Deputy Secretary of the Provincial Party Committee and Governor",
            "Deputy Secretary of the Provincial Party Committee and Governor",
            "Provincial Party Committee",
        ),
        (
            "Secretary of the Party Leadership Group and Director of the Haiyan Roads Bureau",
            "Secretary and Director",
            "Haiyan Roads Bureau",
        ),
        (
            "Vice-president of the Norland Pear Association attended the fair and",
            "Vice-president",
            "Norland Pear Association",
        ),
        ("interim City Manager", "interim City Manager", None),
        ("Norwegian Finance Minister", "Finance Minister", "Norwegian"),
        (
            "a Norwegian economist and the dean of the Pear Institute of Linhe University",
            "economist and dean",
            "Pear Institute of Linhe University",
        ),
        ("Qingshan Tea Association Secretary General", "Secretary General", "Qingshan Tea Association"),
        ("Norland\u2019s President", "President", "Norland"),
        ("the ferry's chief engineer", "chief engineer", "ferry"),
        ("minister for health", "minister for health", None),
        ("Minister of Health of Norland", "Minister of Health", "Norland"),
        ("professor of economics at Norland University", "professor of economics", "Norland University"),
        ("chairman of Dongfang Glass Co., Ltd.", "chairman", "Dongfang Glass Co., Ltd."),
        ("Norland Foreign Minister", "Norland Foreign Minister", "Norland"),
        ("who worked for the Harbour Office during the storm", None, "Harbour Office"),
        ("47, a fish seller from Eastmoor", "fish seller", "Eastmoor"),
    ],
)
def test_post_and_affiliation(phrase: str, post: str | None, affiliation: str | None) -> None:
    found = read(phrase)
    assert (found.post, found.affiliation) == (post, affiliation)


def test_a_body_pointed_back_to_is_marked() -> None:
    assert read("the director of the bureau").again
