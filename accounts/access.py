"""Writing the access log from a view."""

import uuid
from typing import Protocol

from django.http import HttpRequest

from accounts.models import AccessAction, AccessEvent, Office, User
from accounts.network import client_ip


class AuditedSubject(Protocol):
    """A row whose opening is logged: it has a public id and a label that is safe to keep."""

    @property
    def public_id(self) -> uuid.UUID: ...

    @property
    def safe_label(self) -> str: ...


def subject_type(subject: AuditedSubject) -> str:
    """The kind of file, as the log names it: the model's name in lower case."""
    return type(subject).__name__.lower()


def owning_office(subject: AuditedSubject) -> Office | None:
    """The Bapas whose file `subject` is: its own office, or that of the case it belongs to."""
    office = getattr(getattr(subject, "supervision", subject), "office", None)
    return office if isinstance(office, Office) else None


def record_access(
    request: HttpRequest,
    action: AccessAction,
    subject: AuditedSubject,
    *,
    reason: str = "",
    office: Office | None = None,
) -> AccessEvent:
    """Adds one row to the access log: `request.user` did `action` to `subject`.

    `office` is the Bapas whose head is to see the row beside the actor's own, for a subject that does not name it.
    """
    office = office or owning_office(subject)
    user = request.user
    if not isinstance(user, User):
        raise TypeError("Only a signed-in person can be recorded in the access log.")
    return AccessEvent.objects.create(
        actor_id=user.pk,
        actor_name=user.name,
        actor_role=user.role,
        office_code=user.office.code if user.office else "",
        action=action,
        subject_type=subject_type(subject),
        subject_id=subject.public_id,
        subject_office_code=office.code if office else "",
        subject_label=subject.safe_label,
        reason=reason,
        ip_address=client_ip(request),
    )
