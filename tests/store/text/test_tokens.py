"""Words with their places: Chinese through jieba, English by pattern; silent, private, late and linear."""

from __future__ import annotations

import importlib
import json  # noqa: F401 - hidden and found again
import os
import random
import re
import stat
import subprocess
import sys
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.text import tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens.tokens(text, "zh")]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("我们推动高质量发展。", ["我们", "推动", "高质量发展"]),
        ("优化营商环境，做好要素保障", ["优化", "营商环境", "做好", "要素保障"]),
        ("山区26县一县一策", ["山区26县", "一县一策"]),
        ("推動高質量發展", ["推動", "高質量發展"]),
        (
            "The city's high -quality plan, e.g. well-being",
            ["The", "city's", "high -quality", "plan", "e", "g", "well-being"],
        ),
        ("naïve café", ["naïve", "café"]),
        ("We use node.js daily", ["We", "use", "node.js", "daily"]),
        ("", []),
        ("。，！\n", []),
    ],
)
def test_text_is_cut_into_words(text: str, cut: list[str]) -> None:
    assert words(text) == cut


def test_a_phrase_of_the_glossary_is_kept_whole_beside_the_words_around_it() -> None:
    assert "新质生产力" in words("发展新质生产力是重点")
    assert "数字经济" in words("县里的数字经济很强")


@given(st.text(st.sampled_from("发展高质量的甲县AB c1-.，。\n\U00020bb7莫䶮 “”'’"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_every_word_is_its_own_stretch_of_the_text_and_none_overlap(text: str) -> None:
    found = tokens.tokens(text, "zh")
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    han = sum("\u4e00" <= character <= "\u9fff" for character in text)
    assert sum("\u4e00" <= c <= "\u9fff" for token in found for c in token.text) == han


def test_a_long_run_without_marks_is_cut_as_its_parts_are() -> None:
    sentence = "我们要加快发展数字经济"
    assert words(sentence * 60) == words(sentence) * 60


def test_one_character_four_hundred_thousand_times_is_cut_in_linear_time() -> None:
    assert len("".join(words("哈" * 400_000))) == 400_000


@pytest.mark.parametrize(
    "text", ["a" * 400_000, "a-" * 200_000, "a -" * 100_000, "1," * 200_000, "中a" * 100_000]
)
def test_long_degenerate_runs_are_cut(text: str) -> None:
    assert tokens.tokens(text, "zh")


def test_the_segmenter_has_a_version_without_being_loaded() -> None:
    assert "jieba 0.42" in tokens.version()


def test_the_dictionary_has_counts() -> None:
    counted, total = tokens.counted()
    assert counted["经济"] > 1000
    assert total > 60_000_000


def _run(code: str, folder: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, "-c", textwrap.dedent(code).encode("ascii", "backslashreplace")],
        env={**os.environ, "XDG_CACHE_HOME": str(folder), "TMPDIR": str(folder), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_jieba_is_loaded_with_the_first_chinese_word_only(tmp_path: Path) -> None:
    result = _run(
        """
        import sys
        from store.text import tokens
        assert "jieba" not in sys.modules
        assert len(tokens.tokens("Only English words", "en")) == 3
        assert "jieba" not in sys.modules
        tokens.tokens("一句话", "zh")
        assert "jieba" in sys.modules
        assert "jieba.posseg" not in sys.modules and "jieba.analyse" not in sys.modules
        """,
        tmp_path,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("options", [("-W", "error"), ("-W", "error", "-B", "-X", "dev"), ()])
def test_loading_says_nothing_whatever_the_locale(tmp_path: Path, options: tuple[str, ...]) -> None:
    code = "from store.text import tokens; assert len(tokens.tokens('发展数字经济', 'zh')) == 2"
    result = _run(
        code,
        tmp_path,
        *options,
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        PYTHONIOENCODING="utf-8",
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_cache_is_the_owners_alone(tmp_path: Path) -> None:
    code = "from store.text import tokens; tokens.tokens('会议', 'zh')"
    assert _run(code, tmp_path).returncode == 0
    caches = list(tmp_path.rglob("jieba*.cache"))
    assert len(caches) == 1
    assert stat.S_IMODE(caches[0].parent.stat().st_mode) == 0o700


def test_a_cache_that_cannot_be_written_is_no_error_and_no_output(tmp_path: Path) -> None:
    code = "from store.text import tokens; assert tokens.tokens('会议', 'zh')"
    result = _run(code, Path("/dev/null/no/folder"))
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_spoilt_cache_is_built_anew(tmp_path: Path) -> None:
    code = "from store.text import tokens; assert len(tokens.tokens('发展数字经济', 'zh')) == 2"
    assert _run(code, tmp_path).returncode == 0
    cache = next(tmp_path.rglob("jieba*.cache"))
    cache.write_bytes(cache.read_bytes()[:1000])
    result = _run(code, tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_accelerator_cuts_as_jieba_does() -> None:
    pytest.importorskip("rjieba")
    tokens.tokens("会议", "zh")
    import jieba

    counts, _ = tokens.counted()
    fast = tokens._accelerated(jieba.dt.lcut, counts)
    assert fast is not None
    chance = random.Random(7)
    known = [word for word, count in counts.items() if count]
    for _ in range(300):
        run = "".join(chance.choice(known) for _ in range(20)) + chance.choice("的一了是我不人在") * 3
        for piece in re.findall("[\u4e00-\u9fa5A-Za-z0-9]+", run):
            assert fast(piece) == jieba.dt.lcut(piece)


def test_a_module_hidden_from_jieba_is_back_afterwards() -> None:
    with tokens._without("json"):
        assert sys.modules["json"] is None
    assert sys.modules["json"] is not None
    with tokens._without("no_such_module"), pytest.raises(ImportError):
        importlib.import_module("no_such_module")
    assert "no_such_module" not in sys.modules


def test_an_accelerator_that_cuts_otherwise_is_not_used() -> None:
    pytest.importorskip("rjieba")
    counts, _ = tokens.counted()
    assert tokens._accelerated(list, counts) is None
    assert tokens._accelerated(list, {}) is None


def test_jieba_alone_does_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    own = ("质量发", "种子要管")
    with_accelerator = words("我们推动高质量发展，种子要管好")
    with_own = tokens.tokens("我们推动高质量发展，种子要管好", "zh", own)
    monkeypatch.setattr(tokens, "_loaded", [])
    monkeypatch.setitem(sys.modules, "rjieba", None)
    assert words("我们推动高质量发展，种子要管好") == with_accelerator
    assert tokens.tokens("我们推动高质量发展，种子要管好", "zh", own) == with_own
