"""Official paper: a Typst template and its data become a PDF/A file."""

import json
from collections.abc import Mapping
from pathlib import Path

import typst
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder

TEMPLATE_ROOT = Path(settings.BASE_DIR) / "templates"
PDF_STANDARD = "a-2b"  # for the archive: fonts inside, nothing fetched from elsewhere


def render_pdf(template: str, data: Mapping[str, object]) -> bytes:
    """The PDF of `template`, a path below the template directory ("reports/monthly_return.typ").

    The data reaches the template as JSON, `json(bytes(sys.inputs.data))`: a value is text there, never markup.
    """
    pdf: bytes = typst.compile(
        str(TEMPLATE_ROOT / template),
        root=str(TEMPLATE_ROOT),
        sys_inputs={"data": json.dumps(data, cls=DjangoJSONEncoder)},
        ignore_system_fonts=True,  # the same paper on every machine
        format="pdf",
        pdf_standards=[PDF_STANDARD],
    )
    return pdf
