"""Forms of reports: layout, cleaning, and choices within the person's scope."""

from reports.forms.export import ListExportForm
from reports.forms.monthly_return import ExplainForm, MonthlyReturnForm, SendBackForm
from reports.forms.schedule import ScheduleForm
from reports.forms.subject import SubjectForm

__all__ = ["ExplainForm", "ListExportForm", "MonthlyReturnForm", "ScheduleForm", "SendBackForm", "SubjectForm"]
