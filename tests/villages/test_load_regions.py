"""Loading the regions: complete, quick to repeat, and nothing that refers to a village is ever lost."""

from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from accounts.models import Office
from villages.actions import load_regions
from villages.models import District, Province, Regency, Village
from villages.regions import read_regions

pytestmark = pytest.mark.django_db


def test_every_region_is_there_with_its_offices() -> None:
    assert Province.objects.count() == 38
    assert Regency.objects.count() == 514
    assert District.objects.count() == 7_285
    assert Village.objects.count() == 83_762
    assert not Village.objects.filter(postal_code="").exists()
    assert not Province.objects.filter(regional_office=None).exists()
    assert not Regency.objects.filter(office=None).exists()


def test_every_regency_is_served_by_an_open_office_of_the_kanwil_of_its_province() -> None:
    assert not Regency.objects.filter(office__is_active=False).exists()
    for regency in Regency.objects.select_related("office", "province"):
        assert regency.office is not None
        assert regency.office.regional_office_id == regency.province.regional_office_id, regency


def test_kalimantan_utara_is_watched_from_samarinda() -> None:
    assert Province.objects.get(code="65").regional_office.code == "kanwil-kaltim"


def test_second_run_changes_nothing_and_says_so() -> None:
    out = StringIO()
    call_command("load_regions", stdout=out)
    assert (
        "38 provinces, 514 regencies, 7285 districts, 83762 villages (0 created, 0 changed, 0 ended)" in out.getvalue()
    )


def test_changes_of_the_source_are_followed() -> None:
    regions = read_regions()
    villages = dict(regions.villages)
    del villages["19.71.01.1004"]
    villages["19.71.01.1006"] = ("Bacang Baru", "33148")
    villages["19.71.01.1099"] = ("Pemekaran", "33149")
    districts = regions.districts | {"19.71.01": "Bukit Intan Raya"}
    loaded = load_regions(replace(regions, villages=villages, districts=districts))
    assert (loaded.created, loaded.changed, loaded.ended, loaded.villages) == (1, 2, 1, 83_762)
    ended = Village.objects.get(code="19.71.01.1004")
    assert ended.valid_until is not None, "the row stays for what refers to it"
    assert Village.objects.get(code="19.71.01.1006").name == "Bacang Baru"
    assert Village.objects.get(code="19.71.01.1099").district.name == "Bukit Intan Raya"
    assert load_regions(regions).villages == 83_762, "a village that returns is current again"
    ended.refresh_from_db()
    assert ended.valid_until is None


def test_an_administrators_choice_of_office_survives() -> None:
    other = Office.objects.get(code="bapas-palopo")
    Regency.objects.filter(code="19.02").update(office=other, basis="V")
    load_regions()
    assert Regency.objects.get(code="19.02").office == other


def test_without_offices_one_clear_sentence() -> None:
    Regency.objects.filter(code="19.71").update(office=None)
    Village.objects.filter(district__regency="19.71").delete()
    District.objects.filter(regency="19.71").delete()
    Regency.objects.filter(code="19.71").delete()
    Regency.objects.filter(office__code="bapas-pangkalpinang").update(office=None)
    Office.objects.filter(code="bapas-pangkalpinang").delete()
    with pytest.raises(CommandError, match="jalankan load_offices lebih dulu"):
        call_command("load_regions")
