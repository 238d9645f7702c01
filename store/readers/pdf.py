"""PDF: the text layer put together by place, columns after one another, lines joined to paragraphs.

A form feed stands where a page begins; running heads and page numbers stay in, and are told apart later.
"""

from __future__ import annotations

import io
import logging
import time
from collections.abc import Iterator

from store.readers import pdf_paragraphs
from store.readers.extract import Extract, Unreadable
from store.readers.pdf_lines import Page, Row, page
from store.readers.pdf_pieces import Drawing
from store.records import Note

_MOST = 3000
"""Pages that are read."""
_SECONDS = 20
"""Of the processor, after which no further page is begun: the child is ended at thirty."""
_FEWEST = 5
"""Characters a page on average below which there is no text layer, only a stamp or a page number."""


def read(data: bytes) -> Extract:
    """Return the text of a PDF's pages."""
    from pypdf import PdfReader

    logging.disable(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except MemoryError:
        raise
    except Exception as error:  # the library raises whatever its parts raise
        raise Unreadable("the PDF is damaged", "open it in a reader and print it to a new PDF") from error
    if locked:
        raise Unreadable("the PDF is locked with a password", "save it without one")
    pages, bad = _pages(reader, min(count, _MOST))
    if sum(len(r.text) for p in pages for column in p.columns for r in column) < _FEWEST * max(1, len(pages)):
        raise Unreadable(
            "the PDF has no text layer: its pages are pictures", "have its text recognised (OCR) first"
        )
    return Extract("pdf", pdf_paragraphs.text(pages), notes=tuple(_notes(pages, bad, count)))


def _notes(pages: list[Page], bad: str, count: int) -> Iterator[Note]:
    """Yield what was left out."""
    if bad:
        yield Note("warning", f"pages that could not be read and were left out: {bad}")
    if len(pages) < count:
        yield Note("warning", f"only the first {len(pages)} of {count} pages were read")
    blank = [str(number) for number, one in enumerate(pages, 1) if not one.columns]
    if blank:
        told = ", ".join(blank[:20]) + (", …" if len(blank) > 20 else "")
        yield Note("info", f"pages without a text layer, pictures or blank: {told}")
    if any(one.was_numbered for one in pages):
        yield Note("info", "the numbers of the lines in the margin were left out")


def _pages(reader: object, count: int) -> tuple[list[Page], str]:
    """Return the lines of each page as far as time allows, and the numbers of pages that failed."""
    from pypdf import PdfReader

    assert isinstance(reader, PdfReader)
    drawing = Drawing()
    pages: list[Page] = []
    bad: list[str] = []
    begun = time.process_time()
    for number in range(count):
        if time.process_time() - begun > _SECONDS:
            break
        try:
            numbered = any(one.was_numbered for one in pages[-3:])
            drawn = reader.pages[number]
            pages.append(page(drawing.pieces(drawn), float(drawn.mediabox.width), numbered=numbered))
        except MemoryError:
            raise
        except Exception:
            found = _plain(reader, number)
            pages.append(found)
            if not found.columns:
                bad.append(str(number + 1))
    return pages, ", ".join(bad)


def _plain(reader: object, number: int) -> Page:
    """Return a page as the library reads it, in the order of drawing, when its places cannot be made out."""
    from pypdf import PdfReader

    assert isinstance(reader, PdfReader)
    try:
        words = reader.pages[number].extract_text()
    except MemoryError:
        raise
    except Exception:
        words = ""
    lines = [line.strip() for line in words.replace("\x0c", "\n").split("\n")]
    # Lines without a width are never full: none is joined to the next.
    rows = tuple(Row(0.0, 0.0, -12.0 * place, 10.0, line) for place, line in enumerate(lines) if line)
    return Page((rows,) if rows else ())
