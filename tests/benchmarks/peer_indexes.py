"""Run by `test_search_peers.py` with the Python of the peers: times tantivy and DuckDB, where they are there.

Prints JSON: milliseconds by word for each peer.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path


def passages(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the text and the entries of each passage."""
    with (folder / "passages.jsonl").open() as reading:
        for line in reading:
            text, entries = json.loads(line)
            yield text, entries


def median(work: Callable[[], object], repeats: int) -> float:
    """Return the median milliseconds of some repeats."""
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def tantivy(folder: Path, asked: list[list[str]], first: int, repeats: int) -> list[float]:
    """Return the times of the best passages of an index of the same entries."""
    import tantivy as engine  # type: ignore[import-not-found, unused-ignore]

    schema = engine.SchemaBuilder()
    schema.add_text_field("text", stored=True, tokenizer_name="raw", index_option="basic")
    schema.add_text_field("entries", tokenizer_name="whitespace", index_option="freq")
    built = schema.build()
    (folder / "tantivy").mkdir()
    index = engine.Index(built, str(folder / "tantivy"))
    writer = index.writer(200_000_000)
    for text, entries in passages(folder):
        writer.add_document(engine.Document(text=text[:200], entries=entries))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def answer(terms: list[str]) -> object:
        parts = [
            (engine.Occur.Must, engine.Query.regex_query(built, "entries", f"{term[:-1].strip()}.*"))
            if term.endswith("*")
            else (engine.Occur.Must, engine.Query.term_query(built, "entries", term.strip('"')))
            for term in terms
        ]
        hits = searcher.search(engine.Query.boolean_query(parts), first).hits
        return [searcher.doc(place)["text"] for _, place in hits]

    return [median(lambda terms=terms: answer(terms), repeats) for terms in asked]  # type: ignore[misc]


def duckdb(folder: Path, words: list[str], first: int, repeats: int) -> list[float]:
    """Return the times of the first passages that hold a word, in a table on the disk."""
    import duckdb as engine  # type: ignore[import-not-found, unused-ignore]

    connection = engine.connect(str(folder / "duck.db"))
    connection.execute(
        "create table passage as select unnest($1) as text", [[t for t, _ in passages(folder)]]
    )
    query = f"select text from passage where contains(text, ?) limit {first}"
    return [median(lambda word=word: connection.execute(query, [word]).fetchall(), repeats) for word in words]  # type: ignore[misc]


def main() -> None:
    """Time what is installed."""
    folder, (words, asked, first, repeats) = Path(sys.argv[1]), json.loads(sys.argv[2])
    told = {}
    with suppress(ImportError):
        told["tantivy"] = tantivy(folder, asked, first, repeats)
    with suppress(ImportError):
        told["DuckDB"] = duckdb(folder, words, first, repeats)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
