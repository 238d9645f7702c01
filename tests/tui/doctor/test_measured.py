"""Bytes per key, measured on a pseudo terminal of its own."""

from __future__ import annotations

import pytest

from tui.doctor import measured


@pytest.mark.pty
def test_an_arrow_key_costs_what_is_promised() -> None:
    cost = measured.bytes_per_key()
    assert cost is not None
    assert 0 < cost <= measured.MOST
