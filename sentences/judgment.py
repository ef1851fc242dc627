"""What a judgment says about unpaid work, as typed from the paper: the values every rule of registration reads."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sentences.models import SocialWorkSentence, Track

Imposed = SocialWorkSentence.Imposed
Consequence = SocialWorkSentence.Consequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgment:
    """One judgment. None or "" means that the paper does not say it (or that it is not typed yet)."""

    track: Track
    court: str = ""
    judgment_no: str = ""
    judgment_on: date | None = None
    offence: str = ""
    offence_on: date | None = None
    threat_months: int | None = None
    imposed: str = ""
    imposed_months: int | None = None
    imposed_days: int | None = None
    imposed_fine: Decimal | None = None
    hours_ordered: int | None = None
    hours_per_day: int | None = None
    period_days: int | None = None
    default_consequence: str = ""
    consent_on: date | None = None
    place_in_judgment: bool | None = None
    starts_on: date | None = None

    @property
    def is_child(self) -> bool:
        """True on the track of UU 11/2012."""
        return self.track == Track.CHILD
