"""Names of keys: as bindings and configuration write them, as help prints them; known before Textual is."""

from __future__ import annotations

import unicodedata

_MODIFIERS = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift"}
_SHORT = {
    "escape": "Esc",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}
_OWN = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Characters that bindings name otherwise than Unicode does."""
_OF_OWN = {"slash": "/", "backslash": "\\", "at": "@", "minus": "-", "plus": "+", "underscore": "_"}
_FUNCTIONS = tuple(f"f{number}" for number in range(1, 25))
NAMED = frozenset(
    {"escape", "enter", "tab", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown"}
    | {"up", "down", "left", "right", *_FUNCTIONS}
)
"""Keys that are no characters."""


def legal(key: str) -> str:
    """Return the name that bindings use.

    >>> legal("?"), legal("/"), legal("ctrl+o")
    ('question_mark', 'slash', 'ctrl+o')
    """
    key = key.strip()
    if len(key) != 1 or key.isalnum():
        return key
    name = unicodedata.name(key, key).lower().replace("-", "_").replace(" ", "_")
    return _OWN.get(name, name)


def character(key: str) -> str | None:
    """Return the character that a key types, None where it types none.

    >>> character("question_mark"), character("minus"), character("f1")
    ('?', '-', None)
    """
    if len(key) == 1 or key in _OF_OWN:
        return _OF_OWN.get(key, key)
    if "+" in key:
        return None
    # In names of keys every dash has become a blank: most characters of a keyboard have one at one place.
    words = key.upper().split("_")
    for dash in range(len(words)):
        name = " ".join(words[:dash]) + ("-" if dash else "") + " ".join(words[dash:])
        try:
            return unicodedata.lookup(name)
        except KeyError:
            continue
    return None


def is_key(key: str) -> bool:
    """Tell whether there is such a key, whatever is held down with it."""
    last = key.rpartition("+")[2] or key
    return last in NAMED or character(last) is not None


def printed_key(key: str) -> str:
    """Return a key as help prints it.

    >>> printed_key("question_mark"), printed_key("ctrl+l"), printed_key("pageup"), printed_key("space")
    ('?', 'Ctrl-l', 'PgUp', 'space')
    """
    *modifiers, last = key.split("+")
    typed = character(key) if not modifiers else None
    if typed is not None and typed.isprintable():
        return "space" if typed == " " else typed
    name = _SHORT.get(last, last if len(last) == 1 else last.capitalize())
    return "-".join([*(_MODIFIERS.get(m, m) for m in modifiers), name])
