"""Forms of people, offices, numbers of law and the own profile."""

from accounts.forms.legal_setting import LegalSettingForm
from accounts.forms.office import OfficeForm
from accounts.forms.profile import ProfileForm
from accounts.forms.user import UserForm

__all__ = ["LegalSettingForm", "OfficeForm", "ProfileForm", "UserForm"]
