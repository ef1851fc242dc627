"""The small steps of a Desa Binaan: begin, describe, sign, start, review, and its end; its courses and products."""

from typing import Any

from crispy_forms.layout import Column, Layout, Row
from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, SubmissionKeyMixin, form_section
from programs.forms.agreement import StepForm
from programs.forms.agreement_choice import AgreementChoice
from programs.forms.rupiah import RupiahField
from programs.models import Agreement, Course, FosterVillageProgramme, Product
from villages.forms import VillageField
from villages.models import Village

DESCRIPTION = ("potential", "need", "skills_scheme", "partners")
MOST_PEOPLE, MOST_SESSIONS = 500, 200
"""Beyond these a number on a course is a slip of the finger."""


def story(label: str, limit: int, rows: int, help_text: str, *, required: bool = True) -> forms.CharField:
    """A longer text; villages, institutions and work, never a client."""
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, max_length=limit, widget=area, help_text=help_text, required=required)


def potential_field() -> forms.CharField:
    """What the place has."""
    return story("Potensi wilayah", 2_000, 4, "Lahan, hasil bumi, pasar, kerajinan, orang yang ahli.")


def need_field(*, required: bool) -> forms.CharField:
    """What people there lack."""
    return story("Kebutuhan masyarakat", 1_000, 3, "Apa yang kurang di desa ini dan dapat dijawab.", required=required)


def partners_field() -> forms.CharField:
    """Who helps."""
    return story(
        "Mitra", 1_000, 3, "Satu mitra per baris: Lapas, kecamatan, dinas, Pokmas Lipas, koperasi.", required=False
    )


class FosterBeginForm(SubmissionKeyMixin, StepForm):
    """Which village, and why this one."""

    village = VillageField()
    potential = potential_field()
    need = need_field(required=False)
    partners = partners_field()

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["village"].office = user.office  # type: ignore[attr-defined]
        self.helper.layout = Layout("submission_key", "village", "potential", "need", "partners")

    def clean_village(self) -> Village:
        """A village of the own work area."""
        village: Village = self.cleaned_data["village"]
        office = self.user.office
        if office and not Village.objects.served_by(office).filter(pk=village.pk).exists():
            raise forms.ValidationError(f"{village} di luar wilayah kerja {office}. Pilih desa lain.")
        return village


class FosterDescribeForm(StepForm):
    """What the place has and lacks, which skills answer it, and with whom (S3-04)."""

    potential = potential_field()
    need = need_field(required=False)
    skills_scheme = story(
        "Skema keterampilan",
        2_000,
        5,
        "Keterampilan apa, untuk siapa (juga setelah masa pidana selesai), dan menjadi kerja atau usaha apa.",
        required=False,
    )
    partners = partners_field()

    def __init__(self, *args: Any, user: User, programme: FosterVillageProgramme, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        for name in DESCRIPTION:
            self.fields[name].initial = getattr(programme, name)
        self.helper.layout = Layout(*DESCRIPTION)


class FosterSignForm(StepForm):
    """On which agreement it stands."""

    agreement = AgreementChoice(
        label="Perjanjian yang ditandatangani",
        empty_label="Pilih perjanjian",
        help_text="Tidak ada di daftar? Catat penandatanganannya pada halaman Perjanjian.",
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        rows = Agreement.objects.of_place(user).to_rest_on(user.office_today())
        self.fields["agreement"].queryset = rows  # type: ignore[attr-defined]


class FosterStartForm(StepForm):
    """Since when it runs."""

    starts_on = forms.DateField(label="Berjalan sejak", widget=DateInput())

    def __init__(self, *args: Any, user: User, programme: FosterVillageProgramme, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["starts_on"].initial = programme.starts_on or user.office_today()


class FosterReviewForm(StepForm):
    """What the programme brought, in words beside its figures."""

    review = story(
        "Penilaian",
        2_000,
        7,
        "Apa yang berjalan, apa yang tidak, dan apa yang tetap ada tanpa Bapas. Jangan menulis nama klien.",
    )

    def __init__(self, *args: Any, user: User, programme: FosterVillageProgramme, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["review"].initial = programme.review


class FosterCloseForm(StepForm):
    """The day it ended."""

    ends_on = forms.DateField(label="Berakhir pada", widget=DateInput())

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["ends_on"].initial = user.office_today()


class FosterEndForm(FosterCloseForm):
    """The day it was given up, and why."""

    reason = story("Alasan dihentikan", 300, 3, "Dibaca kembali saat desa ini diusulkan lagi.")


class CourseForm(SubmissionKeyMixin, StepForm):
    """What is taught by whom, where and when, in how many sessions, to how many."""

    title = forms.CharField(label="Pelatihan", max_length=150, help_text="Misalnya: Budidaya ikan air tawar.")
    mentor = forms.CharField(
        label="Pendamping", max_length=150, help_text="Nama dan lembaga orang yang mengajar dan mendampingi."
    )
    place = forms.CharField(label="Tempat", max_length=150, required=False)
    starts_on = forms.DateField(label="Mulai", widget=DateInput())
    ends_on = forms.DateField(label="Selesai", widget=DateInput())
    sessions = forms.IntegerField(label="Jumlah pertemuan", min_value=1, max_value=MOST_SESSIONS)
    seats = forms.IntegerField(label="Tempat tersedia (orang)", min_value=1, max_value=MOST_PEOPLE)

    def __init__(self, *args: Any, user: User, course: Course | None = None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        if course:
            del self.fields["submission_key"]
            for name in self.fields:
                self.fields[name].initial = getattr(course, name)
        half = {"css_class": "col-6"}
        self.helper.layout = Layout(
            *([] if course else ["submission_key"]), "title", "mentor", "place",
            Row(Column("starts_on", **half), Column("ends_on", **half)),
            Row(Column("sessions", **half), Column("seats", **half)),
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """A course ends after it began."""
        cleaned = super().clean() or self.cleaned_data
        begins, ends = cleaned.get("starts_on"), cleaned.get("ends_on")
        if begins and ends and ends < begins:
            self.add_error("ends_on", "Pelatihan tidak dapat selesai sebelum mulai.")
        return cleaned


class ProductForm(SubmissionKeyMixin, StepForm):
    """What is made, and where people buy it."""

    name = forms.CharField(label="Produk", max_length=100, help_text="Misalnya: madu hutan, tas anyaman.")
    description = forms.CharField(label="Keterangan", max_length=300, required=False)
    outlet = forms.CharField(
        label="Tempat penjualan", max_length=150, required=False, help_text="Misalnya: koperasi kabupaten, pasar desa."
    )
    price = RupiahField(label="Harga (rupiah)", required=False, help_text="Misalnya: 75.000.")
    is_public = forms.BooleanField(
        label="Tampilkan di halaman hasil untuk umum", required=False, help_text="Tanpa nama pembuatnya."
    )

    def __init__(self, *args: Any, user: User, product: Product | None = None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        if product:
            del self.fields["submission_key"]
            for name in self.fields:
                self.fields[name].initial = getattr(product, name)
        self.helper.layout = Layout(
            *([] if product else ["submission_key"]),
            form_section("Barang", "name", "description"),
            form_section("Penjualan", "outlet", "price", "is_public"),
        )

    def clean_price(self) -> int | None:
        """A price the catalogue can hold."""
        price: int | None = self.cleaned_data["price"]
        if price is not None and price > 2_000_000_000:
            raise forms.ValidationError("Harga paling banyak 2 miliar rupiah.")
        return price
