from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Dashboards and returns. Reads everything; nobody imports it."""

    name = "reports"
    verbose_name = "Laporan"

    def ready(self) -> None:
        """Registers whom the app reminds."""
        from reports import reminders

        reminders.register_rules()
