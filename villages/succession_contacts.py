"""Who was reported to lead a village next is kept while it may be asked about, and then erased.

Who leads the village stays: that is the term of office.
"""

from datetime import datetime

from django.apps import apps
from django.conf import settings
from django.db import transaction

from villages.models import VillageSuccession

ERASED = {"name": "", "phone": "", "remark": ""}


def erase_old_successors(*, now: datetime) -> int:
    """Erases name, number and remark of reports settled SUCCESSION_CONTACT_LIFETIME ago, also in the history.

    Harmless to run twice. Returns how many reports were emptied.
    """
    with transaction.atomic():
        due = VillageSuccession.objects.contact_due_for_erasure(now - settings.SUCCESSION_CONTACT_LIFETIME)
        keys = list(due.select_for_update(of=("self",)).order_by("pk").values_list("pk", flat=True))
        VillageSuccession.objects.filter(pk__in=keys).update(**ERASED)
        apps.get_model("villages", "VillageSuccessionEvent").objects.filter(pgh_obj_id__in=keys).update(**ERASED)
    return len(keys)
