"""The rows behind one figure as a page lists them, for those who may open them."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.templatetags.portal import thousands
from reports.figures.counted import Measure, Pk
from reports.figures.tables import hours


@dataclass(frozen=True, slots=True)
class Kind:
    """How rows of one model are shown: what to join, the client they are about ("" for none), their words and page."""

    client: str = ""
    joined: tuple[str, ...] = ()
    words: Callable[[Any], str] = str
    page: str = ""
    argument: str = "public_id"


def _dated(name: str, label: str) -> Callable[[Any], str]:
    """A short description with a day from one of the row's columns."""

    def words(row: Any) -> str:
        value = getattr(row, name)
        return f"{label} {date_format(value, 'j F Y')}" if value else label

    return words


def _case_words(row: Any) -> str:
    return f"{row.get_kind_display()} {row.register_no}"


KINDS: dict[str, Kind] = {
    "clients.Supervision": Kind("client", ("client",), _case_words),
    "clients.Client": Kind("self", (), lambda row: row.number),
    "clients.SocialInquiry": Kind(
        "",
        ("kind",),
        lambda row: f"{row.kind.label} {row.register_no}, {row.get_state_display()}",
        "clients:inquiry_detail",
    ),
    "clients.PanelItem": Kind(
        "supervision.client",
        ("supervision__client",),
        lambda row: f"{row.get_matter_display()}: {row.get_to_stage_display()}",
    ),
    "clients.Visit": Kind("supervision.client", ("supervision__client",), str, "clients:visit_detail"),
    "clients.ReportIn": Kind("supervision.client", ("supervision__client",)),
    "clients.TravelPermit": Kind("supervision.client", ("supervision__client",), lambda row: row.get_state_display()),
    "clients.Concern": Kind("client", ("client",), str, "clients:concern_detail"),
    "clients.ConcernStep": Kind("concern.client", ("concern__client",)),
    "clients.AftercareContact": Kind(
        "supervision.client", ("supervision__client",), _dated("on", "Bimbingan lanjutan")
    ),
    "clients.RiskAssessment": Kind(
        "supervision.client",
        ("supervision__client",),
        lambda row: f"{row} pada {date_format(row.assessed_on, 'j F Y')}",
    ),
    "villages.CommunityGroup": Kind("", ("village",), lambda row: str(row.village), "villages:group_detail"),
    "villages.SolvedProblem": Kind("", ("group__village",), lambda row: str(row.group)),
    "villages.Village": Kind("", ("district__regency",), lambda row: row.pk, "villages:village_detail", "pk"),
    "sentences.SocialWorkSentence": Kind(
        "supervision.client", ("supervision__client",), lambda row: row.get_state_display(), "sentences:sentence_detail"
    ),
    "sentences.HoursEntry": Kind(
        "sentence.supervision.client", ("sentence__supervision__client",), _dated("worked_on", "Hari kerja")
    ),
    "sentences.HostSite": Kind("", ("village",), lambda row: str(row.village), "sentences:site_detail"),
    "programs.OutreachEvent": Kind("", (), lambda row: row.get_activity_display(), "programs:event_detail"),
    "programs.AttendanceGroup": Kind(
        "",
        ("registration__event", "registration__village"),
        lambda row: f"{row.registration.village}, {row.registration.event}",
    ),
    "programs.Agreement": Kind("", (), lambda row: row.get_state_display(), "programs:agreement_detail"),
    "programs.Commitment": Kind("", ("party",), lambda row: str(row.party), "programs:commitment_detail"),
    "accounts.User": Kind("", (), lambda row: row.get_role_display()),
}


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One counted row: who or what it is, a few words, its page, what it adds, and what happened to it since."""

    label: str
    words: str
    url: str
    adds: str
    remark: str


def listed(
    measure: Measure,
    counted: dict[Pk, int],
    pks: Collection[Pk],
    *,
    user: User,
    since: datetime | None,
    gone: Collection[Pk],
) -> list[ListedRow]:
    """Those of `pks` that this person may open, in order; `gone` are no longer counted, `since` is the counting."""
    model = apps.get_model(measure.model)
    kind = KINDS[measure.model]
    rows = model._default_manager.visible_to(user).filter(pk__in=pks).select_related(*kind.joined)
    found = {row.pk: row for row in rows}
    changed = changed_since(measure, found, since) if since else set()
    shown = []
    for pk in pks:
        if (row := found.get(pk)) is None:
            continue
        remark = "Tidak dihitung lagi" if pk in gone else "Diubah sejak dikirim" if pk in changed else ""
        adds = ""
        if measure.adds_up:
            adds = f"{thousands(hours(counted[pk]))} jam" if measure.in_minutes else thousands(counted[pk])
        shown.append(ListedRow(_label(kind, row), kind.words(row), _url(kind, row, user), adds, remark))
    return shown


def visible_count(measure: Measure, pks: Iterable[Pk], user: User) -> int:
    """How many of the rows this person may open."""
    model = apps.get_model(measure.model)
    number: int = model._default_manager.visible_to(user).filter(pk__in=list(pks)).count()
    return number


def changed_since(measure: Measure, pks: Iterable[Pk], moment: datetime) -> set[Pk]:
    """Which of the rows have a later entry in the history the database keeps; none for rows without history."""
    app, _, name = measure.model.partition(".")
    try:
        history = apps.get_model(app, f"{name}Event")
    except LookupError:
        return set()
    later = history._default_manager.filter(pgh_obj_id__in=list(pks), pgh_created_at__gt=moment)
    return set(later.values_list("pgh_obj_id", flat=True))


def _client(kind: Kind, row: Any) -> Any:
    """The person the row is about; None without one."""
    if not kind.client:
        return None
    person = row
    for name in () if kind.client == "self" else kind.client.split("."):
        person = getattr(person, name)
    return person


def _label(kind: Kind, row: Any) -> str:
    client = _client(kind, row)
    if client is not None:
        return str(client.safe_label)
    return str(getattr(row, "safe_label", row))


def _url(kind: Kind, row: Any, user: User) -> str:
    """The row's own page, or the file of its client while the office holds it."""
    if kind.page:
        return reverse(kind.page, args=[getattr(row, kind.argument)])
    client = _client(kind, row)
    if client is not None and client.office_id == user.office_id:
        return reverse("clients:client_detail", args=[client.public_id])
    return ""
