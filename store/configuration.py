"""The user's configuration, one TOML file: read only where there is one, its faults named with their line."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from store.errors import WrongUsage

VARIABLE = "MEETINGTUI_CONFIG"
KEYS = "keys"
"""The table of key overrides: binding id to key, or keys with commas between."""
CHOICES: dict[str, tuple[object, ...]] = {
    "language": ("en", "zh"),
    "theme": ("dark", "light", "plain"),
    "mouse": (True, False),
    "ambiguous-width": (1, 2),
}
"""Settings with few values."""
_LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NAMES = (*CHOICES, "store", KEYS)


@dataclass(frozen=True, slots=True)
class Override:
    """Other keys for one binding, and the line that says so."""

    id: str
    keys: str
    line: int


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the file says; None where it says nothing."""

    path: Path | None = None
    language: str | None = None
    theme: str | None = None
    mouse: bool = True
    ambiguous_width: int = 1
    store: Path | None = None
    keys: tuple[Override, ...] = ()
    faults: tuple[str, ...] = field(default=())
    """One line each: file, line, what is wrong, what was probably meant."""


def place() -> Path:
    """Return where the file is looked for; it need not exist."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    import platformdirs

    folder: str = platformdirs.user_config_dir("meetingtui", appauthor=False)
    return Path(folder) / "config.toml"


def language(wanted: str | None = None, said: Configuration | None = None) -> str:
    """Return "zh" or "en": as wanted, else as configured, else by the locale."""
    if wanted := wanted or (said or configuration()).language:
        return wanted
    named = next((value for name in _LANGUAGE_VARIABLES if (value := os.environ.get(name))), "")
    return "zh" if named.lower().startswith("zh") else "en"


def configuration() -> Configuration:
    """Return what the file says; raise `WrongUsage` for one that cannot be read: it may name the store."""
    path = place()
    try:
        found = path.stat()
    except OSError:
        if os.environ.get(VARIABLE):
            raise WrongUsage(f"{path}: no such configuration file; {VARIABLE} names it") from None
        return Configuration()
    return _read(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int, _size: int) -> Configuration:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        said = tomllib.loads(text)
    except OSError as fault:
        raise WrongUsage(f"{path}: the configuration cannot be read: {fault.strerror}") from fault
    except UnicodeDecodeError as fault:
        raise WrongUsage(f"{path}: the configuration is not UTF-8") from fault
    except tomllib.TOMLDecodeError as fault:
        raise WrongUsage(f"{_at(path, fault)}: not TOML: {fault}") from fault
    return understood(path, text, said)


def understood(path: Path, text: str, said: Mapping[str, object]) -> Configuration:
    """Return the settings that hold; those that do not are told in `faults`."""
    faults: list[str] = []

    def complain(name: str, sentence: str) -> None:
        faults.append(f"{path}:{line_of(text, name)}: {sentence}")

    for name in said:
        if name not in _NAMES:
            complain(name, unknown(name, _NAMES, "setting"))
    taken: dict[str, object] = {}
    for name, allowed in CHOICES.items():
        # In Python True equals 1: the types have to agree as well.
        if name in said and not any(said[name] == a and type(said[name]) is type(a) for a in allowed):
            complain(name, f"{name} is one of {', '.join(_toml(each) for each in allowed)}")
        elif name in said:
            taken[name.replace("-", "_")] = said[name]
    store = said.get("store")
    if store is not None and not (isinstance(store, str) and store):
        complain("store", 'store is a path in quotes, as "~/meetings.db"')
        store = None
    keys = said.get(KEYS, {})
    if not isinstance(keys, Mapping):
        complain(KEYS, f"the keys stand below a line [{KEYS}]")
        keys = {}
    overrides = tuple(_overrides(keys, text, complain_to=faults, path=path))
    known = Configuration(
        path, store=(path.parent / Path(str(store)).expanduser()) if store else None, keys=overrides
    )
    return replace(known, faults=tuple(faults), **taken)  # type: ignore[arg-type] # checked just now


def _overrides(
    table: Mapping[str, object], text: str, *, complain_to: list[str], path: Path
) -> Iterator[Override]:
    for name, keys in flat(table):
        line = line_of(text, name)
        if isinstance(keys, str) and keys:
            yield Override(name, keys, line)
        else:
            complain_to.append(f'{path}:{line}: {name} is a key in quotes, as "x" or "ctrl+x"')


def flat(table: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    """Yield names with dots: TOML reads `find.next = "x"` as a table within a table."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{above}{name}.")
        else:
            yield above + name, value


def unknown(name: str, known: tuple[str, ...], what: str) -> str:
    """Return the sentence about a name that is not known, with the nearest one."""
    import difflib

    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    return f"no {what} {name}" + (f"; did you mean {near[0]}?" if near else "")


def line_of(text: str, name: str) -> int:
    """Return the line on which a name is set, 1 where it cannot be told."""
    bare = re.escape(name)
    last = re.escape(name.rpartition(".")[2])
    for form in (rf"[\"']?{bare}[\"']?[ \t]*=", rf"\[{bare}\]", rf"\S*{last}[\"']?[ \t]*="):
        if found := re.search(rf"^[ \t]*{form}", text, re.MULTILINE):
            return text.count("\n", 0, found.start()) + 1
    return 1


def _at(path: Path, fault: Exception) -> str:
    number = re.search(r"at line (\d+)", str(fault))
    return f"{path}:{number[1]}" if number else str(path)


def _toml(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower()
