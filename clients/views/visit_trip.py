"""Several clients in one village trip: one page, one card for each client, each saved by itself."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.text import get_text_list
from django.views.generic import TemplateView

from accounts.access import record_access
from accounts.drafts import discard_draft, save_draft
from accounts.models import AccessAction, User
from accounts.permissions import RoleRequiredMixin
from accounts.views.draft_form import DraftFormMixin
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients.actions import log_visit
from clients.forms.visit_trip import PlaceSearchForm, TripForm, TripRowForm, outcome_choices
from clients.models import Supervision
from clients.permissions import VISIT_ROLES
from clients.querysets import SupervisionQuerySet
from clients.tabs import TabLink
from clients.trips import areas_of, cases_on_trip, due_only, with_visit_due
from villages.models import District, Village

MOST_ROWS = 30
ROW_FIELD = "case"  # names each row that the page showed


class TripPage(TemplateView):
    """The page of one village or district: the forms, and saving them row by row."""

    template_name = "clients/visit_trip.html"

    @property
    def user(self) -> User:
        """Who made the trip."""
        return self.request.user

    @cached_property
    def place(self) -> Village | District | None:
        """The village or district that was picked; 404 for one that does not exist."""
        if code := self.request.GET.get("village"):
            return get_object_or_404(Village, pk=code.replace("\x00", "")[:20])
        if code := self.request.GET.get("district"):
            return get_object_or_404(District, pk=code.replace("\x00", "")[:20])
        return None

    @property
    def only_due(self) -> bool:
        """Whether only clients with a visit due are asked for."""
        return self.request.GET.get("due") == "1"

    @cached_property
    def trip(self) -> TripForm:
        """What the visits share."""
        return TripForm(self.request.POST if self.request.method == "POST" else None)

    def cases(self) -> SupervisionQuerySet:
        """The cases of the place, whether due or not."""
        cases = cases_on_trip(self.user)
        if isinstance(self.place, Village):
            return cases.filter(client__village=self.place)
        return cases.filter(client__village__district=self.place)

    @cached_property
    def rows(self) -> list[TripRowForm]:
        """A form for each client of the place; after sending, for each that the page had shown."""
        cases = self.cases().select_related("client__village", "office")
        sent = None
        if self.request.method == "POST":
            sent = self.request.POST
            shown = set(sent.getlist(ROW_FIELD))
            chosen = [case for case in cases if str(case.public_id) in shown]
        else:
            due = with_visit_due(cases, self.user.office_today())
            chosen = list((due if self.only_due else cases)[:MOST_ROWS])
        outcomes = outcome_choices()
        return [self.row(case, outcomes, sent) for case in chosen]

    def row(self, case: Supervision, outcomes: list[Any], sent: Any) -> TripRowForm:
        """The form of one case."""
        return TripRowForm(sent, user=self.user, supervision=case, outcomes=outcomes, trip=self.trip)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.place is None:
            return redirect(request.path)
        filled = [row for row in self.rows if row.is_filled]
        if not filled:
            messages.warning(request, "Belum ada hasil yang ditulis. Isi paling sedikit satu klien.")
            return self.render_to_response(self.get_context_data())
        if not self.trip.is_valid():
            return self.render_to_response(self.get_context_data())
        for row in filled:
            self.save(row)
        saved = [row for row in filled if row.saved]
        if len(saved) == len(filled):
            names = get_text_list([row.supervision.client.safe_label for row in saved], "dan")
            tag = getattr(self, "draft_saved_tag", "")
            messages.success(request, f"{len(saved)} kunjungan disimpan: {names}.", extra_tags=tag)
            return redirect(request.get_full_path())
        self.keep_rest([row for row in filled if not row.saved])
        return self.render_to_response(self.get_context_data())

    def save(self, row: TripRowForm) -> None:
        """Saves one row by itself; what is wrong stands in the row."""
        if not row.is_valid():
            return
        try:
            row.saved = log_visit(
                supervision=row.supervision,
                outcome=row.record,
                next_on=row.cleaned_data.get("next_on"),
                submission_key=row.cleaned_data["submission_key"],
                by=self.user,
            )
        except DomainError as error:
            row.add_error(None, error.message)
            return
        client = row.supervision.client
        record_access(self.request, AccessAction.OPEN, client, reason="Mencatat kunjungan perjalanan desa")

    def keep_rest(self, rows: list[TripRowForm]) -> None:
        """Keeps only the rows that were not saved for later."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = self.user.office_today()
        if self.place is None:
            return super().get_context_data(**self.places(today), **kwargs)
        every = self.cases()
        tabs = self.due_tabs(every.count(), with_visit_due(every, today).count())
        return super().get_context_data(
            destination=self.place,
            trip=self.trip,
            rows=self.rows,
            today=today,
            most_rows=MOST_ROWS,
            tabs=tabs,
            only_due=self.only_due,
            **kwargs,
        )

    def places(self, today: date) -> dict[str, Any]:
        """The places to choose from, as searched for."""
        search = PlaceSearchForm(self.request.GET)
        text = search.cleaned_data.get("q", "") if search.is_valid() else ""
        areas = areas_of(self.user, today, text)
        tabs = self.due_tabs(sum(area.cases for area in areas), sum(area.due for area in areas))
        shown = due_only(areas) if self.only_due else areas
        return {"areas": shown, "search": search, "tabs": tabs, "only_due": self.only_due, "is_search": bool(text)}

    def due_tabs(self, cases: int, due: int) -> list[TabLink]:
        """Everybody, or only whose visit is due; the search and the place stay in the address."""
        links = []
        for label, wanted, count in (("Semua", False, cases), ("Jatuh tempo", True, due)):
            query = self.request.GET.copy()
            query.pop("due", None)
            if wanted:
                query["due"] = "1"
            links.append(TabLink(label, f"{self.request.path}?{query.urlencode()}", self.only_due == wanted, count))
        return links

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        if self.place is None:
            return render_page_or_fragment(self.request, self.template_name, "clients/_trip_places.html", context)
        return super().render_to_response(context, **response_kwargs)


class VisitTrip(DraftFormMixin, RoleRequiredMixin, TripPage):
    """Perjalanan desa: pick a village, write a line for each client, save; what was saved is never sent twice."""

    allowed_roles = VISIT_ROLES

    def draft_key(self) -> str:
        code = str(self.place.pk).replace(".", "-") if self.place else "none"
        return f"trip-{code}-due" if self.only_due else f"trip-{code}"  # other rows, so another draft

    def draft_label(self) -> str:
        part = " (jatuh tempo)" if self.only_due else ""
        return f"Perjalanan desa, {self.place.name}{part}" if self.place else "Perjalanan desa"

    def draft_forms(self) -> list[Any]:
        return [self.trip, *self.rows]

    def draft_refused(self) -> HttpResponse:
        return self.render_to_response(self.get_context_data())

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.place is not None:
            self.prefill(self.trip, *self.rows)
        return super().get(request, *args, **kwargs)

    def keep_rest(self, rows: list[TripRowForm]) -> None:
        prefixes = tuple(f"{row.prefix}-" for row in rows)
        rest = {
            name: values
            for name, values in self.request.POST.lists()
            if not name.startswith("row-") or (prefixes and name.startswith(prefixes))
        }
        try:
            save_draft(self.user, self.draft_key(), self.draft_label(), self.request.get_full_path(), rest)
        except DomainError:
            discard_draft(self.user, self.draft_key())  # the page itself still holds what was typed
