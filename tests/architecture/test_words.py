"""What people read is Indonesian, in the office's words; test_access_table reads the pages themselves."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from django import forms
from django.forms.models import fields_for_model

from tests.architecture.walk import OUR_APPS, our_models


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
