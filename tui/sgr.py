"""How a terminal changes from one look to another with few bytes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rich.color import ColorSystem
    from rich.style import Style

_OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29"}
_ATTRIBUTES = (
    ("1", "bold"),
    ("2", "dim"),
    ("3", "italic"),
    ("4", "underline"),
    ("7", "reverse"),
    ("9", "strike"),
    ("21", "underline2"),
    ("53", "overline"),
)


class Look(NamedTuple):
    """Attributes and colours as the codes that set them; empty: the terminal's own."""

    attributes: tuple[str, ...] = ()
    colour: str = ""
    ground: str = ""


PLAIN = Look()
_SEEN_ON_BLANKS = frozenset(("4", "7", "9", "21", "53"))


@lru_cache(maxsize=4096)
def look_of(style: Style | None, system: ColorSystem) -> Look:
    """Return the look of a style in a colour system. Links and what else a style may hold are left out."""
    if style is None:
        return PLAIN
    attributes = tuple(code for code, name in _ATTRIBUTES if getattr(style, name))
    colour = style.color.downgrade(system).get_ansi_codes() if style.color else ()
    ground = style.bgcolor.downgrade(system).get_ansi_codes(foreground=False) if style.bgcolor else ()
    return Look(attributes, _own(";".join(colour), "39"), _own(";".join(ground), "49"))


@lru_cache(maxsize=4096)
def bare(look: Look) -> Look:
    """Return what is to be seen of a look on a blank: its ground, and lines or reversal if there are any."""
    seen = tuple(code for code in look.attributes if code in _SEEN_ON_BLANKS)
    return Look(seen, look.colour if seen else "", look.ground)


def _own(codes: str, default: str) -> str:
    """Return the codes, or nothing where they only ask for the terminal's own colour."""
    return "" if codes == default else codes


@lru_cache(maxsize=4096)
def change(old: Look, new: Look) -> str:
    """Return the sequence that turns `old` into `new`; nothing when they are the same."""
    if old == new:
        return ""
    if new == PLAIN:
        return "\x1b[m"
    kept = set(old.attributes) & set(new.attributes)
    codes: list[str] = []
    for attribute in old.attributes:
        if attribute not in kept:
            off = _OFF.get(attribute)
            if off is None:
                return f"\x1b[0;{_all(new)}m"
            if off not in codes:
                codes.append(off)
            # Bold and dim are switched off by one code.
            kept -= {a for a in kept if _OFF.get(a) == off}
    codes += [attribute for attribute in new.attributes if attribute not in kept]
    if old.colour != new.colour:
        codes.append(new.colour or "39")
    if old.ground != new.ground:
        codes.append(new.ground or "49")
    return f"\x1b[{';'.join(codes)}m"


def _all(look: Look) -> str:
    return ";".join(part for part in (*look.attributes, look.colour, look.ground) if part)
