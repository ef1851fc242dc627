"""What a wave driven in several goes must know again: its links with their PINs, and which phones were answered.

Tokens and PINs are nowhere else in plain text, so these files are for an invented wave alone, readable by nobody but
who drives it, and deleted at its end.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from bapas_portal.demo.scale_invitations import Invited


class WaveFile:
    """Two files in the data directory that only grow, a line at a time, so that a wave cut short loses nothing."""

    def __init__(self, directory: Path) -> None:
        self._links = directory / "wave-links.csv"
        self._shown = directory / "wave-shown.csv"
        for path in (self._links, self._shown):
            _drop_half_a_line(path)

    @property
    def exists(self) -> bool:
        """Whether an earlier wave was cut short."""
        return self._links.exists()

    def add_links(self, links: Iterable[Invited]) -> None:
        """Keeps links just made."""
        _append(self._links, [f"{link.registration_id},{link.token},{link.pin}" for link in links])

    def add_shown(self, village: Invited) -> None:
        """Keeps that a phone showed this village's answer as recorded."""
        _append(self._shown, [str(village.registration_id)])

    def links(self) -> list[Invited]:
        """Every link of the wave, in the order made."""
        rows = (line.split(",") for line in _lines(self._links))
        return [Invited(int(pk), token, pin) for pk, token, pin in rows]

    def shown(self) -> set[int]:
        """The registrations that phones saw recorded, in all goes together."""
        return {int(line) for line in _lines(self._shown)}

    def delete(self) -> None:
        """Forgets the wave."""
        self._links.unlink(missing_ok=True)
        self._shown.unlink(missing_ok=True)


def _append(path: Path, lines: list[str]) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "a") as file:
        file.write("".join(f"{line}\n" for line in lines))


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def _drop_half_a_line(path: Path) -> None:
    """A line cut short counts as never written, and must not run into the next."""
    if path.exists():
        os.truncate(path, path.read_bytes().rfind(b"\n") + 1)
