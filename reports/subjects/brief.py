"""What a report is asked for: by whom, over which offices and days, and about whom or what in particular."""

import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from accounts.models import Office, User
from accounts.permissions import ALLOWED, Verdict, has_role
from accounts.roles import OFFICE_ROLES, Role
from bapas_portal.law import DomainError
from bapas_portal.templatetags.portal import day, moment
from clients.models import Client
from documents.rendering import heading
from reports.dashboard.asked import Asked
from reports.figures.period import Period, first_of_month
from reports.papers.content import heading_above
from reports.papers.report import ReportContent, Section
from reports.rules.schedule import DAILY, MONTHLY, WEEKLY
from sentences.models import HostSite

NO_LONGER = "Yang diminta tidak ada lagi dalam wilayah Anda."


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One request. Without `office` it is about every office the person answers for."""

    user: User
    since: date
    until: date
    office: Office | None = None
    officer: User | None = None
    site: HostSite | None = None
    court: str = ""
    client: Client | None = None

    @property
    def offices(self) -> list[Office]:
        """The offices it is about."""
        return [self.office] if self.office else list(Office.objects.visible_to(self.user).active().order_by("name"))

    def asked(self, now: datetime | None = None) -> Asked:
        """The same as the dashboard asks: for people of an office the figures agree with their own lists."""
        reader = self.user if self.user.role in OFFICE_ROLES else None
        return Asked(self.offices, Period(self.since, self.until), now or timezone.now(), reader)

    @property
    def days(self) -> str:
        """ "1 Oktober 2026 sampai 31 Oktober 2026", or one day."""
        first, last = day(self.since), day(self.until)
        return first if first == last else f"{first} sampai {last}"

    @property
    def place(self) -> str:
        """The office, or the Kanwil or country whose offices are taken together."""
        if self.office:
            return self.office.name
        return self.user.regional_office.short_name if self.user.regional_office else "Indonesia"

    @property
    def narrowed(self) -> str:
        """What it is narrowed to, in words; "" when to nothing."""
        parts = (self.officer and self.officer.name, self.site and self.site.name, self.court)
        return ", ".join(str(part) for part in parts if part)

    def content(self, title: str, sections: list[Section], *, period: str = "") -> ReportContent:
        """The report made of these parts, under the letterhead of its place."""
        frame = heading(self.office) if self.office else heading_above(self.user.regional_office)
        place = f"{self.place}: {self.narrowed}" if self.narrowed else self.place
        made = f"Dibuat oleh {self.user.name}, {moment(timezone.now())}"
        return ReportContent(title, place, frame, period or self.days, made, sections)

    def as_parameters(self) -> dict[str, str]:
        """How it is kept in the row of a job."""
        kept = {"since": self.since.isoformat(), "until": self.until.isoformat(), "court": self.court}
        rows = {"office": self.office, "officer": self.officer, "site": self.site, "client": self.client}
        return kept | {name: str(row.public_id) for name, row in rows.items() if row is not None}

    @classmethod
    def of(cls, user: User, kept: dict[str, Any]) -> "Brief":
        """What `as_parameters` wrote, as far as the person sees it now.

        Raises DomainError for an office, officer, site or client that is out of the person's reach meanwhile.
        """

        def row(name: str, rows: Any) -> Any:
            found = rows.filter(public_id=uuid.UUID(kept[name])).first() if kept.get(name) else None
            if kept.get(name) and found is None:
                raise DomainError(NO_LONGER)
            return found

        return cls(
            user=user,
            since=date.fromisoformat(kept["since"]),
            until=date.fromisoformat(kept["until"]),
            court=kept.get("court", ""),
            office=row("office", Office.objects.visible_to(user)),
            officer=row("officer", User.objects.officers_of(user.office) if user.office else User.objects.none()),
            site=row("site", HostSite.objects.visible_to(user)),
            client=row("client", Client.objects.visible_to(user)),
        )


def anyone(_user: User, _brief: Brief) -> Verdict:
    """Whoever holds one of the roles."""
    return ALLOWED


@dataclass(frozen=True, slots=True)
class Subject:
    """One report that can be asked for. `asks` names the questions of its form; `needs_reason` writes the access log.

    `slug` is its address, `kind` the kind of its jobs.
    """

    slug: str
    kind: str
    title: str
    about: str
    roles: Collection[Role]
    build: Callable[[Brief], ReportContent]
    asks: frozenset[str] = frozenset({"period"})
    needs_reason: bool = False
    can_be_scheduled: bool = True
    verdict: Callable[[User, Brief], Verdict] = anyone

    @property
    def rhythms(self) -> frozenset[str]:
        """How often it may be scheduled: a report about one day comes every day, for a week has no figures in it."""
        return frozenset({DAILY} if "day" in self.asks else {DAILY, WEEKLY, MONTHLY})

    @property
    def is_of_today(self) -> bool:
        """Whether it says how things stand when it is made, whatever the days."""
        return not self.asks & {"period", "day", "term"}

    def may_be_asked_by(self, user: User) -> Verdict:
        """Whether the role may ask for it at all."""
        return has_role(user, *sorted(self.roles))


def last_month(today: date) -> tuple[date, date]:
    """The first and the last day of the month before that of `today`."""
    first = first_of_month(today)
    return first_of_month(today, -1), first - timedelta(days=1)
