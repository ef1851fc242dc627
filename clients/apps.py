from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """People under guidance, their cases, visits and report-ins."""

    name = "clients"
    verbose_name = "Klien"

    def ready(self) -> None:
        """Registers the app's timeline entries, its reminder rules, and what keeps an officer in the office."""
        from clients import (
            addressees,
            documents,
            duties,
            ending,
            entries,
            file_search,
            guidance_registry,
            hiding,
            inquiry_registry,
            moving_rows,
            reminder_caseload,
            reminders,
            tabs,
            visit_links,
        )
        from clients.actions.consent import register_wishes

        addressees.register_addressees()
        register_wishes()
        documents.declare_letters()
        duties.register_duties()
        ending.register_guards()
        entries.register_sources()
        file_search.register_file_search()
        guidance_registry.register_guidance()
        hiding.register_hiding()
        inquiry_registry.register_inquiries()
        moving_rows.register_moves()
        reminder_caseload.register_caseloads()
        reminders.register_rules()
        tabs.register(tabs.LETTERS)
        visit_links.register_links()
        tabs.register(tabs.MERGES)
        tabs.register(tabs.REPORTING)
        tabs.register(tabs.RESTRICTIONS)
