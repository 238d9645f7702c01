"""Words of English posts: what stands before a head, bodies without a name, kinds of regions."""

from __future__ import annotations

import re

OF_POSTS = frozenset(
    "deputy vice acting chief executive foreign finance health education defence defense transport "
    "transportation "
    "interior trade culture agriculture home prime assistant associate senior junior general managing "
    "founding former "
    "honorary standing permanent federal national state regional local provincial municipal county "
    "district city party "
    "county town village first second third environment energy labour labor justice housing water "
    "tourism science "
    "communications planning information security press police fire marketing sales technical tea "
    "medical military "
    "chinese party-secretary co-chief interim incoming outgoing retired veteran leading special human "
    "public private "
    "world international joint ordinary young old great big famous well-known opposition shadow attorney "
    "project "
    "economy budget climate digital employment families children schools roads works church justice "
    "finance development political economic social legal financial industrial commercial agricultural rural "
    "urban".split()
)
GENERIC = frozenset(
    "agency association authority bank board bureau centre center charity club commission committee company "
    "corporation council country county department district firm foundation government group hospital "
    "institute "
    "ministry office organisation organization party school society team trust union university city "
    "village town "
    "province municipality college court court's federation enterprise factory plant institution".split()
)
REGIONS = frozenset("province county city prefecture district region state territory".split())
"""What a region is called behind its name: no body that anybody heads a field of."""
OF_THE_BEST = re.compile(
    r"one of (?:the |its |[\w' \-]{2,40}'s? )?(?:[\w\-]{2,20} ){0,2}?"
    r"(?:leading|top|best|most|foremost|prominent|greatest|biggest|largest|richest|oldest|youngest|few|many)\b",
    re.IGNORECASE,
)
"""Praise that tells no post ("one of Linhe's leading doctors")."""
ONE_OF = re.compile(r"^one of (?:the|its|their) (\w{4,20}s)\b(?= of | at |$)", re.IGNORECASE)
