"""What an officer tells with the own telephone."""

import uuid

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import role_required
from accounts.roles import Role
from bapas_portal.law import DomainError
from reminders.actions.by_hand import AlreadyTold, record_by_hand
from reminders.actions.opt_out import record_opt_out, welcome_again
from reminders.kinds import Reason
from reminders.models import Reminder
from reminders.not_sent import untold_rows

PAGE_SIZE = 25


@require_safe
@role_required(Role.OFFICER)
def reminder_by_hand(request: HttpRequest) -> HttpResponse:
    """Messages to own clients that no channel brought, each with its text ready."""
    waiting = Reminder.objects.by_hand_of(request.user).order_by("occasion", "pk")
    page = Paginator(waiting, PAGE_SIZE).get_page(request.GET.get("page"))
    return TemplateResponse(
        request, "reminders/reminder_by_hand.html", {"page_obj": page, "rows": untold_rows(page.object_list)}
    )


@require_POST
@role_required(Role.OFFICER)
def reminder_sent_by_hand(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The officer told it."""
    reminder = get_object_or_404(Reminder.objects.by_hand_of(request.user), public_id=public_id)
    try:
        record_by_hand(reminder=reminder, by=request.user)
    except AlreadyTold as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, "Dicatat: sudah Anda sampaikan.")
    return redirect("reminders:reminder_by_hand")


@require_POST
@role_required(Role.OFFICER)
def reminder_opt_out(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The recipient told the officer that messages shall stop."""
    reminder = get_object_or_404(Reminder.objects.by_hand_of(request.user), public_id=public_id)
    record_opt_out(kind=reminder.recipient_kind, key=reminder.recipient_key, by=request.user)
    messages.success(request, "Dicatat: orang ini tidak dikirimi pesan lagi.")
    return redirect("reminders:reminder_by_hand")


@require_POST
@role_required(Role.OFFICER)
def reminder_opt_in(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The recipient told the officer that messages are welcome again."""
    silenced = Reminder.objects.explained_to(request.user).filter(reason=Reason.OPTED_OUT)
    reminder = get_object_or_404(silenced, public_id=public_id)
    try:
        welcome_again(kind=reminder.recipient_kind, key=reminder.recipient_key, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Dicatat: orang ini dikirimi pesan lagi mulai pengingat berikutnya.")
    return redirect("reminders:reminder_not_sent")
