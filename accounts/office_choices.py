"""Choosing a Bapas from a list: under its Kanwil where Bapas of several Kanwil are on offer."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.forms.models import ModelChoiceIterator
from django.http import HttpRequest
from django_filters.fields import ModelChoiceField as FilterField

from accounts.models import Office


def offices_to_choose(request: HttpRequest | None) -> QuerySet[Office]:
    """The offices a Kanwil or Ditjenpas may look at one by one."""
    return Office.objects.none() if request is None else Office.objects.visible_to(request.user).active()


class OfficesByKanwil(ModelChoiceIterator):
    """The offices by name under the name of their Kanwil; without it where all have the same."""

    def __iter__(self) -> Iterator[Any]:
        if self.field.empty_label is not None:
            yield ("", self.field.empty_label)
        queryset: Any = self.queryset
        offices = queryset.by_kanwil()
        groups = [
            (kanwil.short_name, [self.choice(office) for office in under])
            for kanwil, under in groupby(offices, key=attrgetter("regional_office"))
        ]
        yield from groups if len(groups) > 1 else (choice for _, under in groups for choice in under)


class OfficeChoiceField(forms.ModelChoiceField):
    """One Bapas of a form."""

    iterator = OfficesByKanwil


class OfficeChoiceFilterField(OfficeChoiceField, FilterField):
    """One Bapas of a list's filter bar."""


class OfficeChoiceFilter(django_filters.ModelChoiceFilter):
    """Narrows a list to one Bapas of the person's place, which the address names by its public id."""

    field_class = OfficeChoiceFilterField

    def __init__(self, **kwargs: Any) -> None:
        standing = {
            "queryset": offices_to_choose,
            "to_field_name": "public_id",
            "label": "Bapas",
            "empty_label": "Semua Bapas",
        }
        super().__init__(**(standing | kwargs))
