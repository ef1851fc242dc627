"""Imports of registers for tests: an import that was checked, with one row."""

import factory

from accounts.models import Role
from clients.importing.content import RowContent
from clients.importing.steps.reading import BatchLayout, Column
from clients.models import ImportBatch, ImportRow
from tests.factories.accounts import OfficeFactory, UserFactory

COLUMNS = [
    Column(0, "NO", "NO", "row_no", ["1"]),
    Column(1, "NAMA", "NAMA", "name", ["Aryadipa Kusumajati"]),
    Column(2, "TGL LAHIR", "TGL LAHIR", "birth", ["17-05-1990"]),
    Column(3, "PROGRAM", "PROGRAM", "programme", ["PB"]),
]


class ImportBatchFactory(factory.django.DjangoModelFactory):
    """An import whose rows were judged and wait for the office."""

    class Meta:
        model = ImportBatch

    office = factory.SubFactory(OfficeFactory)
    uploaded_by = factory.SubFactory(UserFactory, role=Role.REGISTRAR, office=factory.SelfAttribute("..office"))
    filename = "register.xlsx"
    sha256 = "0" * 64
    sheet = "REGISTER"
    layout = factory.LazyFunction(lambda: BatchLayout([10], list(COLUMNS)).as_text())
    state = ImportBatch.State.CHECKED


class ImportRowFactory(factory.django.DjangoModelFactory):
    """A refused row of an import: its programme is unknown."""

    class Meta:
        model = ImportRow

    batch = factory.SubFactory(ImportBatchFactory)
    excel_row = 11
    content = RowContent({"name": "Aryadipa Kusumajati", "birth": "17-05-1990", "programme": "PK"}).as_text()
    outcome = ImportRow.Outcome.REJECT
    is_chosen = False
