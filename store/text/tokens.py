"""The only door to jieba: words with their places.

English words come from a pattern, Chinese ones from jieba with its model for unknown words. jieba is
loaded when the first Chinese word is asked for; it is kept silent, its cache private, and its input short,
because its model takes quadratic time on long runs without a mark.
"""

from __future__ import annotations

import logging
import marshal
import os
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace

from store import places
from store.records import Language, Token
from store.text import fold, glossary, ownphrases

Cut = Callable[[str], list[str]]

_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN = rf"[^\W_{_HAN}]+(?:['’][^\W\d_{_HAN}]+)?(?:\.[a-z]{{2,4}}(?![^\W_]))?"
_CHUNK = re.compile(
    rf"(?P<chinese>[{_HAN}A-Za-z0-9]*[{_HAN}][{_HAN}A-Za-z0-9]*)"
    # "high -quality" is one word: a blank before a hyphen is a translator's fault.
    rf"|{_LATIN}(?:(?:[-‐‑]| [-‐‑]){_LATIN})*"
)
_PIECE = 200
"""Longest run given to jieba at once: longer than any word, short enough for its quadratic part."""
_NOWHERE = f"{os.devnull}/none"
"""A cache folder that cannot be: jieba then builds its table anew, and says nothing."""

_TRIALS = (
    "我们在杭研大厦开会讨论高质量发展和35号文件",
    "小明硕士毕业于中国科学院计算所后在日本深造",
    "数字经济与新质生产力A1",
)
_loading = threading.Lock()
_loaded: list[Cut] = []


def tokens(text: str, language: Language, own: tuple[str, ...] = ()) -> tuple[Token, ...]:
    """Return the words of `text` in order, punctuation and blanks left out.

    Every word is its own stretch of the text: `text[word.start:word.end] == word.text`. Chinese phrases of
    the user's `own` are words, in this text alone: the dictionary stays as it is for all others.
    """
    words = tuple(_words(text))
    phrases = glossary.whole(text, own) if own else ()
    return ownphrases.joined(text, words, phrases, _chinese) if phrases else words


def counted() -> tuple[Mapping[str, int], int]:
    """Return how often jieba's dictionary has counted each Chinese word, and how many words in all."""
    _segmenter()
    import jieba

    return jieba.dt.FREQ, int(jieba.dt.total)


def version() -> str:
    """Return which segmenter and dictionary cut the words, without loading them."""
    from importlib import metadata

    return f"jieba {metadata.version('jieba')}, glossary {glossary.VERSION}"


def _words(text: str) -> Iterator[Token]:
    for chunk in _CHUNK.finditer(text):
        if chunk["chinese"] is None:
            yield Token(chunk.start(), chunk.end(), chunk[0])
        else:
            yield from _chinese(chunk[0], chunk.start())


def _chinese(run: str, offset: int) -> Iterator[Token]:
    """Yield the words of a run without marks, piece by piece; a word at the seam is cut again."""
    cut, at, plain = _segmenter(), 0, fold.folded(run)
    while at < len(run):
        words = cut(plain[at : at + _PIECE])
        if at + _PIECE < len(run) and len(words) > 1:
            words.pop()
        for word in words:
            end = at + len(word)
            yield Token(offset + at, offset + end, run[at:end])
            at = end


def _segmenter() -> Cut:
    """Return jieba's cut, loading it once, whichever thread comes first."""
    if not _loaded:
        with _loading:
            if not _loaded:
                _loaded.append(_load())
    return _loaded[0]


def _load() -> Cut:
    """Load jieba silently, with a cache of our own and the glossary as further words."""
    with warnings.catch_warnings():
        # Its source has invalid escapes, of which 3.12 warns.
        warnings.simplefilter("ignore")
        with _without("pkg_resources"):
            import jieba

        # It reports even a cache that it cannot write, on its own handler, onto the screen.
        jieba.setLogLevel(logging.CRITICAL + 1)
        try:
            jieba.dt.tmp_dir = str(places.cache_folder())
        except OSError:
            jieba.dt.tmp_dir = _NOWHERE
        # It reads its cache, our own file, piece by piece; read at once, it is there in a third of the time.
        jieba.marshal = SimpleNamespace(load=lambda file: marshal.loads(file.read()), dump=marshal.dump)  # noqa: S302
        jieba.dt.initialize()
    for word in glossary.dictionary_words():
        jieba.dt.add_word(word)
    cut: Cut = jieba.dt.lcut
    return _accelerated(cut, jieba.dt.FREQ) or cut


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Make `module` look as if it were not installed: it is slow, deprecated, and not needed."""
    present = module in sys.modules
    before = sys.modules.get(module)
    sys.modules[module] = None  # type: ignore[assignment]  # this is how the import system says "there is none"
    try:
        yield
    finally:
        if present and before is not None:
            sys.modules[module] = before
        else:
            del sys.modules[module]


def _accelerated(cut: Cut, counts: Mapping[str, int]) -> Cut | None:
    """Return the cut of rjieba where it is installed, knows the same words and cuts a trial text alike."""
    try:
        import rjieba

        fast = rjieba.Jieba()
        for word in glossary.dictionary_words():
            fast.add_word(word, counts[word], None)
        same = all(fast.cut(trial) == cut(trial) for trial in _TRIALS)
    except (ImportError, AttributeError, KeyError, TypeError, ValueError):
        return None
    return fast.cut if same else None
