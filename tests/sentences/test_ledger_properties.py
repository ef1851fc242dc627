"""Whatever is recorded, by whomever and in whatever order, also by hand in SQL: the ledger stays within the law.

Random sequences of the real actions on a real PostgreSQL, for adults and children, at sites in all three zones. After
every step the rows are read and held against `ledger_law`, the page shows the sum of the entries, no entry that was
ever written has changed, and the state of the sentence follows its hours. An action may refuse with a sentence for the
person; any other exception is a fault.
"""

import os
import uuid
from collections.abc import Callable, Iterator
from datetime import time, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import F
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from pytest_django.plugin import DjangoDbBlocker

from bapas_portal.law import DomainError
from clients.models import Client
from sentences.actions import (
    SessionDraft,
    confirm_session,
    correct_hours,
    correct_judgment,
    draft_session,
    end_placement,
    place,
    reject_session,
    report_default,
    verify_session,
)
from sentences.actions.default import decide_default
from sentences.actions.dispute import raise_dispute, settle_dispute
from sentences.actions.schedule import pause_sentence, resume_sentence, set_work_plan
from sentences.models import (
    DefaultReport,
    HoursDispute,
    HoursEntry,
    Pause,
    Placement,
    SocialWorkSentence,
    WorkSession,
)
from sentences.pages import sentence_page
from sentences.rules.default import Decided
from sentences.rules.plan import PlannedDay
from tests.factories.judgment import registered
from tests.sentences.ledger_law import breaches, breaches_of_person, facts_of, is_disputed
from tests.sentences.ledger_stage import Stage, Typing

THOROUGH = os.environ.get("BAPAS_TEST_THOROUGH") == "1"
PROFILE = settings(
    max_examples=300 if THOROUGH else 12,
    stateful_step_count=60,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
ENOUGH = {"steps": 500, "actions": 800, "entries": 30}
"""Steps that met a row to act on, actions asked for in them, and entries written: fewer would prove little."""
STATE = SocialWorkSentence.State
Draw = Callable[[Any], Any]
NUMBERS = st.integers(min_value=0, max_value=10_000)
HOURS = st.sampled_from([8, 12, 16, 0, 4, 7, 15, 18, 20])
BREAKS = st.sampled_from([0, 0, 1, 30, 60])
STRETCHES = st.lists(st.tuples(NUMBERS, HOURS, NUMBERS, BREAKS), min_size=1, max_size=5)
"""Work of some days: which day, from which hour, how long, and how long a rest."""
MINUTES = st.sampled_from([-30, 30, -240, -1, 1, 60, -61, 0, -480, 480])
TERMS = st.sampled_from([(12, 60), (30, 20), (40, 39), (181, 180), (200, 180)])
"""Days since the execution, and days of the period: running, over, ending yesterday, at and past day 180."""
VERBS = (
    ["work"] * 6
    + ["answer"] * 4
    + ["correct", "correct", "object", "settle", "settle"]
    + ["place_somebody", "end_a_placement", "plan", "pause", "resume", "resume", "put_the_judgment_right"]
    + ["report", "decide", "decide", "register"]
    + ["credit_by_hand", "change_by_hand", "type_sql"]
)
"""What may happen in one step, the frequent more often. One rule draws among them: of several, Hypothesis leaves most
out of a sequence."""
BY_HAND = [
    "UPDATE sentences_hoursentry SET minutes = minutes - 1 WHERE sentence_id = %s",
    "UPDATE sentences_hoursentry SET worked_on = worked_on + 1 WHERE sentence_id = %s",
    "DELETE FROM sentences_hoursentry WHERE sentence_id = %s",
    "TRUNCATE sentences_hoursentry CASCADE -- %s",
    "UPDATE sentences_socialworksentence SET hours_ordered = 8 WHERE id = %s",
    "UPDATE sentences_socialworksentence SET hours_per_day = 1 WHERE id = %s",
    "UPDATE sentences_socialworksentence SET period_days = 3 WHERE id = %s",
    "UPDATE sentences_socialworksentence SET starts_on = starts_on + 2 WHERE id = %s",
]
CHANGES = [
    {"hours_ordered": 8}, {"hours_ordered": 12}, {"hours_ordered": 240}, {"hours_per_day": 2}, {"hours_per_day": 3},
    {"hours_per_day": 8}, {"period_days": 10}, {"period_days": 180},
]  # fmt: skip
COUNTS = {"steps": 0, "actions": 0, "entries": 0}


class Ledger(RuleBasedStateMachine):
    """Two sentences or more, and everything that may be recorded about them."""

    stage: Stage

    def __init__(self) -> None:
        super().__init__()
        self.point = transaction.savepoint()
        self.touched: int | None = None
        self.seen: dict[int, dict[int, tuple[object, ...]]] = {}
        self.typed: set[int] = set()
        self.sound = True

    def teardown(self) -> None:
        try:
            if self.sound:
                COUNTS["entries"] += sum(map(len, self.seen.values()))
                for pk in self.seen:
                    self.look(pk)
                if self.seen:
                    self.read_the_page(max(self.seen))
        finally:
            transaction.savepoint_rollback(self.point)

    def pick(self, rows: Any, number: int) -> Any:
        """One of the rows, or None; the sentence it belongs to is looked at after the step."""
        found = list(rows.order_by("pk"))
        if not found:
            return None
        row = found[number % len(found)]
        self.touched = row.pk if isinstance(row, SocialWorkSentence) else getattr(row, "session", row).sentence_id
        return row

    def attempt(self, act: Callable[[], Any]) -> Any:
        """An action that may be refused with a sentence for the person."""
        COUNTS["actions"] += 1
        try:
            with transaction.atomic():
                return act()
        except DomainError:
            return None

    @initialize(one=TERMS, other=TERMS, number=NUMBERS)
    def begin(self, one: tuple[int, int], other: tuple[int, int], number: int) -> None:
        self.put_on_stage(False, one, number)
        self.put_on_stage(True, other, number + 1)

    @rule(verb=st.sampled_from(VERBS), number=NUMBERS, data=st.data())
    def something_happens(self, verb: str, number: int, data: st.DataObject) -> None:
        getattr(self, verb)(number, data.draw)

    # --- Work, and what is said about it ------------------------------------------------------------------------------

    def work(self, number: int, draw: Draw) -> None:
        placement = self.pick(Placement.objects.select_related("site__office", "sentence"), number)
        if placement is None:
            return
        by, far = placement.placed_by, draw(st.sampled_from(["counted", "counted", "confirmed", "drafted"]))
        for later, (day, hour, length, rest) in enumerate(draw(STRETCHES)):
            starts = self.stage.moment(placement, day + later, hour)
            ends = starts + timedelta(minutes=self.stage.length(placement, length) + rest)
            draft = SessionDraft(starts, ends, rest, "Menyapu")
            session = self.attempt(
                lambda draft=draft: draft_session(placement=placement, draft=draft, submission_key=uuid.uuid4(), by=by)
            )
            if session and far != "drafted":
                self.attempt(lambda session=session: confirm_session(session=session, by=self.stage.lurah))
            if session and far == "counted":
                self.attempt(lambda session=session: verify_session(session=session, by=by))

    def answer(self, number: int, draw: Draw) -> None:
        session = self.pick(WorkSession.objects.exclude(state__in=["verified", "rejected"]), number)
        if session is None:
            return
        verb = draw(st.sampled_from(["confirm", "confirm", "verify", "verify", "no", "refuse"]))
        officer, lurah = self.stage.officer(session.sentence), self.stage.lurah
        was_disputed = is_disputed(session)
        done = self.attempt(
            {
                "confirm": lambda: confirm_session(session=session, by=lurah),
                "no": lambda: reject_session(session=session, reason="Tidak hadir", by=lurah),
                "verify": lambda: verify_session(session=session, address="192.0.2.1", by=officer),
                "refuse": lambda: reject_session(session=session, reason="Tidak benar", by=officer),
            }[verb]
        )
        assert not (done and was_disputed and verb == "verify"), "counted while an objection waits"

    def correct(self, number: int, draw: Draw) -> None:
        session = self.pick(WorkSession.objects.verified(), number)
        if session:
            minutes, by = draw(MINUTES), self.stage.officer(session.sentence)
            self.attempt(lambda: correct_hours(session=session, minutes=minutes, reason="Keliru", by=by))

    def object(self, number: int, draw: Draw) -> None:
        session = self.pick(WorkSession.objects.exclude(state="rejected"), number)
        if session:
            party, by = draw(st.sampled_from(HoursDispute.Party.values)), self.stage.officer(session.sentence)
            self.attempt(
                lambda: raise_dispute(session=session, party=party, reason="Keliru", submission_key=uuid.uuid4(), by=by)
            )

    def settle(self, number: int, draw: Draw) -> None:
        dispute = self.pick(HoursDispute.objects.unsettled().select_related("session__sentence"), number)
        if dispute:
            outcome, by = (
                draw(st.sampled_from(HoursDispute.Outcome.values)),
                self.stage.officer(dispute.session.sentence),
            )
            minutes = draw(st.sampled_from([60, 0, 179, 240, None, 480, 700]))
            self.attempt(
                lambda: settle_dispute(
                    dispute=dispute, outcome=outcome, answer="Diperiksa", counted_minutes=minutes, by=by
                )
            )

    # --- The execution of the sentence --------------------------------------------------------------------------------

    def register(self, number: int, draw: Draw) -> None:
        if len(self.seen) < 4:
            known = self.pick(self.stage.sentences(), number) if draw(st.booleans()) else None
            if known is None:
                self.put_on_stage(draw(st.booleans()), draw(TERMS), number)
            else:
                self.put_on_stage(known.track == "child", draw(TERMS), number, known.supervision.client)

    def put_on_stage(self, is_child: bool, term: tuple[int, int], number: int, person: Client | None = None) -> None:
        sentence = self.stage.sentence(is_child, term, number, person)
        self.seen[sentence.pk] = {}
        self.touched = sentence.pk
        self.place_at(sentence, number, 0)

    def place_at(self, sentence: SocialWorkSentence, number: int, later: int) -> None:
        sites, day = self.stage.sites(sentence), sentence.starts_on + timedelta(days=later)
        by = self.stage.officer(sentence)
        self.attempt(
            lambda: place(
                sentence=sentence, site=sites[number % 2], task="Menyapu", starts_on=day, inducted_on=day, by=by
            )
        )

    def place_somebody(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        self.place_at(sentence, draw(NUMBERS), draw(st.integers(-1, 9)))

    def end_a_placement(self, number: int, draw: Draw) -> None:
        placement = self.pick(Placement.objects.filter(ends_on=None), number)
        if placement:
            day = placement.starts_on + timedelta(days=draw(st.integers(0, 40)))
            self.attempt(lambda: end_placement(placement=placement, ends_on=day, by=placement.placed_by))

    def plan(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        days = [PlannedDay(draw(st.integers(1, 7)), time(draw(HOURS)), draw(st.sampled_from([60, 180, 240, 480, 500])))]
        by = self.stage.officer(sentence)
        self.attempt(lambda: set_work_plan(sentence=sentence, days=days, by=by))

    def pause(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        since, by = self.stage.day(sentence, draw(NUMBERS)), self.stage.officer(sentence)
        self.attempt(lambda: pause_sentence(sentence=sentence, ground="ill", text="Sakit", since=since, by=by))

    def resume(self, number: int, draw: Draw) -> None:
        pause = self.pick(Pause.objects.filter(until=None), number)
        if pause:
            on, by = pause.since + timedelta(days=draw(st.integers(0, 5))), self.stage.officer(pause.sentence)
            self.attempt(lambda: resume_sentence(sentence=pause.sentence, on=on, by=by))

    def report(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        proposed, by = draw(st.sampled_from(["repeat", "prison", "fine"])), self.stage.officer(sentence)
        self.attempt(lambda: report_default(sentence=sentence, proposed=proposed, reason="Mangkir", by=by))

    def decide(self, number: int, draw: Draw) -> None:
        report = self.pick(DefaultReport.objects.filter(decision=""), number)
        if report:
            decision, by = draw(st.sampled_from(["resume", "resume", "repeat"])), self.stage.officer(report.sentence)
            decided = Decided(decision=decision, decided_on=report.reported_on, decision_no="S-1", hours=8)
            self.attempt(lambda: decide_default(report=report, decided=decided, by=by))

    def put_the_judgment_right(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        moved = timedelta(days=draw(st.sampled_from([0, 0, 1, -1])))
        judgment = registered(sentence, **draw(st.sampled_from(CHANGES)), starts_on=sentence.starts_on + moved)
        by = self.stage.officer(sentence)
        self.attempt(
            lambda: correct_judgment(
                sentence=sentence,
                judgment=judgment,
                prosecution_office=sentence.prosecution_office,
                reason="Salah salin",
                corrections_seen=sentence.corrections.count(),
                by=by,
            )
        )

    # --- By hand, past every action -----------------------------------------------------------------------------------

    def typing(self) -> Typing:
        """Past the actions, the state of the sentence does not follow its hours any more."""
        assert self.touched is not None
        self.typed.add(self.touched)
        return Typing()

    def credit_by_hand(self, number: int, draw: Draw) -> None:
        placement = self.pick(Placement.objects.select_related("site__office", "sentence"), number)
        if placement is None:
            return
        day, hour, length, rest = draw(st.tuples(NUMBERS, HOURS, NUMBERS, BREAKS))
        starts, now, by = self.stage.moment(placement, day, hour), timezone.now(), placement.placed_by
        credited = self.stage.length(placement, draw(NUMBERS))
        with self.typing():
            session = WorkSession.objects.create(
                placement=placement, sentence=placement.sentence, task="Menyapu", state="verified", drafted_by=by,
                starts_at=starts, ends_at=starts + timedelta(minutes=self.stage.length(placement, length) + rest),
                confirmed_by=self.stage.lurah, confirmed_at=now, verified_by=by, verified_at=now, break_minutes=rest,
            )  # fmt: skip
            HoursEntry.objects.create(
                sentence=placement.sentence, session=session, kind="credit", entered_by=by, minutes=credited,
                worked_on=session.worked_on + timedelta(days=draw(st.sampled_from([0, 0, 0, 1]))),
            )  # fmt: skip

    def change_by_hand(self, number: int, draw: Draw) -> None:
        session = self.pick(WorkSession.objects.select_related("sentence"), number)
        if session is None:
            return
        what, minutes = draw(st.sampled_from(["hours", "entry", "break", "state"])), draw(MINUTES)
        moved, rows = timedelta(minutes=minutes), WorkSession.objects.filter(pk=session.pk)
        by = self.stage.officer(session.sentence)
        with self.typing():
            if what == "hours":
                rows.update(starts_at=F("starts_at") + moved, ends_at=F("ends_at") + moved)
            elif what == "break":
                rows.update(break_minutes=abs(minutes))
            elif what == "state":
                rows.update(state="draft", rejected_at=None, rejected_by=None, verified_at=None, confirmed_at=None)
            else:
                HoursEntry.objects.create(
                    sentence=session.sentence, session=session, kind="correction", minutes=minutes,
                    worked_on=session.worked_on, reason="Dengan tangan", entered_by=by,
                )  # fmt: skip

    def type_sql(self, number: int, draw: Draw) -> None:
        sentence = self.pick(self.stage.sentences(), number)
        statement = draw(st.sampled_from(BY_HAND))
        with self.typing(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; " + statement, [sentence.pk])

    # --- What holds after every step ----------------------------------------------------------------------------------

    @invariant()
    def the_ledger_is_lawful(self) -> None:
        if self.touched is not None:
            COUNTS["steps"] += 1
            pk, self.touched = self.touched, None
            self.sound = False
            self.look(pk)
            self.sound = True

    def look(self, pk: int) -> None:
        """Reads one sentence and holds it against the law, the page, and what was read before."""
        facts = facts_of(pk)
        assert breaches(facts) == []
        assert breaches_of_person(facts.sentence.supervision.client_id) == []
        for key, row in self.seen[pk].items():
            assert facts.entries.get(key) == row, "an entry was changed or is gone"
        sentence = facts.sentence
        assert sentence.minutes_worked() == facts.total
        if facts.entries != self.seen[pk]:
            page = sentence_page(sentence, self.stage.officer(sentence))
            assert page["minutes_worked"] == facts.total
            assert page["minutes_remaining"] == sentence.hours_ordered * 60 - facts.total
        self.seen[pk] = facts.entries
        if pk not in self.typed and sentence.state != STATE.DEFAULTED:
            assert (sentence.state == STATE.COMPLETED) == (facts.total == sentence.hours_ordered * 60)
            is_paused = any(until is None for _, until in facts.pauses)
            assert sentence.state == STATE.COMPLETED or (sentence.state == STATE.PAUSED) == is_paused

    def read_the_page(self, pk: int) -> None:
        """The page as a browser gets it shows the sum of the entries."""
        sentence = SocialWorkSentence.objects.select_related("supervision").get(pk=pk)
        browser = Browser()
        browser.force_login(self.stage.officer(sentence))
        answer = browser.get(reverse("sentences:sentence_detail", args=[sentence.public_id]))
        assert answer.status_code == 200
        assert answer.context["minutes_worked"] == facts_of(pk).total


@pytest.fixture
def stage(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Stage]:
    """In a transaction that is rolled back."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield Stage.built()
        transaction.set_rollback(True)


def test_the_ledger_stays_within_the_law(stage: Stage) -> None:
    Ledger.stage = stage
    COUNTS.update(steps=0, actions=0, entries=0)
    run_state_machine_as_test(Ledger, settings=PROFILE)
    assert {name: COUNTS[name] for name in ENOUGH if COUNTS[name] < ENOUGH[name]} == {}
