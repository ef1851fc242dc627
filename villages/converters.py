"""How a village code stands in an address."""


class VillageCodeConverter:
    """ "19.71.01.1004": two digits three times, then four, with dots between."""

    regex = r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
