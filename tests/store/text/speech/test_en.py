"""Who says what in English: invented sentences in every form that records use."""

from __future__ import annotations

from itertools import pairwise

import pytest

from store.records import Span
from store.text.speech.en import attribute

WIRE = [
    (
        'Ines Okafor, chair of the Northgate Council, said: "The bridge will open in May."',
        [("Ines Okafor", "The bridge will open in May.")],
    ),
    (
        '"The bridge will open in May," said Ines Okafor, chair of the Northgate Council.',
        [("Ines Okafor", "The bridge will open in May")],
    ),
    (
        '"The bridge," Ms Okafor said, "will open in May."',
        [("Okafor", "The bridge"), ("Okafor", "will open in May.")],
    ),
    (
        "The bridge will open in May, according to Ines Okafor, chair of the Northgate Council.",
        [("Ines Okafor", "The bridge will open in May")],
    ),
    (
        "According to Ines Okafor, chair of the council, the bridge will open in May.",
        [("Ines Okafor", "the bridge will open in May.")],
    ),
    (
        "The bridge will open in May, Ines Okafor has announced.",
        [("Ines Okafor", "The bridge will open in May")],
    ),
    (
        "The bridge will open in May, Ines Okafor told reporters on Monday.",
        [("Ines Okafor", "The bridge will open in May")],
    ),
    (
        "Council leader Tomas Lindqvist told the committee that the ferry had lost money for three years.",
        [("Tomas Lindqvist", "the ferry had lost money for three years.")],
    ),
    (
        "Tomas Lindqvist, who runs the harbour at Eastmoor, warned that the ferry might close.",
        [("Tomas Lindqvist", "the ferry might close.")],
    ),
    (
        '"Will the ferry close?" Mr Lindqvist asked.',
        [("Lindqvist", "Will the ferry close?")],
    ),
    (
        "Tomas Lindqvist said the ferry had lost money. But he added that a buyer was near.",
        [("Tomas Lindqvist", "the ferry had lost money."), ("Tomas Lindqvist", "a buyer was near.")],
    ),
    (
        "The harbour master, Tomas Lindqvist, insisted that nobody would lose a job.",
        [("Tomas Lindqvist", "nobody would lose a job.")],
    ),
    (
        '"We were told nothing," says Petra Halloran, 47, a fish seller from Eastmoor.',
        [("Petra Halloran", "We were told nothing")],
    ),
    (
        "In a statement on Friday, Petra Halloran denied that the sale was finished.",
        [("Petra Halloran", "the sale was finished.")],
    ),
    (
        "Asked about the delay, Petra Halloran replied that she knew no more than anybody else.",
        [("Petra Halloran", "she knew no more than anybody else.")],
    ),
    (
        "Petra Halloran said the pier was safe, while engineer Marek Dvorsky argued that it was not.",
        [("Petra Halloran", "the pier was safe"), ("Marek Dvorsky", "it was not.")],
    ),
    (
        "Dr. Amara N. Diallo, a physician at Westhaven Hospital, urged parents to come early.",
        [("Amara N. Diallo", "parents to come early.")],
    ),
    (
        '"Prices rose again," he said.',
        [],
    ),
    (
        'Jan van der Berg called the plan "a gift to nobody at all".',
        [("Jan van der Berg", "a gift to nobody at all")],
    ),
    (
        "Former mayor Luis Ortega-Prieto believes the town should keep its hall.",
        [("Luis Ortega-Prieto", "the town should keep its hall.")],
    ),
    (
        'Rosa Imrie shook her head. "They came at night and took the benches away."',
        [("Rosa Imrie", "They came at night and took the benches away.")],
    ),
    (
        'Rosa Imrie laughed: "They came at night and took the benches away."',
        [("Rosa Imrie", "They came at night and took the benches away.")],
    ),
    (
        "EASTMOOR, May 8 - Finance Minister Rosa Imrie said taxes would not rise.",
        [("Rosa Imrie", "taxes would not rise.")],
    ),
    (
        "The minister for transport, Rosa Imrie, has promised that the road will be mended by June.",
        [("Rosa Imrie", "the road will be mended by June.")],
    ),
    (
        "Speaking in Eastmoor, Rosa Imrie acknowledged that the money was spent.",
        [("Rosa Imrie", "the money was spent.")],
    ),
    (
        "Riverbend, the capital of Norland, reported 17 floods on May 9, and no dams were lost, said Bo "
        "Reyes, an official with the Water Board, at a press conference.",
        [
            (
                "Bo Reyes",
                "Riverbend, the capital of Norland, reported 17 floods on May 9, and no dams were lost",
            )
        ],
    ),
    (
        "Bo Reyes, a clerk at the Water Board, said that Riverbend received 2 million guests in the year, "
        "and the inns were full.",
        [("Bo Reyes", "Riverbend received 2 million guests in the year, and the inns were full.")],
    ),
    (
        "Julia Bishop told a U.N. gathering of harbour masters Tuesday evening that the quay is safe.",
        [("Julia Bishop", "the quay is safe.")],
    ),
    (
        "Prime Minister Rosa Imrie announced at the U.N. Water Forum that Norland builds a dam.",
        [("Rosa Imrie", "Norland builds a dam.")],
    ),
    (
        "Rosa Imrie said Friday that 45 firms had signed.",
        [("Rosa Imrie", "45 firms had signed.")],
    ),
    (
        "With a late promise from the bank, Rosa Imrie won a long fight, announcing that the dam will rise.",
        [("Rosa Imrie", "the dam will rise.")],
    ),
    (
        "Council leader Rosa Imrie is urging the board to raise the dam.",
        [("Rosa Imrie", "the board to raise the dam.")],
    ),
    ("No members of the public spoke about the dam during the meeting.", []),
    ("The half-hour meeting was described by both sides as useful.", []),
    ("The donors include leading industrial states, other countries and banks.", []),
    ("From May 1 to May 9, Riverbend added 4 new wells.", []),
    ("Rosa Imrie pledged $20 million for the dam.", []),
    (
        "Deputy governor Luis Ortega agreed but Alderwoman Rosa Imrie labeled it “a toy for grown men.”",
        [("Rosa Imrie", "a toy for grown men.")],
    ),
    (
        "Having sold two ferries in March – a hard month for all – Rosa Imrie admits the debt remains.",
        [("Rosa Imrie", "the debt remains.")],
    ),
    (
        "Harbour soprano Rosa Imrie said the hall must stay open.",
        [("Rosa Imrie", "the hall must stay open.")],
    ),
    (
        "Tomas Lindqvist, president of the North Ferry Union, Norland, said the boats are full.",
        [("Tomas Lindqvist", "the boats are full.")],
    ),
    (
        "The market opened to the public, the County Arts Council, summed up the year.",
        [],
    ),
    (
        "Rosa Imrie did not say when the road would be mended.",
        [],
    ),
]

MACHINE = [
    (
        "During the speech, Wei Dalin, the secretary of the Linhe County Party Committee, said that "
        "Linhe County "
        "completed 12 projects. The output value was 3.1 billion yuan. An increase of 7%.",
        [
            (
                "Wei Dalin",
                "Linhe County completed 12 projects. The output value was 3.1 billion yuan. An increase "
                "of 7%.",
            )
        ],
    ),
    (
        "Tao Minghui, member of the Standing Committee of the Qingshan Municipal Party Committee and "
        "Secretary of the "
        "Beian District Party Committee, mentioned a set of data: 30 enterprises moved in.",
        [("Tao Minghui", "30 enterprises moved in.")],
    ),
    (
        "Sun Kewei, Secretary of the Beian District Committee of Qingshan City, talked about two things: "
        "roads were "
        "built; schools were repaired.",
        [("Sun Kewei", "roads were built; schools were repaired.")],
    ),
    (
        'Sun Kewei, secretary of the Beian District Committee, also highlighted "service" when speaking: '
        "strengthen "
        "the windows, shorten the queue.",
        [("Sun Kewei", "strengthen the windows, shorten the queue.")],
    ),
    (
        "Sun Kewei, mayor of Qingshan, said how to turn waste into treasure: the plant burns straw.",
        [("Sun Kewei", "the plant burns straw.")],
    ),
    (
        "Qingshan Tea Association Secretary General Lu Jianping said happily, the harvest is good this year.",
        [("Lu Jianping", "the harvest is good this year.")],
    ),
    (
        "Deputy director of the Standing Committee of the municipal People's Congress Lu Jianping "
        "pointed out that "
        "the law must be known.",
        [("Lu Jianping", "the law must be known.")],
    ),
    (
        "When Lu Jianping spoke, he first thanked the guests, and hoped that they would come again.",
        [("Lu Jianping", "the guests, and hoped that they would come again.")],
    ),
    (
        "Lu Jianping in his speech emphasized that the river must be clean.",
        [("Lu Jianping", "the river must be clean.")],
    ),
    (
        "Professor Ning Haoran of Linhe University in the closing ceremony summed up: three years, three "
        "steps.",
        [("Ning Haoran", "three years, three steps.")],
    ),
    (
        "Villager Ning haoran told reporters that the road is wide now.",
        [("Ning haoran", "the road is wide now.")],
    ),
    (
        "”The road is wide now,“Ning Haoran said. “ We sell more pears.",
        [("Ning Haoran", "The road is wide now"), ("Ning Haoran", "We sell more pears.")],
    ),
    (
        "Ning Haoran, a Linhe-born doctor and founder of “warm heart” clinics for old people, believes "
        "that care "
        "begins at home.",
        [("Ning Haoran", "care begins at home.")],
    ),
    (
        "Ning Haoran introduced that since this year, 40 clinics were opened. At present, all of them "
        "are full.",
        [("Ning Haoran", "since this year, 40 clinics were opened. At present, all of them are full.")],
    ),
    (
        "The meeting emphasized that safety comes first.",
        [],
    ),
    (
        "Ning Haoran attended the meeting and delivered a speech.",
        [],
    ),
    (
        "Ning Haoran made an exchange at the meeting.",
        [],
    ),
    (
        "According to statistics, 40 clinics were opened in the first half of the year.",
        [],
    ),
    (
        "He Daming called on everyone to save water.",
        [("He Daming", "everyone to save water.")],
    ),
    (
        "Party secretary of Hexi Village Ke Dashan expressed that the pears sell well.",
        [("Ke Dashan", "the pears sell well.")],
    ),
    (
        "The director of the bureau, Ke Dashan, revealed that the paper has arrived.",
        [("Ke Dashan", "the paper has arrived.")],
    ),
    (
        "Ke Dashan (director of the Linhe Water Bureau) said that the dam is sound.",
        [("Ke Dashan", "the dam is sound.")],
    ),
    (
        "Ke Dashan analyzed that there are two reasons. First, the rain was late. Second, the pumps are old.",
        [("Ke Dashan", "there are two reasons. First, the rain was late. Second, the pumps are old.")],
    ),
    (
        "At the meeting, Ke Dashan put forward three requirements: unify thinking, act quickly, report "
        "often.",
        [("Ke Dashan", "unify thinking, act quickly, report often.")],
    ),
    (
        "Abdurehim Tursun, head of the Aksay Township, proposed to plant walnuts on the slope.",
        [("Abdurehim Tursun", "to plant walnuts on the slope.")],
    ),
    (
        "Ke Dashan opened the fair.The crowd came.Lu Jianping, mayor of Linhe, said that the pears are ripe.",
        [("Lu Jianping", "the pears are ripe.")],
    ),
    (
        "Party secretary Ke Dashan made an important speech. he pointed out that the dam must be raised.",
        [("Ke Dashan", "the dam must be raised.")],
    ),
    (
        "In his speech, Director Lu Jianping of the Bureau of Water Affairs of the Linhe Ministry of Rivers "
        "and Lakes pointed out that the dam must be raised.",
        [("Lu Jianping", "the dam must be raised.")],
    ),
    (
        "Ke Dashan, secretary of the County Party Committee, presided over the meeting and delivered a "
        "speech, stressing the need to raise the dam and to plant willows.",
        [("Ke Dashan", "the need to raise the dam and to plant willows.")],
    ),
    (
        "Yanzhou, 15 Sep (River News Service) -- The third Pear Forum opened around the theme of "
        '"pears and people."',
        [],
    ),
    (
        "Comrade Ke Dashan - Member of the Provincial Party Committee, Secretary of Linhe District Party "
        "Committee hoped that the pears sell well.",
        [("Ke Dashan", "the pears sell well.")],
    ),
    (
        "Old trees were also the topic of Lu Jianping, former director of the Forest Office. He said every "
        "tree must be counted.",
        [("Lu Jianping", "every tree must be counted.")],
    ),
    (
        "Reporter: Ke Dashan. Editor: Lu Jianping.",
        [],
    ),
]


def said(text: str) -> list[tuple[str, str]]:
    """Return who says what, people only."""
    found = attribute(text)
    names = {s.id: s.name for s in found.speakers if s.kind in ("person", "unnamed")}
    return [(names[p.speaker], text[p.start : p.end]) for p in found.passages if p.speaker in names]


@pytest.mark.parametrize(("text", "expected"), WIRE, ids=range(len(WIRE)))
def test_wire_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), MACHINE, ids=range(len(MACHINE)))
def test_machine_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_nothing_after_the_end_mark_is_read() -> None:
    text = "Ke Dashan, mayor of Linhe, said the dam is sound.\n\n- END -\n\nAna Bell said the tram is late."
    assert said(text) == [("Ke Dashan", "the dam is sound.")]


def test_boilerplate_is_not_read() -> None:
    text = "Ke Dashan, mayor of Linhe, said the dam is sound."
    assert attribute(text, (Span(0, len(text)),)).passages == ()


def test_a_headline_is_no_speech_but_tells_the_post() -> None:
    text = "Flood expert Dalby: the season will be long\n\nDalby said the dams were safe."
    found = attribute(text)
    assert [(s.name, s.post) for s in found.speakers] == [("Dalby", "Flood expert")]
    assert [text[p.start : p.end] for p in found.passages] == ["the dams were safe."]


def test_surname_title_post_and_pronoun_are_one_person() -> None:
    text = (
        "Finance Minister Ines Okafor said taxes would fall.\n\nMs Okafor added that rents would not.\n\n"
        "The minister said so twice.\n\nThe finance minister warned that winter was near.\n\nShe hoped "
        "for snow."
    )
    found = attribute(text)
    assert [s.name for s in found.speakers] == ["Ines Okafor"]
    assert {p.speaker for p in found.passages} == {"s1"}


def test_a_post_alone_is_the_person_named_next() -> None:
    text = "The relief chief warned that food was short.\n\nPaul Imber said: “We need ships.”"
    found = attribute(text)
    assert [(s.name, s.post) for s in found.speakers] == [("Paul Imber", "relief chief")]
    assert "taken for one person" in found.speakers[0].reason


def test_another_spelling_of_the_only_speaker_is_an_alias_with_a_reason() -> None:
    text = "Guo Yiming, director of the clinic, said it was free.\n\nGuo Yimin said it was safe."
    (speaker,) = attribute(text).speakers
    assert speaker.aliases == ("Guo Yimin",)
    assert "nearly the same letters" in speaker.reason
    assert speaker.confidence < 0.8


def test_a_near_name_beside_others_is_somebody_else() -> None:
    text = (
        "Guo Yiming, a doctor, said it was free.\n\nTao Lin, a nurse, said it was late.\n\n"
        "Guo Yimin, a driver, said it was safe."
    )
    assert len(attribute(text).speakers) == 3


def test_several_speakers_of_one_remark_are_all_speakers() -> None:
    text = (
        "Mayor Ana Bell, Bishop Carl Noone and Tess Quill spoke at the shelter. They promised that every "
        "family "
        "would get a tent."
    )
    found = attribute(text)
    assert [s.name for s in found.speakers] == ["Ana Bell", "Carl Noone", "Tess Quill"]
    assert [text[p.start : p.end] for p in found.passages] == ["every family would get a tent."]


def test_bodies_and_crowds_are_no_people() -> None:
    text = "The ministry said the road was open.\n\nOfficials said it was not."
    assert [s.kind for s in attribute(text).speakers] == ["body", "collective"]


def test_a_quotation_over_paragraphs_stays_with_its_speaker() -> None:
    text = '"It took too long," Karl Iversen, head of the union, said. "Half are gone.\n\n"Late is well."'
    assert [name for name, _ in said(text)] == ["Karl Iversen"] * 3


def test_similarly_goes_on_with_the_speaker_by_way_of_his_place() -> None:
    text = (
        "Liao Qing, secretary of the Beian County Party Committee, said that Beian County sold 40 tons.\n\n"
        "Similarly, Bei An has its own way: fish. Output rose by 3%."
    )
    assert said(text)[-1] == ("Liao Qing", "Similarly, Bei An has its own way: fish. Output rose by 3%.")


def test_the_narrator_ends_a_report() -> None:
    text = "Liao Qing said that the year was good. It is reported that 40 tons were sold."
    assert said(text) == [("Liao Qing", "the year was good.")]


def test_reporters_in_brackets_are_never_speakers() -> None:
    assert said("(Reporter Tan Lin said the meeting lasted two hours)") == []


def test_quotation_before_the_name_and_report_after_it_are_both_his() -> None:
    text = '"There are beds." Qi Yue, director of the clinic, said that nobody waits.'
    assert said(text) == [("Qi Yue", "There are beds."), ("Qi Yue", "nobody waits.")]


def test_direct_and_reported_speech_are_told_apart() -> None:
    found = attribute('Ana Bell said: "The tram will come." She added that it would be late.')
    assert [p.kind for p in found.passages] == ["direct", "reported"]


def test_single_marks_are_read_where_no_others_stand() -> None:
    assert said("'The tram will come,' said Ana Bell, the mayor.") == [("Ana Bell", "The tram will come")]


def test_passages_stand_in_order_without_overlap() -> None:
    text = "\n\n".join(case for case, _ in (*WIRE, *MACHINE))
    passages = attribute(text).passages
    assert all(a.end <= b.start for a, b in pairwise(passages))


@pytest.mark.parametrize(
    "text", ["", " ", '"', "said", ": :", '" " "', "(", "He said", "\n\n\u2028", "a" * 5000]
)
def test_odd_text_is_read_without_complaint(text: str) -> None:
    assert attribute(text).speakers == ()


def test_a_word_that_the_text_uses_as_a_place_is_no_person() -> None:
    text = "A dam broke in Riverbend, and nobody was hurt. Riverbend warned that the water rises."
    assert all(s.kind != "person" for s in attribute(text).speakers)


def test_a_post_that_spoke_first_is_the_person_named_with_it_next() -> None:
    text = (
        "Norland's prime minister says the dam must be built.\n\n"
        "Prime Minister Rosa Imrie told the forum that it costs little."
    )
    found = attribute(text)
    assert [s.name for s in found.speakers] == ["Rosa Imrie"]
    assert len(found.passages) == 2


def test_a_broadcasts_heading_says_who_speaks_next() -> None:
    text = (
        "[Explanation] On May 9, Bo Reyes, director of the Water Board, said that the dam holds.\n\n"
        "[Concurrent] Bo Reyes, director of the Water Board\n\n"
        "We looked at every wall. At the same time, we have closed the road.\n\n"
        "[Explanation] The road was closed in April."
    )
    assert said(text) == [
        ("Bo Reyes", "the dam holds."),
        ("Bo Reyes", "We looked at every wall. At the same time, we have closed the road."),
    ]


def test_prose_cut_at_a_width_is_read_as_paragraphs() -> None:
    text = (
        "Dam is sound\n\nMayor Rosa Imrie said there are a number of things to be proud\n"
        'of in the budget, one of them being the dam. "We save more\nwater than we ever used," Imrie\nsaid.'
    )
    assert [(who, " ".join(words.split())) for who, words in said(text)] == [
        (
            "Rosa Imrie",
            "there are a number of things to be proud of in the budget, one of them being the dam.",
        ),
        ("Rosa Imrie", "We save more water than we ever used"),
    ]


def test_a_clock_is_no_colon_before_words() -> None:
    assert not attribute("Chairman Orme called the meeting to order at 7:06 PM.").passages


def test_whom_it_is_told_to_is_no_part_of_the_words() -> None:
    text = "Ms. Orme told the Board each of these locks is sound."
    assert [text[p.start : p.end] for p in attribute(text).passages] == ["each of these locks is sound."]


def test_speaking_and_saying_is_one_attribution() -> None:
    text = "Ines Okafor, director of the Lock Fund, also spoke on Monday saying that the lock leaks."
    assert [text[p.start : p.end] for p in attribute(text).passages] == ["the lock leaks."]


def test_seeking_clarification_tells_what_about() -> None:
    text = "Councilor Lind sought clarification on the price of the lock."
    found = attribute(text)
    assert [text[p.start : p.end] for p in found.passages] == ["the price of the lock."]
    assert found.speakers[0].post == "Councilor"


def test_they_are_the_people_named_last_and_not_one_before_them() -> None:
    text = "Ines Okafor criticized the lock. Board members acknowledged the leak. They noted that it was old."
    found = attribute(text)
    names = {s.id: s.name for s in found.speakers}
    assert names[found.passages[-1].speaker or ""] != "Ines Okafor"


def test_a_post_begins_after_the_clause_before_it() -> None:
    text = "However, the evening turned when a member of the public, Ines Okafor, criticized the lock."
    assert attribute(text).speakers[0].post == "member of the public"


def test_a_councillor_shortened_is_no_name() -> None:
    text = "Cllr Lind declared an interest in the lock. The Acting Town Clerk advised that it was small."
    assert [s.name for s in attribute(text).speakers] == ["Lind", "The Acting Town Clerk"]


def test_a_post_before_a_comma_and_a_title_is_whose_name_follows() -> None:
    text = "Organizer of the conference, Dr Ines Okafor, estimated that there were 120 guests."
    assert attribute(text).speakers[0].post == "Organizer of the conference"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Article 4: Pay - Police Department: Mr. Lind reported that the vote needs a majority.",
            [("Lind", "the vote needs a majority.")],
        ),
        ("Opened the hall and announced that it was warm. Reviewed the bills.", []),
        ("We noted that the seven rooms were cold.", []),
        (
            "They met on Sept. 15, according to Ines Okafor, chair of the council.",
            [("Ines Okafor", "They met on Sept. 15")],
        ),
    ],
)
def test_headings_and_verbs_in_front_are_no_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Okafor welcomed her seven counterparts on Friday for talks.", []),
        (
            "Ines Okafor welcomed the decision on the quay.",
            [("Ines Okafor", "the decision on the quay.")],
        ),
        (
            "A clerk, Bo Lind, said ahead of the meeting that he had asked for talks.",
            [("Bo Lind", "he had asked for talks.")],
        ),
        (
            'Ines Okafor said the talks were hard. (dpa)\n\n"We will go on tomorrow." (dpa)',
            [("Ines Okafor", "the talks were hard."), ("Ines Okafor", "We will go on tomorrow.")],
        ),
        ("Bo Lind charged that the club had cheated.", [("Bo Lind", "the club had cheated.")]),
    ],
)
def test_greetings_are_acts_and_agencies_sign_behind_the_words(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text) == expected


def test_a_given_name_that_ends_in_in_makes_no_place_of_the_surname() -> None:
    text = (
        "Visiting German Foreign Minister Jo Fessler met Secretary of State Colin Purcell for talks.\n\n"
        '"I reviewed our plans and underscored that we will consult," Purcell said.'
    )
    found = attribute(text)
    assert [(s.name, s.kind) for s in found.speakers] == [("Colin Purcell", "person")]


@pytest.mark.parametrize(
    ("text", "post", "place"),
    [
        ("Visiting German Foreign Minister Jo Fessler said that it rained.", "Foreign Minister", "German"),
        (
            "The Under-Secretary-General for Political Affairs, Ines Okafor, noted that it rained.",
            "Under-Secretary-General for Political Affairs",
            None,
        ),
        ("II. QUAY REPORT: Ines Okafor presented the books, reminding us that money is short.", None, None),
    ],
)
def test_posts_without_what_only_stands_before_them(text: str, post: str | None, place: str | None) -> None:
    (speaker,) = attribute(text).speakers
    assert (speaker.post, speaker.affiliation) == (post, place)
