"""What villages and partners are told without an account, how they are reached, and when not."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Office
from programs import actions
from programs.models import AgreementParty, AttendanceGroup, Commitment, OutreachEvent, VillageRegistration
from programs.reminders import partner_promises_due, villages_expected_tomorrow
from programs.reminders.event import villages_that_came
from reminders.addressees import resolve
from reminders.kinds import Reason, RecipientKind
from reminders.registry import Kept, rule_named
from tests.factories.accounts import office as real_office
from tests.factories.agreement import AgreementFactory, CommitmentFactory
from tests.programs.conftest import Scene
from tests.reminding import days_told, placeholders_filled, queries_of
from villages.models import VillageOfficial

pytestmark = pytest.mark.django_db


@pytest.fixture
def coming(scene: Scene) -> Scene:
    """The host village comes, at noon in five days, and named a contact."""
    noon = timezone.localtime(timezone=scene.office.zone).replace(hour=12, minute=0, second=0, microsecond=0)
    starts_at = noon + timedelta(days=5)
    OutreachEvent.objects.filter(pk=scene.event.pk).update(starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))
    scene.event.refresh_from_db()
    actions.answer_invitation(registration=scene.registration, answer="accepted", expected={"youth": 4}, by=scene.head)
    VillageRegistration.objects.filter(pk=scene.registration.pk).update(
        contact_name="Sekretaris", contact_phone="0812-7777-0002"
    )
    return scene


def test_the_village_that_comes_is_told_the_day_before(coming: Scene) -> None:
    rule = rule_named("event_tomorrow_village")
    assert rule is not None
    assert rule.find is villages_expected_tomorrow
    day = coming.event.day
    assert days_told(villages_expected_tomorrow, coming.office, day, before=3, after=2) == [-1, 0]
    (due,) = villages_expected_tomorrow(coming.office, day - timedelta(days=1))
    assert (due.recipient_id, due.occasion) == (coming.head.pk, day)
    assert "pukul 12.00" in due.body
    placeholders_filled("event_tomorrow_village", coming.office, day)
    assert list(villages_expected_tomorrow(real_office("bapas-palopo"), day)) == []


def test_the_contact_is_told_where_nobody_has_an_account(coming: Scene) -> None:
    VillageOfficial.objects.all().delete()
    (due,) = villages_expected_tomorrow(coming.office, coming.event.day)
    assert (due.recipient_kind, due.recipient_key) == (RecipientKind.VILLAGE_CONTACT, coming.registration.public_id)
    VillageRegistration.objects.update(contact_phone="")
    assert list(villages_expected_tomorrow(coming.office, coming.event.day)) == []


@pytest.mark.parametrize(
    ("state", "column"), [("postponed", "postponed_reason"), ("cancelled", "cancelled_reason"), ("held", "summary")]
)
def test_an_event_that_does_not_stand_is_not_told(coming: Scene, state: str, column: str) -> None:
    day = coming.event.day
    OutreachEvent.objects.filter(pk=coming.event.pk).update(**{"state": state, column: "Hujan"})
    assert list(villages_expected_tomorrow(coming.office, day)) == []


def test_a_contact_is_reached_by_the_number_of_the_answer(coming: Scene) -> None:
    key = coming.registration.public_id
    found = resolve(RecipientKind.VILLAGE_CONTACT, [key])[key]
    assert (found.phone, found.consent, found.blocked_reasons) == ("+6281277770002", True, ())
    assert "Sekretaris" not in found.label
    VillageRegistration.objects.filter(public_id=key).update(contact_phone="0812")
    found = resolve(RecipientKind.VILLAGE_CONTACT, [key])[key]
    assert (found.phone, found.blocked_reasons) == ("", (Reason.WRONG_NUMBER,))
    silent = coming.other_registration.public_id
    assert resolve(RecipientKind.VILLAGE_CONTACT, [silent])[silent].consent is False


def test_kept_is_a_village_from_which_somebody_came(coming: Scene) -> None:
    row = coming.registration
    assert villages_that_came([row.public_id]) == {}
    VillageRegistration.objects.filter(pk=row.pk).update(
        attendance_entered_at=timezone.now(), attendance_entered_by=coming.officer
    )
    assert villages_that_came([row.public_id]) == {row.public_id: Kept.MISSED}
    AttendanceGroup.objects.filter(registration=row).update(attended=3)
    assert villages_that_came([row.public_id]) == {row.public_id: Kept.KEPT}


@pytest.fixture
def promise(db: None) -> Commitment:
    """An open promise of a partner with a telephone."""
    bapas = real_office()
    made = CommitmentFactory(agreement=AgreementFactory(office=bapas), due_on=bapas.today() + timedelta(days=20))
    AgreementParty.objects.filter(pk=made.party_id).update(contact="Ibu Dinas", contact_phone="0812-7777-0003")
    return made


def test_a_partner_is_told_in_the_week_before_a_promise_is_due(promise: Commitment) -> None:
    bapas = real_office()
    found = days_told(partner_promises_due, bapas, promise.due_on, before=9, after=2)
    assert found == [-7, -6, -5, -4, -3, -2, -1, 0]
    (due,) = partner_promises_due(bapas, promise.due_on)
    assert (due.recipient_kind, due.recipient_key) == (RecipientKind.PARTNER, promise.party.public_id)
    assert due.due_at.astimezone(bapas.zone).date() == promise.due_on - timedelta(days=7)
    placeholders_filled("commitment_due_partner", bapas, promise.due_on)
    assert list(partner_promises_due(real_office("bapas-palopo"), promise.due_on)) == []


def test_what_is_done_or_has_no_telephone_is_not_told(promise: Commitment) -> None:
    bapas = real_office()
    Commitment.objects.filter(pk=promise.pk).update(state="done")
    assert list(partner_promises_due(bapas, promise.due_on)) == []
    Commitment.objects.filter(pk=promise.pk).update(state="open")
    assert list(partner_promises_due(bapas, promise.due_on)) != []
    AgreementParty.objects.filter(pk=promise.party_id).update(contact_phone="")
    assert list(partner_promises_due(bapas, promise.due_on)) == []


def test_a_partner_is_an_addressee_while_the_agreement_is_signed(promise: Commitment) -> None:
    key = promise.party.public_id
    found = resolve(RecipientKind.PARTNER, [key])[key]
    assert (found.label, found.phone, found.consent) == (promise.party.name, "+6281277770003", True)
    type(promise.agreement).objects.filter(pk=promise.agreement_id).update(
        state="terminated", ended_on=real_office().today(), ended_reason="Mitra mundur."
    )
    assert resolve(RecipientKind.PARTNER, [key]) == {}


def test_a_partner_of_the_kanwil_is_on_its_clock() -> None:
    agreement = AgreementFactory(kanwil=True)
    key = CommitmentFactory(agreement=agreement).party.public_id
    assert str(resolve(RecipientKind.PARTNER, [key])[key].zone) == agreement.regional_office.timezone


def test_a_partner_of_the_kanwil_is_told_once_in_the_name_of_the_kanwil() -> None:
    agreement = AgreementFactory(kanwil=True)
    promise = CommitmentFactory(agreement=agreement, due_on=real_office().today() + timedelta(days=5))
    AgreementParty.objects.filter(pk=promise.party_id).update(contact_phone="0812-7777-0003")
    found = [due for place in Office.objects.active() for due in partner_promises_due(place, real_office().today())]
    (due,) = found
    assert (due.subject, due.recipient_key) == (promise.public_id, promise.party.public_id)
    assert due.title == f"Tenggat perjanjian dengan {agreement.regional_office.name}"
    assert due.body.endswith("beri tahu Kanwil.")


def test_more_rows_ask_no_more_of_the_database(promise: Commitment) -> None:
    bapas = real_office()
    one, queries = queries_of(partner_promises_due, bapas, promise.due_on)
    for _ in range(3):
        made = CommitmentFactory(agreement=AgreementFactory(office=bapas), due_on=promise.due_on)
        AgreementParty.objects.filter(pk=made.party_id).update(contact_phone="0812-7777-0003")
    assert queries_of(partner_promises_due, bapas, promise.due_on) == (one + 3, queries)
