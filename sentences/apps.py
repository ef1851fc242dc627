from django.apps import AppConfig


class SentencesConfig(AppConfig):
    """Social-work sentences, the places that host them, and the hours worked."""

    name = "sentences"
    verbose_name = "Pidana kerja sosial"

    def ready(self) -> None:
        """Declares the app's letters, and what it shows on the pages of clients and villages."""
        from clients import panels as client_panels
        from clients import timeline
        from sentences.documents import declare_letters
        from sentences.panels import case_links, sentence_entries, village_sites
        from villages.panels import register_village_panel

        declare_letters()
        client_panels.register_links(case_links)
        timeline.register(sentence_entries)
        register_village_panel(village_sites)
