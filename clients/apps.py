from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """People under guidance, their cases, visits and report-ins."""

    name = "clients"
    verbose_name = "Klien"
