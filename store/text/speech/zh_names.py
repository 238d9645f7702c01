"""Where a Chinese personal name ends: surname, given name, and what may follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.text.speech import zh_lists
from store.text.speech.zh_words import HAN, either

SURNAME = f"(?:{either(zh_lists.COMPOUND)}|[{''.join(sorted(set(zh_lists.SINGLE)))}])"
_COMPOUND = frozenset(zh_lists.COMPOUND.split())
_SINGLE = frozenset(zh_lists.SINGLE)
_RISKY = frozenset(zh_lists.RISKY)
_STOP = frozenset(zh_lists.STOP_WORDS.split())
_LAST_NOT = frozenset(
    "做在也还则又都就对向并将且却是到昨与的了着过把被让给使这那你我他她它们不没很最再说称等及从以上下中时后前会部局厅委院校县市省处区镇乡村者性化期间度率型员會部縣員讲谈问答從與對說稱還們個则將"
)
_SELDOM_LAST = frozenset("员員型率度性化期")
"""Of those the ones that close a name all the same when it stands so throughout a record."""
_SOFT = frozenset("现随立连紧继转率详重具分低大高轻一深满正激连边率接均曾共正更亦先再最也还又就为已明特专")
"""Adverbs that close some given names too: they go to the verb when the shorter name is as good."""
_LIST_MARKS = frozenset("、。，；（")
"""What follows a name and no adverb: 黄启均、."""
TRANSLITERATED = frozenset(
    "满早居基京卜契祖罕默翰逊森伦丘彻鲍博凯妮丝蒂芬娅莎莉茜蕾薇柏齐舒缪索菲儿埃翁迪弥撒魏诸葛赖切茅欣庇护热斐"
    "娃其呼塔合智让让堆兹佐呷嫫依沃珂邦茨果甲才贡嘉措央旦增班永琼措毛旺久美朋杰尕桑吾甫孜麦努凡艳再乎提汗丹别克赛尔迪帕"
    "铁木苦伍曲比吉牛日火沙马海来俄木果乃觉嘎央宗卓顿普达瓦罗布"
    "阿艾爱安敖奥巴白拜班贝比毕别宾波伯布才查茨策达丹道德登迪丁东杜顿多额尔恩法菲费夫弗福嘎盖冈高戈格根公古瓜官哈海汉豪赫黑亨洪胡华霍吉季加佳嘉坚江姜杰金喀卡凯"
    "坎康科克肯孔库夸拉腊来莱兰郎朗劳勒雷累黎里理力利历丽莲琳林卢鲁路伦罗洛买迈麦曼毛玛马梅门蒙孟米密敏明莫墨姆木穆娜纳奈南内尼涅宁纽努诺欧帕潘佩彭皮珀蒲普其奇齐琪乔"
    "钦琼曲热仁日荣茹瑞若萨赛桑瑟森沙珊山尚绍舍申胜圣什史士斯松苏素索塔台泰坦唐陶特提田图吐托瓦万旺威韦维温文沃乌吾武西希锡夏香肖谢辛新兴许雪雅亚延扬耶叶伊依英尤于玉约月云扎泽詹珍朱卓孜子古丽江提买尔顿珠措卓玛次仁旦增巴桑其美"
)
_FIRST_NOT = frozenset("的了等说们是我他她你这那不也还都個們与與對对向")
_TOWARDS = frozenset("阳东前群荣红京华军明辉春宇平南北上善丽")
"""What follows 向 in given names: 王向阳."""
_NEVER = frozenset(zh_lists.NEVER_NAMES.split())
_WORDY = frozenset(zh_lists.WORDY_NAMES.split())
_HAN = re.compile(HAN)
_FOREIGN = re.compile(rf"(?:{HAN}|[A-Za-z]){{1,8}}(?:[·•・‧](?:{HAN}|[A-Za-z.]){{1,8}}?){{1,4}}?(?![·•・‧])")
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ɏ.'’-]{1,24}(?: [A-Z][A-Za-zÀ-ɏ.'’-]{0,24}){0,3}(?![A-Za-z])")
_DOT = re.compile("[·•・‧]")
_HELD = re.compile("总理|首相|总统|经理|助理|大使|部长|主席|书记|国王|亲王|王子|公主|先生|女士")
"""Posts whose last character writes sounds, too: they end before a foreign name."""
_SPEECH = f"{zh_lists.ADVERBS} {zh_lists.PLAIN} {zh_lists.MARKED}"
_SPEAK = re.compile(f"(?:{either(_SPEECH)})")
_SAYS = re.compile(
    rf"(?:{either(zh_lists.ADVERBS)}){{0,3}}(?:(?:{either(f'{zh_lists.PLAIN} {zh_lists.MARKED}')})[，,：:。“]"
    r"|表示|指出|强调|认为|(?:作|做|发表|致)(?:了)?[^，。：；]{0,8}(?:报告|讲话|发言|致辞|辞|演讲)|主持|出席|现身说法|开门见山|快人快语|第一个|首先|直言)"
)
"""What a word of every day must be followed by to be read as a name behind a post."""
_MARK = re.compile(r"[，,：:（(“\"「『、。；;！!？?）)”」』《\s\d]|$")
_AFTER = re.compile(
    rf"(?:{either(zh_lists.FOLLOW)}|{either(zh_lists.TITLES)}"
    rf"|{HAN}{{2}}地(?:{either(f'{zh_lists.PLAIN} {zh_lists.MARKED}')})"
    rf"|{HAN}着(?![力重手实眼急])|{HAN}了(?![解望不]))"
)
_NARROW = re.compile(rf"(?:{SURNAME}) {{1,2}}{HAN}")
"""A name padded with plain blanks, to be followed by a verb of speech: 王 磊表示."""
_PADDED = re.compile(rf"(?:{SURNAME})[ \u3000]{{1,2}}{HAN}(?!{HAN})|(?:{SURNAME})\u3000{{1,2}}{HAN}")


@dataclass(frozen=True, slots=True)
class Name:
    """A name found at a place: where it ends, and how sure the end is (0 to 3)."""

    end: int
    rank: int


def follow_rank(text: str, at: int) -> int:
    """Return how well the words at `at` follow a name: 4, 3 speech, 2 a mark or another verb, 0 unknown."""
    speaks = _SPEAK.match(text, at)
    if speaks and not (text[at] in _SOFT and len(speaks[0]) == 1 and text[at + 1 : at + 2] in _LIST_MARKS):
        return 4 if len(speaks[0]) > 1 else 3
    if _MARK.match(text, at) or _AFTER.match(text, at):
        return 2
    return 0


def surname_length(text: str, at: int) -> int:
    """Return the length of the surname at `at`: 2, 1, or 0 for none."""
    if text[at : at + 2] in _COMPOUND:
        return 2
    return 1 if text[at : at + 1] in _SINGLE else 0


def read_name(text: str, at: int) -> Name | None:
    """Return the name that starts at `at`, or None. The longest end with the best sequel wins."""
    padded = _PADDED.match(text, at)
    if padded and follow_rank(text, padded.end()):
        return Name(padded.end(), 2)
    narrow = _NARROW.match(text, at) if " " in text[at + 1 : at + 3] else None
    if narrow and follow_rank(text, narrow.end()) >= 3:
        return Name(narrow.end(), 2)
    foreign = _foreign(text, at) or _latin(text, at)
    if foreign:
        return foreign
    surname = surname_length(text, at)
    if not surname:
        return None
    best: Name | None = None
    for given in (2, 1):
        end = at + surname + given
        if not _may_be_name(text, at, surname, end):
            continue
        rank = follow_rank(text, end)
        if text[at + surname] == "在" and (given == 1 or rank < 3):
            continue
        if best is not None and best.rank <= 2 and _word_ends_longer(text, end, best.end):
            best = Name(end, 2)
            continue
        soft = (
            best is not None
            and text[best.end - 1] in _SOFT
            and rank >= min(3, max(2, best.rank))
            and not (rank == 2 and _longer_is_followed(text, end, best.end))
        )
        if best is None or rank > best.rank or soft:
            best = Name(end, rank)
    return best if best and not _is_word(text, at, best) else None


def _word_ends_longer(text: str, end: int, longer: int) -> bool:
    """Tell whether a word that follows names starts at `end` and runs over the longer end: 张三|支持."""
    follows = _AFTER.match(text, end)
    return bool(follows and follows.end() > longer)


def _longer_is_followed(text: str, end: int, longer: int) -> bool:
    """Tell whether a whole word follows the longer end and only a character the shorter: 张小满|翻开."""
    after, before = _AFTER.match(text, longer), _AFTER.match(text, end)
    return bool(after and len(after[0]) > 1 and before and len(before[0]) == 1)


def read_rare(text: str, at: int) -> Name | None:
    """Return a name in characters that write foreign sounds, up to a verb of speech."""
    for length in range(2, 10):
        char = text[at + length - 1 : at + length]
        if not char or (char not in TRANSLITERATED and char != "\ufffd"):
            return None
        rank = follow_rank(text, at + length)
        if rank >= 3 or (rank == 2 and length > 2):
            return Name(at + length, 1) if text[at] in TRANSLITERATED or text[at] == "\ufffd" else None
    return None


def is_whole(text: str, name: str, times: int) -> bool:
    """Tell whether `name`, seen `times` times, ends as names do: its last character opens no verb."""
    end = text.find(name) + len(name)
    if name[-1] in _SELDOM_LAST and times > 2:
        return follow_rank(text, end) >= 2
    if name[-1] in _LAST_NOT or not _HAN.match(name[-1]) or follow_rank(text, end - 1) >= 3:
        return False
    follows = _AFTER.match(text, end - 1)
    return follows is None or (times > 2 and len(follows[0]) == 1)


def never_name(text: str, at: int) -> bool:
    """Tell whether the words at `at` begin as no name does."""
    return text[at : at + 2] in _NEVER


def is_risky(text: str, at: int) -> bool:
    """Tell whether the name at `at` starts with a surname that is more often an ordinary word."""
    return text[at] in _RISKY and text[at : at + 2] not in _COMPOUND


def without_blanks(name: str) -> str:
    """Return `name` without the blanks that pad it: 张　三 is 张三. Words in Latin letters stay apart."""
    return (" " if name[:1].isascii() else "").join(name.split())


def _may_be_name(text: str, at: int, surname: int, end: int) -> bool:
    given = text[at + surname : end]
    if len(given) != end - at - surname or not _is_given(given):
        return False
    towards = len(given) == 2 and given[0] == "向" and given[1] in _TOWARDS
    return given[-1] not in _LAST_NOT and (given[0] not in _FIRST_NOT or towards)


def _is_given(given: str) -> bool:
    """Tell whether `given` is written in Han characters; a letter may be what a lost character has left."""
    return all(
        _HAN.match(c) or (c.isascii() and c.isalpha() and "\ufffd" in given[:i]) for i, c in enumerate(given)
    )


def _is_word(text: str, at: int, name: Name) -> bool:
    """Tell whether the words are ordinary ones; what speaks behind a post may be called like a word."""
    if name.end - at == 2 and text[at : name.end] in _WORDY and _SAYS.match(text, name.end):
        return False
    if text[at : at + 2] in _NEVER or (name.end - at == 2 and text[at + 1] in "总董某總"):
        return True
    if name.rank >= 3:
        return False
    return is_ordinary(text, at, name.end) or (
        name.rank == 0
        and not (name.end - at > 2 and text[at : at + 2] in _COMPOUND)
        and (text[at : at + 2] in _STOP or text[at : at + 3] in _STOP)
    )


def is_ordinary(text: str, at: int, end: int) -> bool:
    """Tell whether text[at:end] is a word of every day, so that it is a name only behind a post."""
    return text[at:end] in _STOP


def foreign_starts(text: str) -> Iterator[int]:
    """Yield where names with a dot begin: as far to the left as characters write foreign sounds."""
    for dot in _DOT.finditer(text):
        at = dot.start()
        while (
            at
            and dot.start() - at < 8
            and (text[at - 1] in TRANSLITERATED or (text[at - 1].isascii() and text[at - 1].isalpha()))
        ):
            at -= 1
        held = [m.end() for m in _HELD.finditer(text, max(0, at - 2), dot.start())]
        at = max([at, *(end for end in held if end < dot.start())])
        if at < dot.start() and not (at and _DOT.match(text, at - 1)):
            yield at


def _foreign(text: str, at: int) -> Name | None:
    """Return a name with a dot: up to what follows names, or as far as characters write foreign sounds."""
    found = _FOREIGN.match(text, at)
    if not found:
        return None
    first = _last_part(text, found.end())
    end, sounds = first, 0
    while end < len(text) and end - first < 8 and not _name_ends(text, end):
        if not _HAN.match(text, end):
            break
        if not sounds and text[end] not in TRANSLITERATED:
            sounds = end
        end += 1
    rank = follow_rank(text, end)
    if sounds and sounds - _last_dot(text, at, sounds) > 2 and (end - sounds > 1 or rank < 3):
        return Name(sounds, 1)
    return Name(end, rank or 1)


def _last_part(text: str, end: int) -> int:
    """Return the earliest end of a name's last part: a part of sounds alone before a dot is not the last."""
    for _ in range(4):
        at = end
        while at < len(text) and at - end < 9 and text[at] in TRANSLITERATED:
            at += 1
        if not _DOT.match(text, at):
            break
        end = at + 2
    return end


def _latin(text: str, at: int) -> Name | None:
    """Return a name in Latin letters: capitalised words, not all in capitals."""
    found = _LATIN.match(text, at) if text[at : at + 1].isascii() else None
    if not found or found[0].isupper():
        return None
    end = found.end()
    return Name(end, follow_rank(text, end + (text[end : end + 1] == " ")))


def _name_ends(text: str, at: int) -> bool:
    """Tell whether what follows names stands at `at`; one such character between sounds is a sound too."""
    if text[at - 1 : at + 1] == "不都":
        return False
    after = _AFTER.match(text, at)
    sound = after and len(after[0]) == 1 and all(c in TRANSLITERATED for c in text[at : at + 2])
    if sound and follow_rank(text, at + 2) >= 2:
        return False
    speaks = _SPEAK.match(text, at)
    sounds = text[at + 1 : at + 3]
    single = speaks is not None and len(speaks[0]) == 1 and len(sounds) == 2
    return bool(follow_rank(text, at)) and not (single and all(c in TRANSLITERATED for c in sounds))


def _last_dot(text: str, at: int, end: int) -> int:
    return max(dot.start() for dot in _DOT.finditer(text, at, end))
