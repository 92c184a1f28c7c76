"""Films, screenings, guides and ways to act."""

from actions.models.action import ActionPage
from actions.models.discussion_guide import DiscussionGuidePage
from actions.models.film import FilmCampaignPage
from actions.models.index import ActionIndexPage
from actions.models.screening import ScreeningPage

__all__ = [
    "ActionIndexPage",
    "ActionPage",
    "DiscussionGuidePage",
    "FilmCampaignPage",
    "ScreeningPage",
]
