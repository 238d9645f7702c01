"""What holds no metric: dates, clock times, ordinals, codes, names, set phrases, slogans, per-units."""

from __future__ import annotations

import re
from functools import lru_cache

from store.text.metrics import periods
from store.text.metrics.figures import Mask
from store.text.metrics.prepared import listed

_N = "[0-9零〇一二三四五六七八九十百千两]"

_CHINESE_OTHER = "|".join(
    (
        r"(?:https?://|www\.)\S{1,200}|[\w.]{1,40}@[\w.]{1,40}",
        r"(?<!\d)\d+\.\d+\.\d+(?:\.\d+)*",
        r"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|[48]00-\d{3}-\d{4}|\d{5,}(?=热线|平台)|1[12][0-9](?=热线|平台|指挥|报警|急救))(?!\d)",
        r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?!\d)|(?<!\d)\d{1,2}时\d{1,2}分|(?<!\d)\d{1,2}时(?![代间期段长])|\d{1,2}点(?:\d{1,2}分|半|许|整|钟)",
        r"(?:上午|下午|凌晨|傍晚|晚上?|中午|早上?|清晨)\s?[0-9一二三四五六七八九十两]{1,3}[时点](?:[0-9一二三四五六七八九十]{1,3}分|半|许|整)?",
        r"\d+(?:\.\d+)?:\d+(?:\.\d+)?|\d+(?:\+[\dNnXx]+)+",
        r"[〔\[(【]\d{4}[〕\])】]\s?第?\d{1,5}\s?号",
        rf"第\s?{_N}{{1,8}}\s?(?:个|项|次|届|条|款|章|节|期|批|位|名|轮|家|件|类|步|部|场|站|天|年|周|季度|阶段|方面|产业)?",
        rf"(?:排名?|位居|位列|居|列(?=全|第|前|国|世)|名列|跻身|进入)[^，。、；\s\d]{{0,8}}(?:前|第)?\s?{_N}{{1,4}}\s?[位名强甲]?(?![\d.万亿%])(?!个|家|项|倍)",
        rf"前\s?{_N}{{1,4}}\s?[位名强列甲](?!单)|(?<![\d.]){_N}{{1,5}}强(?![度化调])",
        rf"(?<![\d.])\d{{1,6}}\s?[号#](?!召)|{_N}{{1,4}}(?:周年|号线|号楼|路公交|等奖|星级|届|年级|年期|年代|线城市)",
        r"(?<![\d.])\d{1,4}(?:A级|A景区|[GD](?![A-Za-z]))",
        r"《[^》]{1,60}》",
        rf"每\s?(?:隔)?(?:{_N}{{0,5}}|\d+(?:\.\d+)?)[万亿]?\s?(?:千瓦时|千米|千克|平方公里|平方米|立方米|公里|公顷|个?工作日|个?小时|分钟|个?月|个?季度|标箱|[年天日周人户亩吨家个名位项件条台套斤米升村县镇度班次户])",
        r"(?:附[件表图]|见[图表]|如[图表])\s?\d{1,4}(?:[.-]\d{1,3})?(?![\d.]*[%万亿个家项元])",
    )
)

_ENGLISH_NAMED = (
    r"(?:Phase|Item|Section|Resolution|Agenda|Route|Room|Page|Pages|Table|Figure|Fig\.|Chapter|Article|Annex|Appendix|Paragraph|Para|Level"
    r"|Grade|Tier|Class|Type|Version|Terminal|Line|Highway|Interstate|Flight|Boeing|Airbus|Channel|Bus|Ward|District|Group of|Top|top|Fortune"
    r"|Unit|Block|Lot|Zone|Area|Category|Stage|Step|Part|Goal|SDG|Motion|Order|Rule|Question|Case|Form|Gate|Platform|Building|Volume|Vol\."
    r"|Issue|No\.|no\.|Nos\.|number|Number|Act|Bill|Clause|Schedule|Precinct|Station|Apollo|Windows|Policy|Ordinance|Exhibit|Slide|Plan|Pier|Berth|Dock"
    r"|Track|Road|Suite|Apt\.?|Apartment|Box|Exit|Mile|Lane|Court|Tower|Studio|Hall|Hangar|Cap\.|ISO|Regulation|Directive|Document|Doc\."
    r"|Option|Task|Action|Package|Team|Season|Round|Day|Week|Year|Model|Mark|Module|Contract|Proposal|Amendment|Minute|Decision|Recommendation|Priority|Objective|Target|Pillar|Band|Scope|Covid|COVID)"
)

_ENGLISH_OTHER = "|".join(
    (
        r"(?:https?://|www\.)\S{1,200}|[\w.]{1,40}@[\w.]{1,40}",
        r"\b\d+\.\d+\.\d+(?:\.\d+)*\b",
        r"\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[ap]\.?m\.?)?|\b\d{1,2}(?:\.\d\d)? ?[ap]\.?m\.?(?![\w])|\b(?:at|by|from|until|till|before|after) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock",
        r"\b\d+(?:st|nd|rd|th)\b(?:[- ]century)?",
        r"\b24/7\b|\b9/11\b|\b\d{1,2}/\d{1,2}\b(?! of)",
        r"\+?\(?\d{2,4}\)?[- ]\d{3,4}[- ]\d{3,5}(?:[- ]\d{2,4})?\b|\+\d[\d -]{6,18}\d|\b1-?800-\d[\d-]{5,9}",
        rf"\b{_ENGLISH_NAMED} (?:[A-Z]{{1,3}}[/-])?(?:\d{{1,5}}(?:[.(/-][\dA-Za-z]{{1,3}}\)?)*(?:(?:,| and|,? or| to|-) \d{{1,4}})?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?![\d,]*\d|%|\.\d| ?(?:million|billion|thousand|hundred))\b",
        r"#\d{1,6}",
        r"\b(?!(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|INR|US|HK|NT|Rs)[- ]?\d)[A-Za-z]{1,8}-\d{1,5}(?![\d,]*(?:%| percent| million| billion))[A-Za-z]?\b|(?<![\w.$])(?!(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|INR|Rs)\d)[A-Za-z]{1,6}\d{1,5}(?:\.\d+)?[A-Za-z]?\b",
        r"\b\d{1,3}[GDK](?![\w])",
        r"\b(?:the )?2030 Agenda\b|\bAgenda 2030\b",
        r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|St|Rd|Ave|Boulevard|Square|Terrace|Way|Place|Close|Quay)\b\.?",
        r"(?i:\b(?:per|for every|out of every|every|each)) (?:\d[\d,]*|one|two|three|five|ten|hundred|thousand|million)(?:[ -](?:thousand|million|hundred))?(?: (?:people|persons|residents|inhabitants|square (?:kilo)?met(?:re|er)s?|km|kilometres|households|births|live births|days?|weeks?|months?|years?|hours?|minutes?))?",
        r"\b(?:talked about|mentioned|made|raised|spoke of|stressed|has|have) (?:two|three|four|five|\d) (?:things|points|words)\b",
        r"(?i:(?<![\w.,-])(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d) (?:\w+ ){0,2}(?:things?|points?|aspects?|ways?|words?|reasons?|examples?|respects?|senses?|thoughts?|observations?|remarks?|comments?|lessons?|sides?|sentences?|messages?|fronts?|priorities|principles|themes|topics|takeaways|caveats|facts)\b(?! (?:higher|lower|above|below|ahead)))",
        r"(?i:\b(?:one|1) (?:of|another|thing|day|by one|after another|or two|or more|that|who|which|side|hand|way|could|can|must|should|might|would|may|reason|more|point|example)\b|\b(?:no|every|any|each|this|that|which|only|another|the|some|last|first|next|good|new) one\b)",
        r"\bone (?:\w+ ){1,2}?, one \w+|\bone [a-z]+, one [a-z]+",
        r"\b(?:one|two|three)-(?:way|sided|stop|off|time|on-one|size|dimensional|tier|track|party|man|woman|to-one|pronged|fold path)\b|\b(?:one|two)-on-one\b|\b(?:forty-niners|Catch-22|catch-22|ten-fold path)\b",
        r"\b(?:Group of|Big|Four|the) (?:Seven|Twenty|Eight|Four|Five) (?:powers)?\b|\bThree Gorges\b|\bFour Modernizations\b|\bthree rural\b|\bTwo Sessions\b|\btwo sessions\b|\bSeven Sisters\b|\bTwelve Apostles\b|\bOne Belt\b",
        r"\b(?:first|second|third)-(?:class|rate|hand|party|tier)\b",
        r"(?i:\b(?:twice|three times|four times|\d+ times|several times|once) (?:a|per|each|every) (?:day|week|month|year|quarter)\b)",
        r"\[\d{1,3}\]|^\s*\(?\d{1,3}[.)]\s|^\s*(?:\(?[ivx]{1,4}\)|\d{1,2}(?:\.\d{1,2}){1,3})\s",
        r"\b(?:ranked|ranking|ranks|rank|placed|finished|came)\s(?:number |no\. ?|top |in the top )?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\btop (?:\d{1,4}|ten|five|three|twenty|hundred)\b",
        r"\b(?:grades?|ages?|pages?|chapters?|items?|sections?|articles?|rooms?|phases?|lines?|levels?|tiers?|stages?|steps?|version|route|ward|table|figure|slide|paragraphs?|clauses?|zone|gate|resolution|options?) \d{1,4}(?:\.\d{1,3})*(?:(?: ?(?:-|to|and|,|through) ?)\d{1,4})?(?![\d,]*\d|%| ?(?:million|billion|percent))\b",
    )
)
_QUOTED = re.compile(r'(?<![^\s(，。：:、])"(?=\S)([^"\n]{1,60})(?<=[^\s,.!?。！？，])"')
_CURLY = re.compile(r"[“「『]([^“”「」『』\n]{1,60})[”」』]")
_SPEECH = re.compile(
    r"[。！？；.!?;]|\b(?:we|I|our|you|it|they|is|are|was|were|have|has|will)\b|我|，.{0,20}，", re.IGNORECASE
)
_HARD = re.compile(r"[$€£¥%]|百分|亿|万元|\b(?:million|billion|percent|per cent|yuan)\b")


@lru_cache(maxsize=2)
def _pattern(language: str) -> re.Pattern[str]:
    if language == "zh":
        phrases = "|".join(listed("metrics_phrases_zh.txt"))
        whole = "(?<![0-9.零〇一二三四五六七八九十百千万亿两])"  # 二个问题 within 十二个问题 is no phrase
        return re.compile(f"(?P<other>{_CHINESE_OTHER}|{whole}(?:{phrases}))|(?P<period>{periods.CHINESE})")
    return re.compile(f"(?P<period>{periods.ENGLISH})|(?P<other>{_ENGLISH_OTHER})")


def masks(text: str, language: str) -> list[Mask]:
    """Return the masked stretches of one sentence in order, without overlap."""
    found = _pattern(language).finditer(text)
    return [
        Mask(m.start(), m.end(), "period" if m.lastgroup == "period" else "other")
        for m in found
        if m.end() > m.start()
    ]


def slogans(original: str, plain: str) -> list[Mask]:
    """Return short quoted strings that are terms or slogans, not sentences: their numerals count nothing."""
    found = []
    for pattern, text in ((_CURLY, original), (_QUOTED, plain)):
        for match in pattern.finditer(text):
            inner = match.group(1)
            if not _SPEECH.search(inner) and not _HARD.search(inner):
                found.append(Mask(match.start(), match.end(), "slogan"))
    return found
