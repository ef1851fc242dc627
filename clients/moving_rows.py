"""What moves with a case to another Bapas, and what the Bapas that gives it away must finish first.

Work that goes on moves: plans, the open duty to report, unmet needs, open goals, permits under way, concerns that are
not settled. What was done stays with the case in which it was done, and both offices read it. Conditions are copied,
because the findings of earlier visits point at the old ones. Guarantors, addresses and restrictions hang on the person.
"""

from django.utils.formats import date_format

from clients import moving
from clients.models import (
    Concern,
    Condition,
    Goal,
    PanelItem,
    ReportIn,
    SocialInquiry,
    Supervision,
    TravelPermit,
    Visit,
)


def unfinished_inquiry(supervision: Supervision) -> str | None:
    """A Litmas was asked of this Bapas and its clock runs: this Bapas finishes it, or sends the request back."""
    inquiries = SocialInquiry.objects.unfinished().filter(office=supervision.office, client=supervision.client)
    inquiry = (inquiries | SocialInquiry.objects.unfinished().filter(supervision=supervision)).first()
    if inquiry is None:
        return None
    return f"Litmas {inquiry.register_no} belum selesai. Selesaikan, atau kembalikan dahulu kepada peminta."


def undecided_panel_item(supervision: Supervision) -> str | None:
    """The panel of this Bapas has yet to decide about the case."""
    item = PanelItem.objects.undecided().filter(supervision=supervision).select_related("session").first()
    if item is None:
        return None
    return (
        f"Sidang Tim Pengamat Pemasyarakatan {date_format(item.session.on)} belum memutus "
        f"{item.get_matter_display().lower()} perkara {supervision.register_no}. "
        "Tunggu keputusannya, atau tarik usul itu dari agenda sidangnya."
    )


def move_plans(old: Supervision, new: Supervision) -> None:
    """Planned visits and the open duty; without an officer yet, a plan keeps the name of the former one."""
    plans = old.visits.filter(state=Visit.State.PLANNED)
    if new.officer is not None:
        plans.update(supervision=new, officer=new.officer)
    else:
        plans.update(supervision=new)
    old.report_ins.filter(state=ReportIn.State.DUE).update(supervision=new)


def move_guidance(old: Supervision, new: Supervision) -> None:
    """Conditions are copied; unmet needs and open goals with their activities go on."""
    Condition.objects.bulk_create(
        Condition(supervision=new, kind=condition.kind, text=condition.text, until=condition.until)
        for condition in old.conditions.all()
    )
    old.needs.filter(met_on=None).update(supervision=new)
    old.goals.filter(state=Goal.State.OPEN).update(supervision=new)


def move_permits(old: Supervision, new: Supervision) -> None:
    """Permits to leave town that are asked for, or from which the client has not returned."""
    under_way = [TravelPermit.State.REQUESTED, TravelPermit.State.GRANTED]
    old.travel_permits.filter(state__in=under_way).update(supervision=new)


def move_concerns(old: Supervision, new: Supervision) -> None:
    """Concerns that are not settled, those about the case and those about the person."""
    concerns = Concern.objects.open().filter(client=old.client, office=old.office)
    concerns.filter(supervision=old).update(supervision=new, office=new.office)
    concerns.filter(supervision=None).update(office=new.office)


def register_moves() -> None:
    """Puts the clients app's own guards and movers into the registry."""
    for guard in (unfinished_inquiry, undecided_panel_item):
        moving.register_guard(guard)
    for mover in (move_plans, move_guidance, move_permits, move_concerns):
        moving.register_mover(mover)
