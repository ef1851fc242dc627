"""Numbers of judgments and decrees."""

import re

from clients.importing.values.text import Cell, clean, is_blank

PREFIX = re.compile(r"^(?:no(?:mor)?|nmr|put(?:usan)?|pen(?:etapan)?|reg)\b\s*[.:]*\s*", re.IGNORECASE)
DATE_TAIL = re.compile(r"\s*[,;]?\s*(?:tgl|tanggal|tertanggal)\b\.?.*$", re.IGNORECASE)
NUMBER_SHAPE = re.compile(r"\d")


def read_paper_number(cell: Cell) -> str:
    """ "353/Pid.B/2018/PN Pgp" without "No." or "Nomor" and without the date that may follow; "" when there is none."""
    text = DATE_TAIL.sub("", clean(cell))
    before = None
    while before != text:
        before, text = text, PREFIX.sub("", text)
    return "" if is_blank(text) or not NUMBER_SHAPE.search(text) else text[:150]


def dated_tail(cell: Cell) -> str:
    """What follows "tgl." in a cell that holds number and date; "" without it."""
    match = DATE_TAIL.search(clean(cell)) if isinstance(cell, str) else None
    return match.group() if match else ""
