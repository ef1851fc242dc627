"""Every named constraint of the import is violated once."""

import pytest
from django.db import IntegrityError, transaction

from clients.models import ColumnMemory, ImportBatch, ImportRow
from tests.factories.importing import ImportBatchFactory, ImportRowFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("state", "name"),
    [
        ("imported", "importbatch_imported_is_signed"),
        ("undone", "importbatch_undone_is_signed"),
        ("failed", "importbatch_failure_has_reason"),
    ],
)
def test_the_state_of_an_import_is_accounted_for(state: str, name: str) -> None:
    batch = ImportBatchFactory()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ImportBatch.objects.filter(pk=batch.pk).update(state=state)


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"state": "imported"}, "importrow_imported_has_case"),
        ({"is_chosen": True}, "importrow_refused_not_chosen"),
    ],
)
def test_a_row_is_consistent(values: dict[str, object], name: str) -> None:
    row = ImportRowFactory()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ImportRow.objects.filter(pk=row.pk).update(**values)


def test_a_row_is_kept_once() -> None:
    row = ImportRowFactory()
    with pytest.raises(IntegrityError, match="importrow_once"), transaction.atomic():
        ImportRowFactory(batch=row.batch, excel_row=row.excel_row)


def test_a_title_means_one_thing_at_an_office() -> None:
    office = ImportBatchFactory().office
    ColumnMemory.objects.create(office=office, title="NAMA", field="name")
    with pytest.raises(IntegrityError, match="columnmemory_once_per_office_and_title"), transaction.atomic():
        ColumnMemory.objects.create(office=office, title="NAMA", field="alias")
