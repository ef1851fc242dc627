"""Saving a row so that whatever the database refuses reaches the person as a sentence."""

from collections.abc import Iterable

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.text import capfirst

from bapas_portal.law import DomainError

SENT_BEFORE = "Formulir ini sudah pernah dikirim dan tersimpan untuk data lain. Muat ulang halaman, lalu isi kembali."


def save_or_refuse(row: models.Model, fields: Iterable[str] | None = None) -> None:
    """Validates and saves, all of the row or only `fields` of it.

    Raises DomainError with the messages of the model, also when a race was lost meanwhile.
    """
    try:
        row.full_clean()
    except ValidationError as error:
        if "submission_key" in error.message_dict:
            raise DomainError(SENT_BEFORE) from error
        raise DomainError(_sentences(row, error)) from error
    try:
        with transaction.atomic():
            row.save(update_fields=fields)
    except IntegrityError as error:
        raise DomainError(_sentence(row, error)) from error


def label_of(row: models.Model, column: str) -> str:
    """What the forms call a column."""
    field = row._meta.get_field(column)
    return capfirst(str(field.verbose_name)) if isinstance(field, models.Field) else ""


def _sentences(row: models.Model, error: ValidationError) -> str:
    """What is wrong with the row; what is said of one column alone begins with the column's label on the forms."""
    said = []
    for place, messages in error.message_dict.items():
        label = "" if place == NON_FIELD_ERRORS else label_of(row, place)
        said += [message if message.startswith(label) else f"{label}: {message}" for message in messages]
    return " ".join(said)


def _sentence(row: models.Model, error: IntegrityError) -> str:
    """The message of the violated constraint, or a general one."""
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "")
    for constraint in row._meta.constraints:
        if constraint.name == name:
            return str(constraint.get_violation_error_message())
    return "Data ini baru saja diubah orang lain. Muat ulang halaman, lalu coba lagi."
