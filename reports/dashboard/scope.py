"""Whose figures a dashboard shows: one Bapas, the Bapas of one Kanwil, or all of them."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.http import Http404

from accounts.models import Office, RegionalOffice, User
from accounts.roles import Role
from reports.dashboard.asked import Asked
from reports.figures.period import Period


@dataclass(frozen=True, slots=True)
class Scope:
    """The offices a dashboard counts, the Kanwil they share if the page is about one, and the Bapas if about one."""

    user: User
    offices: list[Office]
    regional_office: RegionalOffice | None
    office: Office | None = None

    @property
    def title(self) -> str:
        """What the page is about, for its head."""
        if self.office is not None:
            return self.office.name
        return self.regional_office.short_name if self.regional_office else "Seluruh Indonesia"

    @property
    def is_head(self) -> bool:
        """True for the head of the office, who may open the lists of its clients."""
        return self.user.role == Role.HEAD

    @property
    def is_national(self) -> bool:
        """True when every Kanwil is on the page."""
        return self.regional_office is None and self.user.role == Role.NATIONAL

    @property
    def reader(self) -> User | None:
        """The head, whose lists the figures must agree with; the others see counts alone."""
        return self.user if self.is_head else None

    def asked(self, period: Period, now: datetime) -> Asked:
        """What the figures of this page are asked for."""
        return Asked(self.offices, period, now, self.reader)

    @property
    def has_map(self) -> bool:
        """One office needs no map."""
        return self.office is None

    @property
    def query(self) -> dict[str, str]:
        """What in the address narrowed the page to this place; a head's and a Kanwil's own page need nothing."""
        narrowed = {}
        if self.user.role == Role.NATIONAL and self.regional_office is not None:
            narrowed["kanwil"] = self.regional_office.code
        if self.office is not None and not self.is_head:
            narrowed["bapas"] = str(self.office.public_id)
        return narrowed


def resolve(user: User, regional_code: str, office_id: str = "") -> Scope:
    """The scope of `user`, narrowed to one Kanwil or one Bapas when given. Raises Http404 for one out of reach."""
    offices = Office.objects.visible_to(user).active().select_related("regional_office").order_by("name")
    if regional_code:
        if "\x00" in regional_code:
            raise Http404
        offices = offices.filter(regional_office__code=regional_code)
    if office_id:
        offices = offices.filter(public_id=uuid_or_404(office_id))
    found = list(offices)
    if (regional_code or office_id) and not found:
        raise Http404("Kanwil atau Bapas ini tidak ada atau di luar wilayah Anda.")
    if user.role == Role.HEAD and user.office is not None:
        return Scope(user, found, user.office.regional_office, user.office)
    if user.role == Role.NATIONAL:
        regional = found[0].regional_office if regional_code or office_id else None
    else:
        regional = user.regional_office
    return Scope(user, found, regional, found[0] if office_id else None)


def uuid_or_404(text: str) -> uuid.UUID:
    """A Bapas' public id. Raises Http404 for anything else."""
    try:
        return uuid.UUID(text)
    except ValueError:
        raise Http404("Bapas ini tidak ada.") from None
