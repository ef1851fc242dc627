"""One photo or paper of a visit is taken away: by whom, until when, what stays, and when the file is gone."""

from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.attachment import remove_attachment
from clients.models import Attachment, Supervision
from tests.factories.attachment import AttachmentFactory
from tests.factories.clients import VisitFactory

WHY = "Foto rumah orang lain."


@pytest.fixture
def photo(case: Supervision) -> Attachment:
    """A photo that the officer of the case sent with a visit."""
    return AttachmentFactory(visit=VisitFactory(supervision=case, officer=case.officer, held=True))


def address(photo: Attachment) -> str:
    return reverse("clients:attachment_remove", args=[photo.public_id])


def is_there(photo: Attachment) -> bool:
    return default_storage.exists(photo.file.name)


@pytest.mark.django_db
@pytest.mark.parametrize("by", ["officer", "head"])
def test_who_sent_it_and_the_head_remove_it_and_the_visit_says_so(
    browse: Any, request: Any, photo: Attachment, by: str, django_capture_on_commit_callbacks: Any
) -> None:
    user: User = request.getfixturevalue(by)
    visit = reverse("clients:visit_detail", args=[photo.visit.public_id])
    assert address(photo) in browse(user).get(visit).text
    with django_capture_on_commit_callbacks(execute=True):
        answer = browse(user).post(address(photo), {"reason": WHY})
    assert answer.url == visit
    assert not is_there(photo)
    page = browse(user).get(visit).text
    assert f"oleh {user.name}: {WHY}" in page
    assert reverse("clients:attachment_open", args=[photo.public_id]) not in page
    assert browse(user).get(reverse("clients:attachment_open", args=[photo.public_id])).status_code == 404
    assert browse(user).post(address(photo), {"reason": WHY}).status_code == 404


@pytest.mark.django_db
def test_the_history_keeps_who_and_why(photo: Attachment, officer: User) -> None:
    remove_attachment(attachment=photo, reason=WHY, by=officer)
    photo.refresh_from_db()
    assert (photo.removed_by, photo.removal_reason) == (officer, WHY)
    assert photo.removed_at is not None
    assert [event.removal_reason for event in photo.events.order_by("pgh_id")] == ["", WHY]


@pytest.mark.django_db
def test_the_file_stays_when_the_removal_is_not_committed(
    photo: Attachment, officer: User, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        remove_attachment(attachment=photo, reason=WHY, by=officer)
        transaction.set_rollback(True)
    assert is_there(photo)
    photo.refresh_from_db()
    assert photo.removed_at is None


@pytest.mark.django_db
def test_removed_once(photo: Attachment, officer: User) -> None:
    remove_attachment(attachment=photo, reason=WHY, by=officer)
    with pytest.raises(DomainError, match="sudah dihapus"):
        remove_attachment(attachment=photo, reason=WHY, by=officer)


@pytest.mark.django_db
@pytest.mark.parametrize("reason", ["", "   ", "a\x00b", "😀" * 301, "x" * 100_000])
def test_a_wrong_reason_is_asked_again(browse: Any, photo: Attachment, officer: User, reason: str) -> None:
    assert browse(officer).post(address(photo), {"reason": reason}).status_code == 200
    assert is_there(photo)


@pytest.mark.django_db
def test_who_may_not(
    browse: Any, photo: Attachment, colleague: User, registrar: User, stranger: User, head: User
) -> None:
    assert browse(stranger).post(address(photo), {"reason": WHY}).status_code == 404
    assert browse(registrar).post(address(photo), {"reason": WHY}).status_code == 403
    assert "reason" in browse(colleague).get(address(photo)).url
    Supervision.objects.filter(pk=photo.supervision_id).update(status="transferred", closed_on=timezone.localdate())
    assert browse(head).post(address(photo), {"reason": WHY}).status_code == 403
    assert is_there(photo)


@pytest.mark.django_db
def test_an_officer_removes_no_photo_of_the_head(browse: Any, photo: Attachment, officer: User, head: User) -> None:
    Attachment.objects.filter(pk=photo.pk).update(uploaded_by=head)
    assert browse(officer).get(address(photo)).status_code == 403
    visit = reverse("clients:visit_detail", args=[photo.visit.public_id])
    assert address(photo) not in browse(officer).get(visit).text
