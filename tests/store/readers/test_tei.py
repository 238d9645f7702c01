"""Parliaments' XML: who speaks by list, label or id; what was only heard is no speech."""

from __future__ import annotations

import pytest

from store.readers.extract import Extract, Unreadable
from store.readers.limited import in_child

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title type="sub">Sub</title><title type="main">Sitting of the Valley Assembly</title>
<meeting n="2026-09-13"/></titleStmt>
</fileDesc><profileDesc><settingDesc><setting><date when="2026-09-14"/></setting></settingDesc>
<particDesc><listPerson><person xml:id="BoL">
<persName><surname>Lindqvist</surname><forename>Bo</forename></persName></person>
</listPerson></particDesc></profileDesc></teiHeader><text><body><div>"""
TAIL = "</div></body></text></TEI>"


def read(body: str) -> Extract:
    return in_child("xml", (HEAD + body + TAIL).encode())


def spoken(extract: Extract) -> list[tuple[str | None, str]]:
    return [(ln.name, extract.text[ln.start : ln.end]) for ln in extract.lines]


def test_speeches_are_read_with_date_and_title() -> None:
    extract = read(
        '<head>Item one</head><u who="#InesOkafor" ana="#chair"><seg>Order.<note>bell</note></seg>'
        "<seg>Item <kinesic><desc>nods</desc></kinesic>one.</seg></u>"
        '<note type="speaker">Ms Reyes:</note><u><seg>Thanks.</seg></u><u who="#BoL"><seg>Yes.</seg></u>'
    )
    assert spoken(extract) == [
        ("Ines Okafor", "Order."),
        ("Ines Okafor", "Item one."),
        ("Ms Reyes", "Thanks."),
        ("Bo Lindqvist", "Yes."),
    ]
    assert (extract.date, extract.title) == ("2026-09-14", "Sitting of the Valley Assembly")
    assert extract.text.startswith("Item one\n")


def test_annotated_words_are_joined() -> None:
    tokens = '<s><w>Well</w><w join="right">done</w><pc>.</pc></s>'
    assert spoken(read(f'<u who="#Bo"><seg>{tokens}</seg></u>')) == [("Bo", "Well done.")]


def test_speeches_of_other_parliaments_are_read() -> None:
    speech = '<speech speakername="Ines Okafor" time="10:00"><p>Order.</p><p>Next.</p></speech>'
    assert spoken(in_child("xml", f"<publicwhip>{speech}</publicwhip>".encode())) == [
        ("Ines Okafor", "Order."),
        ("Ines Okafor", "Next."),
    ]


def test_unknown_xml_gives_its_paragraphs_and_a_warning() -> None:
    extract = in_child("xml", b"<?xml version='1.0'?><doc><p>One.</p><p>Two.</p></doc>")
    assert extract.text == "One.\nTwo.\n"
    assert extract.notes[0].level == "warning"


def test_xhtml_is_a_web_page() -> None:
    assert in_child("xml", b"<?xml version='1.0'?><html><body><p>One.</p></body></html>").reader == "html"


def test_entities_are_refused() -> None:
    with pytest.raises(Unreadable, match="entities"):
        in_child(
            "xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
        )


def test_damaged_xml_is_read_as_far_as_it_goes() -> None:
    extract = in_child("xml", (HEAD + '<u who="#Bo"><seg>One.</seg></u><u who="#Bo"><seg>Two').encode())
    assert ("Bo", "One.") in spoken(extract)
