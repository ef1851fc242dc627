"""Whether the sheets of a survey can be those of the people who were there."""

LEAST_TOLERANCE = 5
"""Officers, late-comers and people whom nobody counted answer too."""

SHARE = 10
"""One in so many more than were counted is still believed."""


def most_sheets(present: int) -> int:
    """The most sheets of one phase that so many people give: a tenth more, and five at least."""
    return present + max(LEAST_TOLERANCE, present // SHARE)


def has_too_many_sheets(sheets: int, present: int) -> bool:
    """Whether somebody sent sheets of nobody: with nine of them one real sheet could be worked out of ten."""
    return sheets > most_sheets(present)
