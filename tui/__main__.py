"""The program `meetingtui`: a verb goes to the command line without Textual; else the explorer opens."""

from __future__ import annotations


def main() -> int:
    """Run the program; return its exit code."""
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
