"""Search and filters of the lists of agreements, promises, meetings and follow-ups, all kept in the URL."""

from typing import Any

import django_filters
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from accounts.filters import POSSIBLE_DAYS
from accounts.office_choices import OfficeChoiceFilter
from bapas_portal.forms import DateInput
from programs.filters.tabs import Part, PartsFilter
from programs.models import Agreement, AgreementParty, Commitment, FollowUp, Meeting
from villages.models import Regency


def _regencies_to_choose(request: HttpRequest | None) -> QuerySet[Regency]:
    """Those that agreements of the person's place are about."""
    if request is None:
        return Regency.objects.none()
    about = Agreement.objects.of_place(request.user).values("regencies")
    return Regency.objects.filter(pk__in=about).order_by("name")


class AgreementFilter(PartsFilter):
    """Words, kind, state, kind of party, regency, and for Kanwil and Ditjenpas the office."""

    searched = "judul, nomor, atau nama pihak"
    parts = {
        "current": ("Berlaku", lambda rows, user: rows.of_place(user).in_force(user.office_today())),
        "six": ("Habis dalam 6 bulan", lambda rows, user: rows.of_place(user).expiring(user.office_today())),
        "one": ("Habis dalam 1 bulan", lambda rows, user: rows.of_place(user).expiring_soon(user.office_today())),
        "expired": ("Sudah habis", lambda rows, user: rows.of_place(user).expired(user.office_today())),
        "drafts": ("Sedang disusun", lambda rows, user: rows.of_place(user).unsigned()),
        "upcoming": ("Belum mulai berlaku", lambda rows, user: rows.of_place(user).upcoming(user.office_today())),
        "closed": ("Diakhiri atau diganti", lambda rows, user: rows.of_place(user).closed(user.office_today())),
        "all": ("Semua", lambda rows, user: rows.of_place(user)),
        "examples": ("Contoh kantor lain", lambda rows, user: rows.examples(user)),
    }
    kind = django_filters.ChoiceFilter(choices=Agreement.Kind.choices, label="Tingkat", empty_label="Semua tingkat")
    state = django_filters.ChoiceFilter(choices=Agreement.State.choices, label="Keadaan", empty_label="Semua keadaan")
    party = django_filters.ChoiceFilter(
        choices=AgreementParty.Kind.choices, label="Jenis pihak", empty_label="Semua jenis", method="with_party"
    )
    regency = django_filters.ModelChoiceFilter(
        queryset=_regencies_to_choose, field_name="regencies", label="Kabupaten atau kota", empty_label="Semua wilayah"
    )
    office = OfficeChoiceFilter()

    start = django_filters.DateFilter(
        field_name="ends_on", lookup_expr="gte", label="Habis sejak", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        field_name="ends_on", lookup_expr="lte", label="Habis sampai", widget=DateInput(), validators=POSSIBLE_DAYS
    )

    class Meta:
        model = Agreement
        fields: list[str] = []

    def with_party(self, rows: Any, name: str, value: str) -> Any:
        """Agreements with a side (not a witness) of that kind."""
        sides = AgreementParty.objects.filter(agreement=OuterRef("pk"), kind=value, is_witness=False)
        return rows.filter(Exists(sides))


class CommitmentFilter(PartsFilter):
    """Words, kind of party, agreement, and for Kanwil and Ditjenpas the office."""

    searched = "isi janji, siapa yang berjanji, atau perjanjian"
    parts = {
        "overdue": ("Lewat tenggat", lambda rows, user: rows.overdue(user.office_today())),
        "open": ("Berjalan", lambda rows, user: rows.running(user.office_today())),
        "unsigned": ("Menunggu penandatanganan", lambda rows, _user: rows.awaiting_signature()),
        "done": ("Terpenuhi", lambda rows, _user: rows.done()),
        "dropped": ("Dibatalkan", lambda rows, _user: rows.dropped()),
        "all": ("Semua", lambda rows, _user: rows),
    }
    party = django_filters.ChoiceFilter(
        choices=AgreementParty.Kind.choices, field_name="party__kind", label="Jenis pihak", empty_label="Semua jenis"
    )
    agreement = django_filters.ModelChoiceFilter(
        queryset=lambda request: Agreement.objects.of_place(request.user) if request else Agreement.objects.none(),
        to_field_name="public_id",
        label="Perjanjian",
        empty_label="Semua perjanjian",
    )
    office = OfficeChoiceFilter(field_name="agreement__office")

    class Meta:
        model = Commitment
        fields: list[str] = []


class MeetingFilter(PartsFilter):
    """Words, period, and for Kanwil and Ditjenpas the office."""

    searched = "judul, tempat, peserta, atau hasil"
    parts: dict[str, Part] = {"all": ("Semua", lambda rows, _user: rows)}
    start = django_filters.DateFilter(
        "on", lookup_expr="gte", label="Mulai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        "on", lookup_expr="lte", label="Sampai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    office = OfficeChoiceFilter()

    class Meta:
        model = Meeting
        fields: list[str] = []


class FollowUpFilter(PartsFilter):
    """Words, kind, whose, and for Kanwil and Ditjenpas the office."""

    searched = "isi, desa, penanggung jawab, atau asalnya"
    parts = {
        "due": ("Perlu ditagih", lambda rows, user: rows.due(user.office_today())),
        "overdue": ("Lewat tenggat", lambda rows, user: rows.overdue(user.office_today())),
        "reported": ("Dilaporkan desa", lambda rows, _user: rows.reported()),
        "open": ("Belum selesai", lambda rows, _user: rows.open()),
        "settled": ("Sudah ditutup", lambda rows, _user: rows.settled().order_by("-settled_on", "-id")),
        "all": ("Semua", lambda rows, _user: rows),
    }
    whose = django_filters.ChoiceFilter(
        choices=[("mine", "Yang saya tagih")], label="Petugas", empty_label="Semua petugas", method="of_whom"
    )
    kind = django_filters.ChoiceFilter(choices=FollowUp.Kind.choices, label="Jenis", empty_label="Semua jenis")
    state = django_filters.ChoiceFilter(
        choices=[("done", "Selesai"), ("standing", "Tidak dibatalkan")],
        label="Keadaan",
        empty_label="Semua keadaan",
        method="in_state",
    )
    start = django_filters.DateFilter(
        "due_on", lookup_expr="gte", label="Tenggat sejak", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        "due_on", lookup_expr="lte", label="Tenggat sampai", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    office = OfficeChoiceFilter()

    class Meta:
        model = FollowUp
        fields: list[str] = []

    def in_state(self, rows: Any, name: str, value: str) -> Any:
        """Those that were done, or all that were not dropped."""
        return rows.done() if value == "done" else rows.standing()

    def of_whom(self, rows: Any, name: str, value: str) -> Any:
        """Those the person asks after."""
        return rows.of(self.request.user)
