"""Every key of the screen, by place: bindings, help and tests read the same tables.

An id names what is done, so that a key can be changed without the program knowing it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be done: its id (also its name in wording), the keys, the action behind it."""

    id: str
    keys: str
    action: str
    printed: str = ""
    """The keys as help prints them."""
    first: bool = False
    """Whether it is done before the next key is looked at, which then belongs to what it opens."""


LIST_KEYS = (
    Key("move.up", "up,k", "step(-1)", "↑ k"),
    Key("move.down", "down,j", "step(1)", "↓ j"),
    Key("move.page-up", "pageup,ctrl+b", "page(-1)", "PgUp"),
    Key("move.page-down", "pagedown,ctrl+f", "page(1)", "PgDn"),
    Key("move.half-up", "ctrl+u", "half(-1)", "Ctrl-u"),
    Key("move.half-down", "ctrl+d", "half(1)", "Ctrl-d"),
    Key("move.first", "home", "first", "gg Home"),
    Key("move.chord", "g", "chord", ""),
    Key("move.last", "G,end", "last", "G End"),
    Key("list.open", "enter", "open", "Enter"),
)
MARK_KEYS = (Key("list.mark", "space", "mark", "space"),)
PAGE_KEYS = (Key("move.space", "space", "page(1)", "space"),)
PANE_KEYS = (
    Key("list.sort", "s", "sort", "s"),
    Key("list.filter", "f,ampersand", "screen.filter_list", "f"),
)
STRIP_KEYS = (
    Key("strip.left", "left,h", "step(-1)", "← h"),
    Key("strip.right", "right,l", "step(1)", "→ l"),
    Key("strip.choose", "enter,space", "open", "Enter"),
)
QUOTES_KEYS = (
    Key("quotes.fold", "z", "fold", "z"),
    Key("quotes.select", "v", "select", "v"),
)
SELECT_KEYS = (
    Key("select.left", "left,h", "extend(-1)", "← h"),
    Key("select.right", "right,l", "extend(1)", "→ l"),
)
VIEW_KEYS = (
    Key("find.search", "slash", "app.search", "/", first=True),
    Key("view.words", "w", "app.view('words')", "w"),
    Key("view.metrics", "m", "app.view('metrics')", "m"),
    Key("view.concordance", "c", "app.view('concordance')", "c"),
    Key("view.library", "L", "app.view('library')", "L"),
    Key("view.review", "r", "app.view('review')", "r"),
    Key("review.undo", "u", "app.undo", "u"),
    Key("review.redo", "U", "app.redo", "U"),
)
TABLE_KEYS = (
    Key("table.beside", "W", "beside", "W"),
    Key("table.walk", "tab,shift+tab", "walk", "Tab"),
    Key("table.panel-down", "J", "scroll_panel(1)", "J"),
    Key("table.panel-up", "K", "scroll_panel(-1)", "K"),
)
SCOPE_KEYS = (Key("table.scope", "A", "scope", "A"),)
WORDS_KEYS = (
    Key("words.layer-next", "right,l", "layer(1)", "→ l"),
    Key("words.layer-previous", "left,h", "layer(-1)", "← h"),
    Key("words.against", "V", "against", "V"),
    Key("words.own", "a", "own", "a"),
    Key("words.hide", "H", "hide", "H"),
)
LIBRARY_KEYS = (
    Key("record.remove", "D,delete", "remove", "D"),
    Key("record.read-again", "R", "read_again", "R"),
)
REVIEW_KEYS = (
    Key("review.accept", "a", "accept(True)", "a"),
    Key("review.reject", "x", "accept(False)", "x"),
    Key("review.edit", "e", "edit", "e"),
)
GROUP_KEYS = (Key("metrics.group", "g", "group_or_first", "g"),)
JOIN_KEYS = (Key("metrics.join", "equals_sign", "join", "="),)
EXPLORER_KEYS = (
    Key("find.next", "n", "hit(1)", "n"),
    Key("find.previous", "N", "hit(-1)", "N"),
    Key("metric.next", "full_stop", "metric(1)", "."),
    Key("metric.previous", "comma", "metric(-1)", ","),
    Key("speaker.next", "right_curly_bracket", "speaker(1)", "}"),
    Key("speaker.previous", "left_curly_bracket", "speaker(-1)", "{"),
    Key("record.next", "right_square_bracket", "record(1)", "]"),
    Key("record.previous", "left_square_bracket", "record(-1)", "["),
    Key("pane.1", "1", "pane(1)", "1"),
    Key("pane.2", "2", "pane(2)", "2"),
    Key("pane.3", "3", "pane(3)", "3"),
    Key("pane.next", "tab", "walk(1)", "Tab"),
    Key("pane.previous", "shift+tab", "walk(-1)", "Shift-Tab"),
    Key("pane.left", "left,h", "beside(-1)", "← h"),
    Key("pane.right", "right,l", "beside(1)", "→ l"),
    Key("pane.zoom", "plus", "zoom(True)", "+"),
    Key("pane.unzoom", "underscore", "zoom(False)", "_"),
    Key("pane.other-down", "J", "scroll_quotes(1)", "J"),
    Key("pane.other-up", "K", "scroll_quotes(-1)", "K"),
    Key("question.reset", "0", "reset", "0"),
    Key("copy.quote", "y", "copy(False)", "y"),
    Key("copy.citation", "Y", "copy(True)", "Y"),
    Key("copy.pipe", "vertical_line", "pipe", "|"),
    Key("source.lines", "o", "source", "o"),
    Key("source.editor", "E", "editor", "E"),
    Key("record.add", "a", "add", "a"),
    Key("mark.set", "b", "bookmark", "b"),
    Key("mark.list", "apostrophe", "bookmarks", "'"),
    Key("visit.back", "alt+left,ctrl+left,ctrl+o", "travel(-1)", "Alt-← Ctrl-o"),
    Key("visit.forward", "alt+right,ctrl+right,ctrl+y", "travel(1)", "Alt-→ Ctrl-y"),
    Key("speaker.edit", "e", "edit", "e"),
)
RESULTS_KEYS = (Key("search.who", "W", "screen.beside", "W"),)
KEPT_KEYS = (Key("search.forget", "D,delete", "screen.forget", "D"),)
SEARCH_KEYS = (
    Key("search.up", "up,ctrl+p", "pass_on('step', -1)", "↑"),
    Key("search.down", "down,ctrl+n", "pass_on('step', 1)", "↓"),
    Key("search.page-up", "pageup", "pass_on('page', -1)", "PgUp"),
    Key("search.page-down", "pagedown", "pass_on('page', 1)", "PgDn"),
    Key("search.save", "S,ctrl+o", "save", "S Ctrl-o"),
    Key("search.edit", "slash", "edit", "/"),
    Key("search.walk", "tab,shift+tab", "app.focus_next", "Tab"),
)
APP_KEYS = (
    Key("help.keys", "question_mark", "help", "?"),
    Key("help.tour", "f1", "tour", "F1"),
    Key("command.line", "colon", "command", ":"),
    Key("screen.back", "escape,backspace", "go_back(False)", "Esc"),
    Key("screen.quit", "q", "go_back(True)", "q"),
    Key("screen.repaint", "ctrl+l", "repaint", "Ctrl-l"),
    Key("screen.theme", "T", "other_theme", "T"),
    Key("program.mouse", "M", "mouse", "M"),
    Key("program.suspend", "ctrl+z", "suspend_process", "Ctrl-z"),
    Key("program.leave", "Q", "leave", "Q"),
    Key("program.interrupt", "ctrl+c", "interrupt", "Ctrl-c"),
)
PLACES: dict[str, tuple[tuple[Key, ...], ...]] = {
    "place-lists": (LIST_KEYS, MARK_KEYS, PANE_KEYS),
    "place-quotes": (LIST_KEYS, PAGE_KEYS, QUOTES_KEYS, SELECT_KEYS),
    "place-words-strip": (STRIP_KEYS,),
    "place-explorer": (VIEW_KEYS, EXPLORER_KEYS),
    "place-tables": (LIST_KEYS, PANE_KEYS, TABLE_KEYS, VIEW_KEYS, SCOPE_KEYS),
    "place-words": (WORDS_KEYS,),
    "place-records": (LIBRARY_KEYS,),
    "place-metrics": (GROUP_KEYS, JOIN_KEYS),
    "place-review": (REVIEW_KEYS,),
    "place-search": (SEARCH_KEYS, RESULTS_KEYS, KEPT_KEYS),
    "place-everywhere": (APP_KEYS,),
}
"""Which keys work where; the names are words of the interface."""
SCREENS = (
    ("place-lists", "place-explorer", "place-everywhere"),
    ("place-quotes", "place-explorer", "place-everywhere"),
    ("place-words-strip", "place-explorer", "place-everywhere"),
    ("place-tables", "place-words", "place-everywhere"),
    ("place-tables", "place-records", "place-everywhere"),
    ("place-tables", "place-metrics", "place-everywhere"),
    ("place-tables", "place-review", "place-everywhere"),
    ("place-search", "place-everywhere"),
)
"""Places that are on the screen together: there one key can do one thing only."""


def every_key() -> dict[str, Key]:
    """Return all keys by their ids."""
    return {key.id: key for tables in PLACES.values() for table in tables for key in table}
