"""What every page of this app shares: the row in scope, the permission, and a form that calls one action."""

import uuid
from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError, as_validation_error
from sentences.models import SocialWorkSentence, WorkSession
from sentences.permissions import can_guide, can_open_sentence

ResultT = TypeVar("ResultT")


def person(request: HttpRequest) -> User:
    """The signed-in person; SignInMiddleware admits nobody else."""
    return request.user


def sentence_in_scope(request: HttpRequest, public_id: uuid.UUID) -> SocialWorkSentence:
    """The sentence of this address, or 404."""
    sentences = SocialWorkSentence.objects.visible_to(person(request)).select_related(
        "supervision__client__village", "supervision__office", "supervision__officer", "prosecution_office"
    )
    return get_object_or_404(sentences, public_id=public_id)


def guided_sentence(request: HttpRequest, public_id: uuid.UUID) -> SocialWorkSentence:
    """A sentence this person may act on: 404 out of scope, 403 with the sentence otherwise."""
    sentence = sentence_in_scope(request, public_id)
    can_open_sentence(person(request), sentence).enforce()
    can_guide(person(request), sentence).enforce()
    return sentence


def session_in_scope(request: HttpRequest, public_id: uuid.UUID) -> WorkSession:
    """The session of this address, or 404."""
    sessions = WorkSession.objects.visible_to(person(request)).select_related(
        "placement__site__office", "placement__site__village", "sentence__supervision__client", "drafted_by"
    )
    return get_object_or_404(sessions, public_id=public_id)


def guided_session(request: HttpRequest, public_id: uuid.UUID) -> WorkSession:
    """A session this person may verify, reject or correct as the officer of the case or the head."""
    session = session_in_scope(request, public_id)
    can_guide(person(request), session.sentence).enforce()
    return session


def act_on(form: forms.BaseForm, action: Callable[[], ResultT]) -> ResultT | None:
    """Calls the action for a valid form; a refusal lands beside its field, or above the form, and gives None."""
    if not form.is_valid():
        return None
    try:
        return action()
    except StatuteError as error:
        form.add_error(None, as_validation_error(error.violations, form.fields))
    except DomainError as error:
        form.add_error(None, error.message)
    return None
