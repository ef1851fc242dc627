"""The agreement that a host site rests on: recording one with or without the host's declaration, giving it an end."""

from datetime import date
from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import ProsecutionOffice, User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from programs.forms.agreement_choice import AgreementChoice
from programs.models import Agreement
from sentences.actions.cover import CoverFacts
from sentences.models import HostSite, SiteCover
from sentences.rules.day import day_in_words

COVER_FIELDS = ("basis", "number", "prosecution_office", "agreement")
TERM = Row(Column("starts_on", css_class="col-6"), Column("ends_on", css_class="col-6"))


class CoverForm(SubmissionKeyMixin, forms.Form):
    """Whose agreement, its number, and how long it runs."""

    basis = forms.ChoiceField(label="Dasar", choices=SiteCover.Basis.choices, widget=forms.RadioSelect)
    number = forms.CharField(label="Nomor perjanjian", max_length=100)
    prosecution_office = forms.ModelChoiceField(
        label="Kejaksaan",
        queryset=ProsecutionOffice.objects.none(),
        required=False,
        empty_label="Pilih Kejaksaan",
        help_text="Hanya untuk perjanjian Kejaksaan.",
    )
    agreement = AgreementChoice(
        label="Tercatat di portal sebagai",
        required=False,
        empty_label="Belum tercatat",
        help_text="Tempat ini lalu tampil di halaman perjanjiannya.",
    )
    starts_on = forms.DateField(label="Berlaku sejak", widget=DateInput())
    ends_on = forms.DateField(
        label="Berlaku sampai",
        widget=DateInput(),
        required=False,
        help_text="Kosongkan bila tidak disebut.",
    )

    def __init__(self, *args: Any, user: User, site: HostSite, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.site = user, site
        self.fields["prosecution_office"].queryset = ProsecutionOffice.objects.order_by("name")  # type: ignore[attr-defined]
        rows = Agreement.objects.of_place(user).to_rest_on(site.office.today())
        self.fields["agreement"].queryset = rows  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", form_section("Perjanjian", *COVER_FIELDS, TERM))

    def clean(self) -> dict[str, Any]:
        """A prosecutor's agreement names the office; none ends before it begins."""
        values = super().clean() or self.cleaned_data
        if values.get("basis") == SiteCover.Basis.PROSECUTOR and not values.get("prosecution_office"):
            self.add_error("prosecution_office", "Pilih Kejaksaan yang membuat perjanjian itu.")
        starts_on, ends_on = values.get("starts_on"), values.get("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            self.add_error("ends_on", "Perjanjian tidak dapat berakhir sebelum berlaku.")
        return values

    @property
    def facts(self) -> CoverFacts:
        """What was typed."""
        names = (*COVER_FIELDS, "starts_on", "ends_on", "submission_key")
        return CoverFacts(**{name: self.cleaned_data[name] for name in names})


class AgreeForm(CoverForm):
    """The host's declaration, and the agreement where none in force is recorded yet."""

    declared_on = forms.DateField(
        label="Tanggal pernyataan tidak dikomersialkan",
        widget=DateInput(),
        help_text="Ditandatangani pimpinan tempat: tanpa upah dan tanpa keuntungan (KUHP pasal 85 ayat 3).",
    )

    def __init__(self, *args: Any, user: User, site: HostSite, **kwargs: Any) -> None:
        super().__init__(*args, user=user, site=site, **kwargs)
        parts = ["submission_key", form_section("Pernyataan", "declared_on")]
        self.needs_cover = not site.covers.in_force(site.office.today()).exists()
        if self.needs_cover:
            parts.append(form_section("Perjanjian", *COVER_FIELDS, TERM))
        else:
            for name in (*COVER_FIELDS, "starts_on", "ends_on"):
                del self.fields[name]
        self.helper.layout = Layout(*parts)

    def clean_declared_on(self) -> date:
        """The declaration is signed before it is typed here."""
        declared_on: date = self.cleaned_data["declared_on"]
        if declared_on > self.site.office.today():
            raise forms.ValidationError("Tanggal pernyataan tidak boleh sesudah hari ini.")
        return declared_on

    @property
    def cover(self) -> CoverFacts | None:
        """The agreement typed with the declaration; None where one is recorded already."""
        return self.facts if self.needs_cover else None


class EndCoverForm(forms.Form):
    """The last day of an agreement."""

    ends_on = forms.DateField(
        label="Hari terakhir perjanjian berlaku",
        widget=DateInput(),
        help_text="Isi hari yang lebih lambat bila perjanjian diperpanjang dengan nomor yang sama.",
    )

    def __init__(self, *args: Any, user: User, cover: SiteCover, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.cover = user, cover
        self.fields["ends_on"].initial = cover.ends_on or cover.site.office.today()
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

    def clean_ends_on(self) -> date:
        """An agreement does not end before it begins."""
        ends_on: date = self.cleaned_data["ends_on"]
        if ends_on < self.cover.starts_on:
            raise forms.ValidationError(f"Perjanjian berlaku sejak {day_in_words(self.cover.starts_on)}.")
        return ends_on
