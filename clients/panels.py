"""What higher apps show on the case file: links beside a case.

For example, in `sentences/apps.py`, `ready()`:

    panels.register_links(sentence_links)    # (user, supervision) -> Iterable[CaseLink]
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from accounts.models import User
from clients.models import Supervision


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A way from a case to a page of another app, like "Daftarkan pidana kerja sosial", `is_main` when it is next."""

    label: str
    url: str
    icon: str = "chevron-right"
    is_main: bool = False


LinkSource = Callable[[User, Supervision], Iterable[CaseLink]]

_links: list[LinkSource] = []


def register_links(source: LinkSource) -> LinkSource:
    """Adds links to each case of a case file."""
    if source not in _links:
        _links.append(source)
    return source


def links_for(user: User, supervision: Supervision) -> list[CaseLink]:
    """The links beside one case."""
    return [link for source in _links for link in source(user, supervision)]
