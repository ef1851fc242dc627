"""How codes of regions stand in an address."""


class RegionCodeConverter:
    """A code with its dots, as it is."""

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class VillageCodeConverter(RegionCodeConverter):
    """ "19.71.01.1004": two digits three times, then four, with dots between."""

    regex = r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}"


class RegencyCodeConverter(RegionCodeConverter):
    """ "19.71": two digits twice, with a dot between."""

    regex = r"[0-9]{2}\.[0-9]{2}"
