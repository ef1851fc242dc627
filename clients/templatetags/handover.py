"""Hand-overs, loads and substitutes on screens. Load with `{% load handover %}`."""

from typing import Any

from django import template
from django.forms import BaseForm
from django.template.context import RequestContext

from accounts.models import User
from accounts.roles import role_of
from clients.caseload import OfficerLoad
from clients.filters import stood_in_by
from clients.handover_permissions import can_request_transfer
from clients.models import Client, RiskLevel, Substitution, Supervision, Transfer

register = template.Library()


@register.filter
def transfer_tone(transfer: Transfer) -> str:
    """The tone of a hand-over."""
    return {"requested": "warn", "accepted": "good", "refused": "bad"}.get(transfer.state, "neutral")


@register.filter
def risk_label(level: str) -> str:
    """The level of risk in words."""
    return str(RiskLevel(level).label) if level else "Belum dinilai"


@register.filter
def is_chosen(load: OfficerLoad, chosen: object) -> bool:
    """Whether this officer was chosen in the form that came back."""
    values = chosen if isinstance(chosen, list | tuple) else [chosen]
    return {str(load.officer.pk), str(load.officer.public_id)} & {str(value) for value in values} != set()


@register.filter
def is_picked(case: Supervision, form: BaseForm) -> bool:
    """Whether this case was chosen in the form that came back."""
    return str(case.public_id) in {str(value) for value in form["supervisions"].value() or []}


@register.inclusion_tag("clients/_transfer_state.html", takes_context=True)
def transfer_state(context: RequestContext, client: Client) -> dict[str, Any]:
    """On a case file: the request that waits, or the way to make one."""
    user: User = context["user"]
    waiting = Transfer.objects.filter(client=client).waiting().select_related("to_office").first()
    has_case = Supervision.objects.open().filter(client=client, office=client.office_id).exists()
    seen = Transfer.objects.visible_to(user).filter(pk=waiting.pk).exists() if waiting else False
    return {
        "client": client,
        "waiting": waiting,
        "is_visible": seen,
        "may_request": has_case and not waiting and bool(can_request_transfer(user, client)),
    }


@register.inclusion_tag("clients/_standing_in.html", takes_context=True)
def standing_in(context: RequestContext) -> dict[str, Any]:
    """For whom this officer stands in today, each caseload one tap away, and who stands in for this officer."""
    user = context["user"]
    if role_of(user) != "officer":
        return {}
    absences = Substitution.objects.on(user.office_today()).filter(officer=user).select_related("substitute")
    return {"arrangements": stood_in_by(user), "absences": absences}
