"""The public page that says whether a letter is genuine, and nothing about whom it concerns."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from documents.forms import CodeForm
from documents.models import Letter
from documents.throttle import too_many_checks


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
