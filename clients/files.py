"""Where private files of the caseload lie, below MEDIA_ROOT: names of chance, no name of a person."""

import uuid
from pathlib import PurePath


def attachment_path(instance: object, filename: str) -> str:
    """A path that says nothing about whose file it is."""
    suffix = PurePath(filename).suffix.lower()[:6]
    return f"attachments/{uuid.uuid4().hex[:2]}/{uuid.uuid4().hex}{suffix}"


def workbook_path(instance: object, filename: str) -> str:
    """Where an uploaded register lies until it is purged."""
    return f"imports/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()[:6]}"
