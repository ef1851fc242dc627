from django.apps import AppConfig


class ProgramsConfig(AppConfig):
    """Outreach events and what villages answer."""

    name = "programs"
    verbose_name = "Program"

    def ready(self) -> None:
        """Registers what this app shows on a village's page and whom it reminds."""
        from programs import panels, reminders  # noqa: F401
