"""ASGI entry point."""

import os

from django.core.asgi import get_asgi_application

from bapas_portal.startup import refuse_demonstration_accounts

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bapas_portal.settings")
application = get_asgi_application()
refuse_demonstration_accounts()
