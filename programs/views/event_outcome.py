"""After the event: its part of the page, and the verbs held, documented, evaluated, followed up, closed."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from accounts.models import Role
from accounts.permissions import Verdict, role_required
from programs import actions, lifecycle
from programs.event_letters import event_letter_links
from programs.forms import EvaluationForm, HoldEventForm, MinutesForm
from programs.lifecycle import Step
from programs.models import EventFile, Finding, Obstacle, Survey, VillageRegistration
from programs.numbers import group_totals
from programs.permissions import FOSTER_KEEPERS, MANAGER_ROLES
from programs.publication import LEAST
from programs.results.page import finished_pages
from programs.views.event_scope import EventPage, EventVerb, act_on_event


class EventOutcome(EventPage):
    """What came of the event: the summary, the minutes, files, obstacles, evaluation, cost, and what follows."""

    template_name = "programs/event_outcome.html"
    url_name = "programs:event_outcome"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, event = self.request.user, self.event
        may_write = user.role in MANAGER_ROLES and bool(lifecycle.correction_open(event))
        return super().get_context_data(
            files=EventFile.objects.visible_to(user).filter(event=event),
            sees_files=user.office_id == event.office_id,
            findings=Finding.objects.visible_to(user).filter(event=event).count(),
            may_note=user.role in FOSTER_KEEPERS and user.office_id == event.office_id,
            obstacles=Obstacle.objects.visible_to(user).filter(event=event),
            follow_ups=self.follow_ups,
            today=event.office.today(),
            letter=event_letter_links(user, "outreach-report", [event]).get(event.public_id),
            has_results=Survey.objects.visible_to(user).filter(event=event).exists(),
            may_write=may_write,
            may_evaluate=may_write and bool(event.evaluation or lifecycle.is_possible(Step.EVALUATE, event)),
            **kwargs,
        )


class EventHoldView(EventVerb[HoldEventForm]):
    """Marks an event as held with what came of it, or corrects that text."""

    form_class = HoldEventForm
    template_name = "programs/event_hold.html"
    title = "Hasil kegiatan"
    refusal = "Belum dapat ditandai terlaksana"
    back = "event_outcome"
    done = "Hasil kegiatan disimpan."

    @property
    def submit_label(self) -> str:  # type: ignore[override]
        return "Simpan hasil" if self.event.took_place else "Tandai terlaksana"

    def get_initial(self) -> dict[str, Any]:
        return {"summary": self.event.summary}

    def verdict(self) -> Verdict:
        return lifecycle.holding_open(self.event, timezone.now(), attendance_entered=self.attendance_entered())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        registrations = VillageRegistration.objects.visible_to(self.request.user).filter(event=self.event)
        uncounted = registrations.accepted().filter(attendance_entered_at__isnull=True).select_related("village")
        return super().get_context_data(uncounted=list(uncounted), **kwargs)

    def perform(self, form: HoldEventForm) -> None:
        actions.hold_event(event=self.event, summary=form.cleaned_data["summary"], by=self.person)


class EventDocument(EventVerb[MinutesForm]):
    """Writes the minutes, or corrects them."""

    form_class = MinutesForm
    title, submit_label, done = "Berita acara", "Simpan berita acara", "Berita acara disimpan."
    refusal = "Berita acara belum dapat ditulis"
    back = "event_outcome"

    def get_initial(self) -> dict[str, Any]:
        return {"minutes": self.event.minutes}

    def verdict(self) -> Verdict:
        return lifecycle.correction_open(self.event)

    def perform(self, form: MinutesForm) -> None:
        actions.document_event(event=self.event, minutes=form.cleaned_data["minutes"], by=self.person)


class EventEvaluate(EventVerb[EvaluationForm]):
    """Writes the evaluation and the real cost, or corrects them."""

    form_class = EvaluationForm
    template_name = "programs/event_evaluate.html"
    title, submit_label, done = "Evaluasi", "Simpan evaluasi", "Evaluasi disimpan."
    refusal = "Evaluasi belum dapat ditulis"
    back = "event_outcome"

    def get_initial(self) -> dict[str, Any]:
        return {"evaluation": self.event.evaluation, "cost": self.event.cost}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, event = self.request.user, self.event
        rows = list(VillageRegistration.objects.visible_to(user).filter(event=event).with_people())
        return super().get_context_data(
            totals=group_totals(rows)[-1],
            villages_came=sum(bool(row.attended_total) for row in rows),
            obstacles=Obstacle.objects.visible_to(user).filter(event=event),
            pages=finished_pages(Survey.objects.visible_to(user).filter(event=event).select_related("questionnaire")),
            least=LEAST,
            **kwargs,
        )

    def verdict(self) -> Verdict:
        if self.event.evaluation:
            return lifecycle.correction_open(self.event)
        return lifecycle.is_possible(Step.EVALUATE, self.event)

    def perform(self, form: EvaluationForm) -> None:
        actions.evaluate_event(event=self.event, **form.cleaned_data, by=self.person)


@require_POST
@role_required(*sorted(MANAGER_ROLES))
def event_follow_up(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Everything that is to follow is written down."""
    return act_on_event(request, public_id, actions.end_follow_up_list, "Tindak lanjut ditetapkan.", "outcome")


@require_POST
@role_required(Role.HEAD)
def event_close(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The head closes an event of which nothing is open any more."""
    return act_on_event(request, public_id, actions.close_event, "Kegiatan ditutup.", "outcome")
