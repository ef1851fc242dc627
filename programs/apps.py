from django.apps import AppConfig


class ProgramsConfig(AppConfig):
    """Outreach events and what villages answer."""

    name = "programs"
    verbose_name = "Program"
