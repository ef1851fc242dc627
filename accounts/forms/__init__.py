"""Forms of people, offices and the own profile."""

from accounts.forms.office import OfficeForm
from accounts.forms.profile import ProfileForm
from accounts.forms.user import UserForm

__all__ = ["OfficeForm", "ProfileForm", "UserForm"]
