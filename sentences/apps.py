from django.apps import AppConfig


class SentencesConfig(AppConfig):
    """Social-work sentences, the places that host them, and the hours worked."""

    name = "sentences"
    verbose_name = "Pidana kerja sosial"

    def ready(self) -> None:
        """Declares letters and reminders, what it shows on pages of lower apps, and what keeps a case open."""
        from clients import closing, moving, quality, timeline
        from clients import panels as client_panels
        from clients.case_status import register_facts
        from clients.importing.extensions import register_programme
        from programs import agreement_end
        from programs.agreement_panels import register_agreement_panel
        from programs.where_next import sources
        from sentences import handover, reminders  # noqa: F401
        from sentences.agreement_covers import covers_follow, sites_losing_cover
        from sentences.case_facts import hours_facts
        from sentences.closing import open_sentence
        from sentences.default_entries import default_entries
        from sentences.documents import declare_letters
        from sentences.importing import SOCIAL_WORK
        from sentences.moving import move_sentence, unfinished_work
        from sentences.outreach import villages_with_hosts
        from sentences.panels import agreement_sites, case_links, letter_entries, sentence_entries, village_sites
        from sentences.quality import GAP
        from villages.panels import register_village_panel

        declare_letters()
        reminders.register_rules()
        client_panels.register_links(case_links)
        register_facts(hours_facts)
        closing.register(open_sentence)
        quality.register(GAP)
        register_programme(SOCIAL_WORK)
        moving.register_guard(unfinished_work)
        moving.register_mover(move_sentence)
        timeline.register(sentence_entries)
        timeline.register(letter_entries)
        timeline.register(default_entries)
        register_village_panel(village_sites)
        register_agreement_panel(agreement_sites)
        agreement_end.register(agreement_end.Dependents(losing=sites_losing_cover, follow=covers_follow))
        sources.register_hosts(villages_with_hosts)
