"""Who must ask what became of the people who completed a course."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from accounts.models import Office
from clients.recipients import each_told, heads_of, person_or_heads
from programs.models import Enrolment
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening, register


def outcomes_to_ask(office: Office, day: date) -> Iterator[DueReminder]:
    """Each check that falls due: to whoever entered the participant, or to the head. It names no participant."""
    heads = heads_of(office)
    due = Enrolment.objects.of_office(office).check_due(day)
    for row in due.select_related("enrolled_by", "course__programme__village"):
        due_on: date = row.due_on  # type: ignore[attr-defined]  # annotated
        month: int = row.due_month  # type: ignore[attr-defined]  # annotated
        yield from each_told(
            person_or_heads(row.enrolled_by, office, heads),
            subject=row.public_id,
            occasion=due_on,
            due_at=at_opening(office, due_on),
            title=f"Pemeriksaan hasil bulan ke-{month}: {row.course.title}"[:TITLE_LIMIT],
            body=f"{row.course.programme}. Tanyakan pekerjaan dan penghasilan seorang peserta.",
            path=reverse("programs:outcomecheck_create", args=[row.public_id]),
            values={"bulan": month, "tanggal": due_on},
        )


register(
    Rule(
        name="course_outcome_due",
        label="Pemeriksaan hasil pelatihan",
        description="Tiga, enam, dan dua belas bulan setelah pelatihan Desa Binaan, kepada yang mendaftarkan peserta "
        "atau kepala Bapas.",
        find=outcomes_to_ask,
        placeholders={"bulan": "bulan keberapa setelah pelatihan", "tanggal": "hari pemeriksaan"},
    )
)
