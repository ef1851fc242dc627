from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Official letters: numbering, rendering, and the proof that a letter is genuine."""

    name = "documents"
    verbose_name = "Surat"
