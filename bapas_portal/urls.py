"""The portal's addresses. Each app owns its own below these; docs/ARCHITECTURE.md lists the stable ones."""

from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView

from bapas_portal import views, village_home
from bapas_portal.home import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("", pages.home, name="home"),
    # First, and in it the links of villages: in a wave they are asked half a million times in a day.
    path("", include("programs.urls")),
    path("village/", village_home.village_home, name="village_home"),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    # E-mail addresses are the administrator's to change: allauth's own page for them stays closed.
    path("accounts/email/", RedirectView.as_view(pattern_name="accounts:profile"), name="email_closed"),
    path("accounts/", include("allauth.urls")),
    path("", include("accounts.urls")),
    path("", include("villages.urls")),
    path("", include("documents.urls")),
    path("", include("reminders.urls")),
    path("", include("clients.urls")),
    path("", include("sentences.urls")),
    path("", include("reports.urls")),
]
