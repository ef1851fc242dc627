"""Several people at one host on one day, written down at once: the rows of the page, and what became of each."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q
from django.http import QueryDict

from accounts.models import Role, User
from clients.models import Client
from clients.permissions import client_label
from clients.querysets.scope import in_hands_of
from sentences.day_sheet import worked_in_words
from sentences.forms.group_session import CAME, GroupForm, GroupRowForm
from sentences.models import Absence, HostSite, Pause, Placement, SocialWorkSentence, WorkSession
from sentences.querysets import OPEN_STATES
from sentences.rules.day import day_in_words


@dataclass(slots=True)
class GroupRow:
    """One person on the page: a form, or what is written down already, or why there is none (pause, colleague)."""

    placement: Placement
    label: str
    form: GroupRowForm | None = None
    saved: str = ""
    guided_by: str = ""
    paused: str = ""
    is_new: bool = False
    is_refused: bool = False
    was_there: bool = False


def guided_sentences(user: User) -> set[int]:
    """Ids of the open sentences that `can_guide` gives into the hands of this person, in one query."""
    rows = SocialWorkSentence.objects.visible_to(user).open().filter(supervision__office=user.office_id)
    if user.role != Role.HEAD:
        rows = rows.filter(in_hands_of(user, "supervision__officer"))
    return set(rows.order_by().values_list("pk", flat=True))


def group_rows(
    site: HostSite,
    day: date,
    user: User,
    shared: GroupForm,
    data: QueryDict | None = None,
    kept: QueryDict | None = None,
) -> list[GroupRow]:
    """Everybody placed there on that day, by name; who is written down already is not asked again.

    `kept` is a page that is shown once more, unchecked, with everybody ticked as having come.
    """
    placements = list(
        Placement.objects.visible_to(user)
        .filter(site=site, sentence__state__in=OPEN_STATES)
        .on_day(day)
        .select_related("sentence__supervision__officer", "site__office")
        .prefetch_related(Prefetch("sentence__supervision__client", Client.objects.with_own_flag(user)))
        .order_by("sentence__supervision__client__name", "id")
    )
    known, mine = known_already(placements, site, day), guided_sentences(user)
    pauses = pauses_on(placements, day)
    rows = []
    for placement in placements:
        supervision = placement.sentence.supervision
        row = GroupRow(placement, client_label(user, supervision.client), saved=known.get(placement.pk, ""))
        row.paused = pauses.get(placement.sentence_id, "")
        if placement.sentence_id not in mine:
            row.guided_by = supervision.officer.name if supervision.officer else "belum ditentukan"
        elif not row.saved and not row.paused:
            prefix = placement.public_id.hex
            initial = came_initial(kept, prefix) if kept is not None else None
            row.form = GroupRowForm(data, prefix=prefix, initial=initial, placement=placement, day=day, shared=shared)
        rows.append(row)
    return rows


def came_initial(kept: QueryDict, prefix: str) -> dict[str, str]:
    """What was typed in one row, and that the person came where nothing was chosen yet."""
    typed = {name: kept.get(f"{prefix}-{name}", "") for name in ("presence", "starts", "ends", "break_minutes", "task")}
    return typed | {"presence": typed["presence"] or CAME}


def pauses_on(placements: Iterable[Placement], day: date) -> dict[int, str]:
    """By sentence: why its execution is stopped on that day, and since when."""
    running = Pause.objects.filter(
        Q(until=None) | Q(until__gte=day), sentence__in=[row.sentence_id for row in placements], since__lte=day
    )
    return {
        row.sentence_id: f"Pelaksanaan dihentikan sementara sejak {day_in_words(row.since)} "
        f"({row.get_ground_display().lower()}), jadi hari ini tidak dicatat."
        for row in running
    }


def known_already(placements: Iterable[Placement], site: HostSite, day: date) -> dict[int, str]:
    """By placement: the work or the absence of that day that somebody wrote down before."""
    placements = list(placements)
    sessions = WorkSession.objects.filter(placement__in=placements).exclude(state=WorkSession.State.REJECTED)
    sessions = sessions.on_day(day, site.office.zone).select_related("placement__site__office").order_by("-starts_at")
    absences = Absence.objects.filter(sentence__in=[placement.sentence_id for placement in placements], on=day)
    missed = {row.sentence_id: absence_in_words(row) for row in absences}
    known = {row.pk: missed[row.sentence_id] for row in placements if row.sentence_id in missed}
    return known | {session.placement_id: worked_in_words(session) for session in sessions}


def absence_in_words(absence: Absence) -> str:
    """A missed day with its reason."""
    return f"Tidak datang: {absence.get_ground_display().lower()}"


def key_of(submission_key: uuid.UUID, placement: Placement) -> uuid.UUID:
    """The key of one row: the same page sent twice makes one session for each person."""
    return uuid.uuid5(submission_key, str(placement.public_id))
