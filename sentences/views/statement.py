"""The statement of hours, printed for the person whose hours they are."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from accounts.access import record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from sentences.permissions import can_open_sentence
from sentences.statement import statement_pdf
from sentences.views.acting import person, sentence_in_scope


@require_safe
@role_required(Role.OFFICER, Role.HEAD, Role.PROSECUTOR)
def sentence_statement(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Every session and what became of it, as a PDF; every printing is logged."""
    user = person(request)
    sentence = sentence_in_scope(request, public_id)
    can_open_sentence(user, sentence).enforce()
    try:
        pdf = statement_pdf(user, sentence)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("sentences:sentence_detail", public_id)
    record_access(request, AccessAction.PRINT, sentence, reason="Rekap jam kerja")
    headers = {"Content-Disposition": 'inline; filename="rekap-jam-kerja.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
