"""The rows an action holds still while it works; the event always first, so that no two actions wait for each other."""

from accounts.permissions import Verdict
from bapas_portal.law import DomainError
from bapas_portal.written_query import WrittenQuery
from programs.models import OutreachEvent, VillageRegistration

STALE = (
    "Halaman yang Anda buka sudah lama: catatan ini berubah sejak itu. "
    "Periksa keadaan terbaru di bawah, lalu kirim lagi bila masih perlu."
)

EVENT = WrittenQuery(
    lambda pk: (
        OutreachEvent.objects.select_for_update(of=("self",))
        .select_related("office", "village")
        .filter(pk=pk)
        .order_by()
    ),
    sample=-1,
)
REGISTRATION = WrittenQuery(
    lambda pk: (
        VillageRegistration.objects.select_for_update(of=("self",)).select_related("village").filter(pk=pk).order_by()
    ),
    sample=-1,
)


def lock_event(event: OutreachEvent) -> OutreachEvent:
    """The event as it stands now, held until the transaction ends."""
    return EVENT.get(event.pk)


def lock_registration(registration: VillageRegistration) -> VillageRegistration:
    """The village's row as it stands now, with its event held as well."""
    event = lock_event(registration.event)
    locked = REGISTRATION.get(registration.pk)
    locked.event = event
    return locked


def ensure(verdict: Verdict) -> None:
    """Raises DomainError with the reason of a "no"."""
    if not verdict:
        raise DomainError(verdict.reason)


def ensure_current(registration: VillageRegistration, revision: int | None) -> None:
    """Raises DomainError when the person decided on a page that is no longer true; None asks nothing."""
    if revision is not None and revision != registration.revision:
        raise DomainError(STALE)
