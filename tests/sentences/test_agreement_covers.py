"""An agreement that ends, or gets another last day, takes the covers of host sites along."""

import uuid
from datetime import date, timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError
from clients.attachments import PreparedFile
from programs.actions.agreement import terminate_agreement
from programs.actions.amendment import amend_agreement, withdraw_amendment
from programs.agreement_end import losses
from programs.models import Agreement
from sentences.actions.cover import CoverFacts, add_cover, end_cover
from sentences.forms.cover import CoverForm
from sentences.models import HostSite, SiteCover
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, SiteCoverFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement() -> Agreement:
    return AgreementFactory()


@pytest.fixture
def head() -> User:
    return UserFactory(office=office(), head=True)


@pytest.fixture
def site(agreement: Agreement, head: User) -> HostSite:
    """A park that rests on the agreement alone."""
    park = HostSiteFactory(office=office(), name="Taman kota", cover=None, created_by=head)
    SiteCoverFactory(site=park, agreement=agreement, starts_on=agreement.starts_on, ends_on=agreement.ends_on)
    return park


def end(agreement: Agreement, by: User) -> date:
    """Ends it yesterday; gives that day."""
    today = office().today()
    day = today - timedelta(days=1)
    terminate_agreement(agreement=agreement, ended_on=day, reason="Mitra mundur.", today=today, by=by)
    return day


def test_the_page_names_the_sites_and_ending_takes_their_cover(
    agreement: Agreement, site: HostSite, head: User
) -> None:
    sentence = SentenceFactory(supervision__office=office())
    PlacementFactory(sentence=sentence, site=site)
    kept = HostSiteFactory(office=office(), name="Balai warga", created_by=head)
    SiteCoverFactory(site=kept, agreement=agreement, starts_on=agreement.starts_on, ends_on=agreement.ends_on)
    closed = HostSiteFactory(
        office=office(), name="Pasar lama", cover=None, created_by=head, state="closed", state_reason="Pindah."
    )
    SiteCoverFactory(site=closed, agreement=agreement)
    browser = Browser()
    browser.force_login(head)
    address = reverse("programs:agreement_terminate", args=[agreement.public_id])

    page = browser.get(address).text
    assert "Taman kota" in page
    assert "1 orang yang sudah ditempatkan" in page
    assert "Balai warga" not in page
    assert "Pasar lama" not in page

    day = office().today() - timedelta(days=1)
    answer = browser.post(address, {"ended_on": str(day), "reason": "Mitra mundur."}, follow=True).text
    assert "Tidak punya dasar lagi sejak perjanjian diakhiri: Taman kota." in answer
    assert set(SiteCover.objects.filter(agreement=agreement).values_list("ends_on", flat=True)) == {day}
    lapsed = HostSite.objects.visible_to(head).cover_lapsed(office().today())
    assert list(lapsed) == [site]


def test_nobody_is_placed_where_the_agreement_was_ended(agreement: Agreement, site: HostSite, head: User) -> None:
    sentence = SentenceFactory(supervision__office=office())
    browser = Browser()
    browser.force_login(sentence.supervision.officer)
    match = reverse("sentences:sentence_match", args=[sentence.public_id])
    assert [row.site for row in browser.get(match).context["page_obj"]] == [site]
    end(agreement, head)
    after = browser.get(match)
    assert not after.context["page_obj"].object_list
    assert "Perjanjian yang menjadi dasar Taman kota berakhir" in after.text


def test_a_cover_that_had_not_begun_never_begins(agreement: Agreement, site: HostSite, head: User) -> None:
    later = SiteCoverFactory(site=site, agreement=agreement, starts_on=office().today() + timedelta(days=5))
    end(agreement, head)
    assert not SiteCover.objects.filter(pk=later.pk).exists()
    assert SiteCover.objects.filter(site=site).count() == 1


def test_an_agreement_that_had_run_out_gives_no_cover_more_days(site: HostSite, head: User) -> None:
    old = AgreementFactory(ends_on=office().today() - timedelta(days=30))
    cover = SiteCoverFactory(site=site, agreement=old, ends_on=old.ends_on)
    end(old, head)
    cover.refresh_from_db()
    assert cover.ends_on == old.ends_on


def test_covers_follow_an_addendum_and_its_withdrawal(agreement: Agreement, site: HostSite, head: User) -> None:
    today, was_until = office().today(), agreement.ends_on
    shorter = SiteCoverFactory(site=site, agreement=agreement, ends_on=today + timedelta(days=60))
    cover = SiteCover.objects.get(site=site, ends_on=was_until)

    def amended(ends_on: date, number: str) -> set[date | None]:
        amendment = amend_agreement(
            agreement=agreement,
            number=number,
            signed_on=today,
            reason="Disepakati.",
            ends_on=ends_on,
            scope="",
            parties_text="",
            paper=PreparedFile("a.pdf", "application/pdf", b"%PDF-1.4 %%EOF"),
            today=today,
            by=head,
        )
        found = set(SiteCover.objects.filter(pk__in=[cover.pk, shorter.pk]).values_list("ends_on", flat=True))
        withdraw_amendment(amendment=amendment, reason="Uji.", today=today, by=head)
        return found

    longer, early = was_until + timedelta(days=90), today + timedelta(days=70)
    assert amended(longer, "1") == {longer, shorter.ends_on}
    assert amended(early, "2") == {early, shorter.ends_on}
    cover.refresh_from_db()
    assert cover.ends_on == was_until


def test_a_cover_is_not_stretched_past_what_covers_run(site: HostSite, agreement: Agreement, head: User) -> None:
    cover = SiteCover.objects.get(site=site)
    today, was_until = office().today(), agreement.ends_on
    amend_agreement(
        agreement=agreement,
        number="1",
        signed_on=today,
        reason="Disepakati.",
        ends_on=today + timedelta(days=11 * 366),
        scope="",
        parties_text="",
        paper=PreparedFile("a.pdf", "application/pdf", b"%PDF-1.4 %%EOF"),
        today=today,
        by=head,
    )
    cover.refresh_from_db()
    assert cover.ends_on == was_until


def test_an_agreement_ended_meanwhile_covers_nothing_new(agreement: Agreement, site: HostSite, head: User) -> None:
    end(agreement, head)
    facts = CoverFacts(
        basis="office",
        number="W7-99",
        prosecution_office=None,
        starts_on=office().today(),
        ends_on=None,
        submission_key=agreement.public_id,
        agreement=agreement,
    )
    with pytest.raises(DomainError, match="sudah diakhiri"):
        add_cover(site=site, facts=facts, by=head)


def test_an_agreement_without_sites_loses_none(agreement: Agreement) -> None:
    assert losses(agreement, office().today()) == []


def test_a_site_rests_on_an_agreement_no_longer_than_it_runs(agreement: Agreement, site: HostSite, head: User) -> None:
    def facts(ends_on: date | None) -> CoverFacts:
        return CoverFacts(
            basis="office",
            number=f"W7-{ends_on}",
            prosecution_office=None,
            starts_on=office().today(),
            ends_on=ends_on,
            submission_key=uuid.uuid4(),
            agreement=agreement,
        )

    last = agreement.ends_on
    assert last is not None
    with pytest.raises(StatuteError, match="Perjanjian yang dipilih berakhir"):
        add_cover(site=site, facts=facts(last + timedelta(days=1)), by=head)
    assert add_cover(site=site, facts=facts(last), by=head).ends_on == last
    cover = add_cover(site=site, facts=facts(None), by=head)
    assert cover.ends_on == last
    with pytest.raises(StatuteError, match="Perjanjian yang dipilih berakhir"):
        end_cover(cover=cover, ends_on=last + timedelta(days=1), by=head)
    assert end_cover(cover=cover, ends_on=office().today(), by=head).ends_on == office().today()


def test_agreements_of_one_name_are_told_apart_and_the_renewed_one_is_left_out(head: User) -> None:
    today = office().today()
    older = AgreementFactory(title="Kerja sosial", number="1/2026", state="renewed", ends_on=today + timedelta(days=9))
    AgreementFactory(title="Kerja sosial", number="2/2026", renews=older, ends_on=date(2031, 5, 3))
    site = HostSiteFactory(office=office(), created_by=head)
    labels = [label for value, label in CoverForm(user=head, site=site).fields["agreement"].choices if value]
    assert labels == ["Kerja sosial (2/2026, sampai 3 Mei 2031)"]
