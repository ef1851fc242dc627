"""What stood in the way of events, counted by kind beside their results; each number leads to the rows it counts."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count
from django.urls import reverse

from accounts.models import Office, Role, User
from accounts.roles import COUNT_ROLES
from programs.models import Obstacle
from programs.results.page import Selection


@dataclass(frozen=True, slots=True)
class ObstacleCount:
    """How often one kind of obstacle was written down."""

    label: str
    number: int
    url: str


def obstacle_counts(user: User, selection: Selection) -> list[ObstacleCount]:
    """Of the chosen year and office, the most frequent first; none where the list cannot be narrowed as the page is."""
    of_one_kanwil = user.role == Role.NATIONAL and selection.kanwil and not selection.office
    if selection.village or of_one_kanwil:
        return []
    rows, query = Obstacle.objects.visible_to(user), {}
    if selection.year:
        rows, query["year"] = rows.of_year(selection.year), str(selection.year)
    if user.role in COUNT_ROLES and selection.office:
        office = Office.objects.get(pk=selection.office)
        rows, query["office"] = rows.filter(event__office=office), str(office.public_id)
    counts = rows.order_by().values_list("kind").annotate(n=Count("pk")).order_by("-n", "kind")
    page, labels = reverse("programs:obstacle_list"), dict(Obstacle.Kind.choices)
    return [ObstacleCount(str(labels[kind]), n, f"{page}?{urlencode({'tab': kind, **query})}") for kind, n in counts]
