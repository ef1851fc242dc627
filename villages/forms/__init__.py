"""Forms of the villages app, and the field in which every form of the portal asks for a village."""

from villages.forms.community import GroupCreateForm, GroupForm, ProblemCreateForm, ProblemForm, ProfileForm
from villages.forms.official import OfficialForm
from villages.forms.succession import SuccessionCreateForm, SuccessionDropForm, SuccessionForm
from villages.forms.village_field import VillageField, VillagePicker
from villages.forms.work_area import WorkAreaForm

__all__ = [
    "GroupCreateForm",
    "GroupForm",
    "OfficialForm",
    "ProblemCreateForm",
    "ProblemForm",
    "ProfileForm",
    "SuccessionCreateForm",
    "SuccessionDropForm",
    "SuccessionForm",
    "VillageField",
    "VillagePicker",
    "WorkAreaForm",
]
