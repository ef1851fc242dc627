from django.apps import AppConfig


class BapasPortalConfig(AppConfig):
    """The house around the apps: home, health, error pages, shared form and template pieces."""

    name = "bapas_portal"
    verbose_name = "Portal Bapas"

    def ready(self) -> None:
        from bapas_portal import former_migrations  # noqa: F401
