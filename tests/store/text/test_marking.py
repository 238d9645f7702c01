"""What a person says of the marks of turns, as patterns."""

from __future__ import annotations

import pytest

from store.errors import WrongUsage
from store.text import marking


def names(saying: str, text: str) -> list[str]:
    return [text[m.name.start : m.name.end] for m in marking.find(saying, text)]


@pytest.mark.parametrize(
    ("marker", "text"),
    [
        ("【{name}】", "【石望川】开会。\n【苏曼】好。"),
        ("[{name}]:", "［石望川］：开会。\n［苏曼］：好。"),
        ("{name} ({post}):", "石望川（桥工）：开会。\n苏曼 （镇长）： 好。"),
        ("{time} {name} -", "00:01 石望川 - 开会。\n00:09  苏曼 - 好。"),
        ("lenticular", "【石望川】开会。\n【苏曼】好。"),
        ("line", "石望川\n开会。\n苏曼  \n好。"),
        ("@{name}", "@石望川 开会。\n@苏曼"),
    ],
)
def test_a_template_finds_the_names(marker: str, text: str) -> None:
    found = names(marking.said(marker, None), text)
    assert [name for name in found if "。" not in name] == ["石望川", "苏曼"]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^(?P<name>\w+)\s*>>", "Ines >> Open.\nBo >> Yes."),
        (r"^#(\w+)#", "#Ines# Open.\n#Bo# Yes."),
        (r"\b(?:Ines|Bo)\b(?=:)", "Ines: Open. Bo: Yes."),
    ],
)
def test_a_pattern_finds_its_group_or_all_of_it(pattern: str, text: str) -> None:
    assert names(marking.said(None, pattern), text) == ["Ines", "Bo"]


@pytest.mark.parametrize(
    ("marker", "pattern", "word"),
    [
        ("【name】", None, "{name} must stand once"),
        ("{name}{name}", None, "{name} must stand once"),
        (None, "(?P<name>[a-z", "is no pattern"),
        (None, "(?P<na me>a)", "is no pattern"),
        ("colon", "a", "give one of them"),
    ],
)
def test_what_cannot_be_carried_out_is_one_line(marker: str | None, pattern: str | None, word: str) -> None:
    with pytest.raises(WrongUsage) as fault:
        marking.said(marker, pattern)
    assert word in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_pattern_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "PATIENCE", 0.05)
    with pytest.raises(WrongUsage, match="simpler pattern"):
        list(marking.find(marking.said(None, r"^(a+)+(b+)+c"), "a" * 5000 + "b" * 5000))
