"""What the weights of an office were, and who changed them when."""

from django.apps import apps
from django.utils.text import capfirst

from programs.models import OutreachWeights
from programs.where_next.scoring import SIGNALS


def weights_history(row: OutreachWeights) -> list[dict[str, object]]:
    """Entries of the timeline, newest first: each change with the numbers before and after."""
    snapshots = apps.get_model("programs", "OutreachWeightsEvent").objects.filter(pgh_obj_id=row.pk)
    entries: list[dict[str, object]] = []
    before = OutreachWeights(office_id=row.office_id)
    for now in snapshots.select_related("changed_by").order_by("pgh_id"):
        changes = [
            f"{capfirst(OutreachWeights.label_of(name))}: {getattr(before, name)} menjadi {getattr(now, name)}"
            for name in SIGNALS
            if getattr(before, name) != getattr(now, name)
        ]
        if changes:
            title = "Bobot diubah"
            entries.append(
                {"when": now.changed_at, "title": title, "body": "; ".join(changes) + ".", "by": now.changed_by}
            )
        before = now
    return entries[::-1]
