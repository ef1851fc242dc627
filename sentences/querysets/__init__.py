"""Who may see which rows of unpaid work, and the subsets every page and figure names alike."""

from sentences.querysets.attendance import AttendanceQuerySet
from sentences.querysets.hours import HoursEntryQuerySet
from sentences.querysets.placement import PlacementQuerySet
from sentences.querysets.rows import IncidentQuerySet, SentenceRowQuerySet, SiteCoverQuerySet, SiteRowQuerySet
from sentences.querysets.scope import OPEN_STATES
from sentences.querysets.sentence import SocialWorkSentenceQuerySet
from sentences.querysets.session import WorkSessionQuerySet
from sentences.querysets.site import AWAITING_HEAD, RESTING_ON_COVER, HostSiteQuerySet

__all__ = [
    "AWAITING_HEAD",
    "OPEN_STATES",
    "RESTING_ON_COVER",
    "AttendanceQuerySet",
    "HostSiteQuerySet",
    "HoursEntryQuerySet",
    "IncidentQuerySet",
    "PlacementQuerySet",
    "SentenceRowQuerySet",
    "SiteCoverQuerySet",
    "SiteRowQuerySet",
    "SocialWorkSentenceQuerySet",
    "WorkSessionQuerySet",
]
