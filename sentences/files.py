"""Where private files of social work lie, below MEDIA_ROOT: names of chance."""

import uuid
from pathlib import PurePath


def day_sheet_path(instance: object, filename: str) -> str:
    """A path that says neither where nor when."""
    return f"day-sheets/{uuid.uuid4().hex[:2]}/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()[:6]}"
