"""The figures of the dashboard and what each of them counts, in the words printed beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `in_period` tells a count of the chosen period from one of today; `is_time` one in minutes."""

    name: str
    label: str
    definition: str
    in_period: bool = True
    is_time: bool = False
    is_exception: bool = False


FIGURES = (
    Figure("clients", "Klien dibimbing", "Orang dengan perkara berkeadaan Dibimbing, hari ini.", in_period=False),
    Figure("visits", "Kunjungan dilakukan", "Kunjungan terlaksana atau klien tidak ditemui, dalam masa ini."),
    Figure(
        "overdue",
        "Kunjungan tanpa hasil",
        "Direncanakan sebelum hari ini dan belum ada hasilnya.",
        in_period=False,
        is_exception=True,
    ),
    Figure(
        "missed",
        "Wajib lapor terlewat",
        "Wajib lapor yang jatuh tempo dalam masa ini dan dinilai tidak lapor.",
        is_exception=True,
    ),
    Figure(
        "minutes_ordered",
        "Jam kerja sosial diputus",
        "Jumlah jam putusan kerja sosial yang belum selesai, hari ini.",
        in_period=False,
        is_time=True,
    ),
    Figure(
        "minutes_verified",
        "Jam kerja sosial sah",
        "Jam yang sudah diperiksa, menurut hari kerja dalam masa ini.",
        is_time=True,
    ),
    Figure("events", "Penyuluhan terlaksana", "Kegiatan berkeadaan Terlaksana yang mulai dalam masa ini."),
    Figure(
        "villages",
        "Desa dan kelurahan terjangkau",
        "Yang warganya hadir dalam kegiatan terlaksana masa ini, sekali per Bapas.",
    ),
)
FIGURE_NAMES = tuple(figure.name for figure in FIGURES)
