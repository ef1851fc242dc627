"""Every named constraint of invitations' links, violated once."""

from datetime import timedelta

import pytest
from django.db import InternalError, transaction
from django.utils import timezone

from programs.models import InvitationLink
from tests.factories.invitation import InvitationLinkFactory
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db


def test_a_link_ends_after_it_was_made() -> None:
    refuses("invitationlink_expires_later", InvitationLinkFactory, expires_at=timezone.now() - timedelta(days=1))


def test_a_link_was_made_by_somebody() -> None:
    refuses("invitationlink_made_by_somebody", InvitationLinkFactory, created_by=None)


def test_a_revoked_link_stays_revoked() -> None:
    link = InvitationLinkFactory(revoked_at=timezone.now())
    with pytest.raises(InternalError, match="revoked_stays"), transaction.atomic():
        InvitationLink.objects.filter(pk=link.pk).update(revoked_at=None)


def test_a_link_is_handed_on_within_one_village() -> None:
    first, other = InvitationLinkFactory(), InvitationLinkFactory()
    with pytest.raises(InternalError, match="handed_on_within_one_village"), transaction.atomic():
        InvitationLink.objects.filter(pk=other.pk).update(handed_on_by=first)
