"""What the campaign says."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    """Page types, blocks and images of the campaign."""

    name = "pages"
    verbose_name = _("Pages")
