"""The rows of reports: jobs and schedules, and the monthly return with what it counted and how it was explained."""

from reports.models.job import ReportJob
from reports.models.monthly_return import CountedRows, MonthlyReturn, ReturnCorrection
from reports.models.schedule import ReportSchedule, ScheduledReport

__all__ = ["CountedRows", "MonthlyReturn", "ReportJob", "ReportSchedule", "ReturnCorrection", "ScheduledReport"]
