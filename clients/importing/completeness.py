"""What a case file needs that a row of a register may lack."""

from collections.abc import Iterator

from clients.importing.extensions import Values
from clients.importing.reasons import Reason, Weight

NEEDED = {
    "birth_date": ("birth", "Berkas klien memerlukan tanggal lahir lengkap."),
    "sex": ("sex", "Berkas klien memerlukan jenis kelamin."),
    "village_code": ("village", "Berkas klien memerlukan desa atau kelurahan yang pasti."),
    "starts_on": ("starts_on", "Perkara memerlukan tanggal mulai bimbingan."),
}


def lacking(values: Values) -> Iterator[Reason]:
    """A note for everything that must be filled in before the row can become a case file."""
    for code, (column, message) in NEEDED.items():
        if not values.get(code):
            yield Reason("incomplete", Weight.NOTE, message, column)
