"""Something that happened at a host, told by the host itself; the officer follows it up."""

import uuid

from django.db import transaction
from django.utils import timezone

from bapas_portal.submissions import create_once
from sentences.models import Incident, Placement
from sentences.witness import Witness


@transaction.atomic
def tell_incident(
    *, placement: Placement | None, kind: str, text: str, submission_key: uuid.UUID, by: Witness
) -> Incident:
    """Writes down what happened now, to whom if that is said. The same form sent twice makes one row."""
    return create_once(
        Incident.objects.filter(site=by.site),
        submission_key,
        lambda: Incident.objects.create(
            site=by.site,
            sentence=placement.sentence if placement else None,
            kind=kind,
            text=text,
            happened_at=timezone.now(),
            link=by.link,
            reported_by=by.user,
            submission_key=submission_key,
        ),
    )[0]
