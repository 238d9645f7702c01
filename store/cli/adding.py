"""`add` and `remove`: the verbs that change the store."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.cli import marks, stores, telling
from store.cli.progress import ProgressLine
from store.errors import WrongUsage
from store.visible import visible
from store.writers import cells, objects
from store.writers.report import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.importing import Verdict
    from store.records import Document

REFUSED = 3


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--dry-run", is_flag=True, help="Show all that would be understood, and what is doubtful; store nothing."
)
@click.option("--again", is_flag=True, help="Read unchanged files anew too, as this program reads them now.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a file.")
@click.option(
    "--jobs",
    default=0,
    type=click.IntRange(0, 256),
    help="Processes that read; 0: as many as there are cores, for many files.",
)
@click.option(
    "--cluster",
    default="",
    metavar="ADDRESS",
    help="Let the workers of a dask cluster read, as tcp://HOST:8786.",
)
@marks.marker_options
@stores.store_option
def add(
    paths: tuple[Path, ...],
    dry_run: bool,
    again: bool,
    as_json: bool,
    jobs: int,
    cluster: str,
    marker: str | None,
    speaker_regex: str | None,
    place: Path | None,
) -> int:
    """Read files and folders into the store: one line a file, then the sum."""
    from store.text import marking

    said = marking.said(marker, speaker_regex)
    goal = stores.for_writing(place)

    telling.warn_of_glossary()
    line = ProgressLine()

    def told(number: int, total: int, verdict: Verdict) -> None:
        line.clear()
        click.echo(objects.dumped(_object(verdict)) if as_json else _line(number, total, verdict))
        sys.stdout.flush()
        line.show(number, total, verdict.passages)

    if dry_run:
        verdicts = _tried(paths, goal, said, as_json=as_json)
    else:
        from store.importing import import_paths
        from store.tables.writing import Store

        with Store(goal) as store:
            if store.is_new and not store.is_local:
                telling.tell("the store lies on a network drive: use it from one host at a time")
            verdicts = import_paths(
                paths, store, progress=told, marker=said, again=again, jobs=jobs, cluster=cluster
            )
    if not as_json:
        click.echo(_sum(verdicts, dry_run=dry_run))
    return REFUSED if any(verdict.status == "failed" for verdict in verdicts) else 0


@click.command()
@click.argument("record", type=int)
@stores.store_option
def remove(record: int, place: Path | None) -> int:
    """Remove RECORD, by its number in `meetingtui records`, with all its versions."""
    from store import storing
    from store.tables.writing import Store

    goal = stores.for_writing(place)
    if not goal.exists():
        raise WrongUsage(f"there is no store at {visible(str(goal), one_line=True)}; name one with --store")
    with Store(goal) as store:
        versions = storing.remove(record, store)
    if not versions:
        telling.tell(f"there is no record {record}; `meetingtui records` lists them")
        return 1
    click.echo(telling.said(f"removed record {record} ({counted(versions, 'version')})"))
    return 0


def _tried(paths: tuple[Path, ...], goal: Path, said: str, *, as_json: bool) -> tuple[Verdict, ...]:
    """Read without storing, turns marked as `said`, and show everything that was understood of each file."""
    from store.cli import output
    from store.importing import import_paths

    seen: list[Document] = []

    def told(number: int, total: int, verdict: Verdict) -> None:
        document = seen.pop() if seen else None
        if as_json:
            more = {"understood": objects.understood_object(document)} if document else {}
            click.echo(objects.dumped({**_object(verdict), **more}))
        else:
            click.secho(_line(number, total, verdict, "read"), dim=True)
            if document:
                output.page(document)
                click.echo()
        sys.stdout.flush()

    return import_paths(paths, None, progress=told, understood=seen.append, store_path=goal, marker=said)


def _object(verdict: Verdict) -> dict[str, object]:
    return {
        "path": verdict.path,
        "status": verdict.status,
        "record": verdict.record,
        "speakers": verdict.speakers,
        "passages": verdict.passages,
        "metrics": verdict.metrics,
        "notes": [{"level": n.level, "text": n.text, "start": n.start} for n in verdict.notes],
    }


def _line(number: int, total: int, verdict: Verdict, done: str | None = None) -> str:
    name = visible(verdict.path, one_line=True)
    if verdict.status in {"failed", "skipped"}:
        told = (telling.said(note.text) for note in verdict.notes)
        what = "; ".join(told).removeprefix(f"{name}: ").removeprefix(f"{name}：")
    else:
        counts = ((verdict.speakers, "speaker"), (verdict.passages, "quote"), (verdict.metrics, "metric"))
        what = ", ".join(telling.said(counted(number, noun)) for number, noun in counts)
        warnings = sum(note.level == "warning" for note in verdict.notes)
        what += f", {telling.said(counted(warnings, 'warning'))}" if warnings else ""
        what += f", {telling.said(verdict.marked)}" if verdict.marked else ""
    status = verdict.status if verdict.status in {"failed", "skipped"} else done or verdict.status
    return (
        f"[{number}/{total}] {cells.fitted(telling.said(status), 9)} {name}: {visible(what, one_line=True)}"
    )


def _sum(verdicts: Sequence[Verdict], *, dry_run: bool) -> str:
    counts: dict[str, int] = {}
    for verdict in verdicts:
        status = "read" if dry_run and verdict.status == "added" else verdict.status
        counts[status] = counts.get(status, 0) + 1
    said = ", ".join(f"{number} {telling.said(status)}" for status, number in counts.items())
    said = said or telling.said("no files found")
    return telling.said(f"{said} (nothing was stored)") if dry_run else said
