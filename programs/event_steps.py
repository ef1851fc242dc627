"""How far an invited village came, from the invitation to the settled follow-up: what each step asks of its answer.

Each step counts villages that passed the steps before it. Rows carry `with_progress()` (querysets/registration.py).
"""

from django.db.models import Q

from programs.event_states import EVALUATED_STATES, HELD_STATES, SETTLED_STATES

STEPS = {
    "invited": "Diundang",
    "answered": "Menjawab",
    "accepted": "Bersedia",
    "came": "Hadir",
    "evaluated": "Dievaluasi",
    "settled": "Tindak lanjut tuntas",
}
"""The steps in their order, as screens name them."""

_answered, _accepted = ~Q(state="invited"), Q(state="accepted")
_came, _held = Q(has_come=True), Q(event__state__in=HELD_STATES)

CONDITIONS = {
    "invited": Q(),
    "answered": _answered,
    "accepted": _accepted,
    "came": _accepted & _came,
    "evaluated": _accepted & _came & Q(event__state__in=EVALUATED_STATES),
    "settled": _accepted & _came & Q(event__state__in=SETTLED_STATES, has_open_promise=False),
}

LOST_CONDITIONS = {
    "declined": Q(state="declined"),
    "asking": Q(state="other_date"),
    "waiting": ~_answered & ~_held,
    "expected": _accepted & ~_held,
    "uncalled": ~_accepted & _came,
    "unanswered": ~_answered & _held,
    "absent": _accepted & _held & Q(has_come=False),
}
"""Why others did not come further; "uncalled" came without having accepted."""

LOST = {
    "unanswered": "Tidak menjawab",
    "waiting": "Masih dapat menjawab",
    "declined": "Tidak bersedia",
    "asking": "Minta tanggal lain",
    "absent": "Tidak hadir",
    "expected": "Kehadiran belum dicatat",
    "uncalled": "Hadir tanpa menyatakan bersedia",
}
"""The same as screens name them, in the order of the steps."""
