"""What higher apps show on the case file: links beside a case, and panels of their own.

For example, in `sentences/apps.py`, `ready()`:

    panels.register_links(sentence_links)    # (user, supervision) -> Iterable[CaseLink]
    panels.register_panel(sentence_panel)    # (user, client) -> CasePanel | None
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from accounts.models import User
from clients.models import Client, Supervision


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A way from a case to a page of another app, such as "Daftarkan pidana kerja sosial"."""

    label: str
    url: str
    icon: str = "chevron-right"


@dataclass(frozen=True, slots=True)
class CasePanel:
    """A section of another app on the case file: its template and what the template shows."""

    template: str
    context: Mapping[str, object] = field(default_factory=dict)


LinkSource = Callable[[User, Supervision], Iterable[CaseLink]]
PanelSource = Callable[[User, Client], CasePanel | None]

_links: list[LinkSource] = []
_panels: list[PanelSource] = []


def register_links(source: LinkSource) -> LinkSource:
    """Adds links to each case of a case file."""
    if source not in _links:
        _links.append(source)
    return source


def register_panel(source: PanelSource) -> PanelSource:
    """Adds a section to the case file; the source returns None when it has nothing to show to this person."""
    if source not in _panels:
        _panels.append(source)
    return source


def links_for(user: User, supervision: Supervision) -> list[CaseLink]:
    """The links beside one case."""
    return [link for source in _links for link in source(user, supervision)]


def panels_for(user: User, client: Client) -> list[CasePanel]:
    """The sections of other apps on one case file."""
    return [panel for source in _panels if (panel := source(user, client)) is not None]
