"""Inputs drawn without a template read exactly as Django's own."""

from datetime import date

from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from bapas_portal.drawn_inputs import DRAWN, DrawnInputs

NASTY = """<b>"A" & 'B'</b>"""
GROUPS = [
    ("", "Pilih"),
    ("satu", [(1, "Satu"), (None, NASTY), (2.5, mark_safe("a &amp; b"))]),
    (NASTY, [("x", gettext_lazy("Yes")), (1234567, 1234567)]),
]
ATTRS = {"class": NASTY, "data-rows": 12345, "autofocus": True, "disabled": False, NASTY: "x", "min": 0}


class ManyKinds(forms.Form):
    text = forms.CharField(widget=forms.TextInput(attrs=ATTRS), help_text="x")
    empty = forms.CharField(required=False, max_length=9)
    number = forms.IntegerField(min_value=0, max_value=5_000)
    ratio = forms.DecimalField(localize=True)
    day = forms.DateField()
    hidden = forms.CharField(widget=forms.HiddenInput)
    mail = forms.EmailField()
    secret = forms.CharField(widget=forms.PasswordInput)
    box = forms.BooleanField(required=False)
    file = forms.FileField()
    choice = forms.ChoiceField(choices=GROUPS, widget=forms.Select(attrs=ATTRS))
    several = forms.MultipleChoiceField(choices=GROUPS)
    known = forms.NullBooleanField()
    long = forms.CharField(widget=forms.Textarea)
    radio = forms.ChoiceField(choices=GROUPS, widget=forms.RadioSelect)


SENT = {
    "text": NASTY,
    "number": "x1",
    "ratio": "1,5",
    "hidden": mark_safe("<i>"),
    "box": "on",
    "choice": "1",
    "several": ["1", "x"],
    "known": "true",
}
BEFORE = {"number": 1234567, "ratio": 1234.5, "day": date(2026, 11, 21), "box": True, "choice": 1, "hidden": 0}


def test_every_kind_reads_as_djangos_own() -> None:
    for content in ({}, {"initial": BEFORE}, {"data": SENT}):
        drawn, own = ManyKinds(**content, renderer=DrawnInputs()), ManyKinds(**content, renderer=DjangoTemplates())
        for name in drawn.fields:
            assert str(drawn[name]) == str(own[name]), name


def test_most_kinds_are_drawn_and_none_under_a_name_that_is_gone() -> None:
    used = {field.widget.template_name for field in ManyKinds().fields.values()}
    assert len(used & set(DRAWN)) >= 8
    for name in DRAWN:
        DjangoTemplates().get_template(name)
