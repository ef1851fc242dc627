"""Search and filters of the lists of sentences and sites, kept in the URL."""

from collections.abc import Collection
from datetime import date
from typing import Any

import django_filters
from django import forms
from django.db.models import Q
from django.utils import timezone

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role, User
from accounts.office_choices import OfficeChoiceFilter
from accounts.roles import COUNT_ROLES
from bapas_portal.forms import DateInput
from clients.models import Client
from clients.querysets.scope import in_hands_of
from sentences.expected import sentences_expected_on
from sentences.forecast import LABELS, Outlook
from sentences.models import HostSite, Placement, SocialWorkSentence, Track
from sentences.querysets import HostSiteQuerySet, SocialWorkSentenceQuerySet
from villages.models import Regency

COMES_LATE, LAST_DAY, CLOSED = "late", "last", "closed"
OPEN, MINE, LATE, AT_RISK, UNDECIDED = "open", "mine", "late", "risk", "undecided"
NOBODY = "none"
AWAITING_HEAD = "head"
SEARCH_LIMIT = 100


class ExecutionFilter(django_filters.FilterSet):
    """What the office and the prosecutor share: words, state, track, and how it will end."""

    q = django_filters.CharFilter(
        method="search_words", label="Cari nama, nomor klien, register, atau putusan", max_length=SEARCH_LIMIT
    )
    state = django_filters.ChoiceFilter(
        choices=[(OPEN, "Belum selesai"), (UNDECIDED, "Menunggu keputusan"), *SocialWorkSentence.State.choices],
        method="in_state",
        widget=forms.HiddenInput,
    )
    outlook = django_filters.ChoiceFilter(
        choices=[
            (AT_RISK, "Terancam tidak selesai"),
            *[(outlook.value, LABELS[outlook]) for outlook in Outlook],
            (LATE, "Sudah hari ke-150 dari 180"),
        ],
        method="in_outlook",
        label="Perkiraan",
        empty_label="Semua perkiraan",
    )
    track = django_filters.ChoiceFilter(choices=Track.choices, label="Jalur", empty_label="Dewasa dan anak")

    class Meta:
        model = SocialWorkSentence
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.walked: dict[str, list[int]] = {}

    @property
    def values(self) -> dict[str, Any]:
        """The filters that make sense; one that does not is left out and says so beside its field."""
        return self.form.cleaned_data if self.form.is_valid() else getattr(self.form, "cleaned_data", {})

    def filter_queryset(self, queryset: SocialWorkSentenceQuerySet, leave_out: Collection[str] = ()) -> Any:
        """Applies every filter but those of `leave_out`."""
        for name, value in self.values.items():
            if name not in leave_out:
                queryset = self.filters[name].filter(queryset, value)
        return queryset

    def without(self, *names: str) -> SocialWorkSentenceQuerySet:
        """What the other filters leave: a figure beside a filter counts these."""
        self.form.is_valid()
        return self.filter_queryset(self.queryset.all(), names)

    def search_words(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """By number, or by name: of a client in scope, for the prosecutor of an adult alone."""
        user = self.request.user
        if user.role == Role.PROSECUTOR:
            named = Q(supervision__client__name__icontains=value.strip(), supervision__client__is_child=False)
        else:
            clients = Client.objects.visible_to(user).search(value).order_by().values("pk")
            named = Q(supervision__client__in=clients)
        return sentences.search(value, named)

    def in_state(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """One state, every one in which hours are still owed, or reported and not decided on."""
        if value == UNDECIDED:
            return sentences.awaiting_decision()
        return sentences.open() if value == OPEN else sentences.filter(state=value)

    def in_outlook(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """The same rows as the numbers on the home pages and above the list; the plans are walked once for a page."""
        now = timezone.now()
        if value == LATE:
            return sentences.late_in_period(now)
        if value not in self.walked:
            outlooks = [Outlook.RED, Outlook.AMBER] if value == AT_RISK else [Outlook(value)]
            self.walked[value] = list(self.queryset.in_outlook(now, *outlooks).order_by().values_list("pk", flat=True))
        return sentences.filter(pk__in=self.walked[value])


class BoardFilter(ExecutionFilter):
    """The office's board: also by officer, site, village, and who judged or executes."""

    officer = django_filters.ChoiceFilter(
        method="of_officer", label="Pembimbing Kemasyarakatan", empty_label="Semua pembimbing"
    )
    site = django_filters.ModelChoiceFilter(
        method="at_site",
        queryset=HostSite.objects.none(),
        to_field_name="public_id",
        label="Tempat kerja",
        empty_label="Semua tempat",
    )
    village = django_filters.CharFilter(method="in_village", label="Desa atau kelurahan klien", max_length=SEARCH_LIMIT)
    regency = django_filters.ModelChoiceFilter(
        field_name="supervision__client__village__district__regency",
        queryset=Regency.objects.none(),
        to_field_name="code",
        label="Kabupaten atau kota klien",
        empty_label="Semua",
    )
    authority = django_filters.CharFilter(
        method="by_authority", label="Pengadilan atau Kejaksaan", max_length=SEARCH_LIMIT
    )
    falls = django_filters.ChoiceFilter(
        choices=[(COMES_LATE, "Hari ke-150 dari 180"), (LAST_DAY, "Hari terakhir jam dihitung"), (CLOSED, "Penutupan")],
        method="falling",
        label="Yang jatuh pada",
        empty_label="Tidak disaring",
    )
    start = django_filters.DateFilter(method="keep", label="Sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = django_filters.DateFilter(method="keep", label="Sampai", widget=DateInput(), validators=POSSIBLE_DAYS)
    here = django_filters.BooleanFilter(
        method="of_own_office", label="Tanpa catatan Bapas sebelumnya", widget=forms.HiddenInput
    )
    """Leaves out what came along with clients from another Bapas: the figures of an office count its own rows."""
    works_on = django_filters.DateFilter(
        method="expected", label="Bekerja pada", widget=DateInput(), validators=POSSIBLE_DAYS
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        fields = self.form.fields
        officers = User.objects.officers_of(user.office) if user.office else User.objects.none()
        own = [(MINE, "Milik saya")] if user.role == Role.OFFICER else []
        nobody = [(NOBODY, "Tanpa petugas aktif di kantor ini")] if user.role == Role.HEAD else []
        named = [(str(officer.public_id), officer.name) for officer in officers]
        fields["officer"].choices = [*own, *named, *nobody]
        if user.role == Role.HEAD:
            fields["regency"].queryset = Regency.objects.filter(office=user.office).order_by("name")
        else:
            del fields["regency"]
        fields["site"].queryset = HostSite.objects.visible_to(user).order_by("name")

    def of_officer(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """Those of one officer; "mine" with those of colleagues for whom one stands in."""
        if value == MINE:
            return sentences.filter(in_hands_of(self.user, "supervision__officer"))
        if value == NOBODY and self.user.office:
            return sentences.exclude(supervision__officer__in=User.objects.officers_of(self.user.office))
        return sentences.filter(supervision__officer__public_id=value)

    def in_village(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """By the client's village; an officer finds the own ones: lists hide where a colleague's client lives."""
        found = sentences.filter(supervision__client__village__name__icontains=value)
        return self.of_officer(found, name, MINE) if self.user.role == Role.OFFICER else found

    def at_site(self, sentences: SocialWorkSentenceQuerySet, name: str, value: HostSite) -> SocialWorkSentenceQuerySet:
        """Whoever was ever placed there."""
        if value is None:
            return sentences
        return sentences.filter(pk__in=Placement.objects.filter(site=value).order_by().values("sentence"))

    def of_own_office(
        self, sentences: SocialWorkSentenceQuerySet, name: str, value: bool
    ) -> SocialWorkSentenceQuerySet:
        """Those in the cases of the own office."""
        return sentences.of_office(self.user.office) if value else sentences

    def keep(self, sentences: SocialWorkSentenceQuerySet, name: str, value: object) -> SocialWorkSentenceQuerySet:
        """The days are read by `falling`."""
        return sentences

    def falling(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """Sentences of which that day falls between the days chosen, today where none is; open ones but for closing."""
        today = self.user.office_today()
        first = self.values.get("start") or today
        last = self.values.get("end") or first
        if value == COMES_LATE:
            return sentences.coming_late(first, last)
        if value == CLOSED:
            return sentences.closed_between(first, last)
        return sentences.ending_between(first, last) if value == LAST_DAY else sentences

    def expected(self, sentences: SocialWorkSentenceQuerySet, name: str, value: date) -> SocialWorkSentenceQuerySet:
        """Those whose weekly plan has work on that day."""
        if value is None or self.user.office is None:
            return sentences
        return sentences.filter(pk__in=sentences_expected_on(self.user.office, value))

    def by_authority(self, sentences: SocialWorkSentenceQuerySet, name: str, value: str) -> SocialWorkSentenceQuerySet:
        """Part of the name of the court that judged, or of the prosecution office that executes."""
        return sentences.filter(Q(court__icontains=value) | Q(prosecution_office__name__icontains=value))


class SiteFilter(django_filters.FilterSet):
    """Words, kind, state, suitability for children, and for Kanwil and Ditjenpas the Bapas."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama tempat, desa, atau kelurahan")
    kind = django_filters.ChoiceFilter(choices=HostSite.Kind.choices, label="Jenis", empty_label="Semua jenis")
    state = django_filters.ChoiceFilter(
        choices=[(AWAITING_HEAD, "Menunggu kesepakatan atau dibuka"), *HostSite.State.choices],
        method="in_state",
        label="Keadaan",
        empty_label="Semua keadaan",
    )
    cover = django_filters.ChoiceFilter(
        choices=[("care", "Habis atau segera habis"), ("lapsed", "Sudah habis"), ("ending", "Habis dalam 60 hari")],
        method="by_cover",
        label="Dasar tempat",
        empty_label="Semua dasar",
    )
    office = OfficeChoiceFilter()
    child_suitable = django_filters.BooleanFilter(
        method="only_child_suitable", label="Hanya yang cocok untuk Anak", widget=forms.CheckboxInput
    )

    class Meta:
        model = HostSite
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.request.user.role not in COUNT_ROLES:
            del self.filters["office"]

    def search_words(self, sites: HostSiteQuerySet, name: str, value: str) -> HostSiteQuerySet:
        """Part of the name of the site or of its village."""
        return sites.filter(name__icontains=value) | sites.filter(village__name__icontains=value)

    def in_state(self, sites: HostSiteQuerySet, name: str, value: str) -> HostSiteQuerySet:
        """One state, or both in which the next step is the head's: the number on the head's home page."""
        return sites.awaiting_head() if value == AWAITING_HEAD else sites.filter(state=value)

    def by_cover(self, sites: HostSiteQuerySet, name: str, value: str) -> HostSiteQuerySet:
        """Sites whose agreement is gone or goes; "care" is the number on the home page."""
        today = self.request.user.today()
        if value == "lapsed":
            return sites.cover_lapsed(today)
        return sites.cover_ending(today) if value == "ending" else sites.cover_needs_care(today)

    def only_child_suitable(self, sites: HostSiteQuerySet, name: str, value: bool) -> HostSiteQuerySet:
        """Hosts to which a child may be sent."""
        return sites.filter(child_suitable=True) if value else sites
