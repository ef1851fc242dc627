"""A wave cut short goes on: its file gives back what was written, and half a line counts for nothing."""

from pathlib import Path

from bapas_portal.demo.scale_invitations import Invited
from bapas_portal.wave_file import WaveFile

ONE, TWO = Invited(7, "a-Z_9", "012345"), Invited(8, "b", "999999")


def test_what_was_written_is_known_again(tmp_path: Path) -> None:
    WaveFile(tmp_path).add_links([ONE])
    WaveFile(tmp_path).add_links([TWO])
    WaveFile(tmp_path).add_shown(TWO)
    again = WaveFile(tmp_path)
    assert again.exists
    assert (again.links(), again.shown()) == ([ONE, TWO], {8})
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}
    again.delete()
    assert not list(tmp_path.iterdir())
    assert (again.exists, again.links(), again.shown()) == (False, [], set())


def test_half_a_line_counts_for_nothing(tmp_path: Path) -> None:
    WaveFile(tmp_path).add_links([ONE, TWO])
    file = tmp_path / "wave-links.csv"
    file.write_text(file.read_text()[:-3])
    again = WaveFile(tmp_path)
    assert again.links() == [ONE]
    again.add_links([TWO])
    assert again.links() == [ONE, TWO]
