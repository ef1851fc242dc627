"""Printed sheets of a host: printing, typing one in with its photo, and looking at that photo."""

import uuid

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import record_access
from accounts.models import AccessAction
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from sentences.actions.day_sheet import print_sheets, sign_sheet
from sentences.day_sheet import save_rows, sheet_rows, sheets_pdf
from sentences.forms.day_sheet import SheetPrintForm, SheetSignedForm
from sentences.models import DaySheet
from sentences.site_permissions import KEEPERS
from sentences.views.acting import act_on, person
from sentences.views.host_link import own_site

SHEETS_SHOWN = 31


def own_sheet(request: HttpRequest, public_id: uuid.UUID, code: str) -> DaySheet:
    """The sheet of this address in the own office, or 404; the code may be typed in small letters."""
    sheets = DaySheet.objects.visible_to(person(request)).select_related("site__office", "site__village", "typed_by")
    return get_object_or_404(sheets, site__public_id=public_id, code=code.upper().replace("\x00", ""))


@require_safe
@role_required(*KEEPERS)
def daysheet_list(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Sheets of a host, newest first, with those still to be typed in; and printing more."""
    return list_page(request, public_id)


def list_page(request: HttpRequest, public_id: uuid.UUID, form: SheetPrintForm | None = None) -> HttpResponse:
    """The list, with the form of printing as it came back."""
    site = own_site(request, public_id)
    context = {
        "site": site,
        "sheets": site.day_sheets.select_related("typed_by")[:SHEETS_SHOWN],
        "today": site.office.today(),
        "form": form or SheetPrintForm(user=person(request), today=site.office.today()),
    }
    return render(request, "sentences/daysheet_list.html", context, status=422 if form else 200)


@require_POST
@role_required(*KEEPERS)
def daysheet_print(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Makes the sheets of a day or a week and answers with them as one PDF."""
    site = own_site(request, public_id)
    form = SheetPrintForm(request.POST, user=person(request), today=site.office.today())
    values = form.cleaned_data if form.is_valid() else {}
    sheets = act_on(
        form, lambda: print_sheets(site=site, first=values["first"], days=values["days"], by=person(request))
    )
    if sheets is None:
        return list_page(request, public_id, form)
    for sheet in sheets:
        sheet.site = site
    try:
        return pdf(sheets_pdf(sheets), f"lembar-{sheets[0].on:%Y-%m-%d}.pdf")
    except DomainError as error:
        form.add_error(None, error.message)
        return list_page(request, public_id, form)


@require_safe
@role_required(*KEEPERS)
def daysheet_pdf(request: HttpRequest, public_id: uuid.UUID, code: str) -> HttpResponse:
    """One sheet once more, with the people who are expected as of now."""
    sheet = own_sheet(request, public_id, code)
    try:
        return pdf(sheets_pdf([sheet]), f"lembar-{sheet.on:%Y-%m-%d}.pdf")
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("sentences:daysheet_list", public_id)


def pdf(content: bytes, name: str) -> HttpResponse:
    """A PDF that opens in the browser to be printed."""
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def daysheet_type(request: HttpRequest, public_id: uuid.UUID, code: str) -> HttpResponse:
    """The whole sheet on one page: every row saved by itself, and nothing typed is lost when one is refused."""
    sheet = own_sheet(request, public_id, code)
    user = person(request)
    data = request.POST if request.method == "POST" else None
    signed = SheetSignedForm(data, request.FILES or None, user=user, sheet=sheet)
    rows = sheet_rows(sheet, data)
    has_result = False
    if data is not None:
        kept = act_on(
            signed,
            lambda: sign_sheet(
                sheet=sheet,
                signed_by_name=signed.cleaned_data["signed_by_name"],
                photo=signed.cleaned_data["photo"],
                by=user,
            ),
        )
        if kept is not None:
            count, sheet = save_rows(kept, rows, user), kept
            if not any(row.refused for row in rows):
                done = f"{count} baris disimpan; jamnya menunggu diperiksa." if count else "Lembar disimpan."
                messages.success(request, done, extra_tags=f"draft-saved:daysheet-{sheet.code}")
                return redirect("sentences:daysheet_type", public_id, sheet.code)
            has_result = True
            signed = SheetSignedForm(user=user, sheet=sheet)
    context = {
        "sheet": sheet,
        "site": sheet.site,
        "signed": signed,
        "rows": rows,
        "saved_count": sum(row.is_new for row in rows),
        "refused_count": sum(row.refused for row in rows),
        "has_result": has_result,
        "has_open_rows": any(row.form for row in rows),
        "is_early": sheet.on > sheet.site.office.today(),
        "back_url": reverse("sentences:daysheet_list", args=[public_id]),
    }
    return render(request, "sentences/daysheet_type.html", context)


@require_safe
@role_required(*KEEPERS)
def daysheet_photo(request: HttpRequest, public_id: uuid.UUID, code: str) -> HttpResponseBase:
    """The photo of a typed sheet: private, logged, and kept by no cache."""
    sheet = own_sheet(request, public_id, code)
    if not sheet.photo:
        raise Http404("Lembar ini belum punya foto.")
    try:
        file = sheet.photo.open("rb")
    except FileNotFoundError as error:
        raise Http404("Foto ini tidak ditemukan di penyimpanan.") from error
    record_access(request, AccessAction.OPEN, sheet, office=sheet.site.office)
    response = FileResponse(file, filename=f"lembar-{sheet.code}.jpg", content_type="image/jpeg")
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
