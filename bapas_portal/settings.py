"""Settings of the portal: one file, read from the environment.

`BAPAS_MODE` says what this process is: `production` (the default: refuses to start unless it is safe), `demo`
(`make run`: demonstration accounts, embedded servers) or `test`. docs/OPERATIONS.md lists every variable.
"""

from datetime import time, timedelta
from pathlib import Path

import bootstrap_wrapper
import dj_database_url
from celery.schedules import crontab
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from bapas_portal.env import env_bool, env_int, env_list, env_str

BASE_DIR = Path(__file__).resolve().parent.parent

MODE = env_str("BAPAS_MODE", "production")
if MODE not in {"production", "demo", "test"}:
    raise ImproperlyConfigured(f"BAPAS_MODE must be production, demo or test, not {MODE!r}.")
PRODUCTION = MODE == "production"

DEBUG = env_bool("BAPAS_DEBUG", default=False)
if PRODUCTION and DEBUG:
    raise ImproperlyConfigured("BAPAS_DEBUG must be off in production: error pages would show personal data.")

# Secrets. In demo mode the launcher makes them once and keeps them in the data directory.
SECRET_KEY = env_str("BAPAS_SECRET_KEY")
SECRET_KEY_FALLBACKS = env_list("BAPAS_SECRET_KEY_FALLBACKS")
SALT_KEY = env_list("BAPAS_FIELD_SALT") or [env_str("BAPAS_FIELD_SALT")]
IDENTITY_HASH_KEY = env_str("BAPAS_IDENTITY_HASH_KEY")
if PRODUCTION:
    _secrets = {
        "BAPAS_SECRET_KEY": SECRET_KEY,
        "BAPAS_FIELD_SALT": SALT_KEY[0],
        "BAPAS_IDENTITY_HASH_KEY": IDENTITY_HASH_KEY,
    }
    for _name, _value in _secrets.items():
        if len(_value) < 32:
            raise ImproperlyConfigured(f"{_name} must have at least 32 characters in production.")
    if len(set(_secrets.values())) < len(_secrets):
        raise ImproperlyConfigured(f"{', '.join(_secrets)} must differ: one that leaks must not open the others.")

ALLOWED_HOSTS = env_list("BAPAS_ALLOWED_HOSTS", default="" if PRODUCTION else "127.0.0.1,localhost,[::1]")
if PRODUCTION and not ALLOWED_HOSTS:
    raise ImproperlyConfigured("Set the environment variable BAPAS_ALLOWED_HOSTS (see docs/OPERATIONS.md).")
if PRODUCTION and "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("BAPAS_ALLOWED_HOSTS must name hosts, not *: links in e-mails follow the host asked.")
CSRF_TRUSTED_ORIGINS = env_list("BAPAS_CSRF_TRUSTED_ORIGINS")
# The address people reach the portal at: used in e-mails and on letters, which are made outside a request.
SITE_URL = env_str("BAPAS_SITE_URL", None if PRODUCTION else "http://127.0.0.1:8000").rstrip("/")
if PRODUCTION and not SITE_URL.startswith("https://"):
    raise ImproperlyConfigured("BAPAS_SITE_URL must begin with https:// in production.")

# Private files (reports, letters) and, in demo mode, the embedded servers. Never served directly.
DATA_DIR = Path(env_str("BAPAS_DATA_DIR", None if PRODUCTION else str(BASE_DIR / ".data")))
MEDIA_ROOT = DATA_DIR / "files"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_filters",
    "django_htmx",
    "csp",
    "pghistory",
    "pgtrigger",
    "accounts",
    "villages",
    "documents",
    "reminders",
    "clients",
    "programs",
    "sentences",
    "reports",
    "bapas_portal",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "accounts.middleware.PrivateCacheMiddleware",
    "accounts.middleware.SignInMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.SessionSeenMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "accounts.middleware.TimeZoneMiddleware",
    "accounts.middleware.OneTimePasswordMiddleware",
    "accounts.middleware.SecondFactorMiddleware",
    "bapas_portal.button_address.ButtonAddressMiddleware",
]

ROOT_URLCONF = "bapas_portal.urls"
WSGI_APPLICATION = "bapas_portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "bapas_portal.context_processors.portal",
            ],
        },
    },
]

DATABASES = {
    "default": dj_database_url.parse(
        env_str("DATABASE_URL"),
        engine="django.db.backends.postgresql",
        conn_max_age=60,
        conn_health_checks=True,
    ),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The cache holds sign-in rate limits and must work while the broker is down: it lives in PostgreSQL.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "portal_cache"}}

# --- People and sign-in -----------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backend.PortalBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "accounts.adapter.ClosedSignUpAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
# Nobody makes the portal write to strangers by asking for the password of an address it does not know.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
# An office, or a village's only line, is one address for many people: the limits per address leave room for all of
# them. The limit per key is per account *and* address (accounts.adapter): whoever keeps typing wrong passwords for a
# known user name closes it for their own address, five minutes at a time, and never for its owner elsewhere.
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "30/m/ip,5/300s/key"}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_USER_DISPLAY = "accounts.models.display_name"
USERSESSIONS_TRACK_ACTIVITY = True
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Portal Bapas"
# Accounts are made by an office, never by signing up. A password reset, which anybody may ask for, notes the address
# as unverified; that must not keep its owner from setting up the second factor.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
# Roles that must have a second factor before they may do anything else (DESIGN §5: they see a whole office or more).
SECOND_FACTOR_ROLES = set(
    env_list("BAPAS_SECOND_FACTOR_ROLES", default="head,regional,national,administrator" if PRODUCTION else "")
)
# How long a stated reason keeps a colleague's case file open to an officer.
CASE_REASON_LIFETIME = timedelta(hours=8)
# How many days a host's link without an account is valid when nothing else is chosen, and at most.
HOST_LINK_DAYS = 30
HOST_LINK_MOST_DAYS = 180
# How long a restricted file stays open to whoever broke the glass with a reason.
BREAK_GLASS_LIFETIME = timedelta(hours=1)

SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_FAILURE_VIEW = "bapas_portal.views.csrf_failure"

# --- Security headers -------------------------------------------------------------------------------------------
SECURE_SSL_REDIRECT = PRODUCTION and env_bool("BAPAS_SSL_REDIRECT", default=True)
# How many reverse proxies of our own stand in front: as many forwarded addresses are believed, no more.
TRUSTED_PROXIES = env_int("BAPAS_TRUSTED_PROXIES", default=0)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = PRODUCTION
SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
# A register of a whole village is typed in one form; a 10 MB paste is refused before it reaches a view.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000
# Five photos as a telephone takes them, when no script made them smaller, or a register of 50,000 rows.
FILE_UPLOAD_MOST_BYTES = 42_000_000
FILE_UPLOAD_HANDLERS = [
    "bapas_portal.uploads.LimitedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# --- Language, time ---------------------------------------------------------------------------------------------
LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Jakarta"
FORMAT_MODULE_PATH = "bapas_portal.formats"

# --- Static files -----------------------------------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [
    BASE_DIR / "static",
    ("bootstrap/css", bootstrap_wrapper.get_bootstrap_css_dir()),
    ("bootstrap/js", bootstrap_wrapper.get_bootstrap_js_dir()),
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG or MODE == "test"
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
    },
}
WHITENOISE_USE_FINDERS = DEBUG or MODE == "test"

# Inputs without a template each: a form of a wave is opened 84,000 times.
FORM_RENDERER = "bapas_portal.drawn_inputs.DrawnInputs"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"
CRISPY_FAIL_SILENTLY = False

# --- E-mail -----------------------------------------------------------------------------------------------------
DEFAULT_FROM_EMAIL = env_str("BAPAS_MAIL_FROM", "Portal Bapas <tidak-dibalas@localhost>")
EMAIL_TIMEOUT = 20
if PRODUCTION:
    EMAIL_HOST = env_str("BAPAS_MAIL_HOST")
    EMAIL_PORT = env_int("BAPAS_MAIL_PORT", default=587)
    EMAIL_HOST_USER = env_str("BAPAS_MAIL_USER", "")
    EMAIL_HOST_PASSWORD = env_str("BAPAS_MAIL_PASSWORD", "")
    EMAIL_USE_TLS = env_bool("BAPAS_MAIL_TLS", default=True)
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"

# --- WhatsApp and SMS: each is off until its gateway has an address (docs/OPERATIONS.md) ---------------------------
MESSAGE_GATEWAYS = {
    channel: {
        "url": env_str(f"BAPAS_{channel.upper()}_URL"),
        "token": env_str(f"BAPAS_{channel.upper()}_TOKEN", ""),
        "sender": env_str(f"BAPAS_{channel.upper()}_SENDER", ""),
        "timeout": float(env_int("BAPAS_GATEWAY_TIMEOUT", default=10)),
        # Whether the provider sends a message once however often the same Idempotency-Key arrives.
        "repeats": env_bool("BAPAS_GATEWAY_REPEATS", default=False),
    }
    for channel in ("whatsapp", "sms")
    if env_str(f"BAPAS_{channel.upper()}_URL", "")
}
# What the provider signs its callbacks with; without it nobody is listened to.
GATEWAY_CALLBACK_SECRET = env_str("BAPAS_GATEWAY_CALLBACK_SECRET", "")
if PRODUCTION:
    for _channel, _gateway in MESSAGE_GATEWAYS.items():
        if not str(_gateway["url"]).startswith("https://"):
            raise ImproperlyConfigured(f"BAPAS_{_channel.upper()}_URL must begin with https:// in production.")
    if GATEWAY_CALLBACK_SECRET and len(GATEWAY_CALLBACK_SECRET) < 32:
        raise ImproperlyConfigured("BAPAS_GATEWAY_CALLBACK_SECRET must have at least 32 characters in production.")
# Messages and e-mails go out between these hours, on the clock of the place where the recipient is; 24 is midnight.
MESSAGES_FROM = time(env_int("BAPAS_MESSAGES_FROM", default=8))
_messages_until = env_int("BAPAS_MESSAGES_UNTIL", default=19)
MESSAGES_UNTIL = time.max if _messages_until == 24 else time(_messages_until)
if MESSAGES_FROM >= MESSAGES_UNTIL:
    raise ImproperlyConfigured("BAPAS_MESSAGES_FROM must be an hour before BAPAS_MESSAGES_UNTIL.")

# --- Celery -----------------------------------------------------------------------------------------------------
CELERY_BROKER_URL = env_str("REDIS_URL")
CELERY_TASK_DEFAULT_QUEUE = "celery"
CELERY_TASK_IGNORE_RESULT = True  # state lives in rows, never in a result backend
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 15 * 60
CELERY_TASK_SOFT_TIME_LIMIT = 14 * 60
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 20 * 60, "socket_connect_timeout": 2, "socket_timeout": 5}
CELERY_TIMEZONE = TIME_ZONE
CELERY_ENABLE_UTC = True
CELERY_BEAT_SCHEDULE = {
    "beat-signal": {
        "task": "reminders.tasks.record_beat",
        "schedule": timedelta(minutes=1),
        "options": {"expires": 55},
    },
    "sweep-reminders": {
        "task": "reminders.tasks.sweep_due_reminders",
        "schedule": timedelta(minutes=10),
        "options": {"expires": 9 * 60},
    },
    "deliver-reminders": {
        "task": "reminders.tasks.deliver_due_reminders",
        "schedule": timedelta(minutes=2),
        "options": {"expires": 110},
    },
    "mark-missed-report-ins": {
        "task": "clients.tasks.mark_missed_report_ins",
        "schedule": crontab(minute=20),
        "options": {"expires": 50 * 60},
    },
    "keep-dashboards": {
        "task": "reports.tasks.keep_dashboards",
        "schedule": crontab(minute=5),
        "options": {"expires": 50 * 60},
    },
    "freeze-public-counts": {
        "task": "reports.tasks.freeze_public_counts",
        "schedule": crontab(hour=1, minute=40),
        "options": {"expires": 50 * 60},
    },
    "dispatch-waiting-reports": {
        "task": "reports.tasks.dispatch_waiting_reports",
        "schedule": timedelta(minutes=1),
        "options": {"expires": 55},
    },
    "send-scheduled-reports": {
        "task": "reports.tasks.send_scheduled_reports",
        "schedule": timedelta(minutes=10),
        "options": {"expires": 9 * 60},
    },
    "dispatch-waiting-imports": {
        "task": "clients.tasks.dispatch_waiting_imports",
        "schedule": timedelta(minutes=1),
        "options": {"expires": 55},
    },
    "purge-old-imports": {
        "task": "clients.tasks.purge_old_imports",
        "schedule": crontab(hour=2, minute=55),
        "options": {"expires": 60 * 60},
    },
    "forget-attendance-names": {
        "task": "programs.tasks.forget_attendance_names",
        "schedule": crontab(hour=3, minute=25),
        "options": {"expires": 60 * 60},
    },
    "erase-offer-contacts": {
        "task": "programs.tasks.erase_offer_contacts",
        "schedule": crontab(hour=3, minute=35),
        "options": {"expires": 60 * 60},
    },
    "erase-party-contacts": {
        "task": "programs.tasks.erase_party_contacts",
        "schedule": crontab(hour=3, minute=45),
        "options": {"expires": 60 * 60},
    },
    "erase-successors": {
        "task": "villages.tasks.erase_successors",
        "schedule": crontab(hour=3, minute=50),
        "options": {"expires": 60 * 60},
    },
    "delete-old-drafts": {
        "task": "accounts.tasks.delete_old_drafts",
        "schedule": crontab(hour=3, minute=10),
        "options": {"expires": 60 * 60},
    },
    "delete-expired-report-files": {
        "task": "reports.tasks.delete_expired_files",
        "schedule": crontab(hour=2, minute=40),
        "options": {"expires": 60 * 60},
    },
}
# Beat writes a row every minute; pages that depend on it say so when the row is older than this.
BEAT_SILENCE = timedelta(minutes=5)
# Below so many new reminders of one rule in one day nobody is asked whether that can be right.
REMINDER_STORM_FLOOR = env_int("BAPAS_REMINDER_STORM_FLOOR", default=200)
# How many other workers a sweep calls to share its round; with one worker they find nothing left to do.
REMINDER_SWEEP_HELPERS = env_int("BAPAS_REMINDER_SWEEP_HELPERS", default=1)
REPORT_FILE_LIFETIME = timedelta(days=7)
# Lists with so many rows wait in a queue of their own, which its own worker empties: `celery worker -Q big`.
REPORT_BIG_ROWS = env_int("BAPAS_REPORT_BIG_ROWS", default=20_000)
REPORT_BIG_QUEUE = "big"
REPORT_BIG_TIME_LIMIT = 60 * 60  # seconds
# An imported register and the contents of its rows are deleted after this; the cases it made stay.
IMPORT_LIFETIME = timedelta(days=30)
# Names on attendance lists are forgotten this long after their event, with the photos of the paper; numbers stay.
ATTENDANCE_NAME_LIFETIME = timedelta(days=180)
# Name and telephone number of whoever made an offer are erased this long after its last answer; the offer stays.
OFFER_CONTACT_LIFETIME = timedelta(days=180)
# Whom to call at a party is erased this long after the agreement was over; who signed stays.
PARTY_CONTACT_LIFETIME = timedelta(days=365)
# Whom a village named as its next head is erased this long after the report was settled; the term of office stays.
SUCCESSION_CONTACT_LIFETIME = timedelta(days=365)
# An unsent form that nobody touched for this long is deleted; it holds personal data.
FORM_DRAFT_LIFETIME = timedelta(days=7)

# --- Statutory numbers that are not read in an official text, with their basis (DOMAIN [K]) ------------------------
# Perpres 21/2023 (not read in an official text): offices close at 16.00; a clock in working days ends then.
OFFICE_CLOSES_AT = time(16, 0)

# --- Logs: personal data is masked before it is written -----------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "mask_personal_data": {"()": "lokal.samaran.logging.SamaranFilter"},
        "private_paths": {"()": "bapas_portal.private_paths.PrivatePathFilter"},
    },
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["mask_personal_data", "private_paths"],
        },
    },
    "root": {"handlers": ["console"], "level": env_str("BAPAS_LOG_LEVEL", "INFO")},
    "loggers": {
        "django": {"level": "INFO"},
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": ["console"], "propagate": False},
        "celery.app.trace": {"level": "WARNING"},
    },
}

PGHISTORY_MIDDLEWARE_METHODS = ("POST",)
