"""The pages of the outbox: a person's own reminders, and for the head and administrator how delivery goes."""

import uuid

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from accounts.permissions import role_required
from accounts.roles import Role
from bapas_portal.htmx import render_page_or_fragment
from reminders.actions.beat import silence
from reminders.models import BeatSignal, Delivery, Reminder
from reminders.status import failed_lately, rule_counts

PAGE_SIZE = 25


@require_safe
def reminder_list(request: HttpRequest) -> HttpResponse:
    """The person's own reminders: unread, or all with the unread on top."""
    own = Reminder.objects.visible_to(request.user).shown()
    unread_count = own.unread().count()
    only_unread = request.GET.get("show") != "all"
    email_failed = Delivery.objects.filter(
        reminder=OuterRef("pk"), reminder__state=Reminder.State.FAILED, outcome=Delivery.Outcome.FAILED
    )
    rows = (own.unread() if only_unread else own).unread_first().annotate(email_failed=Exists(email_failed))
    context: dict[str, object] = {
        "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        "unread_count": unread_count,
        "only_unread": only_unread,
        "tabs": [
            {"label": "Belum dibaca", "url": "?", "current": only_unread, "count": unread_count},
            {"label": "Semua", "url": "?show=all", "current": not only_unread},
        ],
    }
    return render_page_or_fragment(request, "reminders/reminder_list.html", "reminders/_reminder_results.html", context)


@require_POST
def reminder_open(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Marks one reminder as read and goes to the page it is about."""
    reminder = get_object_or_404(Reminder.objects.visible_to(request.user).shown(), public_id=public_id)
    Reminder.objects.visible_to(request.user).filter(pk=reminder.pk).unread().update(read_at=timezone.now())
    return redirect(reminder.path)


@require_POST
def reminder_read(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Marks one reminder as read and stays on the list."""
    reminder = get_object_or_404(Reminder.objects.visible_to(request.user).shown(), public_id=public_id)
    Reminder.objects.visible_to(request.user).filter(pk=reminder.pk).unread().update(read_at=timezone.now())
    return redirect("reminders:reminder_list")


@require_POST
def reminder_read_all(request: HttpRequest) -> HttpResponse:
    """Marks everything that is shown as read."""
    count = Reminder.objects.unread_for(request.user).update(read_at=timezone.now())
    messages.success(request, f"{count} pengingat ditandai sudah dibaca.")
    return redirect("reminders:reminder_list")


@require_safe
@role_required(Role.HEAD, Role.ADMINISTRATOR)
def reminder_status(request: HttpRequest) -> HttpResponse:
    """How delivery goes, as numbers: the own office for a head, the whole portal for an administrator."""
    watched = Reminder.objects.counted_by(request.user)
    signal = BeatSignal.objects.first()
    rules = rule_counts(watched)
    return TemplateResponse(
        request,
        "reminders/reminder_status.html",
        {
            "rules": [rule for rule in rules if rule.has_any],
            "quiet": [rule for rule in rules if not rule.has_any],
            "failed": failed_lately(watched),
            "beat_at": signal.at if signal else None,
            "is_silent": silence(now=timezone.now()) is not None,
            "place": request.user.office or "seluruh portal",
        },
    )
