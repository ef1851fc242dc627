"""Issued letters for tests; their file is a few bytes that only look like a PDF."""

import uuid

import factory
from django.core.files.base import ContentFile

from documents.models import Letter
from tests.factories.accounts import OfficeFactory, UserFactory


class LetterFactory(factory.django.DjangoModelFactory):
    """A letter of an office, signed by its head."""

    class Meta:
        model = Letter

    kind = "social-work-completion"
    number = factory.Sequence(lambda n: f"WP.7.PAS.5-PK.05.02-{n + 1}")
    subject = "Keterangan selesai menjalani pidana kerja sosial"
    office = factory.SubFactory(OfficeFactory)
    signed_by = factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..office"))
    issued_by = factory.SelfAttribute("signed_by")
    issued_on = factory.LazyAttribute(lambda letter: letter.office.today())
    subject_type = "socialworksentence"
    subject_id = factory.LazyFunction(uuid.uuid4)
    file = factory.LazyFunction(lambda: ContentFile(b"%PDF-1.7 uji", name="surat.pdf"))
