"""Host sites that rest on an agreement: which lose their cover when it ends, and the covers that end with it."""

from datetime import date, timedelta

import pghistory
from django.urls import reverse

from accounts.models import User
from clients.actions.saving import save_or_refuse
from programs.agreement_end import Loss
from programs.models import Agreement
from sentences.models import HostSite, Placement, SiteCover
from sentences.querysets import RESTING_ON_COVER
from sentences.rules.cover import plausible_term


def sites_losing_cover(agreement: Agreement, until: date) -> list[Loss]:
    """Sites agreed upon or in use that no other agreement covers on the day after `until`, with who works there."""
    after = until + timedelta(days=1)
    resting = SiteCover.objects.in_force(after).filter(agreement=agreement)
    elsewhere = SiteCover.objects.in_force(after).exclude(pk__in=resting.values("pk"))
    sites = HostSite.objects.filter(state__in=RESTING_ON_COVER, pk__in=resting.values("site")).exclude(
        pk__in=elsewhere.values("site")
    )
    losing = list(sites.order_by("name", "id"))
    people: dict[int, int] = {}
    for site_id in Placement.objects.running(after).filter(site__in=losing).values_list("site_id", flat=True):
        people[site_id] = people.get(site_id, 0) + 1
    return [
        Loss(site.name, reverse("sentences:site_detail", args=[site.public_id]), _consequence(people.get(site.pk, 0)))
        for site in losing
    ]


def _consequence(people: int) -> str:
    kept = f"; {people} orang yang sudah ditempatkan di sana perlu dasar baru" if people else ""
    return f"tidak menerima penempatan baru{kept}"


def covers_follow(agreement: Agreement, until: date, before: date | None, by: User) -> None:
    """No cover outlasts its agreement; one that ended with it `before` runs on when the agreement does.

    A cover that would only have begun afterwards never begins and is taken out; its history stays.
    """
    covers = SiteCover.objects.select_for_update(of=("self",)).filter(agreement=agreement)
    with pghistory.context(user=by.pk):
        for cover in covers:
            if cover.starts_on > until:
                cover.delete()
            elif cover.ends_on is None or cover.ends_on > until or (before is not None and cover.ends_on == before):
                _end_on(cover, until)


def _end_on(cover: SiteCover, until: date) -> None:
    """Gives the cover another last day, unless that were longer than any cover runs."""
    if cover.ends_on is not None and until > cover.ends_on and plausible_term(cover.starts_on, until):
        return
    cover.ends_on = until
    save_or_refuse(cover, ["ends_on"])
