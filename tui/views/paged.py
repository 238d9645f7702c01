"""Lists of any length, of which only the pages in view are known; and the panel beside a list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar, overload

from textual.geometry import Size
from textual.message import Message

from tui.bound import bindings
from tui.keys import PANE_KEYS
from tui.lists import LineList, Row
from tui.paint.names import Painted
from tui.paint.why import Told

Item = TypeVar("Item")
PAGE = 200
"""Rows that are asked for at once."""


class Numbered(Sequence[Row]):
    """So many rows, each of which is its own number."""

    def __init__(self, total: int) -> None:
        self._total = total

    def __len__(self) -> int:
        return self._total

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return [Row(number) for number in range(*index.indices(self._total))]
        return Row(range(self._total)[index])


class PagedList(LineList, Generic[Item]):
    """A list whose rows come page by page, when they come into view."""

    BINDINGS: ClassVar = bindings(PANE_KEYS)

    @dataclass
    class Missing(Message):
        """Rows in view are not known yet."""

        list: LineList
        page: int

        def can_replace(self, message: Message) -> bool:
            """Let only the last page that came into view be asked for."""
            return isinstance(message, PagedList.Missing) and message.list is self.list

    @dataclass
    class Sorting(Message):
        """The user wants another order."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.pages: dict[int, tuple[Item, ...]] = {}

    def begin(self, total: int, first: tuple[Item, ...]) -> None:
        """Show another list, of which the first page is known."""
        self.pages = {0: first}
        self.rows = ()
        self.shown = Numbered(total)
        self.virtual_size = Size(0, total)
        self.cursor = max(0, min(self.cursor, total - 1))
        self.reveal()
        self.refresh()

    def put(self, page: int, items: tuple[Item, ...]) -> None:
        """Take a page."""
        self.pages[page] = items
        self.refresh()

    def item(self, number: Hashable) -> Item | None:
        """Return the item of a row, if its page is known."""
        if not isinstance(number, int):
            return None
        page = self.pages.get(number // PAGE, ())
        return page[number % PAGE] if number % PAGE < len(page) else None

    def action_sort(self) -> None:
        """Say that another order is wanted."""
        self.post_message(self.Sorting())

    def paint_row(self, row: Row, width: int) -> Painted:
        """Paint a row, or a sign that it is being fetched."""
        item = self.item(row.id)
        if item is not None:
            return self.paint_item(item, width)
        if isinstance(row.id, int) and row.id // PAGE not in self.pages:
            self.post_message(self.Missing(self, row.id // PAGE))
        return ((" …", "muted"),)

    def paint_item(self, item: Item, width: int) -> Painted:
        """Return the painted item."""
        raise NotImplementedError


class Panel(LineList):
    """Lines told about the row under the list's cursor; some lead to a place in the record."""

    always_signed: ClassVar[bool] = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._tell: Callable[[int], Sequence[Told]] | None = None
        self._lines: Sequence[Told] = ()

    def tell(self, tell: Callable[[int], Sequence[Told]]) -> None:
        """Show other lines from the top; they are told anew whenever the width changes."""
        self._tell = tell
        self.cursor = 0
        self._retell()
        self.scroll_to(y=0, animate=False, immediate=True)

    def clear(self) -> None:
        """Show nothing."""
        self.tell(lambda _: ())

    def on_resize(self) -> None:
        """Tell the same in the new width."""
        self._retell()
        super().on_resize()

    def _retell(self) -> None:
        # The last column is the scroll bar's, whether it is there or not: lines never jump.
        width = self.container_size.width - 1
        if self._tell is not None and width > 0:
            self._lines = self._tell(width)
            self.load([Row((number, place)) for number, (_, place) in enumerate(self._lines)])

    def paint_row(self, row: Row, width: int) -> Painted:  # noqa: ARG002 - painted to the width beforehand
        """Return the line."""
        assert isinstance(row.id, tuple)
        return self._lines[row.id[0]][0] or ((" ", "plain"),)
