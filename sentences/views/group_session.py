"""Writing down one day of several people at a host at once; every row is saved or refused by itself."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import User
from accounts.permissions import role_required
from sentences.actions import draft_session, opening_hours_warning
from sentences.actions.absence import record_absence
from sentences.day_sheet import worked_in_words
from sentences.days import Day, day_of
from sentences.forms.group_session import GroupForm, GroupRowForm
from sentences.group_session import GroupRow, absence_in_words, group_rows, key_of
from sentences.models import HostSite
from sentences.site_permissions import KEEPERS
from sentences.views.acting import act_on, person
from sentences.views.host_link import own_site


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*KEEPERS)
def group_session(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Everybody placed at a host on one day: the same hours for all, others where a row says so. It drafts only.

    "Semua datang" saves nothing: it shows the page again with everybody ticked for whom nothing was chosen.
    """
    site, user = own_site(request, public_id), person(request)
    day = day_of(request.GET.get("day", ""), site.office.today())
    kept = request.POST if "all_came" in request.POST else None
    data = request.POST if request.method == "POST" and kept is None else None
    shared = GroupForm(data, initial=kept.dict() if kept is not None else None, user=user, site=site)
    is_sound = data is not None and shared.is_valid()
    rows = group_rows(site, day.date, user, shared, data, kept)
    if is_sound:
        for row in rows:
            save_row(row, shared, user)
        if not any(row.is_refused for row in rows):
            return all_saved(request, site, day, rows)
    context = {
        "site": site,
        "day": day,
        "form": shared,
        "rows": rows,
        "has_result": is_sound,
        "saved_count": sum(row.is_new for row in rows),
        "refused_count": sum(row.is_refused for row in rows),
        "has_open_rows": any(row.form for row in rows),
        "phone_draft": f"group-{site.public_id}-{day.date}",
        "back_url": reverse("sentences:site_detail", args=[site.public_id]),
    }
    return render(request, "sentences/group_session.html", context)


def save_row(row: GroupRow, shared: GroupForm, user: User) -> None:
    """Writes one row down; a refusal stays beside what was typed."""
    if row.form is None:
        row.was_there = bool(row.saved)
        return
    form = row.form
    if form.is_valid() and form.is_blank:
        return
    saved = act_on(form, lambda: written_down(form, shared, user))
    if saved is None:
        row.is_refused = True
        return
    row.saved, row.is_new, row.form = saved, True, None


def written_down(form: GroupRowForm, shared: GroupForm, user: User) -> str:
    """The session, or the absence, that one row tells of, in words. Raises DomainError or StatuteError."""
    ground = form.cleaned_data["ground"]
    if ground:
        sentence = form.placement.sentence
        return absence_in_words(record_absence(sentence=sentence, on=form.day, ground=ground, text="", by=user))
    key = key_of(shared.cleaned_data["submission_key"], form.placement)
    draft = form.draft()
    session = draft_session(placement=form.placement, draft=draft, submission_key=key, by=user)
    return f"{worked_in_words(session)}. {opening_hours_warning(form.placement, draft)}".strip()


def all_saved(request: HttpRequest, site: HostSite, day: Day, rows: list[GroupRow]) -> HttpResponse:
    """Back to the same day, where every row says what is written down."""
    count = sum(row.is_new for row in rows)
    already = sum(row.was_there for row in rows)
    told = f"{count} orang dicatat; jamnya menunggu konfirmasi tempat kerja." if count else "Tidak ada baris baru."
    if already:
        told += f" {already} orang sudah tercatat sebelumnya."
    messages.success(request, told, extra_tags=f"draft-saved:group-{site.public_id}-{day.date}")
    return redirect(reverse("sentences:group_session", args=[site.public_id], query={"day": day.date.isoformat()}))
