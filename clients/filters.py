"""Searching and filtering the lists of the caseload; every filter stays in the URL."""

from functools import cached_property
from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role, User
from bapas_portal.forms import DateInput
from clients.models import Audience, Client, ReportIn, Substitution, Supervision, SupervisionKind, Visit
from clients.quality import Gap, gap_named, gaps
from clients.querysets import ClientQuerySet, SubstitutionQuerySet
from villages.models import District, Regency

EVERYONE = "all"
NOBODY = "none"
OPEN = "open"
SEARCH_LIMIT = 100


def stood_in_by(user: User) -> SubstitutionQuerySet:
    """The arrangements by which `user` has a colleague's caseload in hand today."""
    return Substitution.objects.standing_in(user).select_related("officer")


def officer_choices(user: User) -> tuple[str, list[tuple[str, str]]]:
    """What an empty choice means to this person, and the other choices of whose caseload is shown."""
    if user.role == Role.OFFICER:
        absent = [(str(row.officer.public_id), f"Menggantikan {row.officer.name}") for row in stood_in_by(user)]
        return "Milik saya", [*absent, (EVERYONE, "Semua di kantor")]
    officers = User.objects.officers_of(user.office) if user.office else User.objects.none()
    named = [(str(officer.public_id), officer.name) for officer in officers]
    return "Semua di kantor", [*named, (NOBODY, "Tanpa petugas aktif di kantor ini")]


def chosen_officer(user: User, value: str) -> User | None:
    """The officer whose caseload is shown; None for the whole office."""
    if user.role == Role.OFFICER:
        if value == EVERYONE:
            return None
        return next((row.officer for row in stood_in_by(user) if str(row.officer.public_id) == value), user)
    if value in {"", NOBODY} or user.office is None:
        return None
    return User.objects.officers_of(user.office).filter(public_id=value).first()


class CaseloadFilter(filters.FilterSet):
    """What the lists share: a search by client and whose caseload. An officer begins with the own one."""

    q = filters.CharFilter(label="Cari nama, nomor klien, nomor register, atau NIK", max_length=SEARCH_LIMIT)
    officer = filters.ChoiceFilter(label="Pembimbing Kemasyarakatan", choices=[])
    here = filters.BooleanFilter(label="Tanpa catatan Bapas sebelumnya", widget=forms.HiddenInput)
    """Leaves out what came along with clients from another Bapas: the figures of an office count its own rows."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        empty, choices = officer_choices(user)
        field = self.form.fields["officer"]
        field.empty_label = empty
        field.choices = choices

    @property
    def values(self) -> dict[str, Any]:
        """The filters that make sense; one that does not is left out and says so beside its field."""
        return self.form.cleaned_data if self.form.is_valid() else getattr(self.form, "cleaned_data", {})

    @cached_property
    def of_officer(self) -> User | None:
        """Whose caseload is shown; None for the whole office."""
        return chosen_officer(self.user, self.values.get("officer") or "")

    @property
    def is_nobodys(self) -> bool:
        """Whether the rows without an active officer of the office are asked for."""
        return self.values.get("officer") == NOBODY and self.user.role != Role.OFFICER

    def nobodys(self, path: str = "officer") -> Q:
        """Rows whose officer is none, or nobody who works here now; `path` leads to the officer."""
        officers = User.objects.officers_of(self.user.office) if self.user.office else User.objects.none()
        return ~Q(**{f"{path}__in": officers}) if self.is_nobodys else Q()

    def of_caseload(self, rows: Any, path: str = "officer") -> Any:
        """Rows of whose caseload is asked for: one officer's, nobody's, or all; `path` leads to the officer."""
        if self.of_officer:
            rows = rows.filter(**{path: self.of_officer})
        return rows.filter(self.nobodys(path))

    def matching_clients(self) -> ClientQuerySet | None:
        """Clients that the search text means; None without a search."""
        text = self.values.get("q")
        return Client.objects.visible_to(self.user).search(text).order_by() if text else None


class LivingPlaceFilter(CaseloadFilter):
    """A list that the head narrows to people of one regency; nobody else learns where a colleague's client lives."""

    regency = filters.ModelChoiceFilter(
        label="Kabupaten atau kota", queryset=Regency.objects.none(), to_field_name="code", empty_label="Semua"
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.user.role == Role.HEAD:
            area = Regency.objects.filter(office=self.user.office)
            self.form.fields["regency"].queryset = area.order_by("name")
        else:
            del self.form.fields["regency"]

    def of_regency(self, path: str = "") -> Q:
        """Rows of people who live in the regency chosen; `path` leads from a row to the client."""
        chosen = self.values.get("regency")
        return Q(**{f"{path}village__district__regency": chosen}) if chosen else Q()


class ClientFilter(LivingPlaceFilter):
    """The list of clients. Programme, group and status must hold for one and the same case."""

    kind = filters.ChoiceFilter(label="Program", choices=SupervisionKind.choices, empty_label="Semua program")
    status = filters.ChoiceFilter(
        label="Keadaan perkara",
        choices=[(OPEN, "Masih berjalan"), *Supervision.Status.choices],
        empty_label="Semua keadaan",
    )
    audience = filters.ChoiceFilter(label="Kelompok", choices=Audience.choices, empty_label="Anak dan dewasa")
    attention = filters.ChoiceFilter(
        label="Perlu perhatian",
        choices=[
            ("overdue", "Kunjungan tanpa hasil"),
            ("unplanned", "Tanpa kunjungan berikutnya"),
            ("unassigned", "Belum punya Pembimbing Kemasyarakatan"),
        ],
        empty_label="Semua",
    )
    missing = filters.ChoiceFilter(label="Data yang belum ada", choices=[], empty_label="Semua")
    met = filters.ChoiceFilter(
        label="Bertemu klien",
        choices=[("yes", "Ditemui dalam masa ini"), ("no", "Belum ditemui dalam masa ini")],
        empty_label="Semua",
    )
    start = filters.DateFilter(label="Masa pertemuan sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Masa pertemuan sampai", widget=DateInput(), validators=POSSIBLE_DAYS)
    district = filters.ModelChoiceFilter(label="Kecamatan", queryset=District.objects.none(), empty_label="Semua")
    village = filters.CharFilter(label="Desa atau kelurahan", max_length=SEARCH_LIMIT)

    class Meta:
        model = Client
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields = self.form.fields
        fields["missing"].choices = [("", "Semua"), *((gap.name, gap.label) for gap in gaps())]
        lived_in = self._of_known_village(Client.objects.visible_to(self.user)).order_by().values("village__district")
        fields["district"].queryset = District.objects.filter(pk__in=lived_in).order_by("name")

    @property
    def gap(self) -> Gap | None:
        """What the files shown lack, where one gap was chosen."""
        return gap_named(self.values.get("missing") or "")

    def filter_queryset(self, queryset: ClientQuerySet) -> QuerySet[Client]:
        values = self.values
        cases = Q()
        if values.get("kind"):
            cases &= Q(kind=values["kind"])
        if values.get("audience"):
            cases &= Q(audience=values["audience"])
        if values.get("status") == OPEN or (self.of_officer and not values.get("status")):
            cases &= Q(pk__in=Supervision.objects.open())
        elif values.get("status"):
            cases &= Q(status=values["status"])
        if self.of_officer:
            cases &= Q(officer=self.of_officer)
        cases &= self.nobodys()
        if cases:
            queryset = queryset.filter(Exists(Supervision.objects.filter(cases, client=OuterRef("pk"))))
        if values.get("attention") == "overdue" and self.user.office:
            queryset = queryset.with_overdue_visit(self.user.office.today())
        elif values.get("attention") == "unplanned":
            queryset = queryset.without_next_visit()
        elif values.get("attention") == "unassigned":
            queryset = queryset.with_unassigned_case()
        if self.gap:
            queryset = self.gap.rows(queryset, self.user)
        queryset = self._by_meeting(queryset).filter(self.of_regency())
        if values.get("district"):
            queryset = self._of_known_village(queryset).filter(village__district=values["district"])
        if values.get("village"):
            queryset = self._of_known_village(queryset).filter(village__name__icontains=values["village"].strip())
        return queryset.search(values["q"]) if values.get("q") else queryset

    def _of_known_village(self, clients: ClientQuerySet) -> ClientQuerySet:
        """An officer's list hides where a colleague's client lives, so a village finds the own ones alone."""
        if self.user.role != Role.OFFICER:
            return clients
        return clients.with_own_flag(self.user).filter(is_own=True)  # type: ignore[misc]  # annotated

    def _by_meeting(self, clients: ClientQuerySet) -> ClientQuerySet:
        """Whom somebody met, or nobody, from one day to another; this month where no day is given."""
        met = self.values.get("met")
        if not met or self.user.office is None:
            return clients
        today = self.user.office.today()
        first = self.values.get("start") or today.replace(day=1)
        last = self.values.get("end") or today
        narrow = clients.met_between if met == "yes" else clients.not_met_between
        return narrow(first, last, self.user.office.zone)


class VisitFilter(LivingPlaceFilter):
    """The list of visits: search, whose, and for those done from which day to which; the tab is a filter of its own."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)
    start = filters.DateFilter(label="Dilakukan sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Dilakukan sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    class Meta:
        model = Visit
        fields: tuple[str, ...] = ()

    def narrow(self, visits: Any) -> Any:
        """Visits, or cases without a next one, of the chosen officer and the clients searched for."""
        clients = self.matching_clients()
        is_case = visits.model is Supervision
        if self.of_officer:
            visits = visits.guided_by(self.of_officer) if is_case else visits.of(self.of_officer)
        visits = visits.filter(self.nobodys(), self.of_regency("client__" if is_case else "supervision__client__"))
        if self.values.get("here"):
            visits = visits.of_office(self.user.office)
        if not is_case and self.user.office:
            visits = visits.made_between(self.values.get("start"), self.values.get("end"), self.user.office.zone)
        if clients is not None:
            visits = visits.filter(**{"client__in" if is_case else "supervision__client__in": clients.values("pk")})
        return visits


class ReportInFilter(LivingPlaceFilter):
    """The counter: search, whose, and due from which day to which."""

    day_field = "due_on"
    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)
    start = filters.DateFilter(label="Jatuh tempo sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Jatuh tempo sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    class Meta:
        model = ReportIn
        fields: tuple[str, ...] = ()

    def narrow(self, duties: Any) -> Any:
        """Duties of the chosen officer's cases and the clients searched for."""
        clients = self.matching_clients()
        duties = self.of_caseload(duties, "supervision__officer").filter(self.of_regency("supervision__client__"))
        if self.values.get("here"):
            duties = duties.of_office(self.user.office)
        duties = self.in_days(duties)
        return duties if clients is None else duties.filter(supervision__client__in=clients.values("pk"))

    def in_days(self, rows: Any) -> Any:
        """Rows whose `day_field` lies from the first day chosen to the last."""
        first, last = self.values.get("start"), self.values.get("end")
        if first:
            rows = rows.filter(**{f"{self.day_field}__gte": first})
        return rows.filter(**{f"{self.day_field}__lte": last}) if last else rows
