"""The form of a judgment on the page: its sections in the order of the paper, with the law beside each limit."""

from crispy_forms.layout import HTML, Div, Layout, LayoutObject

from bapas_portal.forms import form_section
from sentences.rules.adult import rupiah
from sentences.rules.numbers import LegalNumbers


def law(article: str, text: str) -> HTML:
    """A note of the law between two fields."""
    return HTML(f'{{% include "components/law.html" with article="{article}" text="{text}" %}}')


def row(*fields: str) -> Div:
    """Fields side by side where there is room."""
    return Div(*(Div(field, css_class="col-12 col-sm") for field in fields), css_class="row")


def execution() -> LayoutObject:
    """When and by whom the judgment is executed: the clock starts there."""
    return form_section(
        "Pelaksanaan",
        law(
            "KUHP pasal 184",
            "Satu bulan adalah 30 hari, jadi 6 bulan adalah 180 hari sejak putusan dilaksanakan. Cara menghitung ini "
            "menunggu konfirmasi.",
        ),
        row("starts_on", "execution_record_no"),
        row("prosecution_office", "prosecutor_name"),
    )


def place_and_person(*more: str | LayoutObject) -> LayoutObject:
    """Where the work is done, and what is known of the person for choosing it."""
    return form_section(
        "Tempat dan orangnya",
        row("place_fixed_by", "place_named"),
        "skills",
        "objection",
        *more,
    )


def childs_layout(numbers: LegalNumbers) -> list[LayoutObject]:
    """A child's judgment: no penalty that is replaced, no consent, no consequence but repetition."""
    return [
        form_section(
            "Putusan",
            row("court", "judgment_no"),
            row("judgment_on", "extract_received_on"),
            row("offence", "offence_on"),
            row("threat_months", "threat_days"),
            "conditional_months",
        ),
        form_section(
            "Pelayanan masyarakat",
            law(
                "UU 11/2012 pasal 76",
                f"7 sampai 120 jam, paling lama {numbers.child_hours_per_day} jam dalam 1 hari kerja dan di luar jam "
                "sekolah. Bila tidak dijalankan, diulang seluruh atau sebagian.",
            ),
            row("hours_ordered", "hours_per_day", "period_days"),
            row("study_starts_at", "study_ends_at"),
        ),
        execution(),
        place_and_person(),
    ]


def adults_layout(numbers: LegalNumbers) -> list[LayoutObject]:
    """An adult's judgment, or what takes the place of an unpaid fine or customary compensation."""
    return [
        form_section("Asal kerja sosial", "origin"),
        form_section(
            "Putusan",
            row("court", "judgment_no"),
            row("judgment_on", "offence_on"),
            "offence",
            row("threat_months", "threat_days"),
        ),
        form_section(
            "Pidana yang diganti",
            law(
                "KUHP pasal 85 ayat 1",
                "Ancaman kurang dari 5 tahun, dan dijatuhkan penjara paling lama 6 bulan atau denda paling banyak "
                f"{rupiah(numbers.fine_category_two)}.",
            ),
            "imposed",
            row("imposed_months", "imposed_days"),
            row("imposed_fine", "fine_paid"),
            "consent_on",
        ),
        form_section(
            "Kerja sosial",
            law("KUHP pasal 85 ayat 4 dan 5", "8 sampai 240 jam, paling lama 8 jam sehari, dalam paling lama 6 bulan."),
            HTML('{% include "sentences/_substitute_hours.html" %}'),
            row("hours_ordered", "hours_per_day", "period_days"),
            "default_consequence",
        ),
        execution(),
        place_and_person(),
    ]


def layout_of(
    *, is_child: bool, numbers: LegalNumbers, first: tuple[str, ...], last: tuple[LayoutObject, ...]
) -> Layout:
    """The whole form: hidden fields first, the sections of the track, and what a correction asks at the end."""
    sections = childs_layout(numbers) if is_child else adults_layout(numbers)
    return Layout(*first, *sections, *last)
