"""Monthly returns: where they stand, one return, the rows behind a figure, and its files."""

import uuid
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from accounts.models import Office, RegionalOffice, User
from accounts.permissions import role_required
from accounts.roles import COUNT_ROLES, Role
from bapas_portal.templatetags.portal import thousands
from reports.actions.monthly_return import unsaved
from reports.dashboard.scope import uuid_or_404
from reports.figures.counted import Measure
from reports.figures.monthly_return import MEASURES, rows_now
from reports.figures.period import first_of_month, month_label
from reports.figures.tables import shown
from reports.forms import ExplainForm, SendBackForm
from reports.papers import monthly_return_pdf, monthly_return_xlsx
from reports.papers.content import ReturnContent, of_consolidation
from reports.permissions import OFFICE_RETURN_ROLES, RETURN_ROLES
from reports.returns.comparison import frozen_at, frozen_rows
from reports.returns.consolidation import Consolidated, OfficeLine, consolidate, lines_of, months_shown
from reports.returns.page import return_content, return_page, shown_tables
from reports.returns.rows import listed, visible_count

PAGE_SIZE = 50
TYPES = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


COUNTED, GONE, CAME = "counted", "gone", "came"
PART_LABELS = {COUNTED: "Menurut laporan", GONE: "Tidak dihitung lagi", CAME: "Bertambah sejak dikirim"}


@dataclass(frozen=True, slots=True)
class PartTab:
    """One part of the list behind a frozen figure."""

    label: str
    url: str
    current: bool
    count: int


def office_of(user: User, public_id: uuid.UUID, month: date) -> Office:
    """The office of an address whose counts this person may see; 404 for another, or for a month that has not begun."""
    offices = Office.objects.visible_to(user).select_related("regional_office")
    office = get_object_or_404(offices, public_id=public_id)
    if month > office.today():
        raise Http404("Bulan ini belum mulai.")
    return office


@require_safe
@role_required(*RETURN_ROLES)
def return_list(request: HttpRequest) -> HttpResponse:
    """A head's own months; for a Kanwil its offices by month; for Ditjenpas every Kanwil, or the offices of one."""
    user: User = request.user
    this_month, months = first_of_month(user.today()), months_shown(user.today())
    kanwil = _chosen_kanwil(user, request.GET.get("kanwil", ""))
    chosen = request.GET.get("bapas", "")
    offices = _offices(user, kanwil, chosen)
    if chosen:
        kanwil = offices[0].regional_office
    lines = lines_of(offices, months)
    context = {"months": months, "kanwil": kanwil}
    if user.role not in COUNT_ROLES:
        own = [lines[month][0] for month in months]
        return render(request, "reports/return_own.html", context | {"lines": own, "this_month": this_month})
    if user.role == Role.NATIONAL and kanwil is None:
        rows = _by_kanwil(offices, months, lines)
        silent = [region for region, cells in rows if not any(owed for _, _, owed, _ in cells)]
        rows = [row for row in rows if row[0] not in silent]
        return render(request, "reports/return_kanwils.html", context | {"rows": rows, "silent": silent})
    matrix = [(office, [lines[month][place] for month in months]) for place, office in enumerate(offices)]
    idle = [office for office, own in matrix if not any(line.is_owed or line.row for line in own)]
    matrix = [(office, own) for office, own in matrix if office not in idle]
    return render(request, "reports/return_matrix.html", context | {"matrix": matrix, "silent": idle})


def _by_kanwil(
    offices: list[Office], months: list[date], lines: dict[date, list[OfficeLine]]
) -> list[tuple[RegionalOffice, list[tuple[date, int, int, bool]]]]:
    """For each Kanwil and month: returns sent, returns owed, and whether one is overdue."""
    places: dict[RegionalOffice, list[int]] = {}
    for place, office in enumerate(offices):
        places.setdefault(office.regional_office, []).append(place)
    rows = []
    for region, own in places.items():
        groups = [[lines[month][place] for place in own] for month in months]
        cells = [
            (
                month,
                sum(line.is_sent for line in group),
                sum(line.is_owed for line in group),
                any(line.is_overdue for line in group),
            )
            for month, group in zip(months, groups, strict=True)
        ]
        rows.append((region, cells))
    return rows


def _chosen_kanwil(user: User, code: str) -> RegionalOffice | None:
    """The own Kanwil, or for Ditjenpas the one that was chosen."""
    if user.role == Role.REGIONAL:
        return user.regional_office
    if user.role == Role.NATIONAL and code:
        return get_object_or_404(RegionalOffice, code=code)
    return None


def _offices(user: User, kanwil: RegionalOffice | None, office_id: str = "") -> list[Office]:
    """The offices in use whose counts this person may see, of one Kanwil where one is chosen, or the one chosen."""
    offices = Office.objects.visible_to(user).active().select_related("regional_office")
    if office_id:
        offices = offices.filter(pk=get_object_or_404(offices, public_id=uuid_or_404(office_id)).pk)
    if kanwil is not None:
        offices = offices.filter(regional_office=kanwil)
    return list(offices.order_by("regional_office__name", "name"))


def detail(
    request: HttpRequest,
    office: Office,
    month: date,
    *,
    explain: ExplainForm | None = None,
    send_back: SendBackForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of one return, with a form as it was typed when it must be put right."""
    user: User = request.user
    page = return_page(office, month, user)
    context = {
        "page": page,
        "row": page.row,
        "month": month,
        "office": office,
        "explain": explain or ExplainForm(user=user),
        "send_back": send_back or SendBackForm(),
    }
    return render(request, "reports/return_detail.html", context, status=status)


@require_safe
@role_required(*RETURN_ROLES)
def return_detail(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """One return: its figures, how far it has come, and what this person can do with it."""
    office = office_of(request.user, public_id, month)
    return detail(request, office, month)


@require_safe
@role_required(*OFFICE_RETURN_ROLES)
def return_rows(request: HttpRequest, public_id: uuid.UUID, month: date) -> HttpResponse:
    """The rows behind one figure: of a sent return those it counted, with what has become of them since."""
    user: User = request.user
    office = office_of(user, public_id, month)
    key = request.GET.get("figure", "")
    measure = MEASURES.get(key.partition(":")[0])
    if measure is None:
        raise Http404("Angka ini tidak ada.")
    row = unsaved(office, month)
    now = rows_now(office, month, measure).rows(key)
    then = frozen_rows(row).rows(key) if row.is_frozen else now
    gone, came = [pk for pk in then if pk not in now], [pk for pk in now if pk not in then]
    parts = {COUNTED: list(then), GONE: gone, CAME: came}
    chosen = request.GET.get("part", "") if row.is_frozen else COUNTED
    chosen = chosen if chosen in parts else COUNTED
    pks = parts[chosen]
    page_obj = Paginator(pks, PAGE_SIZE).get_page(request.GET.get("page"))
    since = frozen_at(row) if row.is_frozen else None
    context = {
        "office": office,
        "month": month,
        "row": row,
        "measure": measure,
        "number": shown_number(measure, sum(then.values())),
        "rows": listed(measure, now | then, list(page_obj), user=user, since=since, gone=set(gone)),
        "hidden": len(pks) - visible_count(measure, pks, user),
        "page_obj": page_obj,
        "tabs": [
            PartTab(label, f"?{urlencode({'figure': key, 'part': name})}", name == chosen, len(parts[name]))
            for name, label in PART_LABELS.items()
        ],
    }
    return render(request, "reports/return_rows.html", context)


@require_safe
@role_required(*RETURN_ROLES)
@cache_control(private=True, no_store=True)
def return_file(request: HttpRequest, public_id: uuid.UUID, month: date, file_format: str) -> HttpResponse:
    """The return as PDF or workbook, as the page shows it."""
    user: User = request.user
    office = office_of(user, public_id, month)
    content = return_content(office, month, user)
    if content is None:
        raise Http404("Laporan ini belum dikirim.")
    return _file(content, file_format, f"laporan-bulanan-{office.code}-{month:%Y-%m}")


@require_safe
@role_required(Role.REGIONAL, Role.NATIONAL)
def consolidated_return(request: HttpRequest, month: date) -> HttpResponse:
    """The sent returns of one month added up, and who has not sent one."""
    together = _consolidated(request, month)
    context = {"together": together, "month": month, "tables": shown_tables(of_consolidation(together).tables, "")}
    return render(request, "reports/return_consolidated.html", context)


@require_safe
@role_required(Role.REGIONAL, Role.NATIONAL)
@cache_control(private=True, no_store=True)
def consolidated_file(request: HttpRequest, month: date, file_format: str) -> HttpResponse:
    """The sum as PDF or workbook."""
    together = _consolidated(request, month)
    place = together.kanwil.code if together.kanwil else "indonesia"
    return _file(of_consolidation(together), file_format, f"rekapitulasi-{place}-{month:%Y-%m}")


def _consolidated(request: HttpRequest, month: date) -> Consolidated:
    user: User = request.user
    if month > user.today():
        raise Http404("Bulan ini belum mulai.")
    kanwil = _chosen_kanwil(user, request.GET.get("kanwil", ""))
    return consolidate(_offices(user, kanwil), month, kanwil)


def _file(content: ReturnContent, file_format: str, name: str) -> HttpResponse:
    made = monthly_return_pdf.render(content) if file_format == "pdf" else monthly_return_xlsx.render(content)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{file_format}"'}
    return HttpResponse(made, content_type=TYPES[file_format], headers=headers)


def shown_number(measure: Measure, value: int) -> str:
    """A figure as its table writes it, with the unit of time."""
    text = thousands(shown(measure, value))
    return f"{text} jam" if measure.in_minutes else text


def heading_of(office: Office, month: date) -> str:
    """How messages name a return."""
    return f"Laporan {month_label(month)} {office.name}"
