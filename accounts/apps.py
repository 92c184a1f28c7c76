"""The app of those who work on the site."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Sign-in, roles and review; readers have no account."""

    name = "accounts"
    verbose_name = _("accounts")

    def ready(self) -> None:
        """Listen to sign-ins, and let pages ask who may publish them."""
        from accounts import checks, permissions, signals  # noqa: F401
        from accounts.sessions import stamps  # noqa: F401

        permissions.install()
