"""Read by gunicorn when it starts in this directory: its log holds no token and no sheet (private_paths.py)."""

from bapas_portal.private_paths import PrivateLogger

logger_class = PrivateLogger
