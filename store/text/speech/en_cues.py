"""Verbs and phrases that announce somebody's words, in wire English and in machine English."""

from __future__ import annotations

import re

FREE = (
    "said|says|say|stated|states|told|tells|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|mentioned|mentions|"
    "pointed out|points out|pointed to|explained|explains|added|adds|noted|notes|warned|warns|argued|argues|"
    "claimed|claims|believed|believes|believe|hoped|hopes|thought|thinks|think|considered|considers|"
    "suggested|suggests|insisted|insists|admitted|admits|acknowledged|acknowledges|conceded|concedes|"
    "confirmed|confirms|denied|denies|revealed|reveals|disclosed|discloses|cautioned|cautions|declared|"
    "declares|"
    "expressed|expresses|indicated|indicates|commented|comments|remarked|remarks|observed|observes|concluded|"
    "concludes|continued|continues|replied|replies|responded|responds|answered|answers|reiterated|reiterates|"
    "reaffirmed|reaffirms|underlined|underlines|underscored|underscores|highlighted|highlights|recalled|"
    "recalls|"
    "reminded|reminds|urged|urges|assured|assures|promised|promises|pledged|pledges|vowed|vows|lamented|"
    "laments|"
    "joked|jokes|quipped|quips|complained|complains|predicted|predicts|estimated|estimates|maintained|"
    "maintains|"
    "asserted|asserts|alleged|alleges|contended|contends|wrote|writes|tweeted|tweets|posted|recommended|"
    "recommends|"
    "proposed|proposes|called on|calls on|called for|calls for|called upon|appealed|appeals|advised|advises|"
    "demanded|demands|talked about|talks about|talked of|spoke of|speaks of|spoke about|spoke highly of|"
    "put forward|puts forward|summari[sz]ed|summari[sz]es|analy[sz]ed|analy[sz]es|elaborated|elaborates|"
    "described|describes|exclaimed|sighed|boasted|boasts|counter(?:ed|s)|criticised|criticized|praised|"
    "thanked|congratulated|welcomed|paid tribute to|pay tribute to|sums up|summed up|"
    "went on to say|made it clear|makes it clear|spelled out|laid out|set out|outlined|outlines|"
    "advocated|advocates|echoed|echoes|quoted|cited|cites|asked|asks|read out|contributed|"
    "sought clarification (?:on|about|as to)|"
    r"(?:questioned|questions|wondered|wonders|queried|inquired|enquired)(?=\s(?:if|whether|why|how)\b)|"
    "began by [a-z]{3,12}ing(?= that\\b)|retorted|retorts|opined|opines|rebutted|"
    "hailed|hails|lauded|lauds|applauded|applauds|commended|commends|"
    'spoke(?: (?:on|at|in|to|about|for|against) [^,.:;"]{2,40}?)?,? saying'
).split("|")
"""Cues whose object may be the words themselves."""

BOUND = (
    "charged|announced|announces|felt|feels|agreed|agrees|agree|shared|shares|introduced|introduces|reported|"
    "reports|learned|found|finds|showed|shows|notified|notifies|"
    "required|requires|requested|requests|decided|decides|reflected|reflects|knows|knew|understands|"
    "understood|"
    "reckons|reckoned|expected|expects|wants|wanted|judged|testified|testifies|swore|guaranteed|guarantees|"
    "concurred|briefed|informed|informs|communicated|clarified|clarifies|demonstrated|envisaged|envisages|"
    "speculated|speculates|wondered|wonders|figured|figures|repeated|repeats|discussed|discusses|posed|"
    "called|calls|recounted|recounts|reasoned|stipulated|interjected|began|begins|confessed|confesses|"
    "put it|puts it|made clear|makes clear|ordered|hinted|hints|forecast|forecasts|shouted|whispered|"
    "cried|laughed|labell?ed|dubbed|branded|termed|deemed|wished|wishes|affirmed|affirms|"
    "smiled|nodded|joked"
).split("|")
"""Cues that announce words only with "that", a colon or a quotation mark after them."""


def _alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, those inside brackets left together."""
    depth, row = 0, [""]
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            row.append("")
        else:
            row[-1] += char
    return row


def _by_letter(phrases: list[str]) -> str:
    """Return the phrases as one alternation, sorted out by their first letters so that few are tried.

    >>> _by_letter(["said", "told", "says"])
    's(?:aid|ays)|t(?:old)'
    """
    rows: dict[str, list[str]] = {}
    for phrase in _alternatives("|".join(phrases)):
        first = phrase[0] if phrase[0].isalpha() else phrase
        rows.setdefault(first, []).append(phrase[len(first) :])
    return "|".join(f"{letter}(?:{'|'.join(row)})" for letter, row in rows.items())


_CUE = re.compile(
    r"\b(?:(?P<according>[Aa]ccording to|[Ii]n the (?:view|opinion|eyes|words) of)|(?P<free>"
    + _by_letter(FREE)
    + r")|(?P<bound>"
    + _by_letter(BOUND)
    + r"))\b"
)
_WITH_AUXILIARY = re.compile(
    r"\b(?:(?:is|are|was|were)\s{1,9}(?P<now>urging|warning|proposing|demanding|arguing|insisting)|"
    r"(?:will|would|did|to)\s{1,9}(?:also\s{1,9})?(?P<free>say|stress|emphasi[sz]e|warn|urge|tell|argue|add|"
    r"note|mention))\b"
)
_OBJECT = (
    r"(?:(?:the )?(?:media|press|reporters?|journalists?|parliament|council|court|committee|audience|meeting)"
    r"|him|her|them|us|me|everyone|people|staff|[A-Z][\w.'\-]*(?: [\w.'\-]+){0,7}?|the [\w.'\- ]{3,60}?|"
    r"(?:an?|his|her|their|its|some|two|three) [\w.'\- ]{3,60}?"
    r"|(?!that\b|how\b|why\b|what\b|whether\b)[a-z]{3,15})"
)
_BINDS = re.compile(
    r"(?P<adverbs>(?:\s{1,9}(?:also|again|further|once more|repeatedly|clearly|publicly|bluntly|there|here|"
    r"it|aloud)\b)?)"
    r"(?:\s{1,9}(?:to\s{1,9})?(?:" + _OBJECT + r"))?(?:\s[a-z]{3,12}ly)?"
    r"(?:\s{1,9}(?:in|at|on|during|after|before|over|via)\s(?:[^:,.\"]|(?<=[A-Z])\.){2,70}?)?"
    r"\s{0,9}(?:,?\s{0,9}(?:that|how|why|what|whether)\b|,?\s{0,9}:(?!\d)|,?\s{0,9}(?=\")|,\s(?=to [a-z]))"
)
_PLAIN_THAT = re.compile(
    r"(?:\s{1,9}(?:also|again|further|[a-z]{3,12}ly)\b"
    r"|\s(?:on )?[A-Z][a-z]{2,6}day(?: [a-z]{5,9})?(?= that\b))?"
    r"\s{0,9},?\s{0,9}(?:that\b|as\s{1,9}follows\s{0,9}:?|:(?!\d))?\s{0,9},?\s{0,9}(?::(?!\d))?\s{0,9}"
)
_TOPIC = re.compile(r"(?:[^:.\"]|\"[^\":.]{0,60}\"){0,110}:\s")
_WHOM = re.compile(
    r"(?:told|tells|assured|reminded|informed)\s{1,9}(?:the\s{1,9})?(?:board|council|committee|commission|"
    r"commissioners|councill?ors|meeting|audience|members|delegates|panel|hearing|crowd|reporters|"
    r"journalists|parliament|lawmakers|Board|Council|Committee|Commission|Parliament|Congress)"
    r"\s{1,9}(?!that\b|of\b|on\b|in\b|at\b|about\b|to\b|and\b|during\b|how\b|why\b|what\b|whether\b|[a-z]{3,12}ly\b\s?[,:])(?=[a-zA-Z])"
)
"""Whom it is told to, where the words follow without "that"."""
_FEELING = re.compile(r"\s{1,9}with\s[^,.:\"]{3,40}(?=[,:])")
_WHERE = re.compile(
    r"\s{1,9}(?:also\s{1,9})?(?:in|at|on|during|when|while|after|before|ahead of|to)\s"
    r"[^:,.\"]{2,70}?\s{0,9},?\s{0,9}(?:that\b|:)\s{0,9}"
)
_TOPIC_CUES = re.compile(
    r"mention|talk|spoke|speak|highlight|how\b|introduc|put|propos|emphas|stress|express|share|cite|"
    r"outlin|summ|point|"
    r"analy|elaborat|explain|describ|said how|gave|made|gave|sa(?:id|ys?)(?=\s{1,9}(?:how|what|why|about)\b)"
)


_FIGURE = re.compile(
    r"(?:added|reported|found|confirmed|pledged|promised|proposed|announced|requested|demanded|introduced|noted)"
    r"\s(?:a total of |up to |more than |about |another |nearly |over )?(?:[$\u20ac\u00a3\u00a5]\s?)?\d"
)
"""A verb with a figure as its object tells an act and no words ("added 4 cases", "pledged $20 million")."""


_GREETS = re.compile(
    r"welcomed\s(?:(?:his|her|their|the|all|some|new|visiting|several|many|other|foreign|local|fellow|senior|two|three"
    r"|four|five|six|seven|eight|nine|ten|more|than|\d+|[A-Z]{2,4}|[A-Z]\w+an)\s){0,4}"
    r"(?:counterparts?|guests?|visitors?|delegations?|delegates|participants|attendees|everyone|members|leaders|ministers"
    r"|envoys?|ambassadors?)\b"
)
"""To welcome people is an act; to welcome a decision is to speak."""


def cues(mask: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the cues in mask[start:end], in order."""
    found = [*_CUE.finditer(mask, start, end), *_WITH_AUXILIARY.finditer(mask, start, end)]
    acts = (_FIGURE, _GREETS)
    told = (m for m in found if not any(act.match(mask, m.start(), end) for act in acts))
    return sorted(told, key=lambda m: m.start())


def is_bound(cue: re.Match[str]) -> bool:
    """Return whether the cue needs "that", a colon or a mark after it."""
    return cue.re is _CUE and cue["bound"] is not None


def is_according(cue: re.Match[str]) -> bool:
    """Return whether the cue is "according to"."""
    return cue.re is _CUE and cue["according"] is not None


def content_start(mask: str, cue: re.Match[str], end: int) -> int | None:
    """Return where the words after the cue begin, or None when a bound cue announces none.

    What lies between - whom it was told, "that", "two things:", a colon - belongs to the attribution.
    """
    whom = _WHOM.match(mask, cue.start(), end)
    if whom:
        return whom.end()
    at = cue.end()
    binds = _BINDS.match(mask, at, end)
    if is_bound(cue) or (cue.group().startswith(("told", "tell", "assur", "remind", "inform")) and binds):
        if binds and " and " in binds.group():
            return None
        return binds.end() + _blanks(mask, binds.end(), end) if binds else None
    topic = _TOPIC.match(mask, at, end)
    if topic and _TOPIC_CUES.match(mask, cue.start(), end) and not mask.startswith(" that", at):
        return topic.end()
    feeling = _FEELING.match(mask, at, end)
    at = feeling.end() if feeling else at
    where = _WHERE.match(mask, at, end)
    if where:
        return where.end()
    plain = _PLAIN_THAT.match(mask, at, end)
    at = plain.end() if plain else at
    return at + _blanks(mask, at, end)


def _blanks(mask: str, at: int, end: int) -> int:
    """Return how many blanks stand at `at`."""
    count = 0
    while at + count < end and mask[at + count].isspace():
        count += 1
    return count
