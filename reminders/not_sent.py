"""Why reminders were not sent: each reason with what to do about it, how many there are, and the rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count

from accounts.one_time_links import share_address
from reminders.actions.people import People
from reminders.channels.words import text_for
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, Reminder
from reminders.querysets import ReminderQuerySet
from reminders.registry import rule_named, rules
from reminders.settings_of_rules import rules_that_are_on

WHAT_TO_DO = {
    Reason.NO_CONSENT: "Tanyakan persetujuan pada pertemuan berikutnya. Sampai itu, sampaikan sendiri.",
    Reason.OPTED_OUT: "Hormati permintaannya. Sampaikan langsung bila bertemu.",
    Reason.WRONG_NUMBER: "Tanyakan nomor yang benar, lalu perbaiki di berkas.",
    Reason.SHARED_NUMBER: "Tanyakan nomor yang hanya dipakai orang ini, lalu perbaiki di berkas.",
    Reason.IN_CUSTODY: "Pesan tidak dikirim selama bimbingan ditunda. Sampaikan lewat rutan atau lapas bila perlu.",
    Reason.NO_ADDRESS: "Lengkapi nomor telepon seluler atau alamat surel di berkas.",
    Reason.INACTIVE_ACCOUNT: "Minta administrator mengaktifkan akun, atau serahkan tugasnya.",
    Reason.QUIET_HOURS: "Tidak perlu apa-apa: dikirim sendiri pada jam kirim berikutnya "
    f"({settings.MESSAGES_FROM:%H.%M}-{settings.MESSAGES_UNTIL:%H.%M} waktu setempat).",
    Reason.DAILY_LIMIT: "Tidak perlu apa-apa: dikirim besok bila masih diperlukan.",
    Reason.CHANNEL_OFF: "WhatsApp dan SMS belum dipakai di portal ini. Sampaikan sendiri.",
    Reason.HELD_OUT: "Sengaja tidak dikirim untuk mengetahui apakah pengingat ini berguna.",
    Reason.RULE_OFF: "Administrator mematikan aturannya. Sampaikan sendiri bila perlu.",
    Reason.STORM: "Ditahan karena jumlahnya jauh di atas biasanya; administrator memutuskan.",
    Reason.FAILED: "Semua saluran sudah dicoba. Sampaikan sendiri; yang punya akun menemukannya di portal.",
    Reason.UNCERTAIN: "Mungkin sampai, mungkin tidak. Tanyakan kepada penerimanya; yang punya akun menemukannya "
    "di portal.",
}
RULE_ON_AGAIN, IN_PORTAL = "rule_on_again", "in_portal"
"""What the address says of reminders whose rule was off at their time and runs by now, and of those to an account
without an e-mail address, which stand under Pengingat all the same."""
APART = {Reason.RULE_OFF: RULE_ON_AGAIN, Reason.NO_ADDRESS: IN_PORTAL}
TOLD_APART = {
    RULE_ON_AGAIN: (
        "Aturan waktu itu dimatikan",
        "Aturannya berjalan lagi. Yang masih perlu disusun lagi dalam sepuluh menit; yang tetap di sini tidak dikirim.",
    ),
    IN_PORTAL: (
        "Tampil di portal, tanpa surel",
        "Penerimanya punya akun dan menemukannya di halaman Pengingat. Alamat surelnya diisi di profil.",
    ),
}
"""What such reminders are called, and what to do about them."""
MAIL_OF_ACCOUNT = {
    Reason.DAILY_LIMIT: "Tampil di portal, surelnya besok",
    Reason.FAILED: "Tampil di portal, surelnya gagal",
    Reason.UNCERTAIN: "Tampil di portal, surelnya tidak pasti sampai",
}
"""What lacks of a reminder to an account: it stands under Pengingat all the same."""
WITH_A_TEXT = frozenset({Reason.NO_CONSENT, Reason.CHANNEL_OFF, Reason.FAILED})
"""Reasons for which the number is right and nobody else reads along: the officer may write to who has no account."""


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
    """Every reason that occurs among `rows`, the most frequent first; what stands in the portal all the same last."""
    counted = dict(rows.order_by().values_list("reason").annotate(n=Count("pk")))
    for reason, apart in APART.items():
        if reason in counted:
            counted[apart] = with_reason(rows, apart).count()
            counted[reason] -= counted[apart]
    found = [ReasonCount(value, *_words_of(value), n) for value, n in counted.items() if n]
    return sorted(found, key=lambda reason: (reason.value == IN_PORTAL, -reason.count, reason.value))


def with_reason(rows: ReminderQuerySet, value: str) -> ReminderQuerySet:
    """The rows that one line of `reason_counts` counts; all of them where the address names no reason."""
    if value == RULE_ON_AGAIN:
        return rows.of_rules_on_again()
    if value == IN_PORTAL:
        return rows.in_portal_alone()
    return rows.of_reason(value) if value in Reason.values else rows


def _words_of(value: str) -> tuple[str, str]:
    """What the reason is called, and what to do about it."""
    if value in TOLD_APART:
        return TOLD_APART[value]
    reason = Reason(value)
    return reason.label, WHAT_TO_DO[reason]


def rule_choices() -> list[tuple[str, str]]:
    """Name and label of every rule, by label."""
    return sorted(((rule.name, rule.label) for rule in rules()), key=lambda choice: choice[1])


def untold_rows(reminders: Iterable[Reminder]) -> list[UntoldRow]:
    """The rows of one page; the people are asked for at once."""
    page = list(reminders)
    people = People(page)
    on = {rule.name for rule in rules_that_are_on()}
    return [_row(reminder, people, is_on=reminder.rule in on) for reminder in page]


def _row(reminder: Reminder, people: People, *, is_on: bool) -> UntoldRow:
    person, reason = people.of(reminder), Reason(reminder.reason)
    is_account = reminder.recipient_kind == RecipientKind.USER
    is_apart = is_on if reason == Reason.RULE_OFF else is_account
    label, advice = _words_of(APART[reason] if reason in APART and is_apart else reason)
    rule = rule_named(reminder.rule)
    is_account = reminder.recipient_kind == RecipientKind.USER
    may_write = reason in WITH_A_TEXT and not is_account and person is not None and bool(person.phone)
    text = f"{reminder.title}\n\n{text_for(reminder, Delivery.Channel.BY_HAND)}"
    return UntoldRow(
        reminder=reminder,
        rule=rule.label if rule else reminder.rule,
        recipient=person.label if person else "Tidak ada lagi",
        kind="" if is_account else RecipientKind(reminder.recipient_kind).label,
        reason=MAIL_OF_ACCOUNT.get(reason, label) if is_account else label,
        advice=advice,
        share_url=share_address(person.phone, text) if may_write and person else "",
        path="" if is_account else reminder.path,
    )
