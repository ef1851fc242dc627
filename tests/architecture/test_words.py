"""What people read is Indonesian, in the office's words: no name of a column, no date as a computer writes it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from contextlib import suppress
from html.parser import HTMLParser

import pytest
from django import forms
from django.db import transaction
from django.forms.models import fields_for_model
from django.test import Client

from tests.architecture.test_access_table import ROLES, TABLE, Stage, UndoError, address, stage  # noqa: F401
from tests.architecture.walk import OUR_APPS, our_models

ISO_DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")
COLUMN_NAME = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")
UNREAD = {"script", "style", "template", "svg", "code"}


class Reader(HTMLParser):
    """Collects what a person reads on a page, without what is typed, scripted or drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag in UNREAD

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in UNREAD

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.words.append(data)


def read(html: str) -> str:
    reader = Reader()
    reader.feed(html)
    return " ".join(reader.words)


def our_model_forms() -> Iterator[type[forms.ModelForm]]:
    """Every ModelForm of ours."""
    for app in OUR_APPS:
        package = importlib.import_module(app)
        for module in pkgutil.walk_packages(package.__path__, f"{app}."):
            if ".forms" in module.name:
                importlib.import_module(module.name)
    pending, seen = [forms.ModelForm], set()
    while pending:
        for form in pending.pop().__subclasses__():
            if form not in seen:
                seen.add(form)
                pending.append(form)
                if form.__module__.partition(".")[0] in OUR_APPS and getattr(form, "_meta", None) and form._meta.model:
                    yield form


FORMS = sorted(set(our_model_forms()), key=lambda form: form.__qualname__)


def is_english(label: object, name: str) -> bool:
    """Whether a label is only the attribute's own name with its underscores taken out."""
    return "_" in str(label) or (str(label).lower() == name.replace("_", " ") and "_" in name)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__qualname__)
def test_each_field_of_a_model_form_has_a_label_of_its_own(form: type[forms.ModelForm]) -> None:
    options = form._meta
    labelled = fields_for_model(options.model, options.fields, options.exclude, labels=options.labels)
    shown = {name: field.label for name, field in labelled.items()} | {
        name: field.label for name, field in form.declared_fields.items() if field.label
    }
    assert {name: label for name, label in shown.items() if is_english(label, name)} == {}


@pytest.mark.parametrize("model", our_models(), ids=lambda model: model._meta.label)
def test_messages_that_name_a_column_name_it_in_indonesian(model: type) -> None:
    """Django's own sentences ("… dengan … ini sudah ada") take the verbose names of the columns of a unique rule."""
    options = model._meta  # type: ignore[attr-defined]
    named = {name for rule in options.total_unique_constraints for name in rule.fields}
    named |= {field.name for field in options.fields if field.unique and field.editable and not field.primary_key}
    editable = {name for name in named if options.get_field(name).editable}
    assert {name for name in editable if is_english(options.get_field(name).verbose_name, name)} == set()


def page(browser: Client, method: str, path: str) -> str:
    """What one answer says, when it is a page; whatever the request changed is undone."""
    text = ""
    with suppress(UndoError), transaction.atomic():
        response = getattr(browser, method)(path)
        if response.streaming:
            list(response.streaming_content)  # read to the end, the file is closed
        elif response.get("Content-Type", "").startswith("text/html"):
            assert response.status_code in {200, 422}
            text = read(response.text)
        raise UndoError
    return text


@pytest.mark.parametrize("name", TABLE)
def test_a_page_shows_no_column_name_and_no_date_of_a_computer(stage: Stage, name: str) -> None:  # noqa: F811
    for method, answers in zip(("get", "post"), TABLE[name], strict=True):
        readers = (role for role, answer in zip(ROLES, answers.split(), strict=True) if answer in {"200", "422"})
        role = next(readers, None)
        if role is None:
            continue
        words = page(stage.browsers[role], method, address(name, stage.here))
        assert (ISO_DATE.findall(words), COLUMN_NAME.findall(words)) == ([], []), f"{method} as {role}"
