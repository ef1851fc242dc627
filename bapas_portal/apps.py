from django.apps import AppConfig


class BapasPortalConfig(AppConfig):
    """The house around the apps: home, health, error pages, shared form and template pieces."""

    name = "bapas_portal"
    verbose_name = "Portal Bapas"
