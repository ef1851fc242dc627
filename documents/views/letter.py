"""The office's letters: the agenda, downloading one (scoped and logged), withdrawing one."""

import uuid

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuditedSubject, record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from documents.actions import withdraw_letter
from documents.filters import LetterFilter
from documents.forms import WithdrawalForm
from documents.models import Letter
from documents.registry import letter_kind

PAGE_SIZE = 25


def readable_letter(request: HttpRequest, public_id: uuid.UUID) -> tuple[Letter, AuditedSubject]:
    """A letter in scope and what it is about. 404 out of scope, 403 when the subject's papers are closed."""
    letter = get_object_or_404(Letter.objects.visible_to(request.user).select_related("office"), public_id=public_id)
    kind = letter_kind(letter.kind)
    subject = kind.find_subject(letter.subject_id)
    kind.may_read(request.user, subject).enforce()
    return letter, subject


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def letter_download(request: HttpRequest, public_id: uuid.UUID) -> FileResponse:
    """The stored PDF. Its file name holds the number and never a person's name."""
    letter, subject = readable_letter(request, public_id)
    try:
        file = letter.file.open("rb")
    except FileNotFoundError as error:
        raise Http404("Berkas surat ini tidak ditemukan di penyimpanan.") from error
    record_access(request, AccessAction.PRINT, subject)
    name = "".join(sign if sign.isalnum() else "-" for sign in letter.number)
    response = FileResponse(file, as_attachment=True, filename=f"surat-{name}.pdf", content_type="application/pdf")
    response["Cache-Control"] = "private, no-store"
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.HEAD)
def letter_withdraw(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The head declares a letter void, with the reason."""
    letter, _ = readable_letter(request, public_id)
    form = WithdrawalForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            withdraw_letter(letter=letter, reason=form.cleaned_data["reason"], by=request.user)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, f"Surat {letter.number} ditarik. Pemeriksa surat akan melihatnya.")
            return redirect("documents:letter_withdraw", public_id)
    return render(request, "documents/letter_withdraw.html", {"letter": letter, "form": form})


def listed_letters(request: HttpRequest) -> LetterFilter:
    """The filter of the agenda over the letters of the office."""
    letters = Letter.objects.visible_to(request.user).select_related("signed_by")
    return LetterFilter(request.GET, queryset=letters, user=request.user)


@require_safe
@role_required(Role.OFFICER, Role.HEAD)
def letter_list(request: HttpRequest) -> HttpResponse:
    """Buku agenda: the letters the office issued, newest first, found by number, kind or year."""
    filtered = listed_letters(request)
    page = Paginator(filtered.qs, PAGE_SIZE).get_page(request.GET.get("page"))
    context: dict[str, object] = {"filter": filtered, "page_obj": page}
    return render_page_or_fragment(request, "documents/letter_list.html", "documents/_letter_results.html", context)
