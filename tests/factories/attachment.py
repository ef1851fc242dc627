"""Photos and files of visits for tests; the picture is drawn, not photographed."""

from io import BytesIO

import factory
from django.core.files.base import ContentFile
from PIL import Image

from clients.models import Attachment
from tests.factories.clients import VisitFactory


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A drawn picture as a file."""
    buffer = BytesIO()
    Image.new("RGB", size, "teal").save(buffer, kind, **options)
    return buffer.getvalue()


class AttachmentFactory(factory.django.DjangoModelFactory):
    """A photo of a visit that took place."""

    class Meta:
        model = Attachment

    visit = factory.SubFactory(VisitFactory, held=True)
    supervision = factory.SelfAttribute("visit.supervision")
    file = factory.LazyFunction(lambda: ContentFile(picture(), name="foto.jpg"))
    name = "foto.jpg"
    content_type = "image/jpeg"
    size = 900
    uploaded_by = factory.SelfAttribute("visit.officer")
