"""T9: who of the clients works, and for which kind of offence they are guided."""

import re

from accounts.models import Office
from clients.models import Supervision, Visit
from reports.figures import clients
from reports.figures.clients import Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure

CLIENT = "clients.Client"
TOLD = "Klien dengan perkara pada akhir bulan, menurut kunjungan terakhir yang mencatat pekerjaan sampai hari itu."
WORKING = Measure("T9.working", "Bekerja", TOLD + " Termasuk serabutan dan usaha sendiri.", CLIENT)
AT_SCHOOL = Measure("T9.school", "Bersekolah", TOLD, CLIENT)
NOT_WORKING = Measure("T9.not_working", "Tidak bekerja", TOLD + " Termasuk yang mencari kerja.", CLIENT)
UNKNOWN = Measure(
    "T9.unknown", "Pekerjaan belum dicatat", "Klien dengan perkara pada akhir bulan tanpa catatan pekerjaan.", CLIENT
)
WORK = {
    Visit.Work.EMPLOYED: WORKING,
    Visit.Work.CASUAL: WORKING,
    Visit.Work.OWN: WORKING,
    Visit.Work.SCHOOL: AT_SCHOOL,
    Visit.Work.LOOKING: NOT_WORKING,
    Visit.Work.NONE: NOT_WORKING,
}
NAMED = "Perkara pada akhir bulan yang tindak pidananya ditulis dengan kata itu; kata yang pertama cocok menentukan."
OFFENCES = (
    (re.compile(r"narkoti|psikotropi|sabu|ganja"), Measure("T9.narcotics", "Narkotika", NAMED, clients.CASE)),
    (re.compile(r"korupsi"), Measure("T9.corruption", "Korupsi", NAMED, clients.CASE)),
    (re.compile(r"teroris"), Measure("T9.terrorism", "Terorisme", NAMED, clients.CASE)),
    (
        re.compile(r"cabul|perkosa|susila|kekerasan seksual|setubuh"),
        Measure("T9.sexual", "Kekerasan seksual dan kesusilaan", NAMED, clients.CASE),
    ),
    (re.compile(r"bunuh"), Measure("T9.killing", "Pembunuhan", NAMED, clients.CASE)),
    (re.compile(r"aniaya|keroyok"), Measure("T9.assault", "Penganiayaan", NAMED, clients.CASE)),
    (re.compile(r"rampok|begal|curi"), Measure("T9.theft", "Pencurian dan perampokan", NAMED, clients.CASE)),
    (re.compile(r"gelap|tipu|penadah"), Measure("T9.fraud", "Penggelapan, penipuan, penadahan", NAMED, clients.CASE)),
)
OTHER = Measure(
    "T9.other", "Tindak pidana lain", "Perkara pada akhir bulan dengan tindak pidana di luar kata itu.", clients.CASE
)
UNWRITTEN = Measure(
    "T9.unwritten",
    "Tindak pidana belum ditulis",
    "Perkara pada akhir bulan dengan isian tindak pidana kosong.",
    clients.CASE,
)
MEASURES = (
    WORKING, AT_SCHOOL, NOT_WORKING, UNKNOWN, *(measure for _, measure in OFFENCES), OTHER, UNWRITTEN
)  # fmt: skip


def offence_of(text: str) -> Measure:
    """The line of an offence as the register writes it: the first word found decides."""
    words = text.lower()
    if not words.strip():
        return UNWRITTEN
    return next((measure for pattern, measure in OFFENCES if pattern.search(words)), OTHER)


def count(office: Office, period: Period, moved: list[Movement], counted: Counted) -> None:
    """Each client by the work last noted, and each case by its offence."""
    _, ends = period.instants(office.zone)
    cases = clients.counted_at_end(moved, period)
    told = (
        Visit.objects.done()
        .exclude(work="")
        .filter(supervision__client__in={case.client for case in cases}, occurred_at__lt=ends)
        .order_by("supervision__client", "-occurred_at", "-pk")
        .distinct("supervision__client")
    )
    work = dict(told.values_list("supervision__client", "work"))
    offences = dict(
        Supervision.objects.filter(pk__in=[case.pk for case in cases]).order_by().values_list("pk", "offence")
    )
    for case in cases:
        noted = work.get(case.client)
        counted.add(WORK[Visit.Work(noted)] if noted else UNKNOWN, case.audience, case.client)
        counted.add(offence_of(offences[case.pk]), case.audience, case.pk)


def table(numbers: Numbers) -> Table:
    """T9."""
    return by_measure(
        "T9",
        "Pekerjaan klien dan tindak pidana",
        groups=clients.AUDIENCES,
        measures=MEASURES,
        numbers=numbers,
        note="Pekerjaan dihitung per klien, tindak pidana per perkara.",
    )
