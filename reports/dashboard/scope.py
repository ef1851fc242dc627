"""Whose figures a dashboard shows: one Bapas, the Bapas of one Kanwil, or all of them."""

from dataclasses import dataclass

from django.http import Http404

from accounts.models import Office, RegionalOffice, User
from accounts.roles import Role


@dataclass(frozen=True, slots=True)
class Scope:
    """The offices a dashboard counts, and the Kanwil they share if the page is about one."""

    user: User
    offices: list[Office]
    regional_office: RegionalOffice | None

    @property
    def title(self) -> str:
        """What the page is about, for its head."""
        if self.user.role == Role.HEAD:
            return str(self.user.office)
        return self.regional_office.short_name if self.regional_office else "Seluruh Indonesia"

    @property
    def is_national(self) -> bool:
        """True when every Kanwil is on the page."""
        return self.regional_office is None and self.user.role == Role.NATIONAL

    @property
    def has_map(self) -> bool:
        """A head has one office and needs no map."""
        return self.user.role != Role.HEAD


def resolve(user: User, regional_code: str) -> Scope:
    """The scope of `user`, narrowed to one Kanwil when its code is given. Raises Http404 for one out of reach."""
    offices = Office.objects.visible_to(user).active().select_related("regional_office").order_by("name")
    if regional_code:
        if "\x00" in regional_code:
            raise Http404
        offices = offices.filter(regional_office__code=regional_code)
    found = list(offices)
    if regional_code and not found:
        raise Http404("Kanwil ini tidak ada atau di luar wilayah Anda.")
    if user.role == Role.REGIONAL:
        return Scope(user, found, user.regional_office)
    return Scope(user, found, found[0].regional_office if regional_code else None)
