"""Clients whose file lacks something: one subset for each gap, so that its number is its list."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

if TYPE_CHECKING:
    from clients.models import Client  # noqa: F401


class IncompleteFileQuerySet(models.QuerySet["Client"]):
    """What a file may lack while a case of the client is open; closed files are left as they are."""

    def under_guidance(self) -> Self:
        """Clients with an open case."""
        return self._with_open_case(Q())

    def without_phone(self) -> Self:
        """Clients under guidance with no number of their own and none of anybody through whom they are reached."""
        from clients.models import ClientPhone

        others = ClientPhone.objects.filter(client=OuterRef("pk"), until=None)
        return self.under_guidance().filter(~Exists(others), phone_hash="")

    def without_nik(self) -> Self:
        """Indonesian clients under guidance whose NIK is not known."""
        return self.under_guidance().filter(nik_hash="", is_foreigner=False)

    def in_former_village(self) -> Self:
        """Clients under guidance at an address whose village was merged or split since."""
        return self.under_guidance().filter(village__valid_until__isnull=False)

    def with_undated_basis(self) -> Self:
        """Clients with an open case whose decree or judgment has no date."""
        return self._with_open_case(Q(basis_on=None))

    def without_guarantor(self, on: date) -> Self:
        """Clients under guidance for whom nobody vouches that day."""
        from clients.models import Guarantor

        return self.under_guidance().filter(~Exists(Guarantor.objects.filter(client=OuterRef("pk")).on(on)))

    def with_ended_open_case(self, on: date) -> Self:
        """Clients with a case whose last day has passed and that nobody closed."""
        return self._with_open_case(Q(ends_on__lt=on))

    def _with_open_case(self, which: Q) -> Self:
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.open().filter(which, client=OuterRef("pk"))))
