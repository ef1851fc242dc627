from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """People under guidance, their cases, visits and report-ins."""

    name = "clients"
    verbose_name = "Klien"

    def ready(self) -> None:
        """Registers the app's timeline entries and its reminder rules."""
        from clients import entries, reminders

        entries.register_sources()
        reminders.register_rules()
