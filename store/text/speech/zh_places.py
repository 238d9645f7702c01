"""Where the people of a Chinese record work when their posts do not say it: what the record's head tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from store.text.speech import zh_lists
from store.text.speech.zh_posts import Role
from store.text.speech.zh_words import either, simplified

_OUR = re.compile(r"^(?:我|本|该|全|常务副|副|代)?(街道|[校院省市县区州旗镇乡村厂局])(?=$|[^级])")
_EDGE = r"(?:(?<![\u4e00-\u9fff])|(?<=[在到赴于由抵自省市州区县镇对出就为]))"
_PLAIN_PLACE = r"[\u4e00-\u9fff]{2,3}?"
_NO_NAME = frozenset("据的了对在与是为由把将向从让给并到记们各我该此这那您届")
"""Characters that the name of a school or an office hardly holds."""
_NAME = rf"(?:(?![{''.join(sorted(_NO_NAME))}])[\u4e00-\u9fff])"
_PLACES = {
    "校": _NAME + r"{2,8}?(?:大学|(?<!科)学院|中学|小学)",
    "院": _NAME + r"{2,12}?(?:学院|医院|研究院)",
    "省": f"(?:{either(zh_lists.PROVINCES)})省",
    "厂": _NAME + r"{2,10}?厂(?!长)",
    "局": r"[\u4e00-\u9fff]{2,12}?局(?!长)",
    "街道": _NAME + r"{2,4}?街道",
}
_NO_PLACE = frozenset(
    "全各本在我是的了和与会为这该某几每两对于由到赴各所有中个大小新老城郊社园校院部办事开发集地山景功能示范"
    "包括年度并要求把将从让使给向请及以就也还又但而或其此近日讯者届级召让围绕进行推动好做支持服务参加组织感听取政府副长委确心席出"
)
"""Characters that a place's own name hardly holds: 全市, 开发区, 山区."""
_WHOLE = re.compile("全[州椒南]")
"""Counties whose names begin as 全县 does."""
_OTHER = re.compile("[^，。；]{0,8}?[和与同及、](?:我|本)[校院]")
"""What makes a school before it another one than the record's own: 某大学和我校."""
_PARTIES = re.compile(
    "民革|民盟|民建|民进|民進|农工|農工|致公|九三|台盟|马克思主义|馬克思主義|人大|政协|政協"
)
"""What stands before a level and is no place: 民革市委; schools of every university."""
_TOLD = re.compile("主任|书记|院长|校长|教授|老师|希望|表示|认为|要求|建议|指出")
"""What the name of a school or an office never holds: a sentence was taken for it."""
_SEAT = re.compile("(?:常委|委员|代表)$")
"""Seats, held beside the post that says where one works."""
_LEVELS = {"县": "縣", "区": "區", "镇": "鎮", "乡": "鄉"}
_PAPER = re.compile(
    r"(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,3}?)(?:日报|晚报|晨报|商报|融媒|新闻网|报讯|发布|宣传|组工|电视台|广播电视)"
    r"|(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,3}?)第?[一二三四五六七八九十]{1,3}[届屆](?:[省市县縣区區州]委|人大|政协|政協)",
    re.MULTILINE,
)
"""The paper or station that reports bears its town's name, and so does a body of a term: 某某十二届县委."""
_GROWTH = re.compile(
    r"(?:推动|推进|促进|加快|助推|助力|谱写|建设|实现|为)([\u4e00-\u9fff]{2,3}?)(?:经济社会|高质量|经济)(?:高质量)?发展"
)
_CITY = re.compile(f"(?:{either(zh_lists.CITIES)})")
_PROVINCE = re.compile(f"(?:{either(zh_lists.PROVINCES)})")
_HOSTED = re.compile(r"(?:联合|共同)?(?:主办|承办|举办|举行|召开|开幕)")
_HOSTS = (
    (
        r"会长|理事长|秘书长",
        r"协会|学会|商会|联合会|研究会|基金会|联盟|合作社",
    ),
    (
        r"董事长|总裁|总经理|首席[^、]{2,4}官|厂长|车间主任|技术员|总工程师",
        r"公司|集团|科技|银行|股份|厂|矿|药业|食品|汽车",
    ),
    (r"局长|厅长|新闻发言人", r"局|厅"),
    (r"主任", r"中心"),
)
_REGIONAL = re.compile("行政长官|(?:政务|财政|律政|保安|社会文化|运输工务|行政法务|经济财政)司司长")
_REGION = re.compile("香港|澳[门門]")
"""The regions with a chief executive and secretaries of their own."""
_COUNCILLOR = re.compile("副?议长|议员")
_COUNCIL = re.compile(rf"{_EDGE}([\u4e00-\u9fff]{{1,3}}[县市]议会|立法会)")
_HOST = (
    "(?:^|[，。日\\s])((?![^，。]{{0,20}}[在的由])[\u4e00-\u9fff（）]{{1,18}}?(?:{ends}))"
    "(?:日前|近日|昨日|昨天|今天)?(?:召开|举行|举办)"
)


@dataclass(slots=True)
class Places:
    """The places that a record's head names, by level and by host."""

    text: str
    found: dict[str, str | None] = field(default_factory=dict)

    def of(self, role: Role) -> str | None:
        """Return the place of `role`; 我校 and a post without a place take the record's own."""
        own = role.affiliation or ""
        posts = (
            [own] if own else sorted(simplified(role.post).split("、"), key=lambda p: bool(_SEAT.search(p)))
        )
        level = next((found for post in posts if (found := _OUR.match(simplified(post)))), None)
        if level and not (own and len(own) > 2):
            place = self._level(level[1]) or (own if len(own) > 1 else None) or self._host(role.post)
            return place or ("省" if level[1] == "省" else None)
        return role.affiliation or self._host(role.post)

    def _level(self, level: str) -> str | None:
        """Return the place of this level that the record's head names most often."""
        if level not in self.found:
            self.found[level] = self._written(level) or self._bare(level)
        return self.found[level]

    def _written(self, level: str) -> str | None:
        """Return the place that stands with its level: 云州市. A host counts more than a guest."""
        name = re.compile(rf"{_EDGE}(?:{_PLACES.get(level) or _PLAIN_PLACE + level + '(?![场民值容村])'})")
        head = self.text[:3000]
        plain = level not in _PLACES
        seen: Counter[str] = Counter()
        for place in name.finditer(simplified(head)):
            likely = not (_TOLD if level in _PLACES else _PARTIES).search(place[0])
            if (
                likely
                and not (_NO_PLACE if plain else _NO_NAME) & set(_WHOLE.sub("", place[0][:-1]))
                and not _PARTIES.match(place[0])
                and not _OTHER.match(simplified(head), place.end())
            ):
                hosts = _HOSTED.match(head, place.end())
                seen[head[place.start() : place.end()]] += 3 if hosts else 1
        return seen.most_common(1)[0][0] if seen else None

    def _bare(self, level: str) -> str | None:
        """Return the place named without its level, by the text, its paper, or a phrase on its growth."""
        written = _LEVELS.get(level, level)
        written = written if written in self.text[:3000] else level
        known = {"市": _CITY, "省": _PROVINCE}.get(level)
        seen = Counter(self._all(known, 0)) if known else None
        if seen:
            return seen.most_common(1)[0][0] + written
        if level not in "市县区州旗":
            return None
        stems = [p.removesuffix(written) for pattern in (_PAPER, _GROWTH) for p in self._all(pattern, 1)]
        fits = (
            s
            for s in stems
            if len(s) > 1 and not _NO_PLACE & set(s.removesuffix("城")) and not _CITY.fullmatch(s)
        )
        stem = next(fits, None)
        return stem + written if stem else None

    def _all(self, pattern: re.Pattern[str], group: int) -> list[str]:
        """Return what `pattern` finds in the head of the record, in the record's own characters."""
        head = self.text[:3000]
        found = pattern.finditer(simplified(head))
        return [head[m.start(m.lastindex or group) : m.end(m.lastindex or group)] for m in found]

    def _host(self, post: str) -> str | None:
        """Return who holds the meeting, if someone with `post` works there: 某协会举行研讨会，会长张三."""
        if _REGIONAL.search(simplified(post)):
            return next(iter(_REGION.findall(self.text[:1000])), None)
        if _COUNCILLOR.fullmatch(simplified(post)):
            councils = Counter(self._all(_COUNCIL, 1))
            return councils.most_common(1)[0][0] if councils else None
        for posts, ends in _HOSTS:
            if re.search(posts, post):
                if ends not in self.found:
                    host = re.search(_HOST.format(ends=ends), self.text[:1000])
                    self.found[ends] = host[1] if host else None
                return self.found[ends]
        return None
