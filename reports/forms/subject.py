"""Asking for a report: over which days, of which office, officer, site or court, as far as the report asks."""

from datetime import date
from typing import Any

from django import forms

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Office, User
from accounts.office_choices import OfficeChoiceField
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin
from clients.models import Client
from programs.forms.results import periods
from reports.figures.period import first_of_month
from reports.subjects import Brief, Subject
from reports.subjects.brief import last_month
from sentences.models import HostSite, SocialWorkSentence

MOST_DAYS = 3 * 366
TOO_LONG = "Pilih paling lama tiga tahun."


class SubjectForm(SubmissionKeyMixin):
    """The questions of one report; those it does not ask are left out."""

    term = forms.ChoiceField(label="Masa", help_text="Triwulan atau tahun penuh, sama seperti halaman Hasil kuesioner.")
    day = forms.DateField(label="Hari", widget=DateInput(), validators=POSSIBLE_DAYS)
    since = forms.DateField(label="Mulai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS)
    until = forms.DateField(label="Sampai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS)
    office = OfficeChoiceField(
        label="Bapas",
        queryset=Office.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Semua Bapas",
    )
    officer = forms.ModelChoiceField(
        label="Pembimbing Kemasyarakatan",
        queryset=User.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Semua petugas",
    )
    site = forms.ModelChoiceField(
        label="Tempat kerja",
        queryset=HostSite.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label="Semua tempat",
    )
    court = forms.ChoiceField(label="Pengadilan", required=False)
    reason = forms.CharField(
        label="Untuk apa riwayat ini dibuat?",
        max_length=300,
        help_text="Alasan dicatat bersama nama Anda dan dapat dibaca kepala Bapas.",
    )

    def __init__(self, *args: Any, subject: Subject, user: User, client: Client | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.subject, self.user, self.client = subject, user, client
        for name in set(self.fields) - self.wanted():
            del self.fields[name]
        self._offer_choices()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    def wanted(self) -> set[str]:
        """The questions that this report asks of this person."""
        wanted = {"submission_key", *self.subject.asks}
        if "period" in wanted:
            wanted |= {"since", "until"}
        if self.subject.needs_reason:
            wanted.add("reason")
        return wanted - ({"officer", "site", "court"} if self.user.role in COUNT_ROLES else {"office"})

    def _offer_choices(self) -> None:
        """Fills what is left with what the person sees, and with last month."""
        fields: dict[str, Any] = self.fields
        user, today = self.user, self.user.office_today()
        since, until = last_month(today)
        for name, value in (("since", since), ("until", until), ("day", today)):
            if name in fields:
                fields[name].initial = value
        if "term" in fields:
            fields["term"].choices = periods(today)[1:]
        if "office" in fields:
            fields["office"].queryset = Office.objects.visible_to(user).active()
        if "officer" in fields:
            fields["officer"].queryset = User.objects.officers_of(user.office)
        if "site" in fields:
            fields["site"].queryset = HostSite.objects.visible_to(user).order_by("name")
        if "court" in fields:
            courts = SocialWorkSentence.objects.visible_to(user).order_by("court").values_list("court", flat=True)
            fields["court"].choices = [("", "Semua pengadilan"), *((court, court) for court in courts.distinct())]

    def clean(self) -> dict[str, Any]:
        """The days stand in order and are not too many."""
        values = super().clean() or self.cleaned_data
        since, until = values.get("since"), values.get("until")
        if since and until and until < since:
            self.add_error("until", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
        elif since and until and (until - since).days >= MOST_DAYS:
            self.add_error("until", TOO_LONG)
        return values

    @property
    def brief(self) -> Brief:
        """What was asked for; of a valid form."""
        values = self.cleaned_data
        since, until = self._days(values)
        own = self.user.office if self.user.role in OFFICE_ROLES else None
        return Brief(
            user=self.user,
            since=since,
            until=until,
            office=values.get("office") or own,
            officer=values.get("officer"),
            site=values.get("site"),
            court=values.get("court", ""),
            client=self.client,
        )

    def _days(self, values: dict[str, Any]) -> tuple[date, date]:
        """The first and the last day; of a report about today that day."""
        if "term" in values:
            return term_days(values["term"])
        if "day" in values:
            return values["day"], values["day"]
        if "since" in values:
            return values["since"], values["until"]
        today = self.user.office_today()
        return today, today


def term_days(term: str) -> tuple[date, date]:
    """The days of "2026" or of "2026-3", the third quarter."""
    year, _, quarter = term.partition("-")
    if not quarter:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    first = date(int(year), int(quarter) * 3 - 2, 1)
    return first, date.fromordinal(first_of_month(first, 3).toordinal() - 1)
