from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Offices, people, roles, and who looked at what."""

    name = "accounts"
    verbose_name = "Akun dan kantor"
