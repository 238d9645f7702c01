"""A screen over the screen that ends with something picked, once."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual.screen import ModalScreen

Picked = TypeVar("Picked")


class Modal(ModalScreen[Picked], Generic[Picked]):
    """Ends once: of two strokes that come together the first one holds."""

    _is_over = False

    def end(self, picked: Picked) -> None:
        """Leave with what was picked."""
        if self.is_current and not self._is_over:
            self._is_over = True
            self.dismiss(picked)
