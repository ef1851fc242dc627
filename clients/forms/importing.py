"""Forms of the import: the workbook, what its columns mean, and the cells of one row."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from accounts.models import User
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from bapas_portal.law import DomainError
from clients.importing.content import RowContent
from clients.importing.fields import NOTE, all_fields
from clients.importing.steps.asking import check_upload
from clients.importing.steps.reading import BatchLayout, Column
from clients.importing.values.text import LONGEST_CELL, clean
from clients.models import ImportRow

NOT_EDITED = frozenset({"row_no", "age", NOTE})
IGNORE = ("", "Tidak diimpor")


class RegisterUploadForm(SubmissionKeyMixin):
    """The workbook as the office keeps it."""

    workbook = forms.FileField(
        label="Buku kerja register",
        help_text="Berkas .xlsx, .xls, atau .ods, paling besar 15 MB. Tidak perlu dirapikan dulu.",
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.xls,.ods"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("workbook", "submission_key")

    def clean_workbook(self) -> UploadedFile:
        """Refuses what is no workbook before anything is kept."""
        upload: UploadedFile = self.cleaned_data["workbook"]
        try:
            check_upload(upload)
        except DomainError as error:
            raise ValidationError(error.message) from error
        return upload


class ColumnsForm(forms.Form):
    """One choice for each column of the sheet; the guess is chosen beforehand."""

    def __init__(self, *args: Any, layout: BatchLayout, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [IGNORE, *((field.code, field.label) for field in all_fields())]
        self.layout = layout
        for column in layout.columns:
            name = f"column_{column.index}"
            self.fields[name] = forms.ChoiceField(
                label=f"Kolom {column.letter}: {column.title or 'tanpa judul'}",
                choices=choices,
                required=False,
                initial=column.field,
            )
            self.fields[name].widget.attrs["class"] = "form-select"

    def chosen(self) -> dict[int, str]:
        """Field code by column index."""
        return {column.index: self.cleaned_data.get(f"column_{column.index}", "") for column in self.layout.columns}

    def lines(self) -> list[tuple[Column, forms.BoundField]]:
        """Each column with its choice, for the page."""
        return [(column, self[f"column_{column.index}"]) for column in self.layout.columns]


class ImportRowForm(forms.Form):
    """The cells of one row as text, under the titles of the workbook."""

    def __init__(self, *args: Any, row: ImportRow, layout: BatchLayout, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        content = RowContent.of(row)
        doubted: dict[str, list[str]] = {}
        for reason in content.reasons:
            doubted.setdefault(reason.field, []).append(reason.message)
        columns = [column for column in layout.columns if column.field and column.field not in NOT_EDITED]
        # What is wrong comes first; the rest keeps the order of the sheet.
        for column in sorted(columns, key=lambda column: column.field not in doubted):
            self.fields[column.field] = forms.CharField(
                label=f"{column.title or column.label} ({column.letter}{row.excel_row})",
                required=False,
                max_length=LONGEST_CELL,
                initial=clean(content.cells.get(column.field)),
                help_text=" ".join(doubted.get(column.field, [])),
            )
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
