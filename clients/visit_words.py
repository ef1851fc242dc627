"""The record of a visit in words: the same labels on its page and in the history of its corrections."""

from dataclasses import dataclass
from typing import Any

from bapas_portal.templatetags.portal import moment
from clients.models import Visit

EMPTY = "kosong"


@dataclass(frozen=True, slots=True)
class RecordGroup:
    """One group of the record as the page shows it: what was filled in, and nothing else."""

    title: str
    rows: list[tuple[str, str]]


def location_in_words(row: Any) -> str:
    """Where the phone was, with how far off that may be."""
    if row.latitude is None:
        return ""
    return f"lintang {row.latitude:.5f}, bujur {row.longitude:.5f}, sekitar {row.accuracy_m} m".replace(".", ",")


def _labels(choices: Any, values: list[str]) -> str:
    names = dict(choices)
    return ", ".join(str(names.get(value, value)) for value in values)


def _label(choices: Any, value: str) -> str:
    return str(dict(choices).get(value, value)) if value else ""


def record_in_words(row: Any) -> dict[str, dict[str, str]]:
    """Everything that was written down, by group and label. `row` is a visit or one of its history rows."""
    return {
        "Kunjungan": {
            "Cara": _label(Visit.Kind.choices, row.kind),
            "Mulai": moment(row.occurred_at),
            "Selesai": moment(row.ended_at),
            "Hasil": str(row.outcome or ""),
            "Pelanggaran syarat": "ada" if row.is_violation else "tidak ada",
            "Yang ditemukan": row.findings,
        },
        "Yang hadir dan identitas": {
            "Yang hadir": _labels(Visit.Present.choices, row.present),
            "Identitas diperiksa dengan": _label(Visit.IdentityCheck.choices, row.identity_check),
        },
        "Tempat tinggal dan keluarga": {
            "Tempat tinggal dan keluarga": row.residence,
            "Penerimaan masyarakat": f"{row.community_acceptance} dari 5" if row.community_acceptance else "",
        },
        "Pekerjaan": {
            "Pekerjaan atau sekolah": _label(Visit.Work.choices, row.work),
            "Penghasilan sebulan": _label(Visit.Income.choices, row.income),
        },
        "Kesehatan dan pergaulan": {
            "Kesehatan": row.health,
            "Pergaulan dan waktu luang": row.associates,
            "Hubungan dengan korban": row.victim,
        },
        "Bimbingan": {
            "Bahan bimbingan": _labels(Visit.Topic.choices, row.topics),
            "Pernyataan klien": row.client_statement,
            "Kesepakatan dan tugas": row.agreement,
        },
        "Tempat dan lokasi": {
            "Desa atau kelurahan": str(row.village or ""),
            "Tempat": row.place,
            "Lokasi": location_in_words(row),
        },
        "Tanda risiko": {"Tanda risiko": _labels(Visit.RiskFlag.choices, row.risk_flags)},
    }


def record_groups(visit: Visit) -> list[RecordGroup]:
    """The groups of a visit that hold something, with the conditions that were looked at; none for a mere plan."""
    if visit.occurred_at is None:
        return []
    groups = []
    for title, rows in record_in_words(visit).items():
        filled = [(label, value) for label, value in rows.items() if value]
        if filled:
            groups.append(RecordGroup(title, filled))
    checks = [
        (check.condition.text, finding_in_words(check)) for check in visit.condition_checks.select_related("condition")
    ]
    return [*groups, RecordGroup("Kepatuhan per syarat", checks)] if checks else groups


def finding_in_words(check: Any) -> str:
    """What was found about one condition."""
    return ("dipenuhi" if check.is_kept else "tidak dipenuhi") + (f": {check.note}" if check.note else "")
