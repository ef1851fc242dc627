"""What the guards walk over: our models, our addresses, our source files."""

import ast
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver

OUR_APPS = ("accounts", "villages", "documents", "reminders", "clients", "programs", "sentences", "reports")
ROOT = Path(settings.BASE_DIR)


def our_models() -> list[type[models.Model]]:
    """Every model of ours, without the event models that pghistory derives from them."""
    return [
        model
        for label in OUR_APPS
        for model in apps.get_app_config(label).get_models()
        if not hasattr(model, "pgh_tracked_model")
    ]


def our_patterns() -> Iterator[tuple[str, URLPattern]]:
    """(name with namespace, pattern) of every address of ours; allauth's own are allauth's to test."""

    def walk(entries: list[URLPattern | URLResolver], namespace: str, prefix: str) -> Iterator[tuple[str, URLPattern]]:
        for entry in entries:
            if isinstance(entry, URLResolver):
                if str(entry.pattern) == "accounts/":
                    continue
                inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
                yield from walk(entry.url_patterns, inner, prefix + str(entry.pattern))
            else:
                yield f"{namespace}{entry.name}", entry

    yield from walk(get_resolver().url_patterns, "", "")


def our_sources(*names: str) -> Iterator[tuple[str, ast.Module]]:
    """(path, syntax tree) of each source file of ours called `names` or lying in a package of that name."""
    for top in (*OUR_APPS, "bapas_portal"):
        for path in sorted((ROOT / top).rglob("*.py")):
            relative = path.relative_to(ROOT)
            if "migrations" in relative.parts:
                continue
            if path.stem in names or any(part in names for part in relative.parts[1:-1]):
                yield str(relative), ast.parse(path.read_text())
