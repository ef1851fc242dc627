"""What is running, under the name on a case file. Load with `{% load case_status %}`."""

from typing import Any

from django import template
from django.template.context import RequestContext

from clients.case_status import status_facts
from clients.models import Client

register = template.Library()


@register.inclusion_tag("clients/_case_status.html", takes_context=True)
def case_status(context: RequestContext, client: Client) -> dict[str, Any]:
    """The facts the signed-in person may see: `{% case_status client %}`."""
    return {"facts": status_facts(context["user"], client)}
