"""What a person changes of the own account."""

from collections.abc import Collection
from functools import partial

from allauth.account.models import EmailAddress
from django.core.mail import send_mail
from django.db import transaction

from accounts.models import User

NOTICE_SUBJECT = "Alamat surel akun Portal Bapas Anda diganti"
NOTICE = """Yth. {name},

Alamat surel akun Portal Bapas Anda baru saja diganti. Pengingat dan pemulihan kata sandi tidak lagi dikirim ke sini.

Bukan Anda yang menggantinya? Segera hubungi administrator.
"""


@transaction.atomic
def change_own_profile(*, user: User, fields: Collection[str], old_email: str) -> None:
    """Saves `fields` of the own account; a replaced e-mail address is told, and no longer opens the account."""
    user.save(update_fields=fields)
    if user.email == old_email:
        return
    EmailAddress.objects.filter(user=user).delete()
    if old_email:
        send = partial(send_mail, NOTICE_SUBJECT, NOTICE.format(name=user.name), None, [old_email])
        transaction.on_commit(send, robust=True)
