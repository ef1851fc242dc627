"""What accounts asks the caseload before an officer leaves: cases to be taken over, and standing in for colleagues."""

from django.db.models import Q
from django.utils.formats import date_format

from accounts import duties
from accounts.models import User
from clients.models import Substitution, Supervision


def open_cases(user: User) -> str | None:
    """A refusal with the number of open cases `user` guides; None when there are none."""
    number = Supervision.objects.guided_by(user).count()
    if not number:
        return None
    return f"{user.name} masih membimbing {number} perkara. Minta kepala Bapas menyerahkannya kepada rekannya dulu."


def standing_in(user: User) -> str | None:
    """A refusal while an arrangement of today or later names `user`: somebody relies on it."""
    arranged = Substitution.objects.to_come(user.office_today()).select_related("officer", "substitute")
    for substitution in arranged.filter(Q(officer=user) | Q(substitute=user)):
        return (
            f"{substitution.substitute.name} menggantikan {substitution.officer.name} sampai "
            f"{date_format(substitution.until)}. Minta kepala Bapas mengakhiri penggantian itu dulu."
        )
    return None


def register_duties() -> None:
    """Hands the questions to accounts."""
    duties.register(open_cases)
    duties.register(standing_in)
