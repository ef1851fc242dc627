"""Whom the outbox itself concerns: the administrators, when a rule is held because it wants to tell far too many."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Min
from django.urls import reverse

from accounts.models import Office, Role, User
from reminders.models import StormHold
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, register, rule_named


def held_rules(office: Office, day: date) -> Iterator[DueReminder]:
    """Each rule that waits for an answer, to every administrator; they have no office, so it is asked at the first."""
    if Office.objects.active().aggregate(first=Min("pk"))["first"] != office.pk:
        return
    holds = list(StormHold.objects.open())
    if not holds:
        return
    administrators = list(User.objects.filter(role=Role.ADMINISTRATOR, is_active=True).values_list("pk", flat=True))
    for hold in holds:
        rule = rule_named(hold.rule)
        if rule is None:
            continue
        for person in administrators:
            yield DueReminder(
                subject=hold.public_id,
                recipient_id=person,
                occasion=hold.day,
                due_at=hold.created_at,
                title=f"Aturan pengingat ditahan: {rule.label}"[:TITLE_LIMIT],
                body=f"{hold.found} pengingat dalam sehari, biasanya {hold.usual}. Lepas atau buang; sampai itu tidak "
                "ada yang dikirim.",
                path=reverse("reminders:rule_detail", args=[hold.rule]),
                values={"jumlah": hold.found, "biasa": hold.usual, "tanggal": hold.day},
            )


HELD = register(
    Rule(
        name="rule_held",
        label="Aturan pengingat ditahan",
        description="Begitu sebuah aturan ditahan karena jumlahnya tidak wajar, kepada administrator.",
        find=held_rules,
        placeholders={
            "jumlah": "banyaknya pengingat dalam sehari",
            "biasa": "banyaknya yang biasa dalam sehari",
            "tanggal": "hari aturan itu ditahan",
        },
    )
)
