"""Taking out a list: what for, and then the page of the job."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.access import record_access
from accounts.models import AccessAction
from bapas_portal.law import DomainError
from reports.actions.export import request_list
from reports.exports import EXPORTS
from reports.forms import ListExportForm


@require_http_methods(["GET", "HEAD", "POST"])
def list_export(request: HttpRequest, name: str) -> HttpResponse:
    """Asks what the list is taken out for; the query string is that of the list. Asking is kept in the access log."""
    listed = EXPORTS.get(name)
    if listed is None:
        raise Http404("Daftar ini tidak dapat diunduh.")
    listed.may_be_taken_by(request.user).enforce()
    form = ListExportForm(request.POST if request.method == "POST" else None)
    query = request.GET.urlencode()
    if request.method == "POST" and form.is_valid():
        try:
            job, is_new = request_list(listed=listed, query=query, by=request.user, **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            if is_new:
                record_access(request, AccessAction.EXPORT, job, reason=job.reason)
            return redirect("reports:report_detail", job.public_id)
    count = listed.rows_for(request.user, query).count()
    context = {
        "form": form,
        "title": f"Unduh {listed.title.lower()}",
        "subtitle": f"{count} baris, sesuai saringan yang Anda pakai. Excel dan CSV; anak hanya inisial dan nomor.",
        "submit_label": "Buat berkas",
        "back_url": f"{reverse(listed.page)}?{query}" if query else reverse(listed.page),
    }
    return render(request, "reports/list_export.html", context, status=422 if form.is_bound else 200)
