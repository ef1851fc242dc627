"""Where private files of outreach and agreements lie, below MEDIA_ROOT: names of chance."""

import uuid
from pathlib import PurePath


def _chance(folder: str, filename: str) -> str:
    return f"{folder}/{uuid.uuid4().hex[:2]}/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()[:6]}"


def evidence_path(instance: object, filename: str) -> str:
    """Texts of agreements and the evidence of what was delivered."""
    return _chance("agreements", filename)


def event_file_path(instance: object, filename: str) -> str:
    """Photos and papers of events, and reading for the public."""
    return _chance("outreach", filename)
