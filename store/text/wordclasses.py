"""What kind of word a word is: one with a subject, one of grammar or of the genre, or a name, a post, a unit.

Only words with a subject are ranked; a word that qualifies may open a phrase. All words stay searchable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Literal

from store.text import wordlists
from store.text.wordforms import HAN, inflected, key

WordClass = Literal["subject", "qualifier", "frame", "stop", "name"]

_NUMBER = re.compile(
    r"[\d零〇一二三四五六七八九十百千万亿两几余多第数半]+[个名位家项条次年月日号元亿万人吨亩点分天岁届期周成倍里米是者]?"
    r"(?:小时|分钟|世纪|年代|公里|公斤|平方米|片)?"
)
_CODE = re.compile(
    r"[^a-zà-ɏ]*|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|half|multi)-[a-z]+(?:-long)?"
    r"|\d+(?:st|nd|rd|th|s|m|bn|k|km|am|pm)|(?=[a-z0-9]{0,40}\d[a-z]{0,20}\d)[a-z0-9]{8,}|[0-9a-f]{10,}"
)
_DETERMINERS = frozenset("我全本该个每某诸")
"""First characters of words that a segmenter made out of "every town", "our school"."""
_HEAD_OF_OFFICE = re.compile(r"[局部厅处科院校司署社区县市镇乡村]{2}长")
"""What a segmenter makes of an office and its head: 发改局局长 as 发改 and 局局长."""
_GRAMMAR = frozenset(
    "的了着过在是和与及或也都就不没无有要会能可将把被让从向对为以于由其此该这那上下中里内外更最很再又还并而且但即若"
)
_BODIES = tuple(
    "大学 学院 党校 委员会 银行 研究院 研究所 科学院 集团 公司 日报 电视台 "
    "办公厅 办公室 出版社 总局 财政部 商务部 外交部 教育部 省政府 市政府 县政府 区政府 管委会 "
    "协会 学会 研究会 联合会 促进会 同学会 校友会 中科院 工程院 社科院 研究院 医院 杂志社 通讯社 "
    "军区 局 处 卫健委 发改委 政协 人大 常委会".split()
)
_DISTRICTS = ("省", "市", "县", "自治区", "自治州", "自治县")
_COMPOUND = (
    "anti-",
    "high-",
    "low-",
    "long-",
    "short-",
    "well-",
    "non-",
    "pre-",
    "large-",
    "small-",
    "full-",
    "self-",
)
_QUALIFYING = ("ing", "ed", "ous", "ful", "less", "able", "ible", "ical", "ward", "wide")


class Classes:
    """The classes of one record's words: the shipped lists, and the names that this record holds."""

    def __init__(self, names: Iterable[str], counted: Mapping[str, int]) -> None:
        """Take the keys of names, and the words that a general dictionary of Chinese has counted."""
        self.counted = counted
        self.names = frozenset(names)

    def of(self, word: str) -> WordClass:
        """Return the class of a word given by its key."""
        usual, firm = self.usual(word)
        return "name" if not firm and word in self.names else usual

    def usual(self, word: str) -> tuple[WordClass, bool]:
        """Return the class of a word in any record, and whether it keeps it where it is a name's."""
        return _usual(word, bool(self.counted.get(word)))


@lru_cache(maxsize=1 << 15)
def _usual(word: str, is_counted: bool) -> tuple[WordClass, bool]:
    """Return the class of a word in any record, and whether it keeps it where it is a name's."""
    if HAN.search(word):
        firm = _firm_chinese(word)
        return (firm, True) if firm else (_chinese(word, is_counted), False)
    return ("stop", True) if _is_english_stop(word) else (_english(word), False)


def _is_english_stop(word: str) -> bool:
    if word in _english_stops() or len(word) < 2 or _CODE.fullmatch(word):
        return True
    return word.endswith("ly") and word not in _rates()


def _english(word: str) -> WordClass:
    if word in _listed("named_en") or word.endswith("-u") or word.startswith("s-"):
        return "name"
    if word in _listed("frame_en"):
        return "frame"
    return "qualifier" if _qualifies(word) else "subject"


def _firm_chinese(word: str) -> WordClass | None:
    if _HEAD_OF_OFFICE.fullmatch(word):
        return "name"
    return "stop" if word in _listed("stop_zh") or _NUMBER.fullmatch(word) else None


def _chinese(word: str, is_counted: bool) -> WordClass:
    if word in _section("named_zh", "places"):
        return "name"
    if word in _listed("frame_zh") or word in _listed("idioms_zh") or len(word) < 2:
        return "frame"
    if word in _listed("glossary_zh"):
        return "subject"
    if word in _listed("verbs_zh"):
        return "stop" if word in _section("verbs_zh", "adverbs and pronouns") else "qualifier"
    return _by_shape(word, is_counted)


def _by_shape(word: str, is_counted: bool) -> WordClass:
    """Return the class of a Chinese word that stands in no list, by its endings and characters."""
    if len(word) > 2 and (word.endswith(_BODIES + _DISTRICTS) or word[0] == "副"):
        return "name"
    if len(word) == 2 and word[1] == "州":
        return "name"
    if word[0] == "各":
        return "stop"
    if is_counted:
        return "subject"
    if word[0] in _DETERMINERS:
        return "stop"
    if len(word) > 2 and word.endswith(tuple(_section("named_zh", "place endings"))):
        return "name"
    if word[0] in _GRAMMAR or word[-1] in _GRAMMAR:
        return "stop"
    surname = word[0] in wordlists.sections("named_zh")["surnames"][0]
    return "name" if surname and len(word) in (2, 3) else "subject"


def ends_phrase(word: str) -> bool:
    """Return whether a word of the genre may still end a phrase: 建设 in 队伍建设, plan in recovery plan."""
    return word in _ending()


def opens_phrase(word: str) -> bool:
    """Return whether a word may stand first in a phrase: not 提升 in 提升质量, which only ends one."""
    return word not in _section("frame_zh", "never open a phrase")


def opens_repeated(word: str) -> bool:
    """Return whether a word of grammar still opens a phrase that a record repeats: high in high quality."""
    return word in _section("stop_en", "open a repeated phrase")


def says_which(word: str) -> bool:
    """Return whether a word of the genre tells which one something is: county in county economy."""
    return word in _telling()


def is_action(word: str) -> bool:
    """Return whether a word before others tells what is done to them: slash in slash poverty."""
    return word in _actions()


def is_doing(word: str) -> bool:
    """Return whether a word in -ing tells what is done to what follows: granting permits, not housing."""
    if not word.endswith("ing") or "-" in word or word in _section("verbs_en", "gerunds that say which"):
        return False
    return _qualifies(word) and not classifies(word)


def classifies(word: str) -> bool:
    """Return whether an adjective says what kind of thing something is: rural, nuclear."""
    return word in _section("verbs_en", "classifying adjectives")


def only_praises(word: str) -> bool:
    """Return whether an adjective says how something is, not what kind it is: urgent in urgent assistance."""
    return word in _section("verbs_en", "adjectives") and not classifies(word)


def is_general(word: str) -> bool:
    """Return whether an English word is one of general language, not of a name."""
    return word in _general()


def is_country(word: str) -> bool:
    """Return whether a word names a country, a great city or their people."""
    return word in _listed("en_places")


def _qualifies(word: str) -> bool:
    if word in _qualifiers() or word.startswith(_COMPOUND):
        return True
    if word in _section("verbs_en", "nouns that look like verbs") or word in _rates():
        return False
    return (len(word) > 4 and word.endswith("ed")) or (len(word) > 5 and word.endswith(_QUALIFYING))


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(key(word) for word in wordlists.words(name))


@cache
def _section(name: str, section: str) -> frozenset[str]:
    return frozenset(word for line in wordlists.sections(name)[section] for word in line.split())


@cache
def _ending() -> frozenset[str]:
    return _section("frame_zh", "end a phrase") | _section("frame_en", "end a phrase")


@cache
def _telling() -> frozenset[str]:
    return _section("frame_zh", "say which one") | _section("frame_en", "say which one")


@cache
def _english_stops() -> frozenset[str]:
    return wordlists.words("stop_en") | _listed("stop_en")


@cache
def _general() -> frozenset[str]:
    return _english_stops() | _listed("frame_en") | _rates() | _qualifiers() | _listed("glossary_en")


@cache
def _rates() -> frozenset[str]:
    return _listed("rates_en")


@cache
def _actions() -> frozenset[str]:
    """Return English verbs in the forms that take an object, and the Chinese ones."""
    forms = (f for v in _section("verbs_en", "verbs") for f in inflected(v) if not f.endswith("ing"))
    return frozenset({*map(key, forms), *_section("verbs_zh", "verbs")})


@cache
def _qualifiers() -> frozenset[str]:
    """Return the verbs with their forms, and the adjectives."""
    verbs = {form for verb in _section("verbs_en", "verbs") for form in inflected(verb)}
    forms = {*verbs, *_section("verbs_en", "forms"), *_section("verbs_en", "adjectives")}
    forms |= _section("verbs_en", "classifying adjectives")
    return frozenset({*forms, *map(key, forms)})
