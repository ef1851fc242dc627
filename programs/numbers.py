"""People per group over all villages of an event: expected by those that come, and counted on the day."""

from collections.abc import Iterable
from dataclasses import dataclass

from programs.models import AttendanceGroup, VillageRegistration


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """One line of the table. `attended` is None while nobody has counted."""

    label: str
    expected: int
    attended: int | None


def group_totals(registrations: Iterable[VillageRegistration]) -> list[GroupTotal]:
    """One line per group of people that anybody expects or counted, then the sum; needs `with_people()`."""
    rows = list(registrations)
    counted = any(row.attendance_entered_at for row in rows)
    lines = []
    for group in AttendanceGroup.Group:
        expected = attended = 0
        for row in rows:
            for number in row.groups.all():
                if number.group == group:
                    expected += number.expected if row.state == VillageRegistration.State.ACCEPTED else 0
                    attended += number.attended or 0
        if expected or attended:
            lines.append(GroupTotal(group.label, expected, attended if counted else None))
    total_attended = sum(line.attended or 0 for line in lines) if counted else None
    return [*lines, GroupTotal("Jumlah", sum(line.expected for line in lines), total_attended)]
