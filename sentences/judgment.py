"""What a judgment says about unpaid work, as typed from the paper: the values every rule of registration reads."""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from sentences.models import SocialWorkSentence, Track

Imposed = SocialWorkSentence.Imposed
Consequence = SocialWorkSentence.Consequence
Origin = SocialWorkSentence.Origin
PlaceFixedBy = SocialWorkSentence.PlaceFixedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgment:
    """One judgment. None or "" means that the paper does not say it (or that it is not typed yet)."""

    track: Track
    court: str = ""
    judgment_no: str = ""
    judgment_on: date | None = None
    offence: str = ""
    offence_on: date | None = None
    origin: str = Origin.JUDGMENT
    threat_months: int | None = None
    threat_days: int | None = None
    imposed: str = ""
    imposed_months: int | None = None
    imposed_days: int | None = None
    imposed_fine: Decimal | None = None
    fine_paid: Decimal | None = None
    conditional_months: int | None = None
    hours_ordered: int | None = None
    hours_per_day: int | None = None
    period_days: int | None = None
    default_consequence: str = ""
    consent_on: date | None = None
    place_fixed_by: str = ""
    place_named: str = ""
    skills: str = ""
    objection: str = ""
    study_starts_at: time | None = None
    study_ends_at: time | None = None
    extract_received_on: date | None = None
    prosecutor_name: str = ""
    execution_record_no: str = ""
    starts_on: date | None = None

    @property
    def is_child(self) -> bool:
        """True on the track of UU 11/2012."""
        return self.track == Track.CHILD

    @property
    def is_ordered(self) -> bool:
        """True when a judgment imposed the work itself (art. 85), not in place of what was not paid."""
        return self.origin == Origin.JUDGMENT

    @property
    def place_in_judgment(self) -> bool | None:
        """Whether the judgment names the place; None where nobody said who fixed it (R14 is disputed)."""
        return self.place_fixed_by == PlaceFixedBy.COURT if self.place_fixed_by else None
