from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """People under guidance, their cases, visits and report-ins."""

    name = "clients"
    verbose_name = "Klien"

    def ready(self) -> None:
        """Registers the app's timeline entries, its reminder rules, and what keeps an officer in the office."""
        from clients import duties, entries, reminders

        duties.register_duties()
        entries.register_sources()
        reminders.register_rules()
