"""The WSGI entry point that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "campaign_site.settings")

# A reader waits for no query longer than this (PostgreSQL, milliseconds); commands
# such as `migrate` do not pass here and may take their time.
os.environ.setdefault("PGOPTIONS", "-c statement_timeout=5000 -c lock_timeout=2000")

application = get_wsgi_application()
