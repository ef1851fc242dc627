"""The home page of a village head: what awaits an answer, hours to confirm, coming and past events."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.models import Role, User
from accounts.permissions import role_required
from programs import lifecycle
from programs.models import OutreachEvent, VillageRegistration
from sentences.models import HostSite, WorkSession
from villages.models import Village, VillageOfficial

PAST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class SiteOfVillage:
    """A host site, and how many sessions there wait for the host to confirm them."""

    site: HostSite
    awaiting: int


@dataclass(slots=True)
class VillageDesk:
    """What one village's head has to do and may look back at."""

    village: Village
    unanswered: list[VillageRegistration] = field(default_factory=list)
    uncounted: list[VillageRegistration] = field(default_factory=list)
    coming: list[VillageRegistration] = field(default_factory=list)
    past: list[VillageRegistration] = field(default_factory=list)
    sites: list[SiteOfVillage] = field(default_factory=list)

    @property
    def waiting(self) -> int:
        """How many things wait for the head: answers, counts, and sites with sessions to confirm."""
        return len(self.unanswered) + len(self.uncounted) + sum(site.awaiting > 0 for site in self.sites)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits for the head."""
        return not self.waiting

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


def _desks(user: User) -> list[VillageDesk]:
    """One desk per village `user` leads today, by code. Six queries, however many events and sites."""
    villages = Village.objects.led_by(user, user.today()).with_path().order_by("code")
    desks = {village.pk: VillageDesk(village) for village in villages}
    now = timezone.now()
    for registration in VillageRegistration.objects.visible_to(user).with_people().order_by("event__starts_at"):
        desks[registration.village_id].file(registration, now, user)
    for desk in desks.values():
        desk.past = desk.past[::-1][:PAST_SHOWN]
    awaiting = dict(
        WorkSession.objects.visible_to(user)
        .awaiting_host()
        .order_by()
        .values_list("placement__site")
        .annotate(n=Count("pk"))
    )
    for site in HostSite.objects.visible_to(user).active():
        desks[site.village_id].sites.append(SiteOfVillage(site, awaiting.get(site.pk, 0)))
    return list(desks.values())


@require_safe
@role_required(Role.VILLAGE_HEAD)
def village_home(request: HttpRequest) -> HttpResponse:
    """The villages a person leads today; somebody whose term has ended is told what to do."""
    desks = _desks(request.user)
    if not desks:
        terms = VillageOfficial.objects.visible_to(request.user).select_related("village")
        return render(request, "village_home_ended.html", {"terms": list(terms)})
    context = {"desks": desks, "waiting": sum(desk.waiting for desk in desks)}
    return render(request, "village_home.html", context)
