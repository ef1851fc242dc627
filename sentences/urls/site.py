"""Addresses of host sites."""

from django.urls import URLPattern, path

from sentences.views import site

urlpatterns: list[URLPattern] = [
    path("sites/", site.site_list, name="site_list"),
    path("sites/new/", site.site_create, name="site_create"),
    path("sites/<uuid:public_id>/", site.site_detail, name="site_detail"),
    path("sites/<uuid:public_id>/edit/", site.site_update, name="site_update"),
]
