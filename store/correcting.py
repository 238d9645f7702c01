"""A decision into the log and, at once, into the record it is about; all of it stored, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.deriving import with_shares
from store.edits import deciding
from store.edits.operations import Operation, Redo, Undo, packed, standing, taken_back, told, unpacked
from store.edits.replay import Reading, Replay
from store.errors import WrongUsage
from store.tables import edits, records
from store.tables.writing import Database, Store
from store.text import pinyin
from store.text.metrics import owner


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about which record, in words."""

    record: int | None
    words: str


def decide(store: Store, record: int, operation: Operation) -> Decided:
    """Carry out a decision; raise when the record does not hold what it is about, and store nothing then."""
    with store.write() as database:
        key = edits.key(database, record)
        if key is None:
            raise WrongUsage(f"there is no record {record}")
        number = edits.append(database, *key, packed(operation))
        if number in replay(database, record):
            raise WrongUsage(f"record {record} does not hold that any more: {told(operation)}")
    return Decided(record, told(operation))


def answer(store: Store, number: int, *, accept: bool) -> Decided:
    """Accept or reject a guess, by its number."""
    with store.write() as database:
        record = edits.record_of(database, number)
        if record is None:
            raise WrongUsage(f"there is no guess {number}; `meetingtui review` lists them")
        guess = dict(edits.guesses(database, record))[number]
        speakers = records.speakers(database.conn, record)
        text = records.text(database.conn, record)
    operation = deciding.accepted(guess, speakers) if accept else deciding.rejected(guess, speakers, text)
    if operation is None:
        raise WrongUsage(f"there is nothing to put in the place of this guess: {guess.about}")
    return decide(store, record, operation)


def undo(store: Store) -> Decided | None:
    """Take the last decision that holds back; None when there is none."""
    with store.write() as database:
        log = _log(database)
        holding = standing([(entry.number, entry.operation) for entry in log])
        return _answered(database, log, holding[-1][0], Undo) if holding else None


def redo(store: Store) -> Decided | None:
    """Let the decision that was taken back last hold again; None when there is none, or others came since."""
    with store.write() as database:
        log = _log(database)
        gone = taken_back([(entry.number, entry.operation) for entry in log])
        return _answered(database, log, gone[-1], Redo) if gone else None


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    path: str
    digest: str
    operation: Operation


def _log(database: Database) -> list[_Entry]:
    lines = edits.whole_log(database)
    return [
        _Entry(n, path, digest, o) for n, path, digest, line in lines if (o := unpacked(line)) is not None
    ]


def _answered(
    database: Database, log: Sequence[_Entry], number: int, kind: type[Undo] | type[Redo]
) -> Decided:
    """Put into the log that a decision no longer holds, or holds again, and carry the others out anew."""
    entry = next(entry for entry in log if entry.number == number)
    edits.append(database, entry.path, entry.digest, packed(kind(number)))
    record = edits.current(database, entry.path, entry.digest)
    if record is not None:
        replay(database, record)
    return Decided(record, told(entry.operation))


def replay(database: Database, record: int) -> Sequence[int]:
    """Carry out all decisions about a record on what was read; return those that found nothing."""
    key = edits.key(database, record)
    log = edits.log(database, *key) if key else []
    operations = [(n, operation) for n, line in log if (operation := unpacked(line)) is not None]
    if not operations:
        return ()
    edits.keep_reading(database, record)
    edits.restore(database, record)
    text = records.text(database.conn, record)
    known = edits.guesses(database, record)
    reading = Reading(
        text,
        records.speakers(database.conn, record),
        records.passages(database.conn, record),
        tuple(guess for _, guess in known),
    )
    done = Replay(reading).run(standing(operations))
    speakers = with_shares(text, tuple(done.speakers.values()), done.passages)
    verdicts = {
        number: (done.decided.get(place), done.guesses[place].speakers)
        for place, (number, _) in enumerate(known)
    }
    figures = owner.owned(text, records.metrics(database.conn, record), done.passages, speakers)
    edits.write(database, record, speakers, done.passages, figures, verdicts)
    edits.add_sounds(database, pinyin.sounds(speaker.name for speaker in speakers))
    return tuple(done.lost)
