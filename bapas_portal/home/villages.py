"""The figure of the head's first page about villages whose head changes."""

from accounts.models import User
from bapas_portal.figures import Figure, address, figure
from villages.models import VillageSuccession


def succession_figure(user: User) -> Figure:
    """Villages that reported a new head whom the head of the Bapas has not recorded yet."""
    waiting = VillageSuccession.objects.visible_to(user).open()
    return figure(waiting, "Desa menunggu pejabat baru dicatat", address("villages:succession_list"), "warn")
