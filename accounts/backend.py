"""Who is asking: looked up on every page, so its SQL is written once."""

from allauth.account.auth_backends import AuthenticationBackend

from accounts.models import User
from bapas_portal.written_query import WrittenQuery

_PERSON: WrittenQuery[User] = WrittenQuery(lambda pk: User.objects.filter(pk=pk).order_by(), sample=-1)


class PortalBackend(AuthenticationBackend):
    """Signs people in as allauth does."""

    def get_user(self, user_id: int) -> User | None:
        """The account with its place of work; None for one that is gone or closed."""
        user = _PERSON.first(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None
