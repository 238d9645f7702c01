"""Time expressions: dates, years, quarters and stretches of time that say *when*, and are no metrics themselves."""

from __future__ import annotations

_N = "[0-9零〇一二三四五六七八九十两]"
_PART = r"(?:上半年|下半年|第?[一二三四1-4]季度|前[一二三四两\d]个?(?:季度|月)|末|底|初|度)"
_DAY = rf"(?:\s?{_N}{{1,3}}\s?[日号])"
_MONTH = rf"(?:\s?{_N}{{1,3}}\s?月份?(?!饼)(?:底|初|末|[上中下]旬|{_DAY})?)"
_DASH = r"\s?(?:-{1,2}|~|至|到)\s?"

CHINESE = "|".join(
    (
        rf"(?:19|20)\d\d\s?年?{_DASH}(?:19|20)\d\d\s?年(?:度|间|期间)?",
        rf"(?:19|20)\d\d\s?年(?:{_N}{{1,2}}{_DASH}{_N}{{1,2}}月份?|{_MONTH}|{_PART})?(?:{_DASH}(?:\d\d\d\d年)?{_MONTH})?(?:以来)?",
        rf"(?:19|20)\d\d[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}})?(?![\d.%万亿])",
        rf"[一二][九〇零][〇零一二三四五六七八九]{{2}}年(?:{_MONTH}|{_PART})?",
        rf"\d{{1,2}}{_DASH}\d{{1,2}}\s?月份?",
        rf"{_MONTH}(?:{_DASH}(?:{_MONTH}|{_DAY}))?(?:以来)?",
        rf"(?:今|去|前|明|后|当|上|本|翌|次|同|全|近)年(?:{_MONTH}|\d{{1,2}}{_DASH}\d{{1,2}}月份?|{_PART})?(?:以来)?",
        r"(?:上年|去年)同期",
        r"(?:[上下后]|(?<!提)前)半年(?:以来)?",
        rf"前{_N}{{1,3}}个?(?:季度|月)|第?[一二三四]季度|(?<![\d.])[1-4]季度|[qQ][1-4](?![\d.])",
        rf"(?:过去|未来|今后|最近|这|接下来|往后)的?[近]?{_N}{{1,4}}[多余]?(?:年|个?月|天|周)(?:来|间|里|内|以来|时间)?",
        rf"(?<![\w])近{_N}{{1,3}}(?:年|个月|天|周)(?:来|以来|间|里)?",
        rf"{_N}{{1,4}}[多余]?(?:年|个月|天)(?:以来|来(?!的?[看说])|间(?!接|隔))",
        r"\d\d世纪(?:\d\d年代)?|\d\d年代|[七八九]十年代|(?<!\d)[789]\d年(?!来|以|间|内|左)|(?<!\d)0\d年",
        r"(?:上|本|当|下|这个?)个?(?:月|季度)|当[日天]|[今昨明]天|目前|截至目前|期末|期初|年初|年末|年底|月末",
        rf"(?<![\d个.]){_N}{{1,3}}[日号](?!内|均|游|线|楼|院|机|文)(?:上午|下午|晚)?",
    )
)
"""Chinese time expressions, as alternatives of a pattern."""

_MONTHS = (
    "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
    "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"
)
_WORD = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|\\d{1,3})"
)
_YEAR = "(?:1[89]|20)\\d\\d"
_ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"

ENGLISH = "|".join(
    (
        rf"\b{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?(?:{_MONTHS} )?\d{{1,2}}(?:st|nd|rd|th)?)?(?:,? {_YEAR})?(?![\d,.]*\d|%)\b",
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?\d{{1,2}}(?:st|nd|rd|th)?)? (?:of )?{_MONTHS}(?:,? {_YEAR})?\b",
        rf"\b{_MONTHS},? (?:of )?{_YEAR}\b",
        rf"\b{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}\b|\b\d{{1,2}}/\d{{1,2}}/(?:\d\d)?\d\d\b",
        rf"\b(?:[Tt]he )?(?i:{_ORDINAL}) (?:half|quarter|(?:{_WORD} )(?:quarters|months|weeks|days|years))(?: of (?:(?:this|last|next) year|the (?:financial |fiscal )?year|{_YEAR}))?",
        rf"\b(?:[QH][1-4]|FY)(?: ?(?:of )?(?:{_YEAR}(?:[-/]\d\d)?|\d\d(?:[-/]\d\d)?))?\b",
        rf"\b(?i:over |in |during |for |within )?[Tt]he (?:past|last|next|coming|previous|preceding|following) (?:{_WORD} |few |couple of )?(?:years?|months?|weeks?|days?|quarters?|decades?)\b",
        rf"\b(?:[Ii]n|[Oo]ver) (?:recent|coming) years\b",
        rf"\b(?:[Bb]etween |[Ff]rom )?{_YEAR} ?(?:-|to|and|through|until) ?(?:{_YEAR}|\d\d)\b(?![%,.]\d)",
        rf"\b{_YEAR}/\d\d\b",
        rf"\b(?:[Mm]id|[Ee]arly|[Ll]ate)[- ]{_YEAR}s?\b|\b[Tt]he {_YEAR}s\b|\b{_YEAR}s\b",
        r"\b(?i:since|so far|earlier|later|early|late|by the end of|at the (?:beginning|end|start) of)? ?(?i:this|last|next|the current|the previous) (?:financial |fiscal |calendar )?(?:year|month|quarter|week)\b",
        rf"\b[Bb]y (?:the )?(?:end of |end-|mid-)?{_YEAR}\b",
        rf"\b(?i:in|since|by|of|for|from|until|before|after|during|around|to|year) (?:fiscal |the year )?{_YEAR}\b(?![,.]\d|%| ?(?:million|billion|thousand|percent|per cent|yuan|tons|tonnes))",
    )
)
"""English time expressions, as alternatives of a pattern."""
