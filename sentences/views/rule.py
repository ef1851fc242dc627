"""The page of the rules: what an auditor or a judge asks for, with the numbers in force today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.views.generic import TemplateView

from accounts.models import LegalSetting, Role
from accounts.permissions import RoleRequiredMixin
from accounts.views.legal_settings import READERS as SETTING_READERS
from sentences.rules.catalogue import ADULTS, CHILDS, Rule
from sentences.rules.numbers import KEYS


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule with the settings in force, and those that come."""

    rule: Rule
    settings: list[LegalSetting]
    coming: list[LegalSetting]


def rule_rows(rules: Sequence[Rule], versions: Sequence[LegalSetting], today: date) -> list[RuleRow]:
    """The rules with their dated numbers; `versions` are all rows of the settings, the oldest first."""
    in_force = {setting.key: setting for setting in versions if setting.valid_from <= today}
    return [
        RuleRow(
            rule,
            [in_force[key] for key in rule.settings if key in in_force],
            [setting for setting in versions if setting.key in rule.settings and setting.valid_from > today],
        )
        for rule in rules
    ]


class RuleList(RoleRequiredMixin, TemplateView):
    """Every rule of unpaid work, its article, its present setting and since when, and where it holds."""

    allowed_roles = frozenset({Role.OFFICER, Role.REGISTRAR, Role.HEAD, Role.PROSECUTOR, Role.NATIONAL})
    template_name = "sentences/rule_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        today = user.office_today()
        versions = list(LegalSetting.objects.filter(key__in=KEYS).order_by("valid_from"))
        return super().get_context_data(
            groups=[
                ("Orang dewasa: pidana kerja sosial", rule_rows(ADULTS, versions, today)),
                ("Anak: pelayanan masyarakat", rule_rows(CHILDS, versions, today)),
            ],
            today=today,
            may_read_settings=user.role in SETTING_READERS,
            **kwargs,
        )
