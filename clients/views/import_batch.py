"""Bringing in the office's own register: the list, one import from upload to undo, and its refused rows."""

import uuid
from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients.forms.importing import ColumnsForm, RegisterUploadForm
from clients.importing.listing import PARTS, counts, progress_of, reason_counts, refused_workbook, row_line, rows_of
from clients.importing.steps import asking
from clients.importing.steps.reading import BatchLayout
from clients.models import ImportBatch
from clients.querysets import IMPORT_ROLES

PAGE_SIZE = 25
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
importing_roles = role_required(*sorted(IMPORT_ROLES))


def import_of(request: HttpRequest, public_id: uuid.UUID) -> ImportBatch:
    """The import, or 404 when it is another office's."""
    rows = ImportBatch.objects.visible_to(request.user).select_related(
        "office", "uploaded_by", "imported_by", "undone_by"
    )
    return get_object_or_404(rows, public_id=public_id)


def _list_page(request: HttpRequest, form: RegisterUploadForm, status: int = 200) -> HttpResponse:
    every = ImportBatch.objects.visible_to(request.user)
    unfinished = every.unfinished()
    is_narrowed = request.GET.get("state") == "unfinished"
    rows = (unfinished if is_narrowed else every).select_related("uploaded_by")
    page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    address = reverse("clients:import_list")
    tabs = [
        {"label": "Semua", "url": address, "current": not is_narrowed, "count": every.count()},
        {
            "label": "Belum selesai",
            "url": f"{address}?state=unfinished",
            "current": is_narrowed,
            "count": unfinished.count(),
        },
    ]
    context = {"form": form, "page_obj": page, "tabs": tabs, "is_narrowed": is_narrowed}
    return render(request, "clients/import_list.html", context, status=status)


@require_safe
@importing_roles
def import_list(request: HttpRequest) -> HttpResponse:
    """The office's imports, the latest on top, and the form for a workbook."""
    return _list_page(request, RegisterUploadForm(user=request.user))


@require_http_methods(["GET", "HEAD", "POST"])
@importing_roles
def import_create(request: HttpRequest) -> HttpResponse:
    """Takes a workbook in and shows how far its reading is; opened by its address it leads to the upload page."""
    if request.method != "POST":
        return redirect("clients:import_list")
    form = RegisterUploadForm(request.POST, request.FILES, user=request.user)
    if form.is_valid():
        try:
            batch = asking.upload_register(
                upload=form.cleaned_data["workbook"],
                submission_key=form.cleaned_data["submission_key"],
                by=request.user,
            )
        except DomainError as error:
            form.add_error("workbook", error.message)
        else:
            return redirect("clients:import_detail", batch.public_id)
    return _list_page(request, form, status=422)


@require_safe
@importing_roles
def import_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One import as it stands: at work, columns to check, rows to judge, or done."""
    batch = import_of(request, public_id)
    if batch.is_at_work:
        context = {"batch": batch, "progress": progress_of(batch)}
        return render_page_or_fragment(
            request, "clients/import_progress.html", "clients/_import_progress.html", context
        )
    if request.headers.get("HX-Request") and request.GET.get("poll"):
        response = HttpResponse(status=204)
        response["HX-Redirect"] = request.path
        return response
    if batch.state == ImportBatch.State.MAPPING or (request.GET.get("columns") and batch.state == "checked"):
        return _columns_page(request, batch, ColumnsForm(layout=BatchLayout.of(batch)))
    return _rows_page(request, batch)


def _columns_page(request: HttpRequest, batch: ImportBatch, form: ColumnsForm, status: int = 200) -> HttpResponse:
    return render(request, "clients/import_columns.html", {"batch": batch, "form": form}, status=status)


def _rows_page(request: HttpRequest, batch: ImportBatch) -> HttpResponse:
    """The rows of one part, all or those with one reason."""
    user: User = request.user
    numbers = counts(batch, user)
    part = request.GET.get("part", "")
    if part not in PARTS:
        part = next(
            (name for name in ("refused", "incomplete", "undecided", "ready", "imported") if numbers[name]), "ready"
        )
        part = "imported" if batch.state != ImportBatch.State.CHECKED and numbers["imported"] else part
    rows = rows_of(batch, user).filter(PARTS[part][1])
    reasons = reason_counts(rows)
    reason = request.GET.get("reason", "")
    if reason in {code for code, _, _ in reasons}:
        rows = rows.filter(codes__contains=[reason])
    layout = BatchLayout.of(batch)
    letters = layout.letters()
    page = Paginator(rows.select_related("client", "supervision").order_by("excel_row"), PAGE_SIZE).get_page(
        request.GET.get("page")
    )
    address = reverse("clients:import_detail", args=[batch.public_id])
    tabs = [
        {"label": label, "url": f"{address}?part={name}", "current": name == part, "count": numbers[name]}
        for name, (label, _) in PARTS.items()
        if numbers[name] or name == part
    ]
    context = {
        "batch": batch,
        "numbers": numbers,
        "part": part,
        "tabs": tabs,
        "reasons": reasons,
        "reason": reason,
        "page_obj": page,
        "lines": [row_line(row, letters) for row in page],
        "not_taken": layout.not_taken(),
        "not_imported": sum(numbers[name] for name in ("refused", "incomplete", "undecided", "stuck")),
    }
    return render(request, "clients/import_detail.html", context)


@require_POST
@importing_roles
def import_columns(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Keeps what the columns mean and lets the rows be checked."""
    batch = import_of(request, public_id)
    form = ColumnsForm(request.POST, layout=BatchLayout.of(batch))
    if form.is_valid():
        try:
            asking.settle_columns(batch=batch, fields=form.chosen(), by=request.user)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            return redirect("clients:import_detail", batch.public_id)
    return _columns_page(request, batch, form, status=422)


def _ask(request: HttpRequest, public_id: uuid.UUID, verb: Callable[..., ImportBatch]) -> HttpResponse:
    batch = import_of(request, public_id)
    user: User = request.user
    try:
        verb(batch=batch, by=user)
    except DomainError as error:
        messages.error(request, error.message)
    return redirect("clients:import_detail", batch.public_id)


@require_POST
@importing_roles
def import_start(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Imports the chosen rows."""
    return _ask(request, public_id, asking.start_import)


@require_POST
@importing_roles
def import_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Takes the whole import back, where nobody has worked since."""
    return _ask(request, public_id, asking.undo_import)


@require_GET
@importing_roles
@cache_control(private=True, no_store=True)
def import_refused(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The rows that are not imported, as a workbook with the reasons."""
    batch = import_of(request, public_id)
    record_access(request, AccessAction.EXPORT, batch, office=batch.office)
    response = HttpResponse(refused_workbook(batch, request.user), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="baris-tidak-diimpor.xlsx"'
    return response
