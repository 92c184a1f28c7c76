"""Films, screenings, guides and ways to act."""

from actions.models.action import ActionPage, ActionService
from actions.models.discussion_guide import DiscussionGuidePage
from actions.models.film import FilmCampaignPage
from actions.models.film_parts import (
    FilmCredit,
    FilmReview,
    FilmTheme,
    WatchOption,
)
from actions.models.index import ActionIndexPage
from actions.models.pledge_count import PledgeCount
from actions.models.screening import ScreeningPage
from actions.models.share_kit import ShareKitPage, ShareKitTile

__all__ = [
    "ActionIndexPage",
    "ActionPage",
    "ActionService",
    "DiscussionGuidePage",
    "FilmCampaignPage",
    "FilmCredit",
    "FilmReview",
    "FilmTheme",
    "PledgeCount",
    "ScreeningPage",
    "ShareKitPage",
    "ShareKitTile",
    "WatchOption",
]
