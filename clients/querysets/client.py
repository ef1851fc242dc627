"""People under guidance: who may see them, and the subsets every page names alike."""

from datetime import date, tzinfo
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import StrIndex
from lokal import normalize_phone

from accounts.roles import OFFICE_ROLES, role_of
from clients.names import sounding
from clients.querysets.gaps import IncompleteFileQuerySet
from clients.querysets.scope import in_hands_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Client  # noqa: F401

# Two misspelt letters in a short name still leave this much likeness. A list is narrowed to one office first, where
# comparing every name takes milliseconds, so this needs no trigram index.
ALIKE_ENOUGH = 0.45
SHORTEST_PHONE = 9  # digits; fewer are part of a client or register number


class ClientQuerySet(IncompleteFileQuerySet):
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
        return self._guided_or_last_guided(in_hands_of(user))

    def with_officer_flag(self, user: "User") -> Self:
        """Like `with_own_flag`, but only for the officer in person: what lasts is not for who stands in some days."""
        return self._guided_or_last_guided(Q(officer=user))

    def _guided_or_last_guided(self, by: Q) -> Self:
        from clients.models import Supervision

        cases = Supervision.objects.filter(client=OuterRef("pk"))
        guided = cases.filter(officer__isnull=False).order_by("-closed_on", "-pk")
        was_last = Supervision.objects.filter(by, pk=OuterRef("last_case"))
        return self.alias(last_case=Subquery(guided.values("pk")[:1])).annotate(
            is_own=Exists(cases.open().filter(by)) | (~Exists(cases.open()) & Exists(was_last))
        )

    def with_overdue_visit(self, on: date) -> Self:
        """Clients of whom a planned visit has no outcome although its day has passed."""
        from clients.models import Visit

        return self.filter(Exists(Visit.objects.filter(supervision__client=OuterRef("pk")).overdue(on)))

    def without_next_visit(self) -> Self:
        """Clients with an active case for which no visit is planned."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).without_next_visit()))

    def met_between(self, first: date, last: date, zone: tzinfo) -> Self:
        """Clients met at least once, in any of their cases, from `first` to `last` on the clock of `zone`."""
        return self.filter(self._met(first, last, zone))

    def not_met_between(self, first: date, last: date, zone: tzinfo) -> Self:
        """The others."""
        return self.filter(~self._met(first, last, zone))

    @staticmethod
    def _met(first: date, last: date, zone: tzinfo) -> Exists:
        from clients.models import Visit

        held = Visit.objects.filter(supervision__client=OuterRef("pk")).held()
        return Exists(held.done_between(first, last, zone))

    def with_unassigned_case(self) -> Self:
        """Clients with a case that no officer guides yet."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).unassigned()))

    def named_in(self, text: str) -> Self:
        """Clients whose full name, of two words or more and in any spelling, stands in a text."""
        said = sounding(Value(f" {' '.join(text.split())} "))
        return self.filter(name__contains=" ").alias(place=StrIndex(said, F("sounding_name"))).filter(place__gt=0)

    def search(self, text: str) -> Self:
        """Clients by number, register number, exact NIK, KK or phone number, or a name in any spelling; best first."""
        from clients.models import ClientPhone, Supervision
        from clients.models.client import identity_hash

        text = text.strip()
        if not text:
            return self
        digits = "".join(sign for sign in text if sign not in " .-+()")
        if digits.isdigit() and len(digits) == 16:
            number = identity_hash(digits)
            return self.filter(Q(nik_hash=number) | Q(kk_hash=number))
        if digits.isdigit() and len(digits) >= SHORTEST_PHONE and (phone := normalize_phone(text)):
            number = identity_hash(phone)
            held = ClientPhone.objects.filter(client=OuterRef("pk"), number_hash=number)
            return self.filter(Q(phone_hash=number) | Exists(held))
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
