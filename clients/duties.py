"""What accounts asks the caseload before an officer leaves: the open cases that a colleague must take over."""

from accounts import duties
from accounts.models import User
from clients.models import Supervision


def open_cases(user: User) -> str | None:
    """A refusal with the number of open cases `user` guides; None when there are none."""
    number = Supervision.objects.guided_by(user).count()
    if not number:
        return None
    return f"{user.name} masih membimbing {number} perkara. Minta kepala Bapas menyerahkannya kepada rekannya dulu."


def register_duties() -> None:
    """Hands the question to accounts."""
    duties.register(open_cases)
