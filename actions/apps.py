"""What a reader can do."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ActionsConfig(AppConfig):
    """The film campaign, its screenings and guides, actions and the pledge."""

    name = "actions"
    verbose_name = _("Actions")

    def ready(self) -> None:
        """Listen to what the share kits are made from."""
        from actions.kit import keeping

        keeping.connect()
