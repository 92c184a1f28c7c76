"""Wagtail's app of users, with our list of accounts."""

from wagtail.users.apps import WagtailUsersAppConfig


class CampaignUsersAppConfig(WagtailUsersAppConfig):
    """Wagtail's app; where accounts are kept is ours."""

    default = False
    user_viewset = "accounts.users.AccountViewSet"
