"""One village of the demonstration reports that its head changes, so that the head of the Bapas has one to record."""

from datetime import timedelta
from random import Random
from uuid import UUID

from bapas_portal.demo import names
from bapas_portal.demo.staff import Staff
from villages.actions import report_succession
from villages.models import Village, VillageOfficial

DAYS_AHEAD = 24


def report_a_successor(rng: Random, staff: Staff, village: Village) -> None:
    """The head in office says who follows; nobody is recorded yet."""
    term = VillageOfficial.objects.heads().current(staff.office.today()).select_related("user").get(village=village)
    facts = {
        "name": names.person_name(rng, staff.office.code, female=True, used=set()),
        "phone": names.phone(rng),
        "title": term.title,
        "since": staff.office.today() + timedelta(days=DAYS_AHEAD),
        "remark": "Dilantik wali kota, surat keputusan menyusul.",
    }
    report_succession(village=village, facts=facts, submission_key=UUID(int=rng.getrandbits(128)), by=term.user)
