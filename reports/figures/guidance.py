"""T4: sessions of guidance and who took part, and what the community groups did."""

from accounts.models import Office
from clients.models import Visit
from reports.figures import clients
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Missing, Table, by_measure
from villages.models import CommunityGroup, SolvedProblem

VISIT, CLIENT = "clients.Visit", "clients.Client"
MET = "Pertemuan terlaksana dalam bulan ini dengan bahan bimbingan itu; satu pertemuan dapat memuat keduanya."
TAUGHT = "Klien yang mengikuti pertemuan itu, masing-masing sekali."
SESSIONS = {
    Visit.Topic.PERSONALITY: Measure("T4.personality", "Bimbingan kepribadian: pertemuan", MET, VISIT),
    Visit.Topic.INDEPENDENCE: Measure("T4.independence", "Bimbingan kemandirian: pertemuan", MET, VISIT),
}
PARTICIPANTS = {
    Visit.Topic.PERSONALITY: Measure("T4.personality_clients", "Bimbingan kepribadian: peserta", TAUGHT, CLIENT),
    Visit.Topic.INDEPENDENCE: Measure("T4.independence_clients", "Bimbingan kemandirian: peserta", TAUGHT, CLIENT),
}
NO_TOPIC = Measure(
    "T4.no_topic",
    "Pertemuan tanpa bahan bimbingan",
    "Terlaksana dalam bulan ini, bahan bimbingannya tidak ditulis.",
    VISIT,
)
GROUPS = Measure(
    "T4.groups",
    "Pokmas Lipas yang aktif",
    "Di wilayah kerja Bapas, sudah berdiri dan belum berakhir pada akhir bulan.",
    "villages.CommunityGroup",
    grouped=False,
)
SOLVED = Measure(
    "T4.solved",
    "Masalah yang diselesaikan Pokmas Lipas",
    "Menurut tanggal penyelesaiannya dalam bulan ini.",
    "villages.SolvedProblem",
    grouped=False,
)
SOLVED_TOGETHER = Measure(
    "T4.solved_together",
    "– di antaranya bersama Bapas",
    "Bagian dari masalah yang diselesaikan: Bapas ikut serta.",
    "villages.SolvedProblem",
    grouped=False,
)
MEASURES = (
    SESSIONS[Visit.Topic.PERSONALITY], PARTICIPANTS[Visit.Topic.PERSONALITY],
    SESSIONS[Visit.Topic.INDEPENDENCE], PARTICIPANTS[Visit.Topic.INDEPENDENCE],
    NO_TOPIC, GROUPS, SOLVED, SOLVED_TOGETHER,
)  # fmt: skip
MISSING = (Missing("Kegiatan Griya Abhipraya", "Griya Abhipraya belum punya catatan sendiri di portal."),)


def count(office: Office, period: Period, counted: Counted) -> None:
    """Meetings that took place in the month, and the groups of the work area."""
    begins, ends = period.instants(office.zone)
    held = Visit.objects.held().of_office(office).filter(occurred_at__gte=begins, occurred_at__lt=ends)
    for pk, topics, client, audience in held.values_list(
        "pk", "topics", "supervision__client", "supervision__audience"
    ):
        for topic in topics:
            counted.add(SESSIONS[Visit.Topic(topic)], audience, pk)
            counted.add(PARTICIPANTS[Visit.Topic(topic)], audience, client)
        if not topics:
            counted.add(NO_TOPIC, audience, pk)
    here = {"village__district__regency__office": office, "kind": CommunityGroup.Kind.POKMAS_LIPAS}
    groups = CommunityGroup.objects.active(period.last).filter(**here)
    counted.add_all(GROUPS, groups.values_list("pk"), by_line=False)
    solved = SolvedProblem.objects.filter(
        on__range=(period.first, period.last), **{f"group__{path}": value for path, value in here.items()}
    )
    for pk, with_office in solved.values_list("pk", "with_office"):
        counted.add(SOLVED, "", pk)
        if with_office:
            counted.add(SOLVED_TOGETHER, "", pk)


def table(numbers: Numbers) -> Table:
    """T4."""
    return by_measure(
        "T4",
        "Bimbingan dan kelompok masyarakat",
        groups=clients.AUDIENCES,
        measures=MEASURES,
        numbers=numbers,
        missing=MISSING,
    )
