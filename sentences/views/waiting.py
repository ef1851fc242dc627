"""Two lists of what holds social work up: arrivals that nobody finished, and cases without their judgment."""

from accounts.roles import OFFICE_ROLES
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import Tab, TabbedListView
from sentences.arrivals import arrivals_of
from sentences.execution_filters import ArrivalFilter, CaseFilter
from sentences.unregistered import without_judgment


class ArrivalList(TabbedListView):
    """Who came to a host and was never written down as leaving, older days on top."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = ArrivalFilter
    template_name = "sentences/arrival_list.html"
    fragment_name = "sentences/_arrival_results.html"
    tabs = (Tab("open", "Belum dicatat selesai", arrivals_of),)


class UnregisteredList(TabbedListView):
    """Cases of social work of which the judgment is not registered."""

    allowed_roles = OFFICE_ROLES
    filterset_class = CaseFilter
    template_name = "sentences/unregistered_list.html"
    fragment_name = "sentences/_unregistered_results.html"
    tabs = (Tab("open", "Belum ada putusan", without_judgment),)
