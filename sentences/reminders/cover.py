"""Whom an agreement concerns that a host site rests on: the head who renews it, and who proposed the site."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Max, OuterRef, Subquery
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, heads_of, person_or_heads
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening
from sentences.models import HostSite, SiteCover
from sentences.rules.cover import ENDS_SOON


def cover_ending(office: Office, day: date) -> Iterator[DueReminder]:
    """Sites in use that an agreement covers on `day`, but none 60 days later."""
    heads = heads_of(office)
    covers = SiteCover.objects.filter(site=OuterRef("pk"), starts_on__lte=day + ENDS_SOON, ends_on__gte=day)
    last_day = covers.order_by().values("site").annotate(last=Max("ends_on")).values("last")
    sites = HostSite.objects.filter(office=office).cover_ending(day).with_people(day)
    for site in sites.annotate(covered_until=Subquery(last_day)).select_related("created_by"):
        until: date = site.covered_until
        people: int = site.people  # type: ignore[attr-defined]  # annotated
        yield from each_told(
            [*heads, *person_or_heads(site.created_by, office, heads)],
            subject=site.public_id,
            occasion=until,
            due_at=at_opening(office, until - ENDS_SOON),
            title=f"Dasar tempat kerja sosial akan habis: {site}"[:TITLE_LIMIT],
            body=f"Berlaku sampai {date_format(until)}; sekarang {people} orang bekerja di sana. Perbarui "
            "perjanjiannya, atau pindahkan mereka.",
            path=reverse("sentences:site_detail", args=[site.public_id]),
            values={"orang": people, "tanggal": until},
        )


RULES = (
    Rule(
        name="site_cover_ending",
        label="Dasar tempat kerja sosial akan habis",
        description="Enam puluh hari sebelum perjanjian sebuah tempat habis, kepada kepala Bapas dan yang mengusulkan "
        "tempat itu.",
        find=cover_ending,
        placeholders={"orang": "banyaknya orang yang bekerja di sana", "tanggal": "hari terakhir perjanjian"},
    ),
)
