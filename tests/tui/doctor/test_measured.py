"""Bytes per key, measured on a pseudo terminal of its own."""

from __future__ import annotations

import pytest

from tui.doctor import measured


@pytest.mark.pty
def test_what_an_arrow_key_costs_is_measured() -> None:
    cost = measured.bytes_per_key()
    assert cost is not None
    # How much it may be is held in `test_frames`, which waits for a quiet screen.
    assert 0 < cost < 10 * measured.MOST
