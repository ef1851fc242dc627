"""Letter numbers: suggested from the office's pattern, typed by a person, never the same twice in one office."""

import re

from accounts.models import Office
from documents.models import LetterSequence


def number_from(pattern: str, *, archive_class: str, running_number: int, year: int) -> str:
    """The office's pattern filled in: {kelas}, {nomor} and {tahun}."""
    filled = pattern.replace("{kelas}", archive_class).replace("{tahun}", str(year))
    return filled.replace("{nomor}", str(running_number))


def running_number_in(number: str, pattern: str, *, archive_class: str, year: int) -> int | None:
    """The running number in a number that follows the pattern; None for one that was typed freely."""
    if "{nomor}" not in pattern:
        return None
    before, _, after = pattern.partition("{nomor}")
    fill = {"archive_class": archive_class, "running_number": 0, "year": year}
    form = re.escape(number_from(before, **fill)) + r"(\d{1,6})" + re.escape(number_from(after, **fill))  # type: ignore[arg-type]
    match = re.fullmatch(form, number)
    return int(match.group(1)) if match else None


def suggested_number(office: Office, archive_class: str, year: int) -> str:
    """The next number of the office's pattern; "" where the office has none, since numbers are never invented."""
    if not office.letter_number_pattern:
        return ""
    sequence = LetterSequence.objects.filter(office=office, year=year).first()
    running_number = (sequence.last_number if sequence else 0) + 1
    return number_from(
        office.letter_number_pattern, archive_class=archive_class, running_number=running_number, year=year
    )


def held_sequence(office: Office, year: int) -> LetterSequence:
    """The office's sequence of a year. Its row stays locked until the letter is stored, so letters come one by one."""
    LetterSequence.objects.get_or_create(office=office, year=year)
    return LetterSequence.objects.select_for_update().get(office=office, year=year)


def use_number(sequence: LetterSequence, office: Office, number: str, archive_class: str) -> None:
    """Moves a sequence that is held up to `number`; a number that was typed freely moves nothing."""
    pattern = office.letter_number_pattern
    running_number = running_number_in(number, pattern, archive_class=archive_class, year=sequence.year)
    if running_number is not None and running_number > sequence.last_number:
        sequence.last_number = running_number
        sequence.save(update_fields=["last_number"])
