"""One row of an import: its cells, what is wrong, putting it right, and taking it in or leaving it out."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from bapas_portal.law import DomainError
from clients.forms.importing import ImportRowForm
from clients.importing.listing import row_line
from clients.importing.steps.correcting import choose_row, correct_row
from clients.importing.steps.reading import BatchLayout
from clients.models import ImportRow
from clients.views.import_batch import import_of, importing_roles


def _row_of(request: HttpRequest, public_id: uuid.UUID, excel_row: int) -> ImportRow:
    rows = ImportRow.objects.visible_to(request.user).select_related("known_client", "client")
    return get_object_or_404(rows, batch=import_of(request, public_id), excel_row=min(excel_row, 2_000_000_000))


@require_http_methods(["GET", "HEAD", "POST"])
@importing_roles
def import_row_edit(request: HttpRequest, public_id: uuid.UUID, excel_row: int) -> HttpResponse:
    """Shows the cells of a row; what is typed is judged at once and the page comes back with the new result."""
    row = _row_of(request, public_id, excel_row)
    layout = BatchLayout.of(row.batch)
    form = ImportRowForm(request.POST or None, row=row, layout=layout)
    status = 200
    if request.method == "POST":
        if form.is_valid():
            try:
                texts = {code: text for code, text in form.cleaned_data.items() if code in form.data}
                correct_row(row=row, texts=texts, by=request.user)
            except DomainError as error:
                form.add_error(None, error.message)
            else:
                messages.success(request, "Baris diperiksa ulang dengan isian baru.")
                return redirect("clients:import_row_edit", public_id, excel_row)
        status = 422
    line = row_line(row, layout.letters())
    return render(
        request,
        "clients/import_row_edit.html",
        {"row": row, "line": line, "form": form, "batch": row.batch},
        status=status,
    )


@require_POST
@importing_roles
def import_row_choose(request: HttpRequest, public_id: uuid.UUID, excel_row: int) -> HttpResponse:
    """Takes a row in or leaves it out."""
    row = _row_of(request, public_id, excel_row)
    try:
        choose_row(row=row, is_chosen=request.POST.get("choose") == "in", by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    if request.POST.get("back") == "list":
        part = "ready" if request.POST.get("choose") != "in" else "undecided"
        return redirect(f"{reverse('clients:import_detail', args=[public_id])}?part={part}")
    return redirect("clients:import_row_edit", public_id, excel_row)
