"""Every address needs a sign-in unless it is listed as public with a reason."""

import uuid
from datetime import date

from django.test import Client
from django.urls import reverse
from django.urls.resolvers import RoutePattern

from tests.architecture.walk import our_patterns

PUBLIC = {
    "healthz": "liveness for the process supervisor",
    "readyz": "readiness for the load balancer; one word per service",
    "documents:letter_check": "anyone may check a letter",
    "documents:letter_verify": "anyone may check a letter",
    "programs:results_chart": "draws figures that a page of ours signed",
    "programs:public_offer": "citizens and firms offer help",
    "reminders:messages_stop": "people without an account; the signed link of a message",
    "reminders:gateway_callback": "the provider of WhatsApp and SMS, by its signature",
    "reports:public_results": "results for everybody; no person, nothing about fewer than ten",
    "programs:sheet_code": "anyone at an event types the code on the wall",
    "programs:sheet_answer": "anyone at an event answers the questionnaire, without a name",
    "programs:check_in_code": "anyone at an event types the code on the wall",
    "programs:check_in": "anyone at an event says that they are there",
    "programs:link_open": "a village without an account; the link and its PIN open it",
    "programs:link_answer": "a village without an account; back to the PIN without it",
    "programs:link_hand_on": "a village without an account; back to the PIN without it",
    "sentences:host_day": "a host without an account; the link and its PIN open it",
    "sentences:host_arrive": "a host without an account; back to the PIN without it",
    "sentences:host_absent": "a host without an account; back to the PIN without it",
    "sentences:host_leave": "a host without an account; back to the PIN without it",
    "sentences:host_undo": "a host without an account; back to the PIN without it",
    "sentences:host_confirm": "a host without an account; back to the PIN without it",
    "sentences:host_dispute": "a host without an account; back to the PIN without it",
    "sentences:host_incident": "a host without an account; back to the PIN without it",
}
SAMPLES: dict[str, object] = {
    "uuid": uuid.UUID(int=1),
    "int": 1,
    "slug": "x",
    "regencycode": "19.71",
    "month": date(2026, 1, 1),
}
PATTERNS = dict(our_patterns())


def sample_address(name: str) -> str:
    """The address with made-up values for its parts."""
    pattern = PATTERNS[name].pattern
    assert isinstance(pattern, RoutePattern), f"{name} is not a route"
    values = {}
    for part, converter in pattern.converters.items():
        kind = type(converter).__name__.removesuffix("Converter").lower()
        values[part] = SAMPLES.get(kind.removeprefix("string") or "str", "19.71.01.1001")
    return reverse(name, kwargs=values)


def test_each_address_needs_a_sign_in_unless_public(client: Client, db: None) -> None:
    faults = []
    for name in sorted(PATTERNS):
        for method in ("get", "post"):
            response = getattr(client, method)(sample_address(name))
            asks_for_sign_in = response.status_code == 302 and response["Location"].startswith("/accounts/login/")
            if asks_for_sign_in == (name in PUBLIC):
                faults.append(f"{method} {name}: {response.status_code} {response.get('Location', '')}")
    assert faults == []


def test_no_public_address_is_gone() -> None:
    assert PUBLIC.keys() <= PATTERNS.keys()
