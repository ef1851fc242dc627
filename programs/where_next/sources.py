"""What other apps know about villages: which have a place for social work.

A higher app registers its answer, for example in `sentences/apps.py`, `ready()`:

    sources.register_hosts(villages_with_hosts)   # (office) -> codes of villages
"""

from collections.abc import Callable, Iterable

from accounts.models import Office

Hosts = Callable[[Office], Iterable[str]]

_hosts: list[Hosts] = []


def register_hosts(source: Hosts) -> None:
    """Adds a way to learn which villages of an office have an active place for social work."""
    if source not in _hosts:
        _hosts.append(source)


def villages_with_hosts(office: Office) -> set[str]:
    """Codes of the villages with an active place."""
    return {code for source in _hosts for code in source(office)}
