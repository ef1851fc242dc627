"""Why reminders were not sent: each reason with what to do about it, how many there are, and the rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from accounts.one_time_links import share_address
from reminders.actions.people import People
from reminders.channels.words import text_for
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, Reminder
from reminders.querysets import ReminderQuerySet
from reminders.registry import rule_named, rules

WHAT_TO_DO = {
    Reason.NO_CONSENT: "Tanyakan persetujuan pada pertemuan berikutnya. Sampai itu, sampaikan sendiri.",
    Reason.OPTED_OUT: "Hormati permintaannya. Sampaikan langsung bila bertemu.",
    Reason.WRONG_NUMBER: "Tanyakan nomor yang benar, lalu perbaiki di berkas.",
    Reason.SHARED_NUMBER: "Tanyakan nomor yang hanya dipakai orang ini, lalu perbaiki di berkas.",
    Reason.IN_CUSTODY: "Pesan tidak dikirim selama bimbingan ditunda. Sampaikan lewat rutan atau lapas bila perlu.",
    Reason.NO_ADDRESS: "Lengkapi nomor telepon seluler atau alamat surel di berkas. Yang punya akun menemukannya di "
    "portal; hanya surelnya tidak ada; alamatnya diisi di profil.",
    Reason.INACTIVE_ACCOUNT: "Minta administrator mengaktifkan akun, atau serahkan tugasnya.",
    Reason.QUIET_HOURS: "Tidak perlu apa-apa: dikirim sendiri besok pagi pada jam setempat.",
    Reason.DAILY_LIMIT: "Tidak perlu apa-apa: dikirim besok bila masih diperlukan.",
    Reason.CHANNEL_OFF: "WhatsApp dan SMS belum dipakai di portal ini. Sampaikan sendiri.",
    Reason.HELD_OUT: "Sengaja tidak dikirim untuk mengetahui apakah pengingat ini berguna.",
    Reason.RULE_OFF: "Administrator mematikan aturannya. Sampaikan sendiri bila perlu.",
    Reason.STORM: "Ditahan karena jumlahnya jauh di atas biasanya; administrator memutuskan.",
    Reason.FAILED: "Semua saluran sudah dicoba. Sampaikan sendiri.",
    Reason.UNCERTAIN: "Mungkin sampai, mungkin tidak. Tanyakan kepada penerimanya.",
}
IN_THE_PORTAL = "Tampil di portal, tanpa surel"
"""What lacks of a reminder to an account without an address: it stands under Pengingat all the same."""
WITH_A_TEXT = frozenset({Reason.NO_CONSENT, Reason.CHANNEL_OFF, Reason.FAILED})
"""Reasons for which the number is right and nobody else reads along: the officer may write."""


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """One reason, and how many reminders were not sent for it."""

    value: str
    label: str
    advice: str
    count: int


@dataclass(frozen=True, slots=True)
class UntoldRow:
    """One reminder that did not arrive, for the screen.

    `share_url` is empty where writing would be wrong, `path` where the page is that of the recipient's own account.
    """

    reminder: Reminder
    rule: str
    recipient: str
    kind: str
    reason: str
    advice: str
    share_url: str
    path: str


def reason_counts(rows: ReminderQuerySet) -> list[ReasonCount]:
    """Every reason that occurs among `rows`, the most frequent first."""
    counted = rows.order_by().values_list("reason").annotate(n=Count("pk")).order_by("-n", "reason")
    return [ReasonCount(value, Reason(value).label, WHAT_TO_DO[Reason(value)], n) for value, n in counted]


def rule_choices() -> list[tuple[str, str]]:
    """Name and label of every rule, by label."""
    return sorted(((rule.name, rule.label) for rule in rules()), key=lambda choice: choice[1])


def untold_rows(reminders: Iterable[Reminder]) -> list[UntoldRow]:
    """The rows of one page; the people are asked for at once."""
    page = list(reminders)
    people = People(page)
    return [_row(reminder, people) for reminder in page]


def _row(reminder: Reminder, people: People) -> UntoldRow:
    person, reason = people.of(reminder), Reason(reminder.reason)
    rule = rule_named(reminder.rule)
    may_write = reason in WITH_A_TEXT and person is not None and bool(person.phone)
    is_account = reminder.recipient_kind == RecipientKind.USER
    text = f"{reminder.title}\n\n{text_for(reminder, Delivery.Channel.BY_HAND)}"
    return UntoldRow(
        reminder=reminder,
        rule=rule.label if rule else reminder.rule,
        recipient=person.label if person else "Tidak ada lagi",
        kind="" if is_account else RecipientKind(reminder.recipient_kind).label,
        reason=IN_THE_PORTAL if is_account and reason == Reason.NO_ADDRESS else reason.label,
        advice=WHAT_TO_DO[reason],
        share_url=share_address(person.phone, text) if may_write and person else "",
        path="" if is_account else reminder.path,
    )
