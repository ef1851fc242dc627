"""People under guidance: who may see them, and the subsets every page names alike."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value

from accounts.roles import OFFICE_ROLES, role_of
from clients.names import sounding
from clients.querysets.scope import hidden_clients, in_hands_of

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Client  # noqa: F401

# Two misspelt letters in a short name still leave this much likeness. A list is narrowed to one office first, where
# comparing every name takes milliseconds, so this needs no trigram index.
ALIKE_ENOUGH = 0.45


class ClientQuerySet(models.QuerySet["Client"]):
    """People under guidance."""

    def visible_to(self, user: "User") -> Self:
        """The clients of the own office, without restricted ones and without records merged into another.

        Opening a colleague's case file also needs a reason (see permissions).
        """
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id, merged_into=None).exclude(pk__in=hidden_clients(user))
        return self.none()

    def in_caseload_of(self, user: "User") -> Self:
        """Clients with an open case guided by `user`."""
        from clients.models import Supervision

        own = Supervision.objects.open().filter(client=OuterRef("pk"), officer=user)
        return self.filter(Exists(own))

    def in_hands_of(self, user: "User") -> Self:
        """Clients with an open case guided by `user`, or by a colleague for whom `user` stands in today."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.open().filter(in_hands_of(user), client=OuterRef("pk"))))

    def with_own_flag(self, user: "User") -> Self:
        """Adds `is_own`: whether `user` guides an open case of the client, or was the last to guide one.

        The last officer counts when every case is closed; whoever gave the client away earlier states a reason.
        While `user` stands in for a colleague, the colleague's clients count as own.
        """
        from clients.models import Supervision

        cases = Supervision.objects.filter(client=OuterRef("pk"))
        guided = cases.filter(officer__isnull=False).order_by("-closed_on", "-pk")
        was_last = Supervision.objects.filter(in_hands_of(user), pk=OuterRef("last_case"))
        return self.alias(last_case=Subquery(guided.values("pk")[:1])).annotate(
            is_own=Exists(cases.open().filter(in_hands_of(user))) | (~Exists(cases.open()) & Exists(was_last))
        )

    def with_overdue_visit(self, on: date) -> Self:
        """Clients of whom a planned visit has no outcome although its day has passed."""
        from clients.models import Visit

        return self.filter(Exists(Visit.objects.filter(supervision__client=OuterRef("pk")).overdue(on)))

    def without_next_visit(self) -> Self:
        """Clients with an active case for which no visit is planned."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).without_next_visit()))

    def with_unassigned_case(self) -> Self:
        """Clients with a case that no officer guides yet."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).unassigned()))

    def possible_duplicates_of(self, *, name: str, birth_date: date, nik: str | None) -> Self:
        """Clients with the same NIK, or a name of the same sound and the same birth date."""
        from clients.models.client import identity_hash

        alike = Q(sounding_name=sounding(Value(name)), birth_date=birth_date)
        return self.filter(alike | Q(nik_hash=identity_hash(nik))) if nik else self.filter(alike)

    def search(self, text: str) -> Self:
        """Clients by number, register number, exact NIK, or a name in any spelling; best match first."""
        from clients.models import Supervision
        from clients.models.client import identity_hash

        text = text.strip()
        if not text:
            return self
        digits = text.replace(" ", "")
        if digits.isdigit() and len(digits) == 16:
            return self.filter(nik_hash=identity_hash(digits))
        sound = sounding(Value(text))
        by_register = Supervision.objects.filter(client=OuterRef("pk"), register_no__icontains=text)
        return (
            self.annotate(likeness=TrigramWordSimilarity(sound, F("sounding_name")))  # type: ignore[arg-type]
            .filter(
                Q(likeness__gte=ALIKE_ENOUGH)
                | Q(number__icontains=text)
                | Q(alias__icontains=text)
                | Exists(by_register)
            )
            .order_by("-likeness", "number")
        )
