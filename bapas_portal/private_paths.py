"""Addresses that open something without an account, or lead to an anonymous sheet: never written into a log.

`/i/<token>/` and `/h/<token>/` let in whoever has them and six digits; `/q/<code>/` with its hour would say which
sheet came from which address. gunicorn.conf.py and the logs of Django use this; what stands in front of them is in
docs/OPERATIONS.md. Apps may import this module; it imports no app.
"""

import logging
import re
from datetime import timedelta
from typing import Any

from gunicorn.glogging import Logger

PRIVATE = re.compile(r"/(i|h|q)/[^/\s\"'<>?]+")
SHEET = re.compile(r"^/q/")
HIDDEN = r"/\1/…"


def without_tokens(text: str) -> str:
    """The text with every such address cut short."""
    return PRIVATE.sub(HIDDEN, text)


class PrivatePathFilter(logging.Filter):
    """Cuts such addresses short in whatever is logged."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keeps every record, without tokens."""
        said = record.getMessage()
        if PRIVATE.search(said):
            record.msg, record.args = without_tokens(said), ()
        return True


class PrivateLogger(Logger):
    """Gunicorn's log: links without their token, and of questionnaires not a line."""

    def setup(self, cfg: Any) -> None:
        """Errors that name an address name it cut short."""
        super().setup(cfg)
        self.error_log.addFilter(PrivatePathFilter())

    def access(self, resp: Any, req: Any, environ: dict[str, Any], request_time: timedelta) -> None:
        """One line for a request; none for a sheet, so that no line stands beside the row it became."""
        if not SHEET.match(str(environ.get("PATH_INFO", ""))):
            super().access(resp, req, environ, request_time)

    def atoms(self, resp: Any, req: Any, environ: dict[str, Any], request_time: timedelta) -> dict[str, Any]:
        """Whatever a format may ask for, with addresses cut short."""
        atoms = super().atoms(resp, req, environ, request_time)
        return {name: without_tokens(value) if isinstance(value, str) else value for name, value in atoms.items()}
