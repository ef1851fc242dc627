"""Outcome measures: each a number of a number, with its share, the interval around it, and what is not known.

How cases and sentences end is decided by offices and courts and goes to the Kanwil in every monthly return, however few
they are. What people tell of themselves later, about work and about offences, is the head's to read in full; Kanwil and
Ditjenpas read it in closed years and blocks of at least ten people (reports.dashboard.afterwards).
"""

from dataclasses import dataclass
from datetime import datetime

from accounts.roles import COUNT_ROLES
from bapas_portal.templatetags.portal import thousands
from clients.models import Concern
from clients.querysets.supervision import NO_GROUND
from programs.afterwards import Tally
from programs.publication import LEAST
from programs.rules.foster import CHECK_MONTHS
from reports.dashboard.afterwards import OFFENDED, tallies
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import drill_link, outcome_link
from reports.dashboard.outcomes import Afterwards, CaseOutcomes, Outcomes, afterwards, outcomes
from reports.dashboard.scope import Scope
from reports.dashboard.section import NONE, Cell, Column, Row, Section, number, rate
from reports.dashboard.share import Share

COLUMNS = [
    Column("outcome_of", "Jumlah"),
    Column("outcome_whole", "Dari"),
    Column("outcome_share", "Bagian"),
    Column(
        "outcome_interval",
        "Selang 95%",
        "Bila peluangnya tetap, dalam 95 dari 100 masa seperti ini bagian yang sebenarnya ada di antara kedua angka "
        "(Wilson). Makin sedikit jumlahnya, makin lebar selangnya.",
    ),
]
COMPLETED = (
    "Dibagi perkara yang selesai dan yang dicabut dalam masa ini; pelimpahan dan klien meninggal tidak dihitung."
)
GUIDED = "Dibagi perkara yang dibimbing pada salah satu hari dalam masa ini."
NOT_KNOWN = (
    "Pengulangan tindak pidana seluruhnya tidak diketahui: portal tidak menerima data putusan baru dari kepolisian, "
    "kejaksaan, atau SDP. Yang dihitung hanya pencabutan yang berdasar laporan tindak pidana baru, dan jawaban pada "
    "bimbingan lanjutan. Angka ini tidak mengatakan apa sebabnya."
)
WORK_DONE = (
    "Pidana kerja sosial dan pelayanan masyarakat yang ditutup sebagai selesai, dibagi yang ditutup dalam masa ini."
)
AFTERWARDS = (
    "Orang yang pada bimbingan lanjutan dalam masa ini tercatat mengulangi, dibagi orang yang hal itu dicatat padanya. "
    "Yang tidak dihubungi lagi tidak diketahui."
)
STILL_AT_WORK = (
    "Peserta Desa Binaan yang bekerja atau punya usaha, dibagi yang dijumpai pada pemeriksaan bulan ke-{} dalam masa "
    "ini."
)
YEARS_ALONE = "Hanya untuk satu tahun yang sudah lewat; pilih tahun itu pada Masa"
TOO_FEW = f"Kurang dari {LEAST} orang"
AS_TOLD = (
    f" Menurut tahun dicatatnya, setelah tahun itu lewat, dalam kelompok sedikitnya {LEAST} orang; satu orang dihitung "
    "sekali setahun."
)
NO_GROUND_LABEL = "tanpa laporan masalah yang tercatat"


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """The measures of the whole place, and above one office how they differ from place to place."""
    found = outcomes(scope.asked(choices.chosen_period, now))
    if scope.user.role in COUNT_ROLES:
        later = _told(tallies(scope, choices.chosen_period, now))
    else:
        later = _afterwards(afterwards(scope.asked(choices.chosen_period, now)))
    sections = [
        Section(
            slug="outcomes",
            title=f"Hasil bimbingan, {choices.chosen_period.label}",
            head="Ukuran",
            columns=COLUMNS,
            rows=[_measure(measure, scope, choices) for measure in [*_cases(found), *later]],
            note=NOT_KNOWN,
        )
    ]
    return sections if scope.office else [*sections, _places(scope, choices, found)]


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: its share, what it means, the lists of its two numbers; without a share, why it is not told."""

    label: str
    share: Share | None
    definition: str
    of: str
    whole: str
    month: int | None = None
    withheld: str = ""


def _cases(found: Outcomes) -> list[Measure]:
    """How cases and sentences ended."""
    cases = found.total
    return [
        Measure(
            "Bimbingan selesai",
            Share(cases.completed, cases.completed + cases.revoked),
            COMPLETED,
            "completed",
            "ended",
        ),
        Measure(
            "Bimbingan dicabut",
            Share(cases.revoked, cases.guided),
            f"{GUIDED} {_grounds(found.grounds)}".strip(),
            "revoked",
            "guided",
        ),
        Measure(
            "Dicabut karena tindak pidana baru",
            Share(cases.revoked_again, cases.guided),
            f"Pencabutannya berdasar laporan masalah “{Concern.Ground.NEW_OFFENCE.label}”. {GUIDED}",
            "again",
            "guided",
        ),
        Measure(
            "Kerja sosial selesai",
            Share(cases.work_done, cases.work_done + cases.work_defaulted),
            WORK_DONE,
            "work_done",
            "work_closed",
        ),
    ]


def _afterwards(found: Afterwards) -> list[Measure]:
    """What people told later, for the head, whose lists stand behind the numbers."""
    lines = [_reoffended(Share(found.offended, found.asked))]
    for month, worked in sorted(found.worked.items()):
        silent = f" {worked.asked - worked.reached} orang tidak dijumpai."
        lines.append(_working(month, Share(worked.working, worked.reached), silent))
    return lines


def _told(told: dict[int, Tally] | None) -> list[Measure]:
    """The same for whoever reads only counts; every line stands there, whether it is told or not."""
    why = YEARS_ALONE if told is None else TOO_FEW
    shares = {line: Share(tally.so, tally.people) for line, tally in (told or {}).items() if tally.people}
    working = [_working(month, shares.get(month), AS_TOLD, why) for month in CHECK_MONTHS]
    return [_reoffended(shares.get(OFFENDED), AS_TOLD, why), *working]


def _reoffended(share: Share | None, also: str = "", withheld: str = "") -> Measure:
    definition = AFTERWARDS + also
    return Measure("Mengulangi sesudah bimbingan", share, definition, "reoffended", "asked", withheld=withheld)


def _working(month: int, share: Share | None, also: str, withheld: str = "") -> Measure:
    label = f"Bekerja {month} bulan sesudah pelatihan"
    return Measure(label, share, STILL_AT_WORK.format(month) + also, "working", "reached", month, withheld)


def _grounds(grounds: dict[str, int]) -> str:
    """Why guidance was revoked, as recorded: the ground of the concern that led to it."""
    if not grounds:
        return ""
    labels = {**dict(Concern.Ground.choices), NO_GROUND: NO_GROUND_LABEL}
    told = [f"{labels[ground].lower()} {number}" for ground, number in sorted(grounds.items(), key=lambda one: -one[1])]
    return f"Dasarnya: {', '.join(told)}."


def _measure(measure: Measure, scope: Scope, choices: DashboardChoices) -> Row:
    """One line of the table; for a head its two numbers lead to their lists."""
    share = measure.share
    if share is None:
        cells = [Cell(None, NONE, note=measure.withheld, is_withheld=True), *[Cell(None, NONE)] * 3]
        return Row(measure.label, cells, definition=measure.definition)
    of, whole = (outcome_link(name, scope, choices, measure.month) for name in (measure.of, measure.whole))
    return Row(
        measure.label,
        [
            number(share.of, "outcome_of", of),
            number(share.whole, "outcome_whole", whole),
            rate(share.percent, "outcome_share", "%", note=share.warning),
            Cell(None, interval_words(share), key="outcome_interval"),
        ],
        definition=measure.definition,
    )


def interval_words(share: Share) -> str:
    """ "62% sampai 81%", or a dash without a share; below one percent with a decimal, where "0%" would say never."""
    if share.interval is None:
        return NONE
    low, high = (thousands((round(end, 1) or 0) if end < 1 else round(end)) for end in share.interval)
    return f"{low}% sampai {high}%"


def _places(scope: Scope, choices: DashboardChoices, found: Outcomes) -> Section:
    """Completion and revocation of each Kanwil or Bapas in which a case was guided."""
    if scope.is_national:
        kanwil = {office.regional_office_id: office.regional_office for office in scope.offices}
        sums = dict.fromkeys(kanwil, CaseOutcomes())
        for office in scope.offices:
            sums[office.regional_office_id] += found.by_office.get(office.pk, CaseOutcomes())
        lines = [(kanwil[pk].short_name, sums[pk], drill_link(choices, kanwil=kanwil[pk].code)) for pk in kanwil]
    else:
        lines = [
            (office.name, found.by_office.get(office.pk, CaseOutcomes()), drill_link(choices, scope, office=office))
            for office in scope.offices
        ]
    place = "Kanwil" if scope.is_national else "Bapas"
    return Section(
        slug="outcomes-places",
        title=f"Hasil bimbingan per {place}, {choices.chosen_period.label}",
        head=place,
        columns=[
            Column("outcome_completed", "Selesai", "Perkara yang ditutup sebagai selesai dalam masa ini."),
            Column("outcome_revoked", "Dicabut", "Perkara yang dicabut dalam masa ini."),
            Column("outcome_completion", "Bagian selesai", COMPLETED),
            Column(
                "outcome_guided",
                "Perkara dibimbing",
                "Perkara yang dibimbing pada salah satu hari dalam masa ini, juga yang sudah selesai.",
            ),
        ],
        rows=[
            _place(label, cases, url) for label, cases, url in sorted(lines, key=lambda line: line[0]) if cases.guided
        ],
        total=_place("Jumlah", found.total, ""),
        empty="Tidak ada perkara yang dibimbing dalam masa ini.",
    )


def _place(label: str, cases: CaseOutcomes, url: str) -> Row:
    share = Share(cases.completed, cases.completed + cases.revoked)
    told = "; ".join(filter(None, [interval_words(share) if share.interval else "", share.warning]))
    return Row(
        label,
        [
            number(cases.completed, "outcome_completed"),
            number(cases.revoked, "outcome_revoked"),
            rate(share.percent, "outcome_completion", "%", note=told),
            number(cases.guided, "outcome_guided"),
        ],
        url,
    )
