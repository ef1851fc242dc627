"""The small steps of an agreement: begin, name, describe, sign, end, send its text, copy an example."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import Role, User
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from programs.forms.agreement_choice import AgreementChoice
from programs.forms.paper import PaperField, PaperMixin
from programs.models import Agreement, AgreementParty
from programs.rules.agreement import add_months
from villages.models import Regency

USUAL_YEARS = 3  # how long most agreements of DOMAIN §3.6 run; a suggestion on the form
PARTNER_KINDS = [(kind, label) for kind, label in AgreementParty.Kind.choices if kind != "corrections"]


class StepForm(forms.Form):
    """What every step shares: the house layout, and the person whose scope its choices have."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


def frameworks_of(user: User, besides: Agreement | None = None) -> Any:
    """The frameworks an operational agreement of this person's place may stand under."""
    rows = (
        Agreement.objects.of_place(user)
        .filter(kind=Agreement.Kind.FRAMEWORK)
        .exclude(state__in=["terminated", "renewed"])
    )
    return rows.exclude(pk=besides.pk) if besides else rows


class BeginForm(SubmissionKeyMixin, StepForm):
    """What kind of agreement, about what, with whom first: enough to begin."""

    kind = forms.ChoiceField(label="Tingkat", choices=Agreement.Kind.choices, widget=forms.RadioSelect)
    parent = AgreementChoice(
        label="Di bawah kesepakatan induk",
        required=False,
        empty_label="Berdiri sendiri",
        help_text="Hanya untuk Perjanjian Kerja Sama.",
    )
    title = forms.CharField(
        label="Tentang",
        max_length=250,
        help_text="Misalnya: Pelaksanaan pidana kerja sosial dan pelayanan masyarakat di Kota Palopo.",
    )
    partner_kind = forms.ChoiceField(label="Jenis mitra", choices=PARTNER_KINDS)
    partner_name = forms.CharField(
        label="Nama mitra pertama", max_length=150, help_text="Misalnya: Pemerintah Kota Palopo."
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["parent"].queryset = frameworks_of(user)  # type: ignore[attr-defined]
        if user.role == Role.REGIONAL:
            del self.fields["kind"], self.fields["parent"]
        self.helper.layout = Layout(
            "submission_key", *([] if user.role == Role.REGIONAL else ["kind", "parent"]), "title",
            form_section("Mitra", "partner_kind", "partner_name"),
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """A framework stands on its own."""
        cleaned = super().clean() or self.cleaned_data
        cleaned.setdefault("kind", Agreement.Kind.FRAMEWORK if self.user.role == Role.REGIONAL else "")
        if cleaned.get("kind") == Agreement.Kind.FRAMEWORK and cleaned.get("parent"):
            self.add_error("parent", "Kesepakatan induk berdiri sendiri. Kosongkan, atau pilih Perjanjian Kerja Sama.")
        return cleaned


class NameForm(StepForm):
    """What it is called, and under which numbers both sides file it."""

    title = forms.CharField(label="Tentang", max_length=250)
    parent = AgreementChoice(
        label="Di bawah kesepakatan induk",
        required=False,
        empty_label="Berdiri sendiri",
    )
    number = forms.CharField(label="Nomor pada kami", max_length=100, required=False)
    partner_number = forms.CharField(label="Nomor pada mitra", max_length=100, required=False)

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        if agreement.kind == Agreement.Kind.FRAMEWORK:
            del self.fields["parent"]
        else:
            self.fields["parent"].queryset = frameworks_of(user, agreement)  # type: ignore[attr-defined]
        for name in ("title", "number", "partner_number"):
            self.fields[name].initial = getattr(agreement, name)
        if "parent" in self.fields and agreement.parent:
            self.fields["parent"].initial = agreement.parent.public_id
        self.helper.layout = Layout(*self.fields)

    def clean(self) -> dict[str, Any]:
        """A framework has no parent to choose."""
        cleaned = super().clean() or self.cleaned_data
        cleaned.setdefault("parent", None)
        return cleaned


class ScopeForm(StepForm):
    """What is done together, on which legal basis, for whom and where."""

    scope = forms.CharField(
        label="Ruang lingkup",
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Apa yang dikerjakan bersama dan tugas tiap pihak. Jangan menulis nama klien.",
    )
    legal_basis = forms.CharField(
        label="Dasar hukum",
        max_length=300,
        required=False,
        help_text="Misalnya: UU 23/2014 tentang Pemerintahan Daerah; PP 28/2018 tentang Kerja Sama Daerah.",
    )
    covers_social_work = forms.BooleanField(label="Pidana kerja sosial (dewasa)", required=False)
    covers_community_service = forms.BooleanField(label="Pelayanan masyarakat oleh Anak", required=False)
    covers_families = forms.BooleanField(label="Keluarga klien dan masyarakat", required=False)
    regencies = forms.ModelMultipleChoiceField(
        label="Kabupaten atau kota",
        queryset=Regency.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["regencies"].queryset = regencies_of(agreement)  # type: ignore[attr-defined]
        for name in ("scope", "legal_basis", "covers_social_work", "covers_community_service", "covers_families"):
            self.fields[name].initial = getattr(agreement, name)
        self.fields["regencies"].initial = [regency.pk for regency in agreement.regencies.all()]
        covers = ("covers_social_work", "covers_community_service", "covers_families")
        self.helper.layout = Layout(
            "scope", "legal_basis", form_section("Mencakup", *covers), form_section("Wilayah", "regencies")
        )


def regencies_of(agreement: Agreement) -> Any:
    """The regencies an agreement may be about: those its office serves, or the offices of its Kanwil."""
    rows = Regency.objects.order_by("name")
    if agreement.office_id:
        return rows.filter(office_id=agreement.office_id)
    return rows.filter(office__regional_office_id=agreement.regional_office_id)


class SignForm(PaperMixin, StepForm):
    """When and where it was signed, how long it runs, its numbers and the signed text."""

    signed_on = forms.DateField(label="Ditandatangani pada", widget=DateInput())
    signed_at_place = forms.CharField(label="Tempat penandatanganan", max_length=150, required=False)
    starts_on = forms.DateField(label="Berlaku sejak", widget=DateInput())
    ends_on = forms.DateField(label="Berlaku sampai", widget=DateInput())
    number = forms.CharField(label="Nomor pada kami", max_length=100, required=False)
    partner_number = forms.CharField(label="Nomor pada mitra", max_length=100, required=False)
    paper = PaperField(label="Naskah yang ditandatangani", required=False)

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        today = user.office_today()
        suggested = {"signed_on": today, "starts_on": today, "ends_on": add_months(today, 12 * USUAL_YEARS)}
        for name in ("signed_on", "signed_at_place", "starts_on", "ends_on", "number", "partner_number"):
            self.fields[name].initial = getattr(agreement, name) or suggested.get(name)
        if agreement.document:
            self.fields[
                "paper"
            ].help_text = "Sudah ada naskah. Berkas baru menggantikannya. PDF sampai 10 MB, atau foto."
        self.helper.layout = Layout(
            Row(
                Column("signed_on", css_class="col-12 col-sm-6"), Column("signed_at_place", css_class="col-12 col-sm-6")
            ),
            Row(Column("starts_on", css_class="col-6"), Column("ends_on", css_class="col-6")),
            Row(Column("number", css_class="col-12 col-sm-6"), Column("partner_number", css_class="col-12 col-sm-6")),
            "paper",
        )


class EndForm(StepForm):
    """When and why it ended before its time."""

    ended_on = forms.DateField(label="Diakhiri pada", widget=DateInput())
    reason = forms.CharField(label="Alasan", max_length=300, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["ended_on"].initial = user.office_today()


class DocumentForm(StepForm):
    """The text of the agreement as it is now."""

    paper = PaperField(label="Naskah")

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)


class CopyForm(SubmissionKeyMixin, StepForm):
    """What the copy is called; everything else is changed on its own page."""

    title = forms.CharField(label="Judul di kantor Anda", max_length=250)

    def __init__(self, *args: Any, user: User, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["title"].initial = agreement.title
        self.helper.layout = Layout("submission_key", "title")
