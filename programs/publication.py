"""Which answers may be shown together, so that no figure, and no difference of two figures, is about fewer than ten.

Sheets are dealt into blocks of at least `LEAST` sheets, once a survey is closed. Every page shows the sheets of whole
blocks only, and a block is never divided between pages. What one page shows and another does not is therefore whole
blocks too: at least ten people, or nobody.

A block is made as near as possible to where the answers were given. The cells are what lies furthest apart: the sheets
of one village at one event. A cell with enough sheets is a block of its own. What is left goes up one level, where
cells are put together in their order until there are enough, and so on: village and event, event, quarter of the
office, year of the office, Kanwil, nation. The last remainder is not shown anywhere.

A remainder goes up only when `may_rise` says so: what is still growing waits, so that no block that was once shown is
dealt anew later, and two looks at one page differ by whole blocks as well.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

LEAST = 10
"""The fewest sheets a figure may rest on (DOMAIN §3.5: hide if n < 10)."""

Place = tuple[Hashable, ...]
"""From wide to narrow: for example (Kanwil, office, year, quarter, event, village)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Sheets that are shown together or not at all: where they belong, and which cells they are."""

    place: Place
    cells: tuple[Place, ...]
    n: int

    def lies_in(self, place: Place) -> bool:
        """Whether a page about `place` shows this block."""
        return self.place[: len(place)] == place


def always(scope: Place) -> bool:
    """For what no longer grows: every remainder goes up."""
    return True


def blocks_of(counts: Mapping[Place, int], may_rise: Callable[[Place], bool] = always) -> list[Block]:
    """Deals cells with so many sheets into blocks; cells are taken in the order of the mapping (oldest first)."""
    waiting: list[tuple[Place, tuple[Place, ...], int]] = [(cell, (cell,), n) for cell, n in counts.items() if n]
    blocks: list[Block] = []
    depth = max((len(place) for place, _, _ in waiting), default=0)
    for level in range(depth, -1, -1):
        waiting = [rest for rest in _fill(waiting, level, blocks) if may_rise(rest[0])]
    return blocks


def _fill(
    waiting: Sequence[tuple[Place, tuple[Place, ...], int]], level: int, blocks: list[Block]
) -> list[tuple[Place, tuple[Place, ...], int]]:
    """Makes the blocks of one level and returns what is left for the next wider one."""
    open_cells: dict[Place, tuple[list[Place], int]] = {}
    for place, cells, n in waiting:
        scope = place[:level]
        gathered, total = open_cells.setdefault(scope, ([], 0))
        gathered.extend(cells)
        total += n
        if total >= LEAST:
            blocks.append(Block(scope, tuple(gathered), total))
            del open_cells[scope]
        else:
            open_cells[scope] = (gathered, total)
    return [(scope, tuple(cells), total) for scope, (cells, total) in open_cells.items()]


def shown_on(place: Place, blocks: Iterable[Block]) -> frozenset[Place]:
    """The cells whose sheets the page about `place` shows."""
    return frozenset(cell for block in blocks if block.lies_in(place) for cell in block.cells)


def shown_where(accepts: Callable[[Place], bool], blocks: Iterable[Block]) -> frozenset[Place]:
    """The cells that a page shows which takes whatever `accepts`: those of blocks that it takes as a whole."""
    return frozenset(cell for block in blocks if all(map(accepts, block.cells)) for cell in block.cells)
