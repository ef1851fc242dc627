"""The rows of reports: jobs, and the monthly return with what it counted and how differences were explained."""

from reports.models.job import ReportJob
from reports.models.monthly_return import CountedRows, MonthlyReturn, ReturnCorrection

__all__ = ["CountedRows", "MonthlyReturn", "ReportJob", "ReturnCorrection"]
