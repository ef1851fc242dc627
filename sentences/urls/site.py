"""Addresses of host sites, of the steps of their life, and of the agreements they rest on."""

from django.urls import URLPattern, path

from sentences.views import cover, site, site_step

urlpatterns: list[URLPattern] = [
    path("sites/", site.site_list, name="site_list"),
    path("sites/new/", site.site_create, name="site_create"),
    path("sites/<uuid:public_id>/", site.site_detail, name="site_detail"),
    path("sites/<uuid:public_id>/edit/", site.site_update, name="site_update"),
    path("sites/<uuid:public_id>/survey/", site_step.SiteSurvey.as_view(), name="site_survey"),
    path("sites/<uuid:public_id>/agree/", site_step.SiteAgree.as_view(), name="site_agree"),
    path("sites/<uuid:public_id>/activate/", site_step.SiteActivate.as_view(), name="site_activate"),
    path("sites/<uuid:public_id>/pause/", site_step.SitePause.as_view(), name="site_pause"),
    path("sites/<uuid:public_id>/close/", site_step.SiteClose.as_view(), name="site_close"),
    path("sites/<uuid:public_id>/reopen/", site_step.SiteReopen.as_view(), name="site_reopen"),
    path("sites/<uuid:public_id>/covers/new/", cover.sitecover_create, name="sitecover_create"),
    path("sites/covers/<uuid:public_id>/end/", cover.sitecover_end, name="sitecover_end"),
]
