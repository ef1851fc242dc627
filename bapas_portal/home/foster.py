"""What Desa Binaan ask of an office today: whose work and income is to be asked about."""

from accounts.models import User
from bapas_portal.figures import Figure, address, figure
from programs.models import Enrolment


def foster_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """For an officer the own participants, for the head all of the office."""
    rows = Enrolment.objects.visible_to(user).check_due(user.office_today())
    whose = {}
    if officer is not None:
        rows, whose = rows.in_care_of(officer), {"tab": "mine"}
    return [figure(rows, "Hasil pelatihan perlu diperiksa", address("programs:outcomecheck_list", **whose), "warn")]
