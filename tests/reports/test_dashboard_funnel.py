"""The funnel: each step holds villages of the step before, and the words say where the others were lost."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import Office
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.funnel import NO_PROGRAMME, NOT_YET, STEPS, Funnel, in_words, together, waves
from reports.figures.period import Period
from tests.factories.accounts import OfficeFactory
from tests.factories.events import EventFollowUpFactory, OutreachProgrammeFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.villages import villages

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
OCTOBER = datetime(2026, 10, 10, 2, tzinfo=UTC)


def event(office: Office, **values: Any) -> OutreachEvent:
    made: OutreachEvent = OutreachEventFactory(office=office, **{"starts_at": OCTOBER, **values})
    return made


def invite(where: OutreachEvent, number: int, answer: str = "accepted", came: int | None = None) -> VillageRegistration:
    said = {"accepted": True} if answer == "accepted" else {}
    if answer in {"declined", "other_date"}:
        said = {"state": answer, "answered_at": timezone.now(), "answered_by": where.created_by}
        said |= {"proposed_on": date(2026, 12, 1)} if answer == "other_date" else {}
    row: VillageRegistration = VillageRegistrationFactory(event=where, village=villages(count=42)[number], **said)
    if came is not None:
        AttendanceGroupFactory(registration=row, attended=came)
    return row


def sentences(funnel: Funnel) -> list[str]:
    """What the page says, without its links."""
    said = "".join(piece.shown for piece in in_words(funnel, lambda step: f"/{step}/"))
    return [f"{sentence}." for sentence in said.strip().removesuffix(".").split(". ") if sentence]


@pytest.mark.django_db
def test_each_step_counts_what_its_definition_says() -> None:
    office = OfficeFactory()
    followed_up, held, ahead = event(office, followed_up=True), event(office, held=True), event(office)
    settled, owing = invite(followed_up, 0, came=5), invite(followed_up, 1, came=5)
    EventFollowUpFactory(event=followed_up, village=owing.village)
    EventFollowUpFactory(
        event=followed_up, village=settled.village, state="done", outcome="Ada", settled_on=date(2026, 11, 1),
        settled_by=followed_up.created_by,
    )  # fmt: skip
    invite(held, 0, came=3)
    invite(held, 1, came=0)
    invite(held, 2, "declined", came=4)
    invite(held, 3, "invited")
    invite(ahead, 0)
    invite(ahead, 1, "other_date")
    invite(ahead, 2, "invited")
    for other in ({"cancelled": True}, {"postponed": True}, {"proposed": True}):
        invite(event(office, **other), 0)
    (wave,) = waves([office], YEAR)
    assert wave.label == f"{NO_PROGRAMME}, Oktober 2026"
    assert wave.funnel == Funnel(
        invited=9, answered=7, accepted=5, came=3, evaluated=2, settled=1,
        declined=1, asking=1, waiting=1, expected=1, uncalled=1, unanswered=1, absent=1,
    )  # fmt: skip
    assert sentences(wave.funnel) == [
        "Dari 9 desa dan kelurahan yang diundang, 7 (78%) menjawab; 1 tidak menjawab, 1 masih dapat menjawab.",
        "Dari yang menjawab, 5 (71%) bersedia; 1 tidak bersedia, 1 minta tanggal lain.",
        f"Dari yang bersedia, 3 (60%) hadir; 1 tidak hadir, 1 {NOT_YET}.",
        "Dari yang hadir, 2 (67%) kegiatannya sudah dievaluasi, dan 1 (33%) tindak lanjutnya tuntas.",
        "Di luar itu 1 desa dan kelurahan hadir tanpa menyatakan bersedia.",
    ]


@pytest.mark.django_db
def test_a_promise_about_the_whole_event_holds_up_every_village_of_it() -> None:
    office = OfficeFactory()
    closed = event(office, followed_up=True)
    invite(closed, 0, came=5)
    EventFollowUpFactory(event=closed, village=None)
    assert together(waves([office], YEAR)).settled == 0


@pytest.mark.django_db
def test_waves_are_told_apart_by_programme_and_by_month_on_the_offices_clock() -> None:
    jakarta, jayapura = OfficeFactory(), OfficeFactory(timezone="Asia/Jayapura")
    programme = OutreachProgrammeFactory(name="Bapas Goes to School")
    night = datetime(2026, 9, 30, 16, tzinfo=UTC)  # the 1st of October in Jayapura
    for office in (jakarta, jayapura):
        invite(event(office, starts_at=night, programme=programme), 0)
    invite(event(jakarta), 1)
    invite(event(OfficeFactory()), 1)
    with CaptureQueriesContext(connection) as queries:
        found = waves([jakarta, jayapura], YEAR)
    assert len(queries) == 1
    assert [wave.label for wave in found] == [
        "Bapas Goes to School, Oktober 2026",
        f"{NO_PROGRAMME}, Oktober 2026",
        "Bapas Goes to School, September 2026",
    ]
    overall = together(found)
    assert overall.invited == 3
    steps = [overall.of(step) for step in STEPS]
    assert steps == sorted(steps, reverse=True)


def test_words_end_where_the_funnel_ends() -> None:
    assert sentences(Funnel()) == []
    assert sentences(Funnel(invited=1_200, waiting=1_200)) == [
        "Dari 1.200 desa dan kelurahan yang diundang, 0 (0%) menjawab; 1.200 masih dapat menjawab."
    ]
    assert sentences(Funnel(invited=2, answered=2, accepted=2, came=2))[-1].startswith("Dari yang hadir, 0 (0%)")
