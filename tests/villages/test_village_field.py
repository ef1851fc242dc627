"""The field that asks for a village, in a browser without JavaScript."""

import pytest
from django import forms

from accounts.models import Office
from tests.factories.accounts import office
from tests.factories.villages import village
from villages.forms import VillageField
from villages.models import Village

pytestmark = pytest.mark.django_db


class SiteForm(forms.Form):
    """A form of another app."""

    village = VillageField(label="Desa tempat kerja")
    note = forms.CharField(required=False)

    def __init__(self, *args: object, place: Office | None = None, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["village"].office = place


@pytest.mark.parametrize(
    "text",
    [
        "19.71.01.1004",
        "1971011004",
        "19.71.01.1004 · Kelurahan Semabung Lama, Kec. Bukit Intan, Kota Pangkal Pinang",
        "Semabung Lama",
        "kel. semabung lama",
        "Semabung Lama, Bukit Intan",
        "  semabung lama  ",
    ],
)
def test_one_village_is_meant(text: str) -> None:
    form = SiteForm({"village": text})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["village"] == village()


def test_a_postal_code_that_one_village_has() -> None:
    only = "33148"
    assert Village.objects.get(postal_code=only).name == "Bacang"
    form = SiteForm({"village": only})
    assert form.is_valid()
    assert form.cleaned_data["village"].name == "Bacang"


def test_a_name_that_is_unique_in_the_own_work_area_is_enough() -> None:
    lampung = office("bapas-bandar-lampung")
    near = Village.objects.served_by(lampung).filter(name="Sidomulyo")
    assert near.count() == 1
    form = SiteForm({"village": "Sidomulyo"}, place=lampung)
    assert form.is_valid()
    assert form.cleaned_data["village"] == near.get()


def test_an_ambiguous_name_comes_back_with_candidates_and_their_paths() -> None:
    form = SiteForm({"village": "Sidomulyo", "note": "tetap ada"}, place=office())
    assert not form.is_valid()
    assert "Ada 98 desa" in form.errors["village"][0]
    html = str(form)
    assert html.count('type="radio"') == 12
    assert "Kec. Stabat, Kabupaten Langkat, Sumatera Utara · 12.05.07.1006" in html
    assert 'value="Sidomulyo"' in html
    assert "tetap ada" in html


def test_a_picked_candidate_is_taken() -> None:
    data = {"village": "Sidomulyo", "village-asked": "Sidomulyo", "village-choice": "12.05.07.1006"}
    form = SiteForm(data)
    assert form.is_valid()
    assert form.cleaned_data["village"].code == "12.05.07.1006"


def test_text_changed_after_the_question_wins_over_an_old_pick() -> None:
    data = {"village": "Semabung Lama", "village-asked": "Sidomulyo", "village-choice": "12.05.07.1006"}
    form = SiteForm(data)
    assert form.is_valid()
    assert form.cleaned_data["village"] == village()


@pytest.mark.parametrize("text", ["pasi kuala bau", "Semabong Lama"])
def test_a_misspelt_name_is_asked_back_never_taken_silently(text: str) -> None:
    form = SiteForm({"village": text})
    assert not form.is_valid()
    assert "persis" in form.errors["village"][0]
    assert 'type="radio"' in str(form)


@pytest.mark.parametrize(
    "text", ["", "   ", "19.71.01.1001", "99999", "a\x00b", "😀😀", "x" * 2000, "<script>alert(1)</script>", "%%%", ","]
)
def test_what_means_no_village_is_refused_and_kept(text: str) -> None:
    form = SiteForm({"village": text})
    assert not form.is_valid()
    assert form.errors["village"]
    assert "<script>alert" not in str(form)


def test_a_village_that_is_gone_is_refused() -> None:
    Village.objects.filter(code="19.71.01.1004").update(valid_until="2026-01-01")
    assert not SiteForm({"village": "19.71.01.1004"}).is_valid()


def test_initial_may_be_a_village_or_its_code() -> None:
    label = "19.71.01.1004 · Kelurahan Semabung Lama, Kec. Bukit Intan, Kota Pangkal Pinang, Kepulauan Bangka Belitung"
    for initial in (village(), "19.71.01.1004"):
        form = SiteForm(initial={"village": initial})
        assert label in str(form["village"])
        assert not SiteForm({"village": label}, initial={"village": initial}).has_changed()
    assert SiteForm({"village": "Bacang"}, initial={"village": village()}).has_changed()


def test_optional_field_may_stay_empty() -> None:
    assert VillageField(required=False).clean("") is None
