"""The letters of a case file: those issued, and those that can be prepared now."""

from typing import Any

from django.views.generic import TemplateView

from accounts.models import User
from clients.letters_offered import drafts_about, letters_about, offers_for
from clients.permissions import VISIT_ROLES
from clients.views.case_access import CaseFileMixin
from documents.views.compose import draft_rows


class ClientLetters(CaseFileMixin, TemplateView):
    """Surat: what was issued about this client, what waits for the head, and what the file allows to prepare."""

    template_name = "clients/client_letters.html"
    allowed_roles = VISIT_ROLES
    access_reason = "Surat"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        offers = offers_for(user, self.client)
        return super().get_context_data(
            drafts=draft_rows(user, list(drafts_about(user, self.client))),
            letters=letters_about(user, self.client),
            ready=[offer for offer in offers if not offer.missing],
            not_ready=[offer for offer in offers if offer.missing],
            **kwargs,
        )
