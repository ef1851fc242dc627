from django.apps import AppConfig


class SentencesConfig(AppConfig):
    """Social-work sentences, the places that host them, and the hours worked."""

    name = "sentences"
    verbose_name = "Pidana kerja sosial"

    def ready(self) -> None:
        """Declares the app's letters to the engine of documents."""
        from sentences.documents import declare_letters

        declare_letters()
