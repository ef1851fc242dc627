"""The report of one Litmas: its sections with what is written in them, and how far it is."""

from dataclasses import dataclass

from clients.inquiry_sections import RECOMMENDATION, Section, missing_sections, sections_for
from clients.models import Audience, SocialInquiry


@dataclass(frozen=True, slots=True)
class WrittenSection:
    """A section and its text, in the order of the paper."""

    number: int
    section: Section
    text: str

    @property
    def is_filled(self) -> bool:
        """Whether anything is written."""
        return bool(self.text.strip())


def sections_of(inquiry: SocialInquiry) -> tuple[Section, ...]:
    """The sections its kind asks for."""
    is_child = inquiry.kind.audience == Audience.CHILD
    return sections_for(is_child=is_child, weighs_social_work=inquiry.kind.weighs_social_work)


def texts_of(inquiry: SocialInquiry) -> dict[str, str]:
    """What is written, by key; the recommendation has a column of its own."""
    return {**inquiry.sections, RECOMMENDATION.key: inquiry.recommendation}


def written_sections(inquiry: SocialInquiry) -> list[WrittenSection]:
    """Every section with its text."""
    texts = texts_of(inquiry)
    return [
        WrittenSection(number, section, texts.get(section.key, ""))
        for number, section in enumerate(sections_of(inquiry), start=1)
    ]


def missing_in(inquiry: SocialInquiry) -> list[Section]:
    """Required sections without a word: what keeps the report from the panel."""
    return missing_sections(sections_of(inquiry), texts_of(inquiry))
