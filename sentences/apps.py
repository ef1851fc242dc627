from django.apps import AppConfig


class SentencesConfig(AppConfig):
    """Social-work sentences, the places that host them, and the hours worked."""

    name = "sentences"
    verbose_name = "Pidana kerja sosial"
