"""Where a reader finds help."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResourcesConfig(AppConfig):
    """The register of support services."""

    name = "resources"
    verbose_name = _("Support services")

    def ready(self) -> None:
        """Listen for what changes the register."""
        from resources import signals

        signals.connect()
