"""The program's own scores: the bundled labelled records, read and compared with their labels."""

from __future__ import annotations

from dataclasses import dataclass, fields

from store.deriving import derive
from store.places import samples_folder
from store.records import Source
from store.scoring import agreement, gold


@dataclass(frozen=True, slots=True)
class Checked:
    """One labelled record and how well it was read."""

    name: str
    language: str
    kind: str
    score: agreement.Score


def check() -> tuple[Checked, ...]:
    """Read every bundled labelled record; return its scores, in order of the files' names."""
    return tuple(check_one(record) for record in labelled_records())


def labelled_records() -> tuple[gold.Gold, ...]:
    """Return the labelled records that come with the program."""
    files = sorted((samples_folder() / "gold").glob("*.txt"))
    return tuple(gold.parse(path.stem, path.read_text(encoding="utf-8")) for path in files)


def check_one(record: gold.Gold) -> Checked:
    """Read one labelled record as if it were a text file; return its scores."""
    document = derive(Source(record.name, "", "text", "utf-8", record.text))
    return Checked(record.name, record.name[:2], record.kind or "", agreement.score(document, record))


def means(checked: tuple[Checked, ...]) -> dict[str, float | None]:
    """Return the mean of each score over the records that have it."""
    columns = [field.name for field in fields(agreement.Score)]
    return {column: _mean([getattr(one.score, column) for one in checked]) for column in columns}


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
