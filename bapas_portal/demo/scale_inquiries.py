"""Two years of invented Litmas over a country's caseload, beside `scale`: for measuring, not for showing."""

# ruff: noqa: S608 - names of tables come from the models, numbers from this file

from typing import Any

from bapas_portal.demo.bulk_rows import fill, next_id, pick, uuid_from
from clients.models import InquiryKind, SocialInquiry

DAYS = 730
WORKED_ON = 14
"""Days until a request is sent; those that are younger are being written, and late once their seven days are over."""


def seed_inquiries(cursor: Any, *, inquiries: int, clients: int, first_client: int) -> None:
    """`inquiries` requests evenly over the clients and back in time; the last two weeks' are still being written."""
    kinds = list(InquiryKind.objects.filter(is_active=True).order_by("pk").values_list("pk", flat=True))
    received = "now() - make_interval(days => ago, mins => q %% 300)"
    sent = f"{received} + make_interval(days => 2 + q %% 7)"
    young = f"(ago < {WORKED_ON})"
    fill(
        cursor,
        SocialInquiry(
            requester_kind=SocialInquiry.Requester.PRISON, requester="Lapas", request_no="W.1.PAS", sex="L", sections={}
        ),
        f"(SELECT q, q * 7 %% {DAYS} AS ago, s.*, c.id AS person, c.name AS person_name"
        f" FROM generate_series(1, {inquiries}) q"
        f" JOIN clients_client c ON c.id = {first_client} + (q - 1)::bigint * {clients} / {inquiries}"
        f" JOIN scale_share s ON c.id - {first_client} + 1 BETWEEN s.first AND s.last) s,"
        " (SELECT %s::bigint[] AS kinds) k",
        {
            "id": f"{next_id(cursor, SocialInquiry)} - 1 + q",
            "public_id": uuid_from("inquiry", "q"),
            "office_id": "office_id",
            "kind_id": pick("kinds", "q", 3),
            "register_no": "'SKALA/L/' || q",
            "request_on": f"({received})::date",
            "received_at": received,
            "client_id": "person",
            "name": "person_name",
            "officer_id": "officers[1 + q %% cardinality(officers)]",
            "assigned_at": f"{received} + interval '4 hours'",
            "due_at": f"{received} + interval '7 days'",
            "state": f"CASE WHEN {young} THEN 'data_collection' ELSE 'closed' END",
            "signed_at": f"CASE WHEN {young} THEN NULL ELSE {sent} END",
            "sent_at": f"CASE WHEN {young} THEN NULL ELSE {sent} END",
            "registered_by_id": "head",
            "registered_at": received,
        },
        [kinds],
    )
