"""`archive`: builds the bundled archive from the sample records, the same bytes from the same records."""

from __future__ import annotations

from pathlib import Path

import click

from store import places
from store.errors import CannotStore

ADDED = "2026-01-01T00:00:00+00:00"
"""The time given to every sample record, so that building again changes nothing."""
_FORMATS = frozenset({".txt", ".md", ".vtt", ".srt", ".csv", ".json", ".html", ".docx"})


@click.command()
@click.option("--to", "goal", type=click.Path(path_type=Path), help="Where to write it.")
def archive(goal: Path | None) -> int:
    """Build the archive of sample records."""
    goal = goal or places.sample_archive()
    folder = places.samples_folder()
    files = sorted(
        (file for part in ("zh", "en") for file in (folder / part).iterdir() if file.suffix in _FORMATS),
        key=lambda file: (file.parent.name == "en", file.name),
    )
    build(files, folder, goal)
    click.echo(f"{len(files)} records in {goal}")
    return 0


def build(files: list[Path], folder: Path, goal: Path) -> None:
    """Write a store of `files` to `goal`, in rollback mode: it is read from any folder without a trace."""
    from dataclasses import replace

    from store import readers
    from store.deriving import derive
    from store.storing import write
    from store.tables import writing

    fresh = goal.with_name(f"{goal.name}.new")
    fresh.unlink(missing_ok=True)
    with writing.Store(fresh) as store:
        for file in files:
            source = readers.read(file)
            document = derive(replace(source, path=str(file.relative_to(folder))))
            verdict = write(document, store, added=ADDED)
            if verdict.status != "added":
                raise CannotStore(str(file), f"was {verdict.status}")
        store.finish()
    fresh.chmod(0o644)
    fresh.replace(goal)
