from django.apps import AppConfig


class ProgramsConfig(AppConfig):
    """Outreach events and what villages answer."""

    name = "programs"
    verbose_name = "Penyuluhan dan perjanjian"

    def ready(self) -> None:
        """Registers what this app shows on a village's page, whom it reminds, and the letters it writes."""
        from programs import addressees, facets, handover, panels, reminders  # noqa: F401
        from programs.documents import declare_letters

        addressees.register_addressees()
        declare_letters()
