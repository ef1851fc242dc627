"""Background work of accounts."""

from celery import shared_task

from accounts import drafts


@shared_task(name="accounts.tasks.delete_old_drafts")
def delete_old_drafts() -> int:
    """Deletes the unsent forms that nobody touched for FORM_DRAFT_LIFETIME. Harmless to run twice."""
    return drafts.delete_old_drafts()
