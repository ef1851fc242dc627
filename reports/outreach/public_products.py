"""What Desa Binaan make and sell, for whoever wants to buy: what the programme chose to show, and nobody's name."""

from dataclasses import dataclass

from programs.models import Product

MOST = 60
"""Rows of the page; a catalogue is not its purpose."""


@dataclass(frozen=True, slots=True)
class PublicProduct:
    """One thing to buy. The regency alone is named: in a small village the makers would be known."""

    name: str
    description: str
    outlet: str
    price: int | None
    regency: str


def public_products() -> list[PublicProduct]:
    """The products marked for everybody, by name; one query."""
    rows = Product.objects.filter(is_public=True).select_related("programme__village__district__regency")
    return [
        PublicProduct(row.name, row.description, row.outlet, row.price, str(row.programme.village.district.regency))
        for row in rows.order_by("name", "pk")[:MOST]
    ]
