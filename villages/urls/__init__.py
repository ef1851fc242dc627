"""Addresses of the villages app, one file for each noun."""

from django.urls import URLPattern, register_converter

from villages.converters import RegencyCodeConverter, VillageCodeConverter

register_converter(VillageCodeConverter, "village")
register_converter(RegencyCodeConverter, "regency")

from villages.urls import community, succession, village  # noqa: E402 - their addresses use the converters

app_name = "villages"
urlpatterns: list[URLPattern] = [*village.urlpatterns, *community.urlpatterns, *succession.urlpatterns]
