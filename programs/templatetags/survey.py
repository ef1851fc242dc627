"""The questionnaires of an event, for the event's page."""

from typing import Any

from django import template
from django.db.models import Count

from accounts.models import User
from programs.forms.survey import SurveyAddForm
from programs.models import OutreachEvent, Survey
from programs.permissions import MANAGER_ROLES
from programs.results.chart import token_of
from programs.results.figures import Measured, verdict
from programs.results.words import in_words
from programs.statistics import Change

register = template.Library()


@register.filter
def decimal(value: float, places: int) -> str:
    """A mean with so many decimals and a comma: 62,5."""
    return f"{value:.{places}f}".replace(".", ",")


@register.filter
def signed(value: float, places: int) -> str:
    """A change with its sign: +12,5 or −0,3."""
    return f"{value:+.{places}f}".replace(".", ",").replace("-", "−")


@register.filter
def carried(change: Change | None) -> str:
    """What the data carry of a change, in words."""
    return verdict(change)


@register.filter
def words(measured: Measured) -> str:
    """A measure in a sentence for everybody."""
    return in_words(measured)


@register.simple_tag
def chart_token(measured: Measured) -> str:
    """The signed figures of a chart, for its address."""
    return token_of(measured)


@register.simple_tag
def event_surveys(event: OutreachEvent, user: User) -> dict[str, Any]:
    """`surveys` with their sheets, and for whoever runs the event the `form` that adds one."""
    surveys = Survey.objects.visible_to(user).filter(event=event).select_related("questionnaire")
    may_add = user.role in MANAGER_ROLES and event.state != OutreachEvent.State.CANCELLED
    form = SurveyAddForm(user=user, event=event) if may_add else None
    return {
        "surveys": list(surveys.annotate(sheet_count=Count("responses"))),
        "form": form,
        "has_choice": form is not None and len(form.fields["questionnaire"].choices) > 0,  # type: ignore[attr-defined]
    }
