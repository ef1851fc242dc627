"""The life of a host site, from the first proposal to its end, and what each step asks for."""

from collections.abc import Mapping

from bapas_portal.law import Violation

STEPS: Mapping[str, frozenset[str]] = {
    "proposed": frozenset({"surveyed", "closed"}),
    "surveyed": frozenset({"agreed", "closed"}),
    "agreed": frozenset({"active", "closed"}),
    "active": frozenset({"paused", "closed"}),
    "paused": frozenset({"active", "closed"}),
    "closed": frozenset({"proposed"}),
}
"""From each state the states that may follow. A closed site comes back as a proposal: it is surveyed anew."""

IS = {
    "proposed": "baru diusulkan",
    "surveyed": "sudah ditinjau tetapi belum disepakati",
    "agreed": "sudah disepakati tetapi belum dibuka",
    "active": "sudah aktif",
    "paused": "sedang dihentikan sementara",
    "closed": "sudah ditutup",
}
BECOMES = {
    "proposed": "diusulkan kembali",
    "surveyed": "ditinjau",
    "agreed": "disepakati",
    "active": "dibuka untuk penempatan",
    "paused": "dihentikan sementara",
    "closed": "ditutup",
}


def lawful_step(state: str, to: str) -> Violation | None:
    """A site takes one step at a time; none is skipped."""
    if to in STEPS[state]:
        return None
    possible = " atau ".join(BECOMES[step] for step in BECOMES if step in STEPS[state])
    return Violation(
        "site_step",
        "",
        f"Tempat ini {IS[state]}, jadi tidak dapat {BECOMES[to]}. Yang mungkin sekarang: {possible}.",
    )


def nobody_works_there(people: int) -> Violation | None:
    """A site is closed only when every placement there has ended."""
    if people == 0:
        return None
    return Violation(
        "site_empty",
        "",
        f"Masih ada {people} orang yang ditempatkan di sini. Akhiri dahulu penempatannya dan tempatkan mereka di "
        "tempat lain, atau hentikan tempat ini sementara.",
    )
