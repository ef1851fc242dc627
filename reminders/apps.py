from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class RemindersConfig(AppConfig):
    """The outbox: who must be told what by when, and what became of it."""

    name = "reminders"
    verbose_name = "Pengingat"

    def ready(self) -> None:
        """Lets every app register its rules."""
        autodiscover_modules("reminders")
