"""Downloading a letter (scoped and logged), withdrawing it, and the public page that says whether one is genuine."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuditedSubject, record_access
from accounts.models import AccessAction, Role
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from documents.actions import withdraw_letter
from documents.forms import CodeForm, WithdrawalForm
from documents.models import Letter
from documents.registry import letter_kind
from documents.throttle import too_many_checks


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


@never_cache
@require_safe
@login_not_required
def letter_check(request: HttpRequest) -> HttpResponse:
    """Anyone types the code printed on a letter."""
    form = CodeForm(request.GET if "code" in request.GET else None)
    if form.is_bound and form.is_valid():
        code = "".join(sign for sign in form.cleaned_data["code"].upper() if sign.isascii() and sign.isalnum())
        if code:
            return redirect("documents:letter_verify", code)
        form.add_error("code", "Tulis kode yang tercetak pada surat.")
    return public_page(request, {"form": form})


@never_cache
@require_safe
@login_not_required
def letter_verify(request: HttpRequest, code: str) -> HttpResponse:
    """Whether a letter is genuine, its number, date and office, and nothing about whom it concerns."""
    if too_many_checks(request):
        return public_page(request, {"form": CodeForm(), "is_throttled": True}, status=429)
    letter = Letter.objects.with_code(code).select_related("office").first()
    if letter is None:
        return public_page(request, {"form": CodeForm(), "is_unknown": True}, status=404)
    return public_page(request, {"letter": letter, "form": CodeForm()})


def public_page(request: HttpRequest, context: dict[str, object], status: int = 200) -> HttpResponse:
    """The page of the check, kept out of search engines."""
    response = render(request, "documents/letter_verify.html", context, status=status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
