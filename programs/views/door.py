"""The list at the door of an event: check-in, uninvited villages, paper lists, copies. Names stay within the office."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import User
from accounts.permissions import role_required
from bapas_portal.law import DomainError
from bapas_portal.verb import do
from programs import lifecycle
from programs.actions.door import (
    admit_village,
    check_in,
    let_list_count,
    merge_attendees,
    remove_attendee,
    separate_attendee,
    type_list,
)
from programs.door import door_villages, lists_pdf
from programs.forms.door import DoorForm, PaperListForm, WalkInForm
from programs.models import Attendee, DoorCode, OutreachEvent, VillageRegistration
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES
from programs.views.event_scope import EventPage, event_in_scope

WRITERS = sorted(MANAGER_ROLES)


def registration_in_scope(user: User, public_id: uuid.UUID) -> VillageRegistration:
    """The village's row of the own office, or 404."""
    return get_object_or_404(VillageRegistration.objects.visible_to(user).with_people(), public_id=public_id)


def attendee_in_scope(user: User, public_id: object) -> Attendee:
    """The entry of the own office's list, or 404."""
    rows = Attendee.objects.visible_to(user).select_related("registration__event", "event")
    try:
        return get_object_or_404(rows, public_id=uuid.UUID(str(public_id)))
    except ValueError:
        return get_object_or_404(rows.none())


class EventDoorView(EventPage):
    """Everybody on the list by village, with both counts; new names at the top; pairs that sound alike."""

    allowed_roles = MANAGER_ROLES
    url_name = "programs:event_door"
    template_name = "programs/event_door.html"
    form: DoorForm | None = None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        event, now = self.event, timezone.now()
        people = Attendee.objects.visible_to(user).filter(event=event).select_related("same_as").order_by("id")
        first = self.registrations[0] if self.registrations else VillageRegistration(event=event)
        host = next((row.public_id for row in self.registrations if row.village_id == event.village_id), None)
        code = DoorCode.objects.visible_to(user).filter(event=event).first()
        if code:
            code.event = event
        return super().get_context_data(
            door_code=code,
            can_open=lifecycle.door_code_open(event),
            is_code_on=lifecycle.self_check_in_open(code, now, days=event.days()) if code else None,
            villages=door_villages(self.registrations, list(people)),
            totals=group_totals(self.registrations),
            verdict=lifecycle.attendance_open(first, now, user),
            form=self.form
            or DoorForm(user=user, event=event, initial={"registration": self.request.GET.get("from") or host}),
            too_early=not event.day_has_come(now),
            **kwargs,
        )

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Checks the named people in, and stays ready for the next of the same village."""
        user: User = request.user
        form = DoorForm(request.POST, user=user, event=self.event)
        if form.is_valid():
            row = form.cleaned_data["registration"]
            try:
                count = check_in(
                    registration=row,
                    people=form.people(),
                    submission_key=form.cleaned_data["submission_key"],
                    by=user,
                )
            except DomainError as refusal:
                form.add_error(None, refusal.message)
            else:
                messages.success(
                    request,
                    f"{count} orang dari {row.village} dicatat hadir.",
                    extra_tags=f"draft-saved:door-{self.event.public_id}",
                )
                page = reverse("programs:event_door", args=[self.event.public_id])
                return redirect(f"{page}?from={row.public_id}#catat")
        self.form = form
        return self.render_to_response(self.get_context_data(), status=422)


@require_safe
@role_required(*WRITERS)
def event_lists(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Attendance lists to be printed before the event, one page for each village that has not declined."""
    user: User = request.user
    event = event_in_scope(user, public_id)
    rows = VillageRegistration.objects.visible_to(user).filter(event=event).exclude(state="declined").with_people()
    if not rows.exists():
        messages.warning(request, "Belum ada desa atau kelurahan yang diundang, jadi tidak ada daftar untuk dicetak.")
        return redirect("programs:event_door", public_id)
    try:
        content = lists_pdf(event, list(rows.order_by("village__code")))
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:event_door", public_id)
    headers = {"Content-Disposition": 'inline; filename="daftar-hadir.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*WRITERS)
def event_walk_in(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """People came from a village that was not invited: puts the village on the list, then their names."""
    user: User = request.user
    event: OutreachEvent = event_in_scope(user, public_id)
    form = WalkInForm(request.POST if request.method == "POST" else None, user=user, event=event)
    if form.is_bound and form.is_valid():
        try:
            row = admit_village(event=event, village=form.cleaned_data["village"], by=user)
        except DomainError as refusal:
            form.add_error(None, refusal.message)
        else:
            return redirect(f"{reverse('programs:event_door', args=[public_id])}?from={row.public_id}#catat")
    context = {"form": form, "event": event}
    return render(request, "programs/event_walk_in.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*WRITERS)
def registration_paper_list(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """A village's signed paper, typed in on one page with its photo."""
    user: User = request.user
    row = registration_in_scope(user, public_id)
    is_sent = request.method == "POST"
    form = PaperListForm(
        request.POST if is_sent else None, request.FILES if is_sent else None, user=user, registration=row
    )
    if is_sent and form.is_valid():
        try:
            count = type_list(
                registration=row,
                people=form.people(),
                photos=form.attached_files,
                submission_key=form.cleaned_data["submission_key"],
                by=user,
            )
        except DomainError as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(
                request, f"{count} orang dari {row.village} dicatat hadir.", extra_tags=f"draft-saved:paper-{public_id}"
            )
            return redirect("programs:event_door", row.event.public_id)
    context = {
        "form": form,
        "registration": row,
        "event": row.event,
        "verdict": lifecycle.attendance_open(row, timezone.now(), user),
    }
    return render(request, "programs/registration_paper_list.html", context, status=422 if is_sent else 200)


def done(request: HttpRequest, event: OutreachEvent, act: Any, said: str) -> HttpResponse:
    """Does one thing to the list, says so or why not, and goes back to it."""
    do(request, act, said)
    return redirect("programs:event_door", event.public_id)


@require_POST
@role_required(*WRITERS)
def registration_use_list(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Pakai daftar": sets the count by hand aside."""
    user: User = request.user
    row = registration_in_scope(user, public_id)
    said = f"Jumlah {row.village} kini mengikuti daftar hadir."
    return done(request, row.event, lambda: let_list_count(registration=row, by=user), said)


@require_POST
@role_required(*WRITERS)
def attendee_merge(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Orang yang sama"."""
    user: User = request.user
    attendee = attendee_in_scope(user, public_id)
    into = attendee_in_scope(user, request.POST.get("into", attendee.public_id))
    return done(
        request, attendee.event, lambda: merge_attendees(attendee=attendee, into=into, by=user), "Dihitung satu orang."
    )


@require_POST
@role_required(*WRITERS)
def attendee_separate(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Pisahkan"."""
    user: User = request.user
    attendee = attendee_in_scope(user, public_id)
    return done(request, attendee.event, lambda: separate_attendee(attendee=attendee, by=user), "Dihitung dua orang.")


@require_POST
@role_required(*WRITERS)
def attendee_remove(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Hapus dari daftar"."""
    user: User = request.user
    attendee = attendee_in_scope(user, public_id)
    return done(request, attendee.event, lambda: remove_attendee(attendee=attendee, by=user), "Dihapus dari daftar.")
