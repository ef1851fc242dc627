"""Links for villages without an account: who may see them."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import InvitationLink  # noqa: F401


class InvitationLinkQuerySet(models.QuerySet["InvitationLink"]):
    """Ways in for one village and one event."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(registration__event__office_id=user.office_id)
        return self.none()

    def with_event(self) -> Self:
        """Joined to the village's row, the event and the office that invites: what giving an answer needs."""
        return self.select_related("registration__village", "registration__event__office")

    def with_invitation(self) -> Self:
        """Joined besides to the place and to whom the village may call: what the invitation shows."""
        return self.with_event().select_related("registration__event__village", "registration__event__created_by")
