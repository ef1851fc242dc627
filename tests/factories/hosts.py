"""Hosts without accounts, for tests: links whose PIN is known, presence, absence, incidents, printed sheets."""

from datetime import timedelta

import factory
from django.utils import timezone

from accounts.one_time_links import hash_of, sealed
from sentences.models import Absence, Attendance, DaySheet, HostLink, Incident
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, moment

PIN = "123456"


class HostLinkFactory(factory.django.DjangoModelFactory):
    """A link valid for 30 days, opened with `PIN` at the address of `token`."""

    class Meta:
        model = HostLink

    class Params:
        token = factory.Sequence(lambda n: f"{n:043}")
        pin = PIN

    site = factory.SubFactory(HostSiteFactory)
    holder = "Ibu Pengawas"
    token_hash = factory.LazyAttribute(lambda link: hash_of(link.token))
    pin_hash = factory.LazyAttribute(lambda link: sealed(link.token, link.pin))
    created_by = factory.SelfAttribute("site.created_by")
    expires_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=30))


class AttendanceFactory(factory.django.DjangoModelFactory):
    """Somebody who arrived yesterday at 08.00, as the officer of the case wrote down."""

    class Meta:
        model = Attendance

    placement = factory.SubFactory(PlacementFactory)
    on = factory.LazyAttribute(lambda row: row.placement.site.office.today() - timedelta(days=1))
    state = Attendance.State.ARRIVED
    arrived_at = factory.LazyAttribute(lambda row: moment(row.placement.site, row.on, 8))
    recorded_by = factory.SelfAttribute("placement.placed_by")


class AbsenceFactory(factory.django.DjangoModelFactory):
    """A day missed yesterday, not judged yet."""

    class Meta:
        model = Absence

    sentence = factory.SubFactory(SentenceFactory)
    on = factory.LazyAttribute(lambda row: row.sentence.supervision.office.today() - timedelta(days=1))
    ground = "ill"
    recorded_by = factory.SelfAttribute("sentence.supervision.officer")


class IncidentFactory(factory.django.DjangoModelFactory):
    """A small accident just now."""

    class Meta:
        model = Incident

    site = factory.SubFactory(HostSiteFactory)
    kind = "accident"
    happened_at = factory.LazyFunction(timezone.now)
    text = "Tangan tergores pagar"
    reported_by = factory.SelfAttribute("site.created_by")


class DaySheetFactory(factory.django.DjangoModelFactory):
    """A sheet printed for yesterday."""

    class Meta:
        model = DaySheet

    site = factory.SubFactory(HostSiteFactory)
    on = factory.LazyAttribute(lambda sheet: sheet.site.office.today() - timedelta(days=1))
    printed_by = factory.SelfAttribute("site.created_by")


class TypedSheetFactory(DaySheetFactory):
    """A sheet typed in, with the photo of it."""

    signed_by_name = "Ibu Pengawas"
    photo = factory.django.ImageField(filename="lembar.jpg", format="JPEG")
    typed_by = factory.SelfAttribute("printed_by")
    typed_at = factory.LazyFunction(timezone.now)
