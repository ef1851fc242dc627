"""Products of Desa Binaan on the page for everybody."""

import pytest
from django.core.cache import cache
from django.test import Client

from reports.outreach.public_products import public_products
from tests.factories.foster import ProductFactory

pytestmark = pytest.mark.django_db


def test_only_products_marked_for_everybody_stand_on_the_page_and_no_village_is_named() -> None:
    shown = ProductFactory(is_public=True, description="Botol 250 ml")
    hidden = ProductFactory(programme=shown.programme)
    cache.clear()
    text = Client().get("/hasil/").content.decode()
    assert "Buatan Desa Binaan" in text
    for said in (shown.name, shown.description, shown.outlet, "Rp75.000"):
        assert said in text
    assert hidden.name not in text
    village = shown.programme.village
    assert str(village.district.regency) in text
    assert [row.regency for row in public_products()] == [str(village.district.regency)]
    assert village.name not in text.split("Buatan Desa Binaan")[1].split("</section>")[0].replace(
        str(village.district.regency), ""
    )


def test_without_products_the_page_does_not_speak_of_them() -> None:
    ProductFactory(is_public=False)
    cache.clear()
    assert "Buatan Desa Binaan" not in Client().get("/hasil/").content.decode()
