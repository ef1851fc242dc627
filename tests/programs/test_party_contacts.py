"""Whom to call at a party is erased a year after its agreement was over, also in the history; who signed stays."""

from datetime import timedelta

import pytest
from django.apps import apps

from programs.models import AgreementParty
from programs.party_contacts import erase_old_party_contacts
from tests.factories.accounts import office
from tests.factories.agreement import AgreementFactory, AgreementPartyFactory

pytestmark = pytest.mark.django_db
PERSON = {"signatory": "Ibu Wali Kota", "contact": "Pak Dodi", "contact_phone": "+6281234567890"}


def test_a_year_after_the_end_the_contact_is_gone_and_the_signatory_stays() -> None:
    today = office().today()
    over, running = AgreementFactory(ends_on=today), AgreementFactory(ends_on=today + timedelta(days=9))
    talks = AgreementFactory(exploring=True)
    old, current, open_end = (AgreementPartyFactory(agreement=row, **PERSON) for row in (over, running, talks))
    old.signatory_title = "Wali Kota"
    old.save()
    assert erase_old_party_contacts(today=today + timedelta(days=365)) == 0
    assert erase_old_party_contacts(today=today + timedelta(days=366)) == 1
    assert erase_old_party_contacts(today=today + timedelta(days=366)) == 0
    old.refresh_from_db()
    assert (old.signatory, old.contact, old.contact_phone) == ("Ibu Wali Kota", "", "")
    history = apps.get_model("programs", "AgreementPartyEvent").objects.filter(pgh_obj_id=old.pk)
    assert history.count() >= 2
    assert set(history.values_list("contact", "contact_phone")) == {("", "")}
    kept = AgreementParty.objects.filter(pk__in=[current.pk, open_end.pk]).values_list("contact", flat=True)
    assert list(kept) == ["Pak Dodi"] * 2


def test_an_agreement_ended_early_counts_from_its_end() -> None:
    today = office().today()
    ended = AgreementFactory(
        ends_on=today + timedelta(days=900), state="terminated", ended_on=today, ended_reason="Mitra mundur."
    )
    AgreementPartyFactory(agreement=ended, **PERSON)
    assert erase_old_party_contacts(today=today + timedelta(days=366)) == 1
