"""Lines that a time of the recording makes: over words, or before the name of who speaks."""

from __future__ import annotations

import re

_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?"
ENDS = re.compile(rf"(?:.{{1,40}}[\s　(（\[]{{1,4}})?{_CLOCK}(?:\.\d{{1,3}})?[)）\]]?[:：]?")
"""A line that is a time, or ends in one: `Ines Okafor 0:04`. A programme begins its lines with times."""
BEGINS = re.compile(rf"[\[(（]?{_CLOCK}[\])）]?[\s　].{{0,60}}")
"""A short line that begins with a time: `[00:04] Ines Okafor`."""
