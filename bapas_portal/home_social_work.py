"""Figures of the first pages about social work that nobody else would ask for: what holds it up."""

from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from sentences.arrivals import arrivals_in_hand
from sentences.filters import AWAITING_HEAD
from sentences.models import HostSite
from sentences.unregistered import without_judgment_in_hand


def held_up_figures(user: User) -> list[Figure]:
    """Arrivals that nobody finished, cases without judgment, and for the head the sites that wait for a decision."""
    arrivals = address("sentences:arrival_list")
    figures = [
        figure(arrivals_in_hand(user), "Datang kerja sosial, belum dicatat selesai", arrivals, "warn"),
        unregistered_figure(user),
    ]
    if user.role == Role.HEAD:
        sites = HostSite.objects.visible_to(user).awaiting_head()
        where = address("sentences:site_list", state=AWAITING_HEAD)
        figures.append(figure(sites, "Tempat menunggu kesepakatan atau dibuka", where, "warn"))
    return figures


def unregistered_figure(user: User) -> Figure:
    """Cases of social work of which the judgment is not registered."""
    where = address("sentences:unregistered_list")
    return figure(without_judgment_in_hand(user), "Kerja sosial belum ada putusan", where, "warn")
