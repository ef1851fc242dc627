"""The questionnaires of an event, for the event's page."""

from typing import Any

from django import template
from django.db.models import Count

from accounts.models import User
from programs.forms.survey import SurveyAddForm
from programs.models import OutreachEvent, Survey
from programs.permissions import MANAGER_ROLES

register = template.Library()


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
