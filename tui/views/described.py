"""What a list view says of itself: its list, columns, tabs, keys, and the words of its header."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from tui.asking import Asked
from tui.paint.columns import Column
from tui.paint.names import Painted
from tui.views.listing import Listed, Listing
from tui.views.paged import PagedList, Panel

if TYPE_CHECKING:
    from tui.wording import Say


class Described(Listing):
    """A list view that can be asked what it is; every view answers for itself."""

    NAME: ClassVar[str]
    """The view's name in the wording and on the command line."""
    SOUGHT: ClassVar[str] = "filtered"
    """How the wording names what is typed into the filter."""
    NONE: ClassVar[tuple[str, ...]] = ("rows-none",)
    """What the wording says where there are no rows."""
    COLUMN_OF: ClassVar[dict[str, str]] = {}
    """The column that an order sorts by, where its name differs."""

    def __init__(self, library: Asked, say: Say, question: Listed) -> None:
        super().__init__(library, question)
        self.say = say

    def table(self) -> PagedList[Any]:
        """Return the list."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    def panels(self) -> Sequence[Panel]:
        """Return what stands beside the list."""
        return ()

    def tabs(self, width: int) -> Painted:  # noqa: ARG002 - for views that have tabs
        """Return the line of tabs, for views that have them."""
        return ()

    def detail(self, width: int) -> Painted:  # noqa: ARG002 - for views that have it
        """Return what is told of the row under the cursor in one line."""
        return ()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the foot line, each with its name in the wording."""
        return (("Enter", "hint-open"), ("f", "hint-filter"), ("s", "hint-sort"), ("?", "hint-keys"))

    def options(self) -> list[str]:
        """Return the words of the command line that belong to this view alone."""
        return []

    def scope(self) -> str:
        """Return in words which records are listed."""
        return self.say("all-records")

    def count(self) -> str:
        """Return how many rows there are."""
        return f"{self.total:,}" if self.total is not None else ""

    def order(self) -> str:
        """Return in words how the rows are ordered."""
        return self.say(f"order-{self.NAME}-{self.question.within.sort}")
