"""What needs somebody in an office: each kind by the rows of its own list, the ones with a clock in the law first."""

from typing import Any

from django.db.models import Q

from accounts.models import Role, User
from clients.models import ReportIn, SocialInquiry
from clients.silence import silent
from programs.facets import never_reached
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE, CASE_OFFICER, OVERDUE, SENTENCE_OFFICE, SENTENCE_OFFICER, Figure
from sentences.forecast import Outlook
from sentences.models import SocialWorkSentence, WorkSession
from villages.models import Village

VILLAGE_OFFICE = "district__regency__office"


def _inquiries(asked: Asked) -> Any:
    return asked.of(SocialInquiry.objects.overdue(asked.now), "office")


def _at_risk(asked: Asked) -> Any:
    ours = asked.of(SocialWorkSentence.objects.all(), CASE_OFFICE)
    return ours.in_outlook(asked.now, Outlook.RED, Outlook.AMBER)


def _unconfirmed(asked: Asked) -> Any:
    return asked.of(WorkSession.objects.host_silent(asked.now), SENTENCE_OFFICE)


def _missed(asked: Asked) -> Any:
    return asked.of(ReportIn.objects.missed_last(), CASE_OFFICE)


def _silent(asked: Asked) -> Any:
    officers = User.objects.filter(Q(role=Role.OFFICER), is_active=True)
    return silent(asked.of(officers, "office"), asked.now)


def _unreached(asked: Asked) -> Any:
    return never_reached(asked.of(Village.objects.all(), VILLAGE_OFFICE), asked.reader)


def _exception(name: str, label: str, definition: str, rows: Any, office: str, officer: str = "") -> Figure:
    return Figure(name, label, definition, rows, office, officer, in_period=False, is_exception=True)


INQUIRIES = _exception(
    "inquiries_overdue",
    "Litmas lewat tenggat",
    "Permintaan Litmas yang tenggatnya lewat dan laporannya belum dikirim.",
    _inquiries,
    "office",
    "officer",
)
AT_RISK = _exception(
    "at_risk",
    "Kerja sosial terancam tidak selesai",
    "Pidana kerja sosial yang menurut jadwal mingguannya tidak selesai dalam jangka waktunya.",
    _at_risk,
    CASE_OFFICE,
    CASE_OFFICER,
)
UNCONFIRMED = _exception(
    "unconfirmed",
    "Jam belum dikonfirmasi",
    "Catatan kerja yang tidak dijawab tempat kerja selama tiga hari atau lebih.",
    _unconfirmed,
    SENTENCE_OFFICE,
    SENTENCE_OFFICER,
)
MISSED_LAST = _exception(
    "missed_last",
    "Tidak lapor",
    "Wajib lapor terlewat dalam perkara yang masih berjalan, dan sesudahnya klien belum lapor lagi.",
    _missed,
    CASE_OFFICE,
    CASE_OFFICER,
)
SILENT = _exception(
    "silent",
    "Petugas tanpa kunjungan",
    "Petugas yang membimbing klien dan tidak mencatat satu kunjungan pun selama jarak kunjungan biasa.",
    _silent,
    "office",
    "pk",
)
UNREACHED = _exception(
    "unreached",
    "Desa klien belum terjangkau",
    "Desa dan kelurahan di wilayah kerja tempat klien dibimbing tinggal, yang warganya belum pernah hadir dalam "
    "penyuluhan Bapas mana pun.",
    _unreached,
    VILLAGE_OFFICE,
)
RETURNS = "returns"
RETURNS_LABEL = "Laporan bulanan belum dikirim"
RETURNS_MEANING = "Bulan selesai dari dua belas bulan terakhir yang laporannya lewat tenggat dan belum dikirim."

EXCEPTIONS = (INQUIRIES, AT_RISK, OVERDUE, MISSED_LAST, UNCONFIRMED, SILENT, UNREACHED)
LAW = (INQUIRIES.name, AT_RISK.name)
"""These run against a clock of the law, so an office with any of them stands above one without."""
