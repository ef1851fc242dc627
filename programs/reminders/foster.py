"""Who must ask what became of the people who completed a course."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from accounts.models import Office, Role, User
from programs.models import Enrolment
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening, register


def outcomes_to_ask(office: Office, day: date) -> Iterator[DueReminder]:
    """Each check that falls due: to whoever entered the participant, or to the head. It names no participant."""
    heads = list(User.objects.filter(office=office, role=Role.HEAD, is_active=True).values_list("pk", flat=True))
    due = Enrolment.objects.of_office(office).check_due(day)
    for row in due.select_related("enrolled_by", "course__programme__village"):
        by = row.enrolled_by
        stays = by.is_active and by.office_id == office.pk
        due_on: date = row.due_on  # type: ignore[attr-defined]  # annotated
        for person in [by.pk] if stays else heads:
            yield DueReminder(
                subject=row.public_id,
                recipient_id=person,
                occasion=due_on,
                due_at=at_opening(office, due_on),
                title=f"Pemeriksaan hasil bulan ke-{row.due_month}: {row.course.title}"[:TITLE_LIMIT],  # type: ignore[attr-defined]
                body=f"{row.course.programme}. Tanyakan pekerjaan dan penghasilan seorang peserta.",
                path=reverse("programs:outcomecheck_create", args=[row.public_id]),
                values={"bulan": row.due_month, "tanggal": due_on},  # type: ignore[attr-defined]
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
