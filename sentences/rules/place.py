"""Where the work is done, and who may vouch for it (KUHP art. 85(3), (8))."""

from datetime import date

from bapas_portal.law import Violation


def not_commercial(declared_on: date | None, day: date) -> Violation | None:
    """R6: the work may not be commercialised; the host has declared so in writing before anyone works there."""
    if declared_on is not None and declared_on <= day:
        return None
    return Violation(
        "R6",
        "KUHP pasal 85 ayat 3",
        "Tempat ini belum menyatakan tertulis bahwa kerja sosial di sana tidak dikomersialkan. Isi tanggal "
        "pernyataannya, yang tidak boleh sesudah hari penempatan.",
        "non_commercial_on",
    )


def confirmed_by_another(drafted_by: int | None, confirmed_by: int) -> Violation | None:
    """R9: the officer guides and the host vouches for presence; nobody confirms the own draft."""
    if drafted_by != confirmed_by:
        return None
    return Violation(
        "R9",
        "KUHP pasal 85 ayat 8",
        "Kehadiran dikonfirmasi oleh tempat kerja, bukan oleh petugas yang mencatat sesi ini.",
    )


def place_fixed_by_somebody(place_fixed_by: str, place_named: str, *, by_court: bool) -> Violation | None:
    """R14: who fixes the place is disputed, so it may stay open; a place that is named was fixed by somebody."""
    if place_named and not place_fixed_by:
        return Violation(
            "R14",
            "KUHP pasal 85",
            "Tempatnya sudah disebut. Pilih apakah pengadilan atau jaksa yang menetapkannya.",
            "place_fixed_by",
        )
    if by_court and not place_named:
        return Violation(
            "R14",
            "KUHP pasal 85",
            "Pengadilan menetapkan tempatnya dalam putusan. Salin nama tempat itu dari amar putusan.",
            "place_named",
        )
    return None
