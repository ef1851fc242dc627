"""What agreements ask of an office today: late promises, follow-ups to ask after, agreements near their end."""

from accounts.models import User
from bapas_portal.figures import Figure, address, figure
from programs.models import Agreement, Commitment, FollowUp


def agreement_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """For an officer the own follow-ups, for the head all of the office; promises and agreements of the place."""
    today = user.office_today()
    follow_ups = FollowUp.objects.visible_to(user)
    whose = {}
    if officer is not None:
        follow_ups, whose = follow_ups.of(officer), {"whose": "mine"}
    return [
        figure(
            Commitment.objects.visible_to(user).overdue(today),
            "Janji mitra lewat tenggat",
            address("programs:commitment_list", tab="overdue"),
            "bad",
        ),
        figure(
            follow_ups.due(today),
            "Tindak lanjut perlu ditagih",
            address("programs:followup_list", tab="due", **whose),
            "warn",
        ),
        figure(
            follow_ups.reported(),
            "Janji desa dilaporkan selesai",
            address("programs:followup_list", tab="reported", **whose),
            "warn",
        ),
        figure(
            Agreement.objects.of_place(user).expiring(today),
            "Perjanjian habis dalam 6 bulan",
            address("programs:agreement_list", tab="six"),
            "warn",
        ),
    ]
