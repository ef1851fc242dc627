"""Choosing an outreach event: those of equal name are told apart by their day and village."""

import django_filters
from django import forms
from django.utils.formats import date_format
from django_filters.fields import ModelChoiceField as FilterField

from programs.models import OutreachEvent


class EventChoiceField(forms.ModelChoiceField):
    """One event: "Forum klien dan ketua RT (17 Agustus 2026, Kelurahan Keramat)"."""

    def label_from_instance(self, obj: OutreachEvent) -> str:
        return f"{obj.title} ({date_format(obj.day)}, {obj.village})"


class EventChoiceFilterField(EventChoiceField, FilterField):
    """One event of a list's filter bar."""


class EventChoiceFilter(django_filters.ModelChoiceFilter):
    """Narrows a list to one event, which the address names by its public id."""

    field_class = EventChoiceFilterField
