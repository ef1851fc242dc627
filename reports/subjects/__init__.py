"""Reports beside the monthly return that a person asks for: what each says, for whom, and what it asks."""

from reports.subjects import agreements, caseload, daily, guidance_history, inquiry_times, outreach, work_hours
from reports.subjects.brief import Brief, Subject

SUBJECTS: dict[str, Subject] = {
    module.SUBJECT.slug: module.SUBJECT
    for module in (daily, caseload, inquiry_times, work_hours, outreach, agreements, guidance_history)
}
BY_KIND = {subject.kind: subject for subject in SUBJECTS.values()}

__all__ = ["BY_KIND", "SUBJECTS", "Brief", "Subject"]
