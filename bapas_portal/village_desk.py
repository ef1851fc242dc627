"""What one village's head has to do, looks after and looks back at, asked of every app in a fixed number of queries."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Count
from django.utils import timezone

from accounts.models import User
from programs import lifecycle
from programs.models import FollowUp, OutreachEvent, VillageRegistration
from sentences.models import HostSite, WorkSession
from villages.community import Community, communities_of
from villages.models import Village, VillageOfficial, VillageSuccession

PAST_SHOWN = 10
NEW_FOR = timedelta(days=60)
"""For so long a new head is shown first what the predecessor left."""
DROPPED_SHOWN_FOR = timedelta(days=30)
"""For so long a village reads why its report of a new head came to nothing."""


@dataclass(frozen=True, slots=True)
class SiteOfVillage:
    """A host site, and how many sessions there wait for the host to confirm them."""

    site: HostSite
    awaiting: int


@dataclass(slots=True)
class VillageDesk:
    """One village's page for whoever leads it."""

    village: Village
    community: Community
    today: date
    unanswered: list[VillageRegistration] = field(default_factory=list)
    uncounted: list[VillageRegistration] = field(default_factory=list)
    coming: list[VillageRegistration] = field(default_factory=list)
    past: list[VillageRegistration] = field(default_factory=list)
    sites: list[SiteOfVillage] = field(default_factory=list)
    promises: list[FollowUp] = field(default_factory=list)
    own_term: VillageOfficial | None = None
    former_terms: list[VillageOfficial] = field(default_factory=list)
    succession: VillageSuccession | None = None
    """The village's last report of a new head, while there is something to say about it."""

    @property
    def waiting(self) -> int:
        """How many things wait for the head: answers, counts, sites with sessions to confirm, and promises to keep."""
        return len(self.unanswered) + len(self.uncounted) + len(self.awaiting_sites) + len(self.unkept_promises)

    @property
    def awaiting_sites(self) -> list[SiteOfVillage]:
        """Sites with sessions that wait for the host's word."""
        return [row for row in self.sites if row.awaiting]

    @property
    def unkept_promises(self) -> list[FollowUp]:
        """The village's own promises that are past their day or came back as not kept, and that it has not reported."""
        own = (one for one in self.promises if one.kind == FollowUp.Kind.PROMISE and not one.is_reported)
        return [one for one in own if one.due_on < self.today or one.returned_reason]

    @property
    def running_promises(self) -> list[FollowUp]:
        """What else was promised for this village and is still open."""
        unkept = {one.pk for one in self.unkept_promises}
        return [one for one in self.promises if one.pk not in unkept]

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits for the head."""
        return not self.waiting

    @property
    def is_new(self) -> bool:
        """Whether the head took over lately from somebody else."""
        term = self.own_term
        return bool(term and self.former_terms and self.today - term.since <= NEW_FOR)

    def file(self, registration: VillageRegistration, now: datetime, user: User) -> None:
        """Puts an invitation where it belongs today."""
        event = registration.event
        is_on = event.state != OutreachEvent.State.CANCELLED
        countable = registration.state == VillageRegistration.State.ACCEPTED and not registration.attendance_entered_at
        if not registration.is_answered and lifecycle.answers_open(registration, now):
            self.unanswered.append(registration)
        elif countable and lifecycle.attendance_open(registration, now, user):
            self.uncounted.append(registration)
        elif event.ends_at > now and (is_on or registration.is_answered):
            self.coming.append(registration)
        elif is_on:
            self.past.append(registration)


def desks_of(user: User) -> list[VillageDesk]:
    """One desk per village `user` leads today, by code."""
    today = user.today()
    villages = list(Village.objects.led_by(user, today).with_path().order_by("code"))
    if not villages:
        return []
    communities = communities_of(user, villages)
    desks = {village.pk: VillageDesk(village, communities[village.pk], today) for village in villages}
    _add_invitations(desks, user)
    _add_sites(desks, user)
    _add_terms(desks, user)
    _add_successions(desks, user)
    for promise in (
        FollowUp.objects.visible_to(user).open().select_related("office", "officer").order_by("due_on", "id")
    ):
        desks[str(promise.village_id)].promises.append(promise)
    return list(desks.values())


def _add_invitations(desks: dict[str, VillageDesk], user: User) -> None:
    now = timezone.now()
    for registration in VillageRegistration.objects.visible_to(user).with_people().order_by("event__starts_at"):
        desks[registration.village_id].file(registration, now, user)
    for desk in desks.values():
        desk.past = desk.past[::-1][:PAST_SHOWN]


def _add_sites(desks: dict[str, VillageDesk], user: User) -> None:
    awaiting = dict(
        WorkSession.objects.visible_to(user)
        .awaiting_host()
        .order_by()
        .values_list("placement__site")
        .annotate(n=Count("pk"))
    )
    for site in HostSite.objects.visible_to(user).active():
        desks[site.village_id].sites.append(SiteOfVillage(site, awaiting.get(site.pk, 0)))


def _add_terms(desks: dict[str, VillageDesk], user: User) -> None:
    """The own term of each village, and who held the same post before."""
    terms = VillageOfficial.objects.of_villages_led_by(user).select_related("user").order_by("-since")
    for term in terms:
        desk = desks[term.village_id]
        if term.user_id == user.pk and term.runs_on(desk.today):
            desk.own_term = term
    for term in terms:
        desk = desks[term.village_id]
        own = desk.own_term
        if own and term.is_delegate == own.is_delegate and term.until and term.until <= own.since:
            desk.former_terms.append(term)


def _add_successions(desks: dict[str, VillageDesk], user: User) -> None:
    """The last report of each village: while it waits, until the recorded head begins, or for a while when dropped."""
    dropped_after = timezone.now() - DROPPED_SHOWN_FOR
    for report in VillageSuccession.objects.visible_to(user).latest_of_each_village():
        desk = desks[report.village_id]
        is_coming = report.is_recorded and report.since > desk.today
        if report.is_open or is_coming or report.is_dropped_after(dropped_after):
            desk.succession = report
