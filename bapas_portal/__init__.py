"""The portal itself: settings, addresses, the embedded servers, home and health pages."""

from bapas_portal.celery import app as celery_app

__all__ = ["celery_app"]
