"""Giving a written warning."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import Role
from accounts.permissions import role_required
from sentences.actions.warning import cause_of, give_warning
from sentences.default_facts import fresh_absences
from sentences.forms.warning import WarningForm
from sentences.models.default import ordinal
from sentences.rules.default import MOST_WARNINGS, warning_may_follow
from sentences.views.acting import act_on, guided_sentence, person


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def workwarning_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Gives the warning that is next, for the days missed without lawful reason since the one before."""
    sentence = guided_sentence(request, public_id)
    given = sentence.warnings.count()
    absences = fresh_absences(sentence)
    number = min(given + 1, MOST_WARNINGS)
    today = sentence.supervision.office.today()
    form = WarningForm(request.POST or None, user=person(request), number=number, today=today)
    back_url = reverse("sentences:sentence_detail", args=[public_id])
    if request.method == "POST":
        warning = act_on(form, lambda: give_warning(sentence=sentence, by=person(request), **form.cleaned_data))
        if warning is not None:
            messages.success(request, f"Peringatan {warning.ordinal} dicatat. Buat suratnya dari halaman ini.")
            return redirect(f"{back_url}#execution-title")
    context = {
        "form": form,
        "ordinal": ordinal(number),
        "cause": cause_of(absences) if absences else "",
        "absences": absences,
        "refusal": warning_may_follow(given, len(absences)),
        "sentence": sentence,
        "client": sentence.supervision.client,
        "back_url": back_url,
    }
    return render(request, "sentences/workwarning_create.html", context)
