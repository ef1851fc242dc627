"""A village reports that its head changes; who records the new head settles that, and in the end nobody is named."""

import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import VillageOfficialFactory, VillageSuccessionFactory, village
from villages.actions import (
    appoint_new_person,
    correct_succession,
    drop_succession,
    hand_over_village,
    report_succession,
    withdraw_succession,
)
from villages.models import VillageOfficial, VillageSuccession
from villages.succession_contacts import erase_old_successors

pytestmark = pytest.mark.django_db


@pytest.fixture
def head() -> User:
    return UserFactory(head=True, office=office())


@pytest.fixture
def lurah() -> User:
    return VillageOfficialFactory(village=village(), user__name="Bambang Sutrisno").user


def facts(user: User, days: int = 20, **changes: object) -> dict[str, object]:
    since = user.today() + timedelta(days=days)
    return {"name": "Siti Aminah", "phone": "", "title": "Lurah", "since": since, "remark": ""} | changes


def report(user: User, key: uuid.UUID | None = None, **changes: object) -> VillageSuccession:
    key = key or uuid.uuid4()
    return report_succession(village=village(), facts=facts(user, **changes), submission_key=key, by=user)  # type: ignore[arg-type]


def hand_over(head: User, days: int, *, is_delegate: bool = False) -> VillageOfficial:
    since, user = head.today() + timedelta(days=days), UserFactory(village_head=True)
    return hand_over_village(village=village(), user=user, title="Lurah", since=since, is_delegate=is_delegate, by=head)


class TestReport:
    """The village's side."""

    def test_a_double_tap_reports_once_and_a_second_report_is_refused(self, lurah: User) -> None:
        key = uuid.uuid4()
        assert report(lurah, key) == report(lurah, key)
        with pytest.raises(DomainError, match="sudah pernah dikirim dengan isi lain"):
            report(lurah, key, name="Dewi Lestari")
        with pytest.raises(DomainError, match="Sudah ada laporan"):
            report(lurah)
        assert VillageSuccession.objects.count() == 1

    def test_days_and_words_out_of_bounds_are_refused(self, lurah: User) -> None:
        bad = [
            ("satu tahun ke depan", {"days": 367}),
            ("tercatat mulai 1 Januari 2024", {"since": VillageOfficial.objects.get().since}),
            ("tanpa nomor identitas", {"remark": "NIK 1971011234567890"}),
        ]
        for sentence, changes in bad:
            with pytest.raises(DomainError, match=sentence):
                report(lurah, **changes)
        assert report(lurah, days=366).is_open

    def test_corrected_then_withdrawn_and_reported_anew(self, lurah: User) -> None:
        first = correct_succession(succession=report(lurah), facts=facts(lurah, name="Dewi Lestari"), by=lurah)
        assert first.name == "Dewi Lestari"
        withdraw_succession(succession=first, by=lurah)
        for again in (
            lambda: withdraw_succession(succession=first, by=lurah),
            lambda: correct_succession(succession=first, facts=facts(lurah), by=lurah),
            lambda: drop_succession(succession=first, reason="Tidak jadi", by=lurah),
        ):
            with pytest.raises(DomainError, match="sudah selesai"):
                again()
        assert report(lurah).is_open


class TestSettled:
    """The office's side."""

    @pytest.mark.parametrize(
        ("days", "is_delegate", "state"),
        [(20, False, "recorded"), (21, False, "recorded"), (19, False, "open"), (20, True, "open")],
    )
    def test_a_head_recorded_from_the_reported_day_on_settles_it(
        self, head: User, lurah: User, days: int, is_delegate: bool, state: str
    ) -> None:
        row, elsewhere = report(lurah), VillageSuccessionFactory(village=village("19.71.02.1001"))
        hand_over(head, days, is_delegate=is_delegate)
        row.refresh_from_db()
        elsewhere.refresh_from_db()
        assert (row.state, row.settled_by) == (state, head if state == "recorded" else None)
        assert elsewhere.is_open

    def test_a_new_account_settles_it_too_and_a_refused_one_does_not(self, head: User, lurah: User) -> None:
        row = report(lurah)
        refused = {"title": "Lurah", "since": head.today() + timedelta(days=400)}
        new = {"village": village(), "name": "Siti Aminah", "username": "", "phone": "", "by": head}
        with pytest.raises(DomainError, match="satu tahun"):
            appoint_new_person(**new, **refused)  # type: ignore[arg-type]
        row.refresh_from_db()
        assert row.is_open
        appoint_new_person(**new, title="Lurah", since=row.since)  # type: ignore[arg-type]
        row.refresh_from_db()
        assert (row.state, row.settled_by) == ("recorded", head)

    def test_dropped_for_a_reason_without_a_number(self, head: User, lurah: User) -> None:
        row = report(lurah)
        with pytest.raises(DomainError, match="tanpa nomor identitas"):
            drop_succession(succession=row, reason="Hubungi 0812-3450-0033", by=head)
        row = drop_succession(succession=row, reason="Pelantikan ditunda.", by=head)
        assert (row.state, row.dropped_reason, row.settled_by) == ("dropped", "Pelantikan ditunda.", head)


def test_a_year_after_it_was_settled_nobody_is_named_not_even_in_the_history(head: User, lurah: User) -> None:
    row, waiting = (
        report(lurah, remark="Dilantik wali kota"),
        VillageSuccessionFactory(village=village("19.71.02.1001")),
    )
    row = drop_succession(succession=row, reason="Ditunda.", by=head)
    assert row.settled_at is not None
    year = timedelta(days=365)
    assert erase_old_successors(now=row.settled_at + year) == 0
    assert erase_old_successors(now=row.settled_at + year + timedelta(seconds=1)) == 1
    assert erase_old_successors(now=row.settled_at + year + timedelta(seconds=1)) == 0
    row.refresh_from_db()
    assert (row.name, row.phone, row.remark, row.dropped_reason) == ("", "", "", "Ditunda.")
    history = apps.get_model("villages", "VillageSuccessionEvent").objects.filter(pgh_obj_id=row.pk)
    assert history.count() >= 3
    assert set(history.values_list("name", "phone", "remark")) == {("", "", "")}
    assert erase_old_successors(now=timezone.now() + 10 * year) == 0, "what waits is kept"
    waiting.refresh_from_db()
    assert waiting.name == "Siti Aminah"
