"""Hours of social work that do not count yet, by site and by how long ago the work was."""

from datetime import datetime
from typing import Any

from django.db.models import Count

from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import address
from reports.dashboard.scope import Scope
from reports.dashboard.section import Column, Row, Section, number
from sentences.waiting_hours import AGES, OLD, so_old, waiting_for_check, waiting_for_host

WHO = {"host": "Tempat kerja", "check": "Pemeriksa"}


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each site with sessions that wait: for the host first, then for the check."""
    user = scope.reader
    if user is None or user.office is None:
        return []
    office, today = user.office, user.office_today()
    numbers: dict[tuple[str, str], dict[tuple[str, str], int]] = {}
    for tab, rows in (("host", waiting_for_host(user, today)), ("check", waiting_for_check(user, today))):
        grouped: Any = rows.order_by().values("placement__site__name", "placement__site__public_id")
        ages = {f"age_{age}": Count("pk", filter=so_old(age, office)) for age in AGES}
        for found in grouped.annotate(**ages):
            site = (found["placement__site__name"], str(found["placement__site__public_id"]))
            numbers.setdefault(site, {}).update({(tab, age): found[f"age_{age}"] for age in AGES})
    places = [(tab, age) for tab in WHO for age in AGES]
    return [
        Section(
            slug="waiting-hours",
            title="Jam kerja sosial belum sah",
            head="Tempat kerja",
            intro="Sesi yang menunggu konfirmasi tempat kerja, lalu pemeriksaan, menurut umur sejak hari kerjanya.",
            columns=[Column(f"{tab}_{age}", f"{WHO[tab]}: {AGES[age].lower()}", _meaning(tab)) for tab, age in places],
            rows=[
                Row(
                    name,
                    [
                        number(
                            of.get((tab, age), 0),
                            f"{tab}_{age}",
                            address("sentences:waiting_hours_list", tab=tab, site=public_id, age=age),
                            tone="warn" if age == OLD and of.get((tab, age)) else "neutral",
                        )
                        for tab, age in places
                    ],
                )
                for (name, public_id), of in sorted(numbers.items())
            ],
            empty="Tidak ada sesi yang menunggu.",
        )
    ]


def _meaning(tab: str) -> str:
    if tab == "host":
        return "Sesi yang dicatat dan belum dikonfirmasi tempat kerja."
    return "Sesi yang dikonfirmasi, tanpa keberatan, dan belum diperiksa."
