"""`review`, `undo` and `redo`: the doubts, and what people decide about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from store.cli import stores, telling
from store.cli.lists import narrowing, printed, record_option, sort_option, speaker_option
from store.errors import WrongUsage
from store.question import GUESS_ORDERS, ListGuesses, Within
from store.visible import visible
from store.writers import listed

if TYPE_CHECKING:
    from store.correcting import Decided
    from store.tables.writing import Store


@click.command()
@click.argument("text", nargs=-1)
@click.option("--accept", type=int, metavar="NUMBER", help="Accept this guess: merge the two, or confirm it.")
@click.option(
    "--reject", type=int, metavar="NUMBER", help="Reject this guess: two stay two, words are nobody's."
)
@record_option
@speaker_option
@sort_option(GUESS_ORDERS)
@narrowing
def review(
    text: tuple[str, ...],
    accept: int | None,
    reject: int | None,
    place: Path | None,
    form: str | None,
    **narrowed: Any,
) -> int:
    """List what was guessed and is doubtful, weakest first, where it holds TEXT; accept or reject it."""
    if accept is not None or reject is not None:
        return _decide(place, accept, reject)
    with stores.library(place) as library:
        answer = library.ask(ListGuesses(Within(text=stores.typed(text), **narrowed)))
    return printed(listed.guesses(answer.rows), form, more=answer.more)


@click.command()
@stores.store_option
def undo(place: Path | None) -> int:
    """Take the last decision back; what was read before stands again."""
    from store import correcting

    return _turned(place, correcting.undo, "undone", "nothing was decided that could be taken back")


@click.command()
@stores.store_option
def redo(place: Path | None) -> int:
    """Let the decision that was taken back last hold again, if none was made since."""
    from store import correcting

    return _turned(place, correcting.redo, "holds again", "nothing was taken back that could hold again")


def _turned(place: Path | None, turn: Callable[[Store], Decided | None], what: str, nothing: str) -> int:
    with _store(place) as store:
        decided = turn(store)
    if decided is None:
        telling.tell(nothing)
        return 1
    _tell(what, decided)
    return 0


def _decide(place: Path | None, accept: int | None, reject: int | None) -> int:
    from store import correcting

    number = accept if accept is not None else reject
    assert number is not None
    if accept is not None and reject is not None:
        raise WrongUsage("--accept or --reject, one of them")
    with _store(place) as store:
        decided = correcting.answer(store, number, accept=accept is not None)
    _tell("decided", decided)
    return 0


def _tell(what: str, decided: Decided) -> None:
    where = f"{telling.said(f'record {decided.record}')}: " if decided.record is not None else ""
    words = telling.decided(decided.words)
    click.echo(f"{telling.said(what)}: {where}{visible(words, one_line=True)}")


def _store(place: Path | None) -> Store:
    from store.tables.writing import Store

    goal = stores.for_writing(place)
    if not goal.exists():
        raise WrongUsage(f"there is no store at {visible(str(goal), one_line=True)}; name one with --store")
    return Store(goal)
