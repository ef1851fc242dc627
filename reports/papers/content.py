"""What the page, the PDF and the workbook of a return all say: one content, three appearances."""

from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Office, RegionalOffice
from documents.rendering import heading
from reports.figures.period import month_label
from reports.models import MonthlyReturn
from reports.returns.consolidation import Consolidated

MINISTRY = ["Kementerian Imigrasi dan Pemasyarakatan Republik Indonesia"]
DIRECTORATE = "Direktorat Jenderal Pemasyarakatan"
OFFICE_COLUMNS = ["Bapas", "Keadaan", "Awal bulan", "Masuk", "Keluar", "Akhir bulan"]

Line = list[str | int]


@dataclass(frozen=True, slots=True)
class ReturnContent:
    """A return of one office, or of several together. `remarks` stand below the balance, `offices` behind it."""

    title: str
    place: str
    heading: dict[str, object]
    month: str
    made: str
    balance: list[tuple[str, int]]
    tables: list[dict[str, Any]]
    remarks: list[str] = field(default_factory=list)
    offices: list[Line] = field(default_factory=list)


def balance_of(row: MonthlyReturn) -> list[tuple[str, int]]:
    """From the closing that was submitted last month over corrections and movements to the closing of this one."""
    carried = []
    if row.carried_over is not None:
        carried = [("Akhir bulan lalu", row.carried_over), ("Koreksi", row.corrected)]
    return [
        *carried,
        ("Perkara awal bulan", row.opening),
        ("Masuk", row.moved_in),
        ("Keluar", row.moved_out),
        ("Perkara akhir bulan", row.closing),
    ]


def remarks_of(row: MonthlyReturn) -> list[str]:
    """Each correction in a sentence: its effect, the number of cases and the reason; no case is named."""
    return [
        f"Koreksi sejak laporan bulan lalu: {number} perkara {effect.lower()}. Sebab: {reason}"
        for effect, number, reason in row.figures.get("corrections", [])
    ]


def state_of(row: MonthlyReturn) -> str:
    """How far the return has come, in words, with its day on the clock of the office."""
    words = row.get_state_display()
    moment = row.locked_at or row.accepted_at or (row.submitted_at if row.state == row.State.SUBMITTED else None)
    if moment is not None:
        words += f" {date_format(timezone.localtime(moment, row.office.zone), 'j F Y')}"
    return f"{words}, terlambat" if row.is_late and row.is_frozen else words


def of_return(row: MonthlyReturn) -> ReturnContent:
    """The return of one office."""
    counted_at = timezone.localtime(row.computed_at, row.office.zone)
    return ReturnContent(
        title="Laporan bulanan",
        place=row.office.name,
        heading=heading(row.office),
        month=month_label(row.month),
        made=f"{state_of(row)}. Dihitung {date_format(counted_at, 'j F Y, H.i')}",
        balance=balance_of(row),
        tables=row.figures["tables"],
        remarks=remarks_of(row),
    )


def of_consolidation(consolidated: Consolidated) -> ReturnContent:
    """The returns of a Kanwil or of the country added up, and which offices are in the sum."""
    place = consolidated.kanwil
    return ReturnContent(
        title="Rekapitulasi laporan bulanan",
        place=place.short_name if place else "Indonesia",
        heading=heading_above(place),
        month=month_label(consolidated.month),
        made=f"{len(consolidated.rows)} dari {len(consolidated.owed)} Bapas sudah mengirim laporan",
        balance=[
            ("Perkara awal bulan", consolidated.balance.opening),
            ("Masuk", consolidated.balance.moved_in),
            ("Keluar", consolidated.balance.moved_out),
            ("Perkara akhir bulan", consolidated.balance.closing),
        ],
        tables=[table.as_json() for table in consolidated.tables],
        remarks=_who_is_left_out(consolidated),
        offices=[_office_line(line.office, line.row, line.words) for line in consolidated.owed],
    )


def _who_is_left_out(consolidated: Consolidated) -> list[str]:
    """Which offices are not in the sum: by name those that owe a return, as a number those not using the portal yet."""
    remarks = []
    if consolidated.missing:
        remarks.append(f"Belum termasuk, karena belum mengirim: {', '.join(consolidated.missing)}.")
    if consolidated.not_owed:
        remarks.append(f"{len(consolidated.not_owed)} Bapas lain belum memakai portal pada bulan ini.")
    return remarks


def _office_line(office: Office, row: MonthlyReturn | None, words: str) -> Line:
    if row is None or not row.is_frozen:
        return [office.name, words, "", "", "", ""]
    return [office.name, words, row.opening, row.moved_in, row.moved_out, row.closing]


def heading_above(kanwil: RegionalOffice | None) -> dict[str, object]:
    """The letterhead above an office: that of the Kanwil, or of the directorate general."""
    if kanwil is None:
        return {"above": MINISTRY, "office": DIRECTORATE, "address": []}
    region = kanwil.name.replace("Kantor Wilayah Direktorat Jenderal Pemasyarakatan", "Kantor Wilayah")
    return {"above": [*MINISTRY, DIRECTORATE], "office": region, "address": []}
