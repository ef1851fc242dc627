"""Agreements and what was promised in them: who may see them, and the subsets figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from accounts.roles import OFFICE_ROLES, Role, role_of
from programs.rules.agreement import BEFORE_SIGNING, URGE_MONTHS, WARN_MONTHS, add_months

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Agreement, Commitment  # noqa: F401


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Agreements. They name no client."""

    def visible_to(self, user: "User") -> Self:
        """The own place's, and the examples that other offices show."""
        own = _of_place(user)
        if own is None:
            return self.none()
        return self.filter(own | Q(is_model=True))

    def of_place(self, user: "User") -> Self:
        """The own office's and those its Kanwil made for all its offices; Kanwil its offices' and its own; all.

        Lists, figures and home pages count these; another office's example is no work of ours.
        """
        own = _of_place(user)
        return self.none() if own is None else self.filter(own)

    def examples(self, user: "User") -> Self:
        """What other offices show as an example."""
        own = _of_place(user)
        return self.none() if own is None else self.filter(is_model=True).exclude(own)

    def unsigned(self) -> Self:
        """Still being negotiated."""
        return self.filter(state__in=BEFORE_SIGNING)

    def in_force(self, day: date) -> Self:
        """Signed, begun, neither over nor ended early."""
        return self.filter(state__in=["signed", "renewed"], starts_on__lte=day, ends_on__gte=day)

    def to_rest_on(self, day: date) -> Self:
        """In force, and of an agreement and its renewal the later one."""
        in_force = self.in_force(day)
        return in_force.exclude(renewal__in=in_force)

    def ending_within(self, day: date, months: int) -> Self:
        """In force with at most so many calendar months to go, and not renewed yet."""
        return self.in_force(day).filter(state="signed", ends_on__lte=add_months(day, months))

    def expiring(self, day: date) -> Self:
        """Six months to go at most: time to negotiate a renewal."""
        return self.ending_within(day, WARN_MONTHS)

    def expiring_soon(self, day: date) -> Self:
        """One month to go at most."""
        return self.ending_within(day, URGE_MONTHS)

    def upcoming(self, day: date) -> Self:
        """Signed, and not begun yet."""
        return self.filter(state__in=["signed", "renewed"], starts_on__gt=day)

    def expired(self, day: date) -> Self:
        """Ran out without a renewal."""
        return self.filter(state="signed", ends_on__lt=day)

    def closed(self, day: date) -> Self:
        """Ended early, given up before signing, or run out after it was renewed."""
        return self.filter(Q(state="terminated") | Q(state="renewed", ends_on__lt=day))

    def search(self, text: str) -> Self:
        """Title, either number, or a party's name holds the text."""
        from programs.models import AgreementParty

        text = text.strip()
        if not text:
            return self
        party = AgreementParty.objects.filter(agreement=OuterRef("pk"), name__icontains=text)
        words = Q(title__icontains=text) | Q(number__icontains=text) | Q(partner_number__icontains=text)
        return self.filter(words | Exists(party))

    def with_numbers(self, day: date) -> Self:
        """Adds `commitments_all`, `commitments_done` and `commitments_late` for the rows of a list."""
        from programs.models import Commitment

        rows = Commitment.objects.filter(agreement=OuterRef("pk")).exclude(state="dropped")
        per_agreement = rows.order_by().values("agreement")

        def count(condition: Q) -> Coalesce:
            return Coalesce(Subquery(per_agreement.annotate(n=Count("pk", filter=condition)).values("n")), 0)

        return self.annotate(
            commitments_all=count(Q()),
            commitments_done=count(Q(state="done")),
            commitments_late=count(Q(state="open", due_on__lt=day, agreement__signed_on__isnull=False)),
        )


def _of_place(user: "User") -> Q | None:
    """The agreements of a person's place; None for a role that reads none."""
    role = role_of(user)
    if role in OFFICE_ROLES and user.office is not None:
        kanwil = Q(office=None, regional_office_id=user.office.regional_office_id)
        return Q(office_id=user.office_id) | kanwil
    if role == Role.REGIONAL:
        return Q(regional_office_id=user.regional_office_id)
    if role == Role.NATIONAL:
        return Q(pk__isnull=False)
    return None


class AgreementPartyQuerySet(models.QuerySet[Any]):
    """Sides and witnesses of agreements."""

    def visible_to(self, user: "User") -> Self:
        """Of the own place alone: an example is shown without its people."""
        from programs.models import Agreement

        return self.filter(agreement__in=Agreement.objects.of_place(user))

    def partners(self) -> Self:
        """The other sides: neither witnesses nor corrections."""
        return self.filter(is_witness=False).exclude(kind="corrections")

    def contact_due_for_erasure(self, limit: date) -> Self:
        """Of an agreement that was over before `limit`, with the person to call still there."""
        over = Q(agreement__ended_on__lt=limit) | Q(
            agreement__state__in=["signed", "renewed"], agreement__ends_on__lt=limit
        )
        return self.filter(over).exclude(contact="", contact_phone="")


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    """What parties promised."""

    def visible_to(self, user: "User") -> Self:
        """Of the own place alone; what an example promises is read on its page."""
        from programs.models import Agreement

        return self.filter(agreement__in=Agreement.objects.of_place(user))

    def with_realised(self) -> Self:
        """Adds `realised`: the sum of its progress."""
        from programs.models import CommitmentProgress

        rows = CommitmentProgress.objects.filter(commitment=OuterRef("pk")).order_by().values("commitment")
        return self.annotate(realised=Coalesce(Subquery(rows.annotate(n=Sum("quantity")).values("n")), 0))

    def open(self) -> Self:
        """Neither kept nor dropped."""
        return self.filter(state="open")

    def binding(self) -> Self:
        """Open in an agreement that was signed: what is still to be delivered, by whoever signed for it."""
        return self.open().filter(agreement__signed_on__isnull=False)

    def running(self, day: date) -> Self:
        """Binding, and not due before `day`."""
        return self.binding().filter(due_on__gte=day)

    def overdue(self, day: date) -> Self:
        """Binding, after its due date."""
        return self.binding().filter(due_on__lt=day)

    def awaiting_signature(self) -> Self:
        """Written into an agreement nobody signed: promised by no one yet."""
        return self.open().filter(agreement__signed_on__isnull=True)

    def dropped(self) -> Self:
        """Taken back with a reason."""
        return self.filter(state="dropped")

    def done(self) -> Self:
        """Kept in full."""
        return self.filter(state="done")

    def search(self, text: str) -> Self:
        """What was promised, by whom, or the agreement holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(title__icontains=text)
            | Q(owner_name__icontains=text)
            | Q(party__name__icontains=text)
            | Q(agreement__title__icontains=text)
        )


class CommitmentProgressQuerySet(models.QuerySet[Any]):
    """What was delivered, and what shows it."""

    def visible_to(self, user: "User") -> Self:
        """Follows the promise."""
        from programs.models import Commitment

        return self.filter(commitment__in=Commitment.objects.visible_to(user))
