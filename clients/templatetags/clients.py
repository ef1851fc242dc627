"""How screens name clients. Load with `{% load clients %}`."""

from django import template
from lokal import partial_mask

from accounts.models import User
from clients.models import Client
from clients.permissions import client_label

register = template.Library()


@register.filter
def label_for(client: Client, user: User) -> str:
    """The name this person may see in a list: `{{ client|label_for:user }}`."""
    return client_label(user, client)


@register.filter
def masked_nik(nik: str | None) -> str:
    """A NIK with its middle covered."""
    return partial_mask("nik", nik) if nik else ""
