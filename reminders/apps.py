from django.apps import AppConfig


class RemindersConfig(AppConfig):
    """The outbox: who must be told what by when, and what became of it."""

    name = "reminders"
    verbose_name = "Pengingat"
