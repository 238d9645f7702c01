"""Words of English posts: what stands before a head, bodies without a name, kinds of regions."""

from __future__ import annotations

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
    "economy budget climate digital employment families children schools roads works church justice finance "
    "political economic social legal financial industrial commercial agricultural rural urban".split()
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
