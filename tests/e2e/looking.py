"""Looking at a page as axe and a small screen do. With BAPAS_SCREENSHOTS=<folder> each looked-at page is also kept."""

import os
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def look(page: Page, name: str) -> None:
    """Fails on any accessibility violation, on sideways scrolling, and on a page without one main heading."""
    page.wait_for_load_state("load")
    page.wait_for_function("document.querySelector('.htmx-request') === null")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{page.url} scrolls sideways"
    assert page.locator("h1").count() == 1, f"{page.url} has {page.locator('h1').count()} main headings"
    folder = os.environ.get("BAPAS_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        file = re.sub(r"\W+", "_", f"{name}_{width}_{'dark' if dark else 'light'}").strip("_")
        page.screenshot(path=f"{folder}/{file}.png", full_page=True)
