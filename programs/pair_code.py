"""The code a person makes up, so that the sheets before and after can be laid beside each other, and nothing else.

Kept is a hash under a key of the portal, different for each survey: nobody who reads the rows can try out mothers'
names and birthdays, and one person's sheets at two events cannot be joined.
"""

import hashlib
import hmac

from django.conf import settings

from programs.models import Survey

LONGEST = 20


def normal_form(typed: str) -> str:
    """Letters and digits alone, in capitals: "Si-12 7" and "SI127" are one code."""
    return "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum())[:LONGEST]


def pair_hash(survey: Survey, typed: str) -> str:
    """What is kept of a code; "" for none."""
    code = normal_form(typed)
    if not code:
        return ""
    message = f"pair-code:{survey.public_id}:{code}"
    return hmac.new(settings.IDENTITY_HASH_KEY.encode(), message.encode(), hashlib.sha256).hexdigest()
