from django.apps import AppConfig


class VillagesConfig(AppConfig):
    """Regions down to the village, and who leads each village."""

    name = "villages"
    verbose_name = "Wilayah"
