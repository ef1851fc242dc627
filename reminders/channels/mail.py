"""E-mail through the mail server of the settings."""

import smtplib
from contextlib import suppress

from django.core.mail import EmailMessage, get_connection

from reminders.channels.message import Answer, Fate


def hand_over(message: EmailMessage) -> Answer:
    """Gives one e-mail to the mail server. Raises for a message that cannot be written; it has certainly not gone."""
    connection = get_connection()
    try:
        connection.open()
    except (smtplib.SMTPException, OSError) as error:
        return Answer(fate=Fate.NOT_YET, detail=type(error).__name__, is_outage=True)
    try:
        connection.send_messages([message])
    except (smtplib.SMTPServerDisconnected, TimeoutError) as error:
        # Broken off in the middle: the server may have taken the message, so it is not sent again.
        return Answer(fate=Fate.UNSURE, detail=type(error).__name__, is_outage=True)
    except (smtplib.SMTPException, OSError) as error:
        return Answer(fate=Fate.NOT_YET, detail=type(error).__name__)
    finally:
        with suppress(smtplib.SMTPException, OSError):
            connection.close()
    return Answer(fate=Fate.TAKEN)
