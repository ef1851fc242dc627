"""Lists that can be taken out as files: which, by whom, and with which columns."""

from reports.exports import agreements, clients, sentences
from reports.exports.listed import ListExport

EXPORTS: dict[str, ListExport] = {
    listed.name: listed for listed in (clients.EXPORT, sentences.EXPORT, agreements.EXPORT)
}

__all__ = ["EXPORTS", "ListExport"]
