"""A mypy plugin: `request.user` is a User, because SignInMiddleware lets nobody else past.

A public view, which says so with `login_not_required`, still asks `request.user.is_authenticated` first.
"""

from collections.abc import Callable

from mypy.plugin import AttributeContext, Plugin
from mypy.types import Instance, Type, UnionType, get_proper_type

NOBODY = "django.contrib.auth.models.AnonymousUser"


def signed_in_user(context: AttributeContext) -> Type:
    """The type of `request.user` without the person nobody knows."""
    declared = get_proper_type(context.default_attr_type)
    if not isinstance(declared, UnionType):
        return declared
    proper = [get_proper_type(item) for item in declared.items]
    return UnionType.make_union(
        [each for each in proper if not isinstance(each, Instance) or each.type.fullname != NOBODY]
    )


class SignedInRequest(Plugin):
    """Answers for one attribute and leaves every other to Django's own plugin."""

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """The hook for `HttpRequest.user`, also on a subclass such as that of django-htmx."""
        owner, _, name = fullname.rpartition(".")
        return signed_in_user if name == "user" and owner.endswith("HttpRequest") else None


def plugin(version: str) -> type[Plugin]:
    """Where mypy looks for the plugin."""
    return SignedInRequest
