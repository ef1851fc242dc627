"""Whether a PDF does something when it is opened: runs a script, starts a program, or carries another file.

A scan or a letter does none of it. Names are looked for as the reader of a PDF finds them: written with escapes
(`/J#61vaScript`), and inside compressed object streams. `/OpenAction` alone is no sign: many scanners write one to say
at which page to open. What is encrypted cannot be looked into.
"""

import re
import zlib

ACTIVE = re.compile(rb"/(JavaScript|Launch|EmbeddedFile|RichMedia)(?![A-Za-z])|/EmbeddedFiles(?![A-Za-z])")
ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
OBJECT_STREAM = re.compile(rb"/ObjStm\b[^>]{0,400}>>\s*stream\r?\n")
MOST_UNPACKED = 20_000_000
"""Bytes looked at in all; a letter has far fewer."""


def is_active(content: bytes) -> bool:
    """Whether the PDF holds anything that acts; one that unpacks to more than MOST_UNPACKED counts as such."""
    if _names_something_active(content):
        return True
    left = MOST_UNPACKED
    for found in OBJECT_STREAM.finditer(content):
        try:
            objects = zlib.decompressobj().decompress(content[found.end() :], left)
        except zlib.error:
            continue
        left -= len(objects)
        if left <= 0 or _names_something_active(objects):
            return True
    return False


def _names_something_active(content: bytes) -> bool:
    return bool(ACTIVE.search(content) or ACTIVE.search(ESCAPED.sub(_plain, content)))


def _plain(escaped: re.Match[bytes]) -> bytes:
    return bytes([int(escaped[1], 16)])
