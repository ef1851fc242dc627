"""WSGI entry point for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

from bapas_portal.startup import refuse_demonstration_accounts

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bapas_portal.settings")
application = get_wsgi_application()
refuse_demonstration_accounts()
