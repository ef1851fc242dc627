"""Whom a day of work concerns before it comes: the officers of those who are expected."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import DateField, ExpressionWrapper, F
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office
from clients.recipients import each_told, recipients_at
from reminders.registry import DueReminder, Rule, at_opening
from sentences.holidays import announced_holidays
from sentences.host_day import plans_on
from sentences.models import HostSite, Placement, SocialWorkSentence
from sentences.querysets import PlacementQuerySet


def work_tomorrow(office: Office, day: date) -> Iterator[DueReminder]:
    """For each officer and host site one reminder of how many people work there on the day after `day`, or on `day`.

    The day itself is for a worker that was away the day before; one occasion, the day of work, is told once.
    """
    told = recipients_at(office, day)
    for on in (day, day + timedelta(days=1)):
        expected: defaultdict[tuple[HostSite, int], int] = defaultdict(int)
        for placement in expected_on(office, on):
            officer_id = placement.supervision.officer_id
            if officer_id is not None:
                for recipient in told(officer_id):
                    expected[placement.site, recipient] += 1
        for (site, recipient), people in expected.items():
            yield from each_told(
                [recipient],
                subject=site.public_id,
                occasion=on,
                due_at=at_opening(office, day),
                title=f"Kerja sosial {'hari ini' if on == day else 'besok'}: {people} orang",
                body=f"{site}, {date_format(on)}. Pastikan mereka tahu, dan siapkan lembar harian bila tanpa sinyal.",
                path=reverse("sentences:site_detail", args=[site.public_id]),
                values={"orang": people, "tanggal": on},
            )


def expected_on(office: Office, day: date) -> list[Placement]:
    """Placements of the office's cases whose weekly plan has work on that day: not on a holiday, not on a closed day,
    within the period of the judgment, and while hours are still owed. Two queries."""
    if day in announced_holidays():
        return []
    rows: PlacementQuerySet = Placement.objects.filter(
        sentence__supervision__office=office,
        sentence__supervision__officer__is_active=True,
        sentence__starts_on__lte=day,
        site__open_days__contains=[day.isoweekday()],
        sentence__in=SocialWorkSentence.objects.with_minutes().filter(minutes_credited__lt=F("hours_ordered") * 60),
    )
    last_day = ExpressionWrapper(F("sentence__starts_on") + F("sentence__period_days"), output_field=DateField())
    rows = rows.annotate(last_day=last_day).filter(last_day__gte=day)
    placements = list(rows.at_work(day).select_related("sentence__supervision__client", "site"))
    plans = plans_on(placements, day)
    return [placement for placement in placements if plans.get(placement.sentence_id)]


RULES = (
    Rule(
        name="work_tomorrow",
        label="Kerja sosial besok",
        description="Sebelum hari kerja menurut jadwal mingguan, satu pengingat untuk setiap tempat, kepada Pembimbing "
        "Kemasyarakatan mereka yang bekerja.",
        find=work_tomorrow,
        placeholders={"orang": "banyaknya orang yang bekerja", "tanggal": "hari kerja"},
    ),
)
