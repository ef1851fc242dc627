"""Every named constraint of villages refuses, in the form and in the database."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from tests.factories.villages import VillageOfficialFactory, VillageSuccessionFactory, village
from villages.models import Village, VillageKind, VillageOfficial

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("code", ["19.71.01.4001", "19.71.01.100", "1971011004", "19.71.01.0001", "aa.bb.cc.1001"])
def test_code_has_its_form(code: str) -> None:
    row = Village(code=code, name="X", district_id="19.71.01")
    with pytest.raises(ValidationError, match=r"Kode desa berbentuk"):
        row.validate_constraints()
    with pytest.raises(IntegrityError, match="village_code_form"), transaction.atomic():
        row.save(force_insert=True)


@pytest.mark.parametrize("until", [date(2024, 1, 1), date(2023, 12, 31)])
def test_term_runs_forward(until: date) -> None:
    term = VillageOfficialFactory.build(user=VillageOfficialFactory().user, village=village("19.71.02.1001"))
    term.since, term.until = date(2024, 1, 1), until
    with pytest.raises(ValidationError, match="setelah tanggal mulai"):
        term.validate_constraints()
    with pytest.raises(IntegrityError, match="villageofficial_term_runs_forward"), transaction.atomic():
        term.save()


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (date(2025, 6, 1), None),
        (date(2023, 1, 1), date(2024, 1, 2)),
        (date(2024, 12, 31), date(2025, 6, 1)),
        (date(2020, 1, 1), None),
    ],
)
def test_two_heads_at_a_time_are_refused(since: date, until: date | None) -> None:
    first = VillageOfficialFactory(since=date(2024, 1, 1), until=None)
    second = VillageOfficial(user=first.user, village=first.village, title="Lurah", since=since, until=until)
    with pytest.raises(ValidationError, match="sudah terisi"):
        second.validate_constraints()
    with pytest.raises(IntegrityError, match="villageofficial_one_holder_at_a_time"), transaction.atomic():
        second.save()


def test_terms_that_touch_and_a_delegate_beside_the_head_are_allowed() -> None:
    first = VillageOfficialFactory(since=date(2020, 1, 1), until=date(2024, 1, 1))
    VillageOfficialFactory(village=first.village, since=date(2024, 1, 1))
    VillageOfficialFactory(village=first.village, since=date(2024, 1, 1), is_delegate=True)
    assert first.village.officials.count() == 3


@pytest.mark.parametrize(
    ("code", "kind", "title"),
    [
        ("19.71.01.1004", VillageKind.KELURAHAN, "Lurah"),
        ("11.01.02.2018", VillageKind.DESA, "Kepala desa"),
    ],
)
def test_kind_and_title_follow_from_the_code(code: str, kind: VillageKind, title: str) -> None:
    assert (village(code).kind, village(code).head_title) == (kind, title)


def test_desa_adat_is_a_kind_of_its_own() -> None:
    adat = Village.objects.filter(code__regex=r"\.3\d{3}$").first()
    assert adat is not None
    assert adat.kind == VillageKind.DESA_ADAT


def test_a_village_has_one_open_report_and_any_number_of_settled_ones() -> None:
    first = VillageSuccessionFactory()
    VillageSuccessionFactory(settled=True)
    VillageSuccessionFactory(dropped=True)
    second = VillageSuccessionFactory.build(village=first.village, reported_by=first.reported_by)
    with pytest.raises(ValidationError, match="sudah punya laporan"):
        second.validate_constraints()
    with pytest.raises(IntegrityError, match="succession_one_open_per_village"), transaction.atomic():
        second.save()


@pytest.mark.parametrize(
    ("name", "sentence", "changes"),
    [
        ("succession_open_names_somebody", "nama penggantinya", {"name": ""}),
        ("succession_settled_by_somebody", "siapa yang menyelesaikan", {"state": "recorded"}),
        ("succession_settled_by_somebody", "siapa yang menyelesaikan", {"state": "withdrawn", "settled_at": "now"}),
        ("succession_settled_by_somebody", "siapa yang menyelesaikan", {"settled_at": "now", "settled_by": "reporter"}),
        ("succession_dropped_for_a_reason", "Tulis alasannya", {"dropped_reason": "Belum tentu"}),
        (
            "succession_dropped_for_a_reason",
            "Tulis alasannya",
            {"state": "dropped", "settled_at": "now", "settled_by": "reporter"},
        ),
    ],
)
def test_a_report_is_settled_in_full_or_not_at_all(name: str, sentence: str, changes: dict[str, str]) -> None:
    row = VillageSuccessionFactory()
    values = {"now": timezone.now(), "reporter": row.reported_by}
    for column, value in changes.items():
        setattr(row, column, values.get(value, value))
    with pytest.raises(ValidationError, match=sentence):
        row.validate_constraints()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        row.save()
