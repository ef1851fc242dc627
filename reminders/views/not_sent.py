"""Why something was not sent: rows for the officer and the head, numbers for the administrator."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from accounts.permissions import role_required
from accounts.roles import Role
from reminders.models import Reminder
from reminders.not_sent import reason_counts, rule_choices, untold_rows, with_reason

PAGE_SIZE = 25


@require_safe
@role_required(Role.OFFICER, Role.HEAD, Role.ADMINISTRATOR)
def reminder_not_sent(request: HttpRequest) -> HttpResponse:
    """What was not sent, by reason and rule; both filters stay in the address."""
    sees_rows = request.user.role != Role.ADMINISTRATOR
    if sees_rows:
        rows = Reminder.objects.explained_to(request.user)
    else:
        rows = Reminder.objects.counted_by(request.user).not_sent()
    rules = rule_choices()
    rule, reason = request.GET.get("rule", ""), request.GET.get("reason", "")
    if rule in dict(rules):
        rows = rows.filter(rule=rule)
    counts = reason_counts(rows)
    rows = with_reason(rows, reason)
    context: dict[str, object] = {
        "rules": rules,
        "rule": rule,
        "reason": reason,
        "counts": counts,
        "total": sum(count.count for count in counts),
        "sees_rows": sees_rows,
        "place": request.user.office or "seluruh portal",
    }
    if sees_rows:
        page = Paginator(rows.order_by("-due_at", "-pk"), PAGE_SIZE).get_page(request.GET.get("page"))
        context |= {"page_obj": page, "rows": untold_rows(page.object_list)}
    return TemplateResponse(request, "reminders/reminder_not_sent.html", context)
