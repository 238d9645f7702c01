"""Who says what in English: invented sentences in every form that records use."""

from __future__ import annotations

import pytest

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
