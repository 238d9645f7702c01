"""PDF: the text layer as it was laid down, page by page; pages are parted by a form feed.

Lines stay as they are printed: joining them is guessing, and page heads are told apart later.
"""

from __future__ import annotations

import io
import logging

from store.readers.extract import Extract, Unreadable
from store.records import Note

_MOST = 3000
"""Pages that are read."""
_FEWEST = 5
"""Characters a page on average below which there is no text layer, only a stamp or a page number."""


def read(data: bytes) -> Extract:
    """Return the text of a PDF's pages."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.disable(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("the PDF is locked with a password", "save it without one")
        count = len(reader.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OSError) as error:
        raise Unreadable("the PDF is damaged", "open it in a reader and print it to a new PDF") from error
    pages, bad = _pages(reader, min(count, _MOST))
    if sum(len(p.strip()) for p in pages) < _FEWEST * max(1, len(pages)):
        raise Unreadable(
            "the PDF has no text layer: its pages are pictures", "have its text recognised (OCR) first"
        )
    notes = [Note("warning", f"pages that could not be read and were left out: {bad}")] if bad else []
    if count > _MOST:
        notes.append(Note("warning", f"only the first {_MOST} of {count} pages were read"))
    return Extract("pdf", "\n\x0c".join(pages) + "\n", notes=tuple(notes))


def _pages(reader: object, count: int) -> tuple[list[str], str]:
    """Return the text of each page, and the numbers of those that failed."""
    from pypdf import PdfReader

    assert isinstance(reader, PdfReader)
    pages: list[str] = []
    bad: list[str] = []
    for number in range(count):
        try:
            pages.append(reader.pages[number].extract_text().replace("\x0c", "\n"))
        except MemoryError:
            raise
        except Exception:
            bad.append(str(number + 1))
    return pages, ", ".join(bad)
