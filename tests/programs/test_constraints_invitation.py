"""Every named constraint of invitations' links, violated once."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.invitation import InvitationLinkFactory
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db


def test_a_link_ends_after_it_was_made() -> None:
    refuses("invitationlink_expires_later", InvitationLinkFactory, expires_at=timezone.now() - timedelta(days=1))


def test_a_link_was_made_by_somebody() -> None:
    refuses("invitationlink_made_by_somebody", InvitationLinkFactory, created_by=None)
