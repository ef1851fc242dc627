"""What was typed and is saved must not come back as "belum tersimpan": every draft's name is told to the phone."""

import re
from pathlib import Path

import pytest
from django.conf import settings

KEPT = re.compile(r'data-draft-key="([a-z-]+)')
APPS = ("accounts", "clients", "documents", "programs", "reminders", "reports", "sentences", "villages")


def kept_drafts() -> list[str]:
    """What the names of drafts begin with, where a template says it itself."""
    templates = Path(settings.BASE_DIR, "templates").rglob("*.html")
    return sorted({name for path in templates for name in KEPT.findall(path.read_text())})


@pytest.mark.parametrize("name", kept_drafts())
def test_a_saved_form_lets_the_phone_forget_its_draft(name: str) -> None:
    views = (path for app in APPS for path in Path(settings.BASE_DIR, app).rglob("*.py"))
    assert any(f"draft-saved:{name}" in path.read_text() for path in views)
