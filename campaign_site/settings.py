"""Settings of the site: the values of production.

The environment loosens them, never the other way round; every variable is read
here, once, and listed in the README. There is no second settings module.
"""

import zoneinfo
from pathlib import Path

import environ
from django.utils.translation import gettext_lazy as _

from campaign_site import databases, logs, policies

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()

# --- What an installation decides ---------------------------------------------

SECRET_KEY = env.str("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
DEBUG = env.bool("DEBUG", default=False)
HTTPS = env.bool("HTTPS", default=True)
BASE_URL = env.str(
    "BASE_URL", default=f"{'https' if HTTPS else 'http'}://{ALLOWED_HOSTS[0]}"
)
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var"))).resolve()
LOG_LEVEL = env.str("LOG_LEVEL", default="INFO")
SECOND_FACTOR_REQUIRED = env.bool("SECOND_FACTOR_REQUIRED", default=True)
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="noreply@localhost")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

DATABASE = env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}")
DATABASES = {"default": databases.tuned(DATABASE, VAR_DIR)}
vars().update(env.email("EMAIL_URL", default="consolemail://"))

# --- Applications -------------------------------------------------------------

INSTALLED_APPS = [
    "campaign_site",
    "accounts",
    "actions",
    "resources",
    "pages",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "accounts.users_app.CampaignUsersAppConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    # The first four dress every response, also the ones that the later ones refuse.
    "csp.middleware.CSPMiddleware",
    "campaign_site.middleware.ResponsePolicyMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "campaign_site.middleware.ErrorPageMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "campaign_site.middleware.RefuseBrokenUrlMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "accounts.sessions.middleware.SignedInMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "accounts.sessions.middleware.RecentPasswordMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "campaign_site.middleware.IncompleteRequestMiddleware",
    "pages.middleware.RefusedPublicationMiddleware",
]

ROOT_URLCONF = "campaign_site.urls"
WSGI_APPLICATION = "campaign_site.wsgi.application"

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
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Data ---------------------------------------------------------------------

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": environ.Env.cache_url_config("locmemcache://"),
    # How often a reader did what costs something; all processes share it.
    "limits": environ.Env.cache_url_config("dbcache://limits?max_entries=50000"),
}

MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = "/media/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static", ("guide", BASE_DIR / "docs" / "pictures")]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "campaign_site.static_files.CampaignStaticFilesStorage"
    },
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Every field of every block is a form field: a long article has thousands.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# --- Words and time -----------------------------------------------------------

LANGUAGE_CODE = "en-au"
LANGUAGES = [("en-au", _("Australian English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
TIME_ZONE = "Australia/Sydney"
USE_I18N = True
USE_TZ = True

# --- Security -----------------------------------------------------------------

CONTENT_SECURITY_POLICY = {"DIRECTIVES": policies.public_csp(https=HTTPS)}
PERMISSIONS_POLICY = policies.PERMISSIONS_POLICY

SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz/$", r"^readyz/$"]
SECURE_HSTS_SECONDS = policies.TWO_YEARS if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # X-Frame-Options is set per kind of response in policies.py
    "security.W021",  # preloading is a promise that only the domain's owner can make
]
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CONTENT_TYPE_NOSNIFF = True
if TRUST_PROXY := env.bool("TRUST_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
# How long a sign-in lasts, accounts/sessions/stamps.py says; no cookie outlives it.
SESSION_COOKIE_AGE = 12 * 60 * 60  # seconds
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "campaign_site.errors.csrf_failure"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 15}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
] + [{"NAME": "accounts.passwords.RecordedPassword"}]
# Tries are limited by accounts/throttling.py, in one way for all that can be guessed.
OTP_TOTP_THROTTLE_FACTOR = 0
LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = "wagtailadmin_login"

LOGGING = logs.configuration(LOG_LEVEL, is_debug=DEBUG)

# --- Wagtail ------------------------------------------------------------------

# Debian lists a zone "localtime", which no browser knows.
WAGTAIL_USER_TIME_ZONES = sorted(zoneinfo.available_timezones() - {"localtime"})
WAGTAIL_SITE_NAME = OTP_TOTP_ISSUER = "Stop the Stigma"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "pages.CampaignImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "pages.uploads.forms.CampaignImageForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_FORM_BASE = "pages.uploads.documents.CampaignDocumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "pages/password_required.html"
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["bold", "italic", "link", "ol", "ul"]},
    }
}
WAGTAIL_FINISH_WORKFLOW_ACTION = "accounts.review.publish_reviewed"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_AUTOSAVE_INTERVAL = env.int("WAGTAIL_AUTOSAVE_INTERVAL", default=500)
TAGGIT_CASE_INSENSITIVE = True
# The admin asks nobody outside: no avatars, no update check, no news.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
