"""Sessions of the panel (Tim Pengamat Pemasyarakatan): planned, with their agenda, and what they decided."""

import uuid
from typing import Any

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, ListView, TemplateView, UpdateView
from django.views.generic.base import TemplateResponseMixin
from django.views.generic.edit import ModelFormMixin

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.law import DomainError
from clients.actions.panel_agenda import take_off_agenda
from clients.actions.panel_session import cancel_session, change_session, plan_session
from clients.forms.panel import ChangeSessionForm, PlanSessionForm
from clients.inquiry_permissions import can_change_session, can_hold_session, inquiry_label
from clients.letter_links import letter_links
from clients.models import Client, PanelItem, PanelSession
from clients.panel_permissions import can_read_minutes, can_take_off_agenda
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import PAGE_SIZE
from documents.models import Letter

PANEL_ROLES = NARRATIVE_ROLES
"""Who sits on the panel: officers and the head."""


def visible_session(user: User, public_id: uuid.UUID) -> PanelSession:
    """A session of the own office; 404 elsewhere."""
    sessions = PanelSession.objects.visible_to(user).select_related("office", "created_by")
    return get_object_or_404(sessions, public_id=public_id)


def agenda_of(session: PanelSession, user: User) -> list[Any]:
    """The matters of a session that this person may know of, each with the name and address to show."""
    items = PanelItem.objects.visible_to(user).filter(session=session).order_by("pk")
    shown: list[Any] = list(items.select_related("inquiry__kind", "supervision", "concern", "proposed_by"))
    cases = [item.supervision.client_id for item in shown if item.supervision]
    clients = Client.objects.with_own_flag(user).in_bulk(cases)
    for item in shown:
        item.may_take_off = bool(can_take_off_agenda(user, item))
        if item.inquiry:
            item.label = inquiry_label(user, item.inquiry)
            item.about = f"{item.inquiry.kind.label}, register {item.inquiry.register_no}"
            item.url = reverse("clients:inquiry_report", args=[item.inquiry.public_id])
        else:
            client = clients[item.supervision.client_id]
            item.label = client_label(user, client)
            item.about = f"{item.supervision.get_kind_display()}, register {item.supervision.register_no}"
            item.url = reverse("clients:client_detail", args=[client.public_id])
    return shown


class PanelSessionList(RoleRequiredMixin, ListView):
    """Sessions planned, held and called off, the latest day first."""

    allowed_roles = PANEL_ROLES
    template_name = "clients/panelsession_list.html"
    paginate_by = PAGE_SIZE

    def get_queryset(self) -> QuerySet[PanelSession]:
        seen = PanelItem.objects.visible_to(self.request.user).values("pk")
        return (
            PanelSession.objects.visible_to(self.request.user)
            .annotate(
                matters=Count("items", filter=Q(items__in=seen)),
                waiting=Count("items", filter=Q(items__in=seen, items__decision="pending")),
            )
            .order_by("-on", "-pk")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(today=self.request.user.office_today(), **kwargs)


class PanelSessionDetail(RoleRequiredMixin, TemplateView):
    """One session: agenda or decisions, attendance, minutes and their letter."""

    allowed_roles = PANEL_ROLES
    template_name = "clients/panelsession_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        session = visible_session(user, self.kwargs["public_id"])
        agenda = agenda_of(session, user)
        letters = Letter.objects.visible_to(user).about("panelsession", session.public_id)
        has_come = session.on <= session.office.today()
        undecided = [item for item in agenda if item.decision == PanelItem.Decision.PENDING]
        return super().get_context_data(
            session=session,
            agenda=agenda,
            undecided=len(undecided),
            members=session.members.splitlines(),
            minutes=session.minutes if can_read_minutes(user, session) else "",
            has_come=has_come,
            opens_note=f"Hasil dapat dicatat mulai {date_format(session.on)}.",
            may_hold=has_come and bool(can_hold_session(user, session)),
            may_change=bool(can_change_session(user, session)),
            letters=list(letters),
            letter_links={} if letters.valid().exists() else letter_links(user, [session]),
            **kwargs,
        )


class SessionForm(RoleRequiredMixin, TemplateResponseMixin, ModelFormMixin):
    """What planning and changing share: the frame of a form, and a refusal above it."""

    allowed_roles = PANEL_ROLES
    template_name = "clients/verb_form.html"
    title: str
    submit_label: str
    done: str
    request: HttpRequest

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            submit_label=self.submit_label,
            subtitle="Tim Pengamat Pemasyarakatan",
            back_url=self.back_url(),
            **kwargs,
        )

    def back_url(self) -> str:
        """The list, or the session that is changed."""
        return reverse("clients:panelsession_list")

    def act(self, values: dict[str, Any]) -> PanelSession:
        """The action."""
        raise NotImplementedError

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            session = self.act(form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect("clients:panelsession_detail", session.public_id)


class PanelSessionCreate(SessionForm, CreateView):
    """A session is planned."""

    form_class = PlanSessionForm
    title = "Rencanakan sidang"
    submit_label = "Simpan rencana"
    done = "Sidang direncanakan. Perkara yang belum diputus ikut dalam agendanya."

    def act(self, values: dict[str, Any]) -> PanelSession:
        return plan_session(**values, by=self.request.user)


class PanelSessionUpdate(SessionForm, UpdateView):
    """A planned session moves to another day or place."""

    form_class = ChangeSessionForm
    title = "Ubah rencana sidang"
    submit_label = "Simpan perubahan"
    done = "Rencana sidang diubah."

    def get_object(self, queryset: Any = None) -> PanelSession:
        session = visible_session(self.request.user, self.kwargs["public_id"])
        can_change_session(self.request.user, session).enforce()
        return session

    def back_url(self) -> str:
        return reverse("clients:panelsession_detail", args=[self.kwargs["public_id"]])

    def act(self, values: dict[str, Any]) -> PanelSession:
        return change_session(session=self.object, **values, by=self.request.user)


@require_POST
@role_required(*sorted(PANEL_ROLES))
def panelsession_cancel(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """A planned session is called off; its agenda moves to the next one."""
    session = visible_session(request.user, public_id)
    can_change_session(request.user, session).enforce()
    try:
        cancel_session(session=session, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, "Sidang dibatalkan.")
    return redirect("clients:panelsession_detail", public_id)


@require_POST
@role_required(*sorted(PANEL_ROLES))
def panelsession_take_off(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One matter (`item`) is taken off the agenda; one that is gone already is no matter."""
    user: User = request.user
    session = visible_session(user, public_id)
    agenda = PanelItem.objects.visible_to(user).filter(session=session).select_related("inquiry", "supervision")
    item = {str(row.public_id): row for row in agenda}.get(request.POST.get("item", ""))
    if item is None:
        messages.info(request, "Usul itu tidak ada lagi dalam agenda sidang ini.")
        return redirect("clients:panelsession_detail", public_id)
    can_take_off_agenda(user, item).enforce()
    try:
        take_off_agenda(item=item, by=user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        taken = f"{item.get_matter_display()} ditarik dari agenda."
        messages.success(request, f"{taken} Usul yang sama dapat diajukan lagi.")
    return redirect("clients:panelsession_detail", public_id)
