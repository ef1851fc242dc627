"""Where each province stands on the tile map: a grid of equal squares in the shape of Indonesia."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Column and row of a province on the grid, both from 1, and its short name."""

    column: int
    row: int
    short_name: str


PLACES = {
    "11": Place(1, 1, "Aceh"),
    "12": Place(2, 2, "Sumut"),
    "13": Place(2, 3, "Sumbar"),
    "14": Place(3, 3, "Riau"),
    "15": Place(3, 4, "Jambi"),
    "16": Place(4, 4, "Sumsel"),
    "17": Place(2, 4, "Bengk."),
    "18": Place(4, 5, "Lamp."),
    "19": Place(5, 3, "Babel"),
    "21": Place(4, 2, "Kepri"),
    "31": Place(5, 5, "DKI"),
    "32": Place(5, 6, "Jabar"),
    "33": Place(6, 6, "Jateng"),
    "34": Place(6, 7, "DIY"),
    "35": Place(7, 6, "Jatim"),
    "36": Place(4, 6, "Banten"),
    "51": Place(8, 6, "Bali"),
    "52": Place(9, 6, "NTB"),
    "53": Place(10, 6, "NTT"),
    "61": Place(6, 2, "Kalbar"),
    "62": Place(6, 3, "Kalteng"),
    "63": Place(7, 3, "Kalsel"),
    "64": Place(7, 2, "Kaltim"),
    "65": Place(7, 1, "Kaltara"),
    "71": Place(10, 2, "Sulut"),
    "72": Place(9, 3, "Sulteng"),
    "73": Place(8, 4, "Sulsel"),
    "74": Place(9, 4, "Sultra"),
    "75": Place(9, 2, "Goront."),
    "76": Place(8, 3, "Sulbar"),
    "81": Place(11, 3, "Maluku"),
    "82": Place(11, 2, "Malut"),
    "91": Place(14, 2, "Papua"),
    "92": Place(12, 3, "P. Barat"),
    "93": Place(14, 4, "P. Sel."),
    "94": Place(13, 3, "P. Teng."),
    "95": Place(14, 3, "P. Peg."),
    "96": Place(12, 2, "P.B.Daya"),
}
