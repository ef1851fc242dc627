"""The page of rules: dry run, words, switch, control group, and the question about a storm."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import Office, User
from accounts.roles import Role
from reminders import registry
from reminders.actions.sweep import sweep
from reminders.comparison import Group, compare, comparison
from reminders.kinds import RecipientKind
from reminders.models import Reminder, RuleSetting, StormHold, Wording
from reminders.registry import DueReminder, Kept, Rule, rules
from reminders.rule_overview import RuleArea
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory
from tests.factories.reminders import DeliveryFactory, ReminderFactory, StormHoldFactory, WordingFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db


class Stage:
    """One rule that finds `found` at the head's office."""

    def __init__(self) -> None:
        self.head = UserFactory(head=True)
        self.administrator = UserFactory(administrator=True)
        self.officer = UserFactory(office=self.head.office)
        self.found: list[DueReminder] = []
        self.outcomes: dict[UUID, Kept] = {}

    def find(self, office: Office, _day: date) -> list[DueReminder]:
        return self.found if office == self.head.office else []

    def due(self, number: str) -> DueReminder:
        return DueReminder(
            subject=uuid4(),
            recipient_id=self.officer.pk,
            occasion=self.officer.office.today(),
            due_at=timezone.now(),
            title=f"Bawaan {number}",
            body="",
            path="/clients/",
            values={"nomor": number},
        )


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    stage = Stage()
    monkeypatch.setattr(registry, "_rules", {})
    registry.register(
        Rule(
            name="uji",
            label="Aturan uji",
            description="Sehari sebelumnya, kepada petugas.",
            find=stage.find,
            placeholders={"nomor": "nomor perkara"},
            outcome=lambda subjects: {key: stage.outcomes[key] for key in subjects if key in stage.outcomes},
        )
    )
    return stage


def browser(user: User) -> Browser:
    client = Browser()
    client.force_login(user)
    return client


def url(name: str, *args: object) -> str:
    return reverse(f"reminders:{name}", args=args)


def test_a_head_sees_what_the_rule_would_tell_and_nothing_is_written(stage: Stage) -> None:
    stage.found = [stage.due("UJI-2026-0001"), stage.due("UJI-2026-0002")]
    page = browser(stage.head).get(url("rule_detail", "uji"))
    assertContains(page, "menemukan <strong>2</strong> pengingat")
    assertContains(page, "Bawaan UJI-2026-0001")
    assertContains(page, stage.officer.name)
    assertNotContains(page, "Simpan pengaturan")
    assert not Reminder.objects.exists()


def test_the_administrator_chooses_an_office_and_reads_a_number_alone(stage: Stage) -> None:
    stage.found = [stage.due("UJI-2026-0001")]
    client = browser(stage.administrator)
    assertNotContains(client.get(url("rule_detail", "uji")), "menemukan <strong>")
    page = client.get(url("rule_detail", "uji"), {"office": stage.head.office.code})
    assertContains(page, "menemukan <strong>1</strong> pengingat")
    assertNotContains(page, "UJI-2026-0001")
    assert client.get(url("rule_detail", "uji"), {"office": "tidak-ada"}).status_code == 404
    assert client.get(url("rule_detail", "tidak-ada")).status_code == 404


def test_a_rule_that_breaks_says_so(stage: Stage) -> None:
    stage.found = [1]  # type: ignore[list-item]
    assertContains(browser(stage.head).get(url("rule_detail", "uji")), "gagal dijalankan")
    assertContains(browser(stage.administrator).get(url("rule_detail", "uji")), "kata-kata bawaannya")


def only_area(person: User) -> RuleArea:
    (area,) = browser(person).get(url("rule_list")).context["areas"]
    return area


def test_rules_stand_under_the_part_of_the_portal_that_declares_them() -> None:
    areas = browser(UserFactory(head=True)).get(url("rule_list")).context["areas"]
    assert [area.slug for area in areas] == ["clients", "programs", "sentences", "reports", "reminders"]
    assert sum(len(area.states) for area in areas) == len(rules())
    assert all(state.rule.find.__module__.startswith(area.slug) for area in areas for state in area.states)


def test_a_head_counts_the_own_office_alone(stage: Stage) -> None:
    ReminderFactory.create_batch(3, rule="uji", recipient=stage.officer)
    ReminderFactory.create_batch(2, rule="uji")
    (own,) = only_area(stage.head).states
    (everywhere,) = only_area(stage.administrator).states
    assert (own.waiting, everywhere.waiting) == (3, 5)


def test_switching_off_cancels_what_waits_and_the_next_sweep_brings_it_back(stage: Stage) -> None:
    stage.found = [stage.due("UJI-2026-0001")]
    sweep(now=timezone.now())
    client = browser(stage.administrator)
    page = client.post(url("rule_update", "uji"), {"control_percent": 0}, follow=True)
    assertContains(page, "dimatikan; yang masih menunggu tidak dikirim.")
    assert [(row.state, row.reason) for row in Reminder.objects.all()] == [("cancelled", "rule_off")]
    assertContains(client.get(url("rule_list")), "Mati")
    assertContains(browser(stage.officer).get(url("reminder_not_sent")), "Administrator mematikan aturannya")
    client.post(url("rule_update", "uji"), {"is_on": "on", "control_percent": 10})
    setting = RuleSetting.objects.get()
    assert (setting.is_on, setting.control_percent, setting.changed_by) == (True, 10, stage.administrator)
    again = browser(stage.officer).get(url("reminder_not_sent"), {"reason": "rule_on_again"})
    assertContains(again, "Aturan waktu itu dimatikan", count=2)  # the line with its number, and the row
    assertNotContains(again, "Administrator mematikan aturannya")
    assert [count.count for count in again.context["counts"]] == [len(again.context["rows"])] == [1]
    assert not browser(stage.officer).get(url("reminder_not_sent"), {"reason": "rule_off"}).context["rows"]
    sweep(now=timezone.now())
    assert [(row.state, row.reason) for row in Reminder.objects.all()] == [("waiting", "")]


def test_more_than_half_cannot_be_held_out(stage: Stage) -> None:
    page = browser(stage.administrator).post(url("rule_update", "uji"), {"is_on": "on", "control_percent": 51})
    assertContains(page, "50", status_code=422)
    assert not RuleSetting.objects.exists()


def test_new_words_are_previewed_with_real_values_before_they_are_used(stage: Stage) -> None:
    stage.found = [stage.due("UJI-2026-0001")]
    sweep(now=timezone.now())
    client = browser(stage.administrator)
    page = client.get(url("rule_detail", "uji"))
    assertContains(page, "Bawaan {nomor}")
    assertNotContains(page, "UJI-2026-0001")
    assertContains(client.get(url("rule_wording", "uji")), "Bawaan {nomor}")
    sent = {"title": "Ingat {nomor}", "body": "{bapas} menunggu.", "submission_key": uuid4()}
    for _ in range(2):
        assert client.post(url("rule_wording", "uji"), sent).status_code == 302
    assertContains(client.post(url("rule_wording", "uji"), sent | {"body": "Lain."}), "dengan isi lain")
    wording = Wording.objects.get()
    assert (wording.state, wording.version) == ("draft", 1)
    page = client.get(url("wording_detail", wording.public_id))
    assertContains(page, "Ingat UJI-2026-0001")
    assert Reminder.objects.get().title == "Bawaan UJI-2026-0001"
    assertRedirects(client.post(url("wording_activate", wording.public_id)), url("rule_detail", "uji"))
    sweep(now=timezone.now())
    assert Reminder.objects.get().title == "Ingat UJI-2026-0001"
    client.post(url("rule_own_words", "uji"))
    sweep(now=timezone.now())
    assert Reminder.objects.get().title == "Bawaan UJI-2026-0001"


def test_a_second_version_takes_the_place_of_the_first(stage: Stage) -> None:
    first = WordingFactory(rule="uji", active=True)
    second = WordingFactory(rule="uji", version=2)
    client = browser(stage.administrator)
    for _ in range(2):
        client.post(url("wording_activate", second.public_id))
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == ("retired", "active")


def test_words_with_an_unknown_placeholder_are_refused(stage: Stage) -> None:
    page = browser(stage.administrator).post(
        url("rule_wording", "uji"), {"title": "Halo {nama}", "body": "Isi", "submission_key": uuid4()}
    )
    assertContains(page, "tidak mengenal isian {nama}")
    assert not Wording.objects.exists()


def test_a_title_of_two_lines_is_refused(stage: Stage) -> None:
    page = browser(stage.administrator).post(
        url("rule_wording", "uji"), {"title": "Halo\nBcc: x@contoh.invalid", "body": "Isi", "submission_key": uuid4()}
    )
    assertContains(page, "Judul hanya satu baris")
    assert not Wording.objects.exists()


def test_a_restricted_client_is_not_in_the_dry_run_of_a_head_who_is_shut_out(stage: Stage) -> None:
    client = ClientFactory(office=stage.head.office)
    stage.found = [
        stage.due("UJI-2026-0001"),
        DueReminder(
            subject=uuid4(),
            recipient_kind=RecipientKind.CLIENT,
            recipient_key=client.public_id,
            occasion=client.office.today(),
            due_at=timezone.now(),
            title="Jadwal besok",
            body="Datang.",
            path="/clients/",
            values={"nomor": client.number},
        ),
    ]
    assertContains(browser(stage.head).get(url("rule_detail", "uji")), "Jadwal besok")
    other = UserFactory(head=True, office=client.office)
    RestrictionFactory(client=client, kind="related", excluded=stage.head, set_by=other)
    page = browser(stage.head).get(url("rule_detail", "uji"))
    assertNotContains(page, "Jadwal besok")
    assertContains(page, "menemukan <strong>2</strong> pengingat")


def test_words_whose_value_the_rule_does_not_give_cannot_be_used(stage: Stage) -> None:
    stage.found = [stage.due("UJI-2026-0001")]
    sweep(now=timezone.now())
    wording = WordingFactory(rule="uji", title="{tanggal}")
    client = browser(stage.administrator)
    assertContains(client.get(url("wording_detail", wording.public_id)), "Tidak ada nilai untuk {tanggal}")
    client.post(url("wording_activate", wording.public_id))
    wording.refresh_from_db()
    assert wording.state == "draft"


@pytest.mark.parametrize(("decision", "state"), [("released", "waiting"), ("dropped", "cancelled")])
def test_the_administrator_answers_the_question_about_a_storm(stage: Stage, decision: str, state: str) -> None:
    hold = StormHoldFactory(rule="uji")
    ReminderFactory.create_batch(2, rule="uji", state="held")
    assertContains(browser(stage.head).get(url("rule_list")), "Administrator memutus")
    client = browser(stage.administrator)
    assertContains(client.get(url("rule_list")), "Lepas dan kirim")
    client.post(url("storm_decide", hold.public_id), {"decision": "mungkin"})
    assert StormHold.objects.open().exists()
    client.post(url("storm_decide", hold.public_id), {"decision": decision})
    assert list(Reminder.objects.values_list("state", flat=True)) == [state] * 2
    assertContains(
        client.post(url("storm_decide", hold.public_id), {"decision": decision}, follow=True), "sudah dijawab"
    )


def test_newcombes_own_example() -> None:
    """56 of 70 against 48 of 80: Newcombe (1998), table II, method 10 gives 0.0524 to 0.3339."""
    found = compare(Group(56, 14), Group(48, 32))
    assert found is not None
    assert (round(found.low, 2), round(found.high, 2)) == (5.24, 33.39)
    assert round(found.difference, 2) == 20.00
    assert found.is_clear


@pytest.mark.parametrize(
    ("told", "control", "is_said"), [(10, 10, True), (9, 10, False), (10, 9, False), (0, 0, False)]
)
def test_small_groups_say_nothing(told: int, control: int, is_said: bool) -> None:
    assert (compare(Group(told, 0), Group(control, 0)) is not None) is is_said


def test_each_person_counts_once_in_the_time_in_which_some_were_held_out(stage: Stage) -> None:
    office, now = stage.head.office, timezone.now()

    def row(state: str, kept: bool, days_ago: int = 0, **changes: object) -> Reminder:
        reminder = ReminderFactory(
            rule="uji",
            office=office,
            recipient=None,
            recipient_kind="client",
            state=state,
            reason="failed" if state == "unreached" else "",
            **{"recipient_key": uuid4(), "due_at": now - timedelta(days=days_ago)} | changes,
        )
        stage.outcomes[reminder.subject] = Kept.KEPT if kept else Kept.MISSED
        return reminder

    def told(state: str, outcome: str = "sent", *, channel: str = "sms", **changes: object) -> Reminder:
        reminder = row(state, **changes)  # type: ignore[arg-type]
        DeliveryFactory(reminder=reminder, channel=channel, outcome=outcome)
        return reminder

    held_out = [row("held_out", kept=number < 6, days_ago=number) for number in range(12)]
    fates = [("delivered", "sent"), ("delivered", "uncertain"), ("unreached", "failed"), ("cancelled", "failed")] * 3
    people = [told(*fate, kept=number < 9, days_ago=5) for number, fate in enumerate(fates)]
    for again in range(4):  # the same person later: the lot fell once
        told("delivered", kept=False, days_ago=4 - again, recipient_key=people[0].recipient_key)
        row("held_out", kept=True, recipient_key=held_out[-1].recipient_key)
    told("delivered", kept=True, days_ago=13)
    told("delivered", kept=True, days_ago=-1)
    told("unreached", "skipped", kept=True, days_ago=5)
    told("delivered", channel="in_app", kept=True, days_ago=5)
    ReminderFactory(rule="uji", recipient=stage.officer, state="delivered")
    row("waiting", kept=True)
    for row_without_outcome in (row("held_out", kept=True), row("held_out", kept=True)):
        del stage.outcomes[row_without_outcome.subject]
    found = comparison(registry.rules()[0], Reminder.objects.counted_by(stage.head))
    assert found is not None
    assert (found.told, found.control) == (Group(9, 3), Group(6, 6))
    page = browser(stage.head).get(url("rule_detail", "uji"))
    assertContains(page, "Kelompok pembanding")
    assertContains(page, "masih mungkin kebetulan")


@pytest.mark.parametrize("role", [Role.OFFICER, Role.REGISTRAR])
def test_others_do_not_read_the_rules(stage: Stage, role: Role) -> None:
    assert browser(UserFactory(role=role)).get(url("rule_list")).status_code == 403
