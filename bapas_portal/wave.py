"""Villages answering at once, as phones do it: PIN, invitation, form, answer; with wrong PINs, double taps and retries.

Drives a served portal over HTTP on this machine, and counts rows afterwards. Nothing here knows how answers are kept.
"""

import random
import statistics
import threading
import time
from collections.abc import Callable, Sequence, Set
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, RemoteDisconnected
from urllib.parse import urlencode

from django.apps import apps
from django.db.models import Count

from bapas_portal.demo.scale_invitations import Invited
from programs.models import AttendanceGroup, VillageRegistration

WRONG_PIN, DOUBLE_TAP, SENT_AGAIN, LINE_LOST = 0.04, 0.10, 0.05, 0.03
"""Shares of villages that mistype the PIN, tap twice, send the form again, or lose the line while it answers."""
ADDRESSES = 250
"""Villages share so many addresses, as the phones of one operator do: each may send only so many wrong PINs."""
MINUTE = 60


class Phone:
    """One village's phone: its cookies, and one connection that is opened again when the line was lost.

    `number` chooses the address of this machine that it calls from.
    """

    def __init__(self, port: int, number: int) -> None:
        self.port = port
        self.number = number
        self.cookies: dict[str, str] = {}
        calls_from = f"127.0.1.{number % ADDRESSES + 1}"
        self.line = HTTPConnection("127.0.0.1", port, timeout=60, source_address=(calls_from, 0))

    def send(self, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """Asks for a page, or sends a form; the status and the text of the answer."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is None:
            self.line.request("GET", path, headers=headers)
        else:
            form = form | {"csrfmiddlewaretoken": self.cookies.get("csrftoken", "")}
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{self.port}"}
            self.line.request("POST", path, urlencode(form), headers)
        answer = self.line.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                cookie, _, kept = value.partition(";")[0].partition("=")
                self.cookies[cookie] = kept
        return answer.status, text

    def lose_the_line(self, path: str, form: dict[str, str]) -> None:
        """Sends the form and hangs up before the answer comes."""
        headers = {
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        body = urlencode(form | {"csrfmiddlewaretoken": self.cookies.get("csrftoken", "")})
        self.line.request("POST", path, body, headers)
        self.line.close()

    def twin(self) -> "Phone":
        """The second tap of the same thumb: the same cookies on a line of its own."""
        other = Phone(self.port, self.number)
        other.cookies = dict(self.cookies)
        return other


@dataclass
class Tally:
    """What the phones saw."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    answered: set[int] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)
    requests: int = 0
    keep: Callable[[Invited], object] = field(default=lambda _: None)
    """Told each village whose phone showed its answer as recorded, one at a time."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def timed(self, step: str, began: float) -> None:
        """Keeps how long one request of a step took."""
        with self._lock:
            self.requests += 1
            self.seconds.setdefault(step, []).append(time.perf_counter() - began)

    def ended(self, village: Invited, failure: str = "") -> None:
        """Keeps how it ended for one village."""
        with self._lock:
            if failure:
                self.failed.append(failure)
            else:
                self.answered.add(village.registration_id)
                self.keep(village)


def people_of(village: Invited) -> int:
    """The number a village sends: its own, so that a mixed-up answer shows."""
    return village.registration_id % 97 + 1


def answer_one(village: Invited, port: int, chance: random.Random, tally: Tally) -> None:
    """The whole way of one village, with whatever goes wrong on it."""
    try:
        tally.ended(village, _walk(village, Phone(port, village.registration_id), chance, tally))
    except (OSError, HTTPException) as error:
        tally.ended(village, f"{type(error).__name__}: {error}")


def _walk(village: Invited, phone: Phone, chance: random.Random, tally: Tally) -> str:
    """PIN, invitation, form, answer. Returns what went wrong, or ""."""

    def step(name: str, path: str, form: dict[str, str] | None = None, by: Phone = phone) -> tuple[int, str]:
        began = time.perf_counter()
        try:
            answer = by.send(path, form)
        except RemoteDisconnected:  # an idle line that the server closed: any browser sends again
            answer = by.send(path, form)
        tally.timed(name, began)
        return answer

    home = f"/i/{village.token}/"
    form_page = f"{home}answer/accept/"
    step("PIN page", home)
    if chance.random() < WRONG_PIN:
        step("wrong PIN", home, {"pin": "000000" if village.pin != "000000" else "111111"})
    status, text = step("PIN", home, {"pin": village.pin})
    if status != 302:
        return f"PIN answered {status}: {'a wrong PIN' if 'PIN salah' in text else 'the form itself'}"
    step("invitation", home)
    step("form", form_page)
    form = {
        "revision": "0",
        "people_neighbourhood": str(people_of(village)),
        "contact_name": "Sekretaris desa",
        "contact_phone": "081234567890",
        "signal": "weak",
    }
    if chance.random() < LINE_LOST:
        phone.lose_the_line(form_page, form)
    if chance.random() < DOUBLE_TAP:
        twin = phone.twin()
        second = threading.Thread(target=step, args=("answer", form_page, form, twin))
        second.start()
        status, _ = step("answer", form_page, form)
        second.join()
    else:
        status, _ = step("answer", form_page, form)
    if chance.random() < SENT_AGAIN:
        step("answer", form_page, form)
    if status != 302:
        return f"answer answered {status}"
    _, text = step("recorded", home)
    return "" if "Jawaban tercatat" in text else "the answer is not shown"


def drive(
    villages: Sequence[Invited],
    *,
    port: int,
    phones: int,
    seconds: int,
    tally: Tally,
    say: Callable[[str], object],
) -> float:
    """Lets `phones` villages answer at a time until all have, or the time is up; says each minute how far it is.

    `tally` is filled; returns how long it took.
    """
    began = time.perf_counter()

    def one(village: Invited) -> None:
        if time.perf_counter() - began < seconds:
            answer_one(village, port, random.Random(village.registration_id), tally)

    with ThreadPoolExecutor(phones) as pool:
        waiting = {pool.submit(one, village) for village in villages}
        before = 0
        while waiting:
            ended, waiting = wait(waiting, timeout=MINUTE)
            for future in ended:
                future.result()
            if waiting:
                now, minutes = len(tally.answered), (time.perf_counter() - began) / MINUTE
                rate = (now - before) / MINUTE
                say(f"{minutes:.0f} min: {now} of {len(villages)} answered, {rate:.1f} a second")
                before = now
    return time.perf_counter() - began


def milliseconds(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred requests did not exceed."""
    return 1_000 * (statistics.quantiles(values, n=100)[percent - 1] if len(values) > 1 else values[0])


def lost_and_doubled(villages: Sequence[Invited], shown: Set[int]) -> dict[str, int]:
    """Rows against what the phones saw (`shown`: registrations recorded on their screens): every number must be 0."""
    by_id = {village.registration_id: village for village in villages}
    rows = VillageRegistration.objects.filter(pk__in=by_id)
    answered = set(rows.exclude(state=VillageRegistration.State.INVITED).values_list("pk", flat=True))
    history = apps.get_model("programs", "VillageRegistrationEvent").objects.filter(pgh_obj_id__in=by_id)
    told = history.filter(state=VillageRegistration.State.ACCEPTED).order_by().values("pgh_obj_id")
    groups = AttendanceGroup.objects.filter(registration__in=answered).values_list("registration_id", "expected")
    expected: dict[int, int] = {}
    for registration_id, number in groups:
        expected[registration_id] = expected.get(registration_id, 0) + number
    return {
        "lost (shown as recorded, no row)": len(shown - answered),
        "doubled (more than one answer in the history)": told.annotate(n=Count("pgh_id")).filter(n__gt=1).count(),
        "changed twice (revision above 1)": rows.filter(revision__gt=1).count(),
        "mixed up (another village's number of people)": sum(
            expected.get(pk, 0) != people_of(by_id[pk]) for pk in answered
        ),
    }
