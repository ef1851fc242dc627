"""Whom an office calls at a party of an agreement is kept while there is something to call about, and then erased.

Who signed, and as what, stays: that is the agreement.
"""

from datetime import date

from django.apps import apps
from django.conf import settings
from django.db import transaction

from programs.models import AgreementParty

ERASED = {"contact": "", "contact_phone": ""}


def erase_old_party_contacts(*, today: date) -> int:
    """Erases the person to call of parties whose agreement was over PARTY_CONTACT_LIFETIME ago, also in the history.

    Harmless to run twice. Returns how many parties were emptied.
    """
    with transaction.atomic():
        due = AgreementParty.objects.contact_due_for_erasure(today - settings.PARTY_CONTACT_LIFETIME)
        keys = list(due.select_for_update(of=("self",)).order_by("pk").values_list("pk", flat=True))
        AgreementParty.objects.filter(pk__in=keys).update(**ERASED)
        apps.get_model("programs", "AgreementPartyEvent").objects.filter(pgh_obj_id__in=keys).update(**ERASED)
    return len(keys)
