"""What other apps still have open in a case keeps it from being closed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError
from clients import closing
from clients.actions import close_supervision
from clients.models import Supervision
from tests.factories.ending import EndingWaiverFactory

pytestmark = pytest.mark.django_db

SENTENCE = "Masih ada pekerjaan yang belum selesai pada perkara ini. Selesaikan dulu."


@pytest.fixture
def blocked(case: Supervision) -> Iterator[Supervision]:
    """A case in which another app still has something open."""

    def guard(supervision: Supervision, status: str) -> str | None:
        assert connection.in_atomic_block
        return SENTENCE if supervision.pk == case.pk else None

    closing.register(guard)
    closing.register(guard)
    yield case
    closing.unregister(guard)


def test_what_is_open_elsewhere_keeps_the_case_open(blocked: Supervision, head: User) -> None:
    with pytest.raises(DomainError) as refused:
        close_supervision(supervision=blocked, status="revoked", closed_on=blocked.office.today(), by=head)
    assert refused.value.message == SENTENCE, "asked once, although registered twice"
    blocked.refresh_from_db()
    assert blocked.is_open
    assert blocked.assignments.filter(until__isnull=True).exists()
    other = EndingWaiverFactory(supervision__office=blocked.office).supervision
    assert not close_supervision(
        supervision=other, status="completed", closed_on=blocked.office.today(), by=head
    ).is_open


def test_the_refusal_stands_on_the_form_with_what_was_typed(browse: Any, blocked: Supervision, officer: User) -> None:
    day = (blocked.office.today() - timedelta(days=3)).isoformat()
    address = reverse("clients:supervision_close", args=[blocked.public_id])
    page = browse(officer).post(address, {"status": "revoked", "closed_on": day})
    assert page.status_code == 200
    assert SENTENCE in page.text
    assert f'value="{day}"' in page.text
    assert page.context["form"]["status"].value() == "revoked"
