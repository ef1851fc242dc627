"""What a process checks once, before it does any work."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError, connection


def refuse_demonstration_accounts() -> None:
    """Stop a production process when the database holds demonstration accounts: their password is public."""
    if not settings.PRODUCTION:
        return
    try:
        found = get_user_model().objects.filter(is_demo=True).exists()
    except ProgrammingError:
        raise ImproperlyConfigured("The database has no tables yet: run `python manage.py migrate` first.") from None
    except OperationalError as error:
        reason = (str(error).strip().splitlines() or ["no answer"])[0].rstrip(".")
        raise ImproperlyConfigured(f"The database cannot be reached: {reason}.") from None
    finally:
        # Servers fork after this: a connection must not be shared between their processes.
        connection.close()
    if found:
        raise ImproperlyConfigured(
            "The database holds demonstration accounts, whose password is public: production needs another database."
        )
