"""Other keys for what can be done, as the configuration says, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from store.configuration import Configuration, Override, configuration, unknown
from tui.keynames import NAMED, is_key, legal, printed_key
from tui.keys import PLACES, SCREENS, every_key

NEVER = {
    "ctrl+h": "terminals send it as Backspace",
    "ctrl+i": "terminals send it as Tab",
    "ctrl+m": "terminals send it as Enter",
    "alt+enter": "terminals send it as Enter",
    "ctrl+enter": "terminals do not send it",
    "shift+enter": "terminals do not send it",
    "ctrl+tab": "terminals do not send it",
    "ctrl+space": "terminals send it as Ctrl-@",
}
"""Keys that do not arrive, and why."""


def keymap(said: Configuration | None = None) -> dict[str, str]:
    """Return the overrides that hold, as Textual wants them: id to keys."""
    return {
        override.id: ",".join(legal(key) for key in override.keys.split(","))
        for override in (said or configuration()).keys
        if override.id in every_key() and not _unusable(override)
    }


def printed() -> dict[str, str]:
    """Return by id the keys as help prints them."""
    others = keymap()
    return {
        name: " ".join(printed_key(each) for each in others[name].split(","))
        if name in others
        else key.printed
        for name, key in every_key().items()
    }


HINTED = {
    "hint-search": "find.search",
    "hint-words": "view.words",
    "hint-metrics": "view.metrics",
    "hint-records": "view.library",
    "hint-keys": "help.keys",
    "hint-filter": "list.filter",
    "hint-sort": "list.sort",
    "hint-mark": "list.mark",
    "hint-only": "list.open",
    "hint-open": "list.open",
    "hint-in-quote": "list.open",
    "hint-hit": "find.next find.previous",
    "hint-metric": "metric.next metric.previous",
    "hint-speaker": "speaker.previous speaker.next",
    "hint-record": "record.previous record.next",
    "hint-copy": "copy.quote",
    "hint-cite": "copy.citation",
    "hint-extend": "move.down select.right",
    "hint-leave": "screen.back",
    "hint-strip": "strip.left strip.right",
    "hint-choose": "strip.choose",
    "hint-own": "words.own",
    "hint-recent": "search.up search.down",
    "hint-word": "list.filter",
    "hint-why": "table.beside",
    "hint-notes": "table.beside",
    "hint-counts": "table.beside",
    "hint-who": "search.who",
    "hint-save": "search.save",
    "hint-results": "search.walk",
    "hint-all": "table.scope",
    "hint-this": "table.scope",
    "hint-against": "words.against",
    "hint-layer": "words.layer-previous words.layer-next",
    "hint-group": "metrics.group",
    "hint-ungroup": "metrics.group",
    "hint-join": "metrics.join",
    "hint-remove": "record.remove",
    "hint-accept": "review.accept",
    "hint-reject": "review.reject",
    "hint-edit": "review.edit",
    "hint-undo": "review.undo",
    "sample-add": "record.add",
    "tour": "help.tour",
}
"""What a hint at the foot speaks of: the bindings, parted by blanks."""


def hinted(hints: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return hints, pairs of keys and a word, with the keys that hold now."""
    others = keymap()
    return [(_held(keys, HINTED.get(word, "").split(), others), word) for keys, word in hints]


def _held(keys: str, names: Sequence[str], others: Mapping[str, str]) -> str:
    if not any(name in others for name in names):
        return keys
    every = printed()
    return " ".join(every[name].split(" ")[0] for name in names)


def faults(said: Configuration | None = None) -> tuple[str, ...]:
    """Return all that is wrong with the configuration, a line each: file, line, what, what is near."""
    said = said or configuration()
    return (*said.faults, *_of_keys(said))


def _of_keys(said: Configuration) -> Iterator[str]:
    known = every_key()
    for override in said.keys:
        where = f"{said.path}:{override.line}: "
        if override.id not in known:
            yield where + unknown(override.id, tuple(known), "binding")
        elif reason := _unusable(override):
            yield where + reason
        else:
            for key, other in _clashes(override, keymap(said)):
                both = f"{override.id} and {other} are both {printed_key(key)}"
                yield f"{where}{both}; give one of them another key"


def _unusable(override: Override) -> str:
    for key in map(legal, override.keys.split(",")):
        if key in NEVER:
            return f"{override.id} cannot be {key}: {NEVER[key]}"
        if not is_key(key):
            return unknown(key, tuple(sorted(NAMED)), "key") + "; `meetingtui keys --test` names keys"
    return ""


def _clashes(override: Override, keys: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the keys that another binding of the same screen has too."""
    mine = set(keys[override.id].split(","))
    seen: set[str] = set()
    for screen in SCREENS:
        there = {key.id: key for place in screen for table in PLACES[place] for key in table}
        if override.id not in there:
            continue
        for other, key in there.items():
            shared = mine & set(keys.get(other, key.keys).split(","))
            # Some share a key on purpose: the nearer one holds.
            shared -= set(key.keys.split(",")) & set(there[override.id].keys.split(","))
            if other != override.id and other not in seen and shared:
                seen.add(other)
                yield min(shared), other
