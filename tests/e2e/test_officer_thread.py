"""A day of the probation officer: find a client, log a visit from the phone, tick a report-in, verify hours."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import look

VIEWS = ["phone", "page"]


@pytest.fixture(params=VIEWS)
def officer(request: pytest.FixtureRequest, sign_in) -> Page:
    """The officer of Pangkalpinang, on a phone and at a desk."""
    page = request.getfixturevalue(request.param)
    sign_in(page, "pk.pangkalpinang")
    return page


def own_client(page: Page) -> str:
    """Opens the first adult of the own caseload and returns the name."""
    page.goto("/clients/")
    link = page.locator("main a[href^='/clients/']").filter(has_not_text=re.compile(r"\(|Daftarkan|Klien")).first
    name = link.inner_text()
    link.click()
    expect(page.locator("h1")).to_contain_text(name)
    return name


def test_home_is_todays_work_and_every_number_is_its_list(officer: Page) -> None:
    officer.goto("/")
    look(officer, "officer home")
    tiles = officer.locator("a.stat").all() or officer.locator("main [class*=stat] a").all()
    assert tiles, "the home page has figures that lead to lists"
    figures = [(tile.get_attribute("href"), tile.inner_text()) for tile in tiles]
    for address, text in figures[:3]:
        number = int(re.search(r"\d+", text.replace(".", "")).group())
        officer.goto(address)
        shown = officer.locator("main").inner_text()
        total = re.search(r"dari (\d+)", shown)
        assert int(total.group(1)) == number if total else number == 0 or str(number) in shown


def test_a_client_is_found_in_another_spelling(officer: Page) -> None:
    name = own_client(officer)
    look(officer, "client file")
    misspelt = name.replace("u", "oe", 1) if "u" in name else name.replace("y", "j", 1)
    officer.goto(f"/clients/?q={misspelt}")
    expect(officer.locator("main")).to_contain_text(name)


def test_a_visit_is_logged_once_from_the_phone(officer: Page) -> None:
    own_client(officer)
    officer.get_by_role("link", name="Catat kunjungan").first.click()
    look(officer, "visit form")
    officer.get_by_text("Kunjungan rumah", exact=True).click()
    officer.get_by_text("Bertemu klien", exact=True).click()
    officer.get_by_text("Tidak ada", exact=True).first.click()
    officer.get_by_text("Yang hadir dan identitas").click()
    officer.get_by_text("Keluarga", exact=True).click()
    look(officer, "visit form with a folded part open")
    findings = f"Klien sehat dan bekerja, dicatat di layar {officer.viewport_size['width']}."
    officer.get_by_label("Yang ditemukan").fill(findings)
    officer.get_by_role("button", name="Simpan kunjungan").dblclick()
    expect(officer.locator("main")).to_contain_text(findings)
    look(officer, "visit saved")
    officer.goto("/visits/?tab=done")
    look(officer, "visits done")


def test_what_was_typed_stays_beside_the_message(officer: Page) -> None:
    own_client(officer)
    officer.get_by_role("link", name="Catat kunjungan").first.click()
    officer.get_by_text("Telepon", exact=True).click()
    officer.get_by_label("Yang ditemukan").fill("")
    officer.get_by_text("Foto dan lokasi").click()
    officer.get_by_label("Tempat", exact=True).fill("Warung di depan rumah")
    officer.get_by_role("button", name="Simpan kunjungan").click()
    expect(officer.locator(".invalid-feedback, .error-summary, [class*=error]").first).to_be_visible()
    expect(officer.get_by_label("Tempat", exact=True)).to_have_value("Warung di depan rumah")
    look(officer, "visit form refused")


def test_a_village_trip_is_written_on_one_page(officer: Page) -> None:
    officer.goto("/visits/trip/")
    look(officer, "villages of a trip")
    officer.locator("main a[href*='village=']").first.click()
    look(officer, "village trip")
    officer.get_by_text("Kunjungan rumah", exact=True).click()
    officer.get_by_label("Hasil").first.select_option("met")
    officer.get_by_role("button", name="Simpan yang diisi").click()
    expect(officer.locator("main")).to_contain_text("Belum tersimpan")
    look(officer, "village trip with a row to put right")
    officer.get_by_label("Yang ditemukan").first.fill("Klien di rumah dan sehat.")
    officer.get_by_text("Tidak ada", exact=True).first.click()
    officer.get_by_role("button", name="Simpan yang diisi").click()
    expect(officer.locator("main")).to_contain_text("1 kunjungan disimpan")


def test_a_colleagues_client_needs_a_reason(officer: Page) -> None:
    officer.goto("/clients/?officer=all")
    look(officer, "clients of the office")
    label = re.compile(r"^\S+ \(PGK-\d{4}-\d{4}\)$")
    officer.locator("main a[href^='/clients/']").filter(has_text=label).last.click()
    if officer.get_by_role("textbox").count() == 0:
        return  # a child of the own caseload
    look(officer, "reason")
    officer.get_by_role("textbox").fill("Klien datang ke kantor saat petugasnya dinas luar.")
    officer.get_by_role("button", name=re.compile("Buka")).click()
    expect(officer.locator("main")).to_contain_text("Identitas")


def test_the_counter_ticks_off_a_report_in(officer: Page) -> None:
    officer.goto("/report-ins/")
    look(officer, "report-ins")
    tick = officer.get_by_role("button", name=re.compile("^(Catat )?[Ll]apor"))
    before = tick.count()
    assert before > 0, "the demonstration has someone who must report today"
    tick.first.click()
    expect(officer.get_by_role("button", name=re.compile("^(Catat )?[Ll]apor"))).to_have_count(before - 1)


@pytest.mark.parametrize(
    "address",
    ["/clients/new/", "/visits/", "/sentences/", "/sentences/verify/", "/sites/", "/outreach/", "/reminders/"],
)
def test_the_officers_pages_are_accessible(officer: Page, address: str) -> None:
    officer.goto(address)
    look(officer, f"officer {address}")


def test_the_sentence_shows_worked_remaining_and_the_180_day_end(officer: Page) -> None:
    officer.goto("/sentences/?state=in_progress")
    officer.locator("main td.cell-title a[href^='/sentences/']").first.click()
    main = officer.locator("main")
    for words in ("sah", "Sisa", "180 hari"):
        expect(main).to_contain_text(re.compile(words, re.IGNORECASE))
    look(officer, "sentence")
