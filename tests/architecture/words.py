"""What a person reads on a page, and the words in it that a computer wrote for itself."""

import re
from html.parser import HTMLParser

ISO_DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")
COLUMN_NAME = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")
UNREAD = {"script", "style", "template", "svg", "code"}


class Reader(HTMLParser):
    """Collects what a person reads on a page, without what is typed, scripted or drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag in UNREAD

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in UNREAD

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.words.append(data)


def read(html: str) -> str:
    reader = Reader()
    reader.feed(html)
    return " ".join(reader.words)


def machine_words(html: str) -> list[str]:
    """Dates as a computer writes them and names of columns: nobody in an office reads either."""
    words = read(html)
    return ISO_DATE.findall(words) + COLUMN_NAME.findall(words)
