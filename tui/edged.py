"""A pane whose border says what stands in it: other words there repaint the border, and nothing else."""

from __future__ import annotations

from typing import Any, Self

from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget


class Edged(Widget):
    """A widget that can say something else in its border at the price of two lines."""

    _is_entitling = False
    _entitled = ("", "")

    def entitle(self, above: str, below: str) -> None:
        """Say something in the upper border, and at the right of the lower one."""
        if (above, below) != self._entitled:
            self._is_entitling = True
            if above != self._entitled[0]:
                self.border_title = Content(above)
            if below != self._entitled[1]:
                self.border_subtitle = Content(below)
            self._is_entitling = False
            self._entitled = above, below

    def refresh(self, *regions: Region, **how: Any) -> Self:
        """Repaint; Textual would repaint all of the widget for its border."""
        if self._is_entitling:
            width, height = self.outer_size
            left, top = self.content_offset
            regions = (Region(-left, -top, width, 1), Region(-left, height - 1 - top, width, 1))
        return super().refresh(*regions, **how)
