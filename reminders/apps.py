from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class RemindersConfig(AppConfig):
    """The outbox: who must be told what by when, and what became of it."""

    name = "reminders"
    verbose_name = "Pengingat"

    def ready(self) -> None:
        """Registers how accounts are reached, and lets every app register its rules."""
        from reminders import addressees
        from reminders.kinds import RecipientKind

        addressees.register(RecipientKind.USER, addressees.accounts_by_key)
        autodiscover_modules("reminders")
