"""How long the server takes for a page, in this process: what the benches of pages and dashboards measure."""

import statistics
import time
from dataclasses import dataclass

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


@dataclass(frozen=True, slots=True)
class PageTimes:
    """One page asked for several times, after once to warm the caches."""

    status: int
    size: int
    """Bytes of the answer."""
    queries: list[dict[str, str]]
    """The statements of one request: `sql`, and `time` in seconds."""
    milliseconds: list[float]

    @property
    def line(self) -> str:
        """Queries, kilobytes, median and slowest milliseconds, in the columns of `HEAD`."""
        half, most = statistics.median(self.milliseconds), max(self.milliseconds)
        return f"{len(self.queries):>7} {self.size / 1024:>6.1f} {half:>9.1f} {most:>8.1f}"


HEAD = f"{'queries':>7} {'kB':>6} {'median ms':>9} {'slowest':>8}"


def time_page(browser: Client, address: str, runs: int) -> PageTimes:
    """Asks for a page once to warm up, once counting queries, and `runs` times by the clock."""
    browser.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = browser.get(address)
    queries = list(captured)  # the next request clears the log
    milliseconds = []
    for _ in range(runs):
        begun = time.perf_counter()
        browser.get(address)
        milliseconds.append((time.perf_counter() - begun) * 1000)
    return PageTimes(response.status_code, len(response.content), queries, milliseconds)
