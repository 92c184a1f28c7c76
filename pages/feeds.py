"""The feed of articles: title, note, link and summary, never the body."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.feedgenerator import Atom1Feed

from pages.models import ArticlePage, CampaignSettings


class ArticleFeed(Feed):
    """The newest articles as an Atom feed.

    Each entry begins with the content note and ends with where help is, since nobody
    knows in which reader it will be read.
    """

    feed_type = Atom1Feed
    link = "/"
    description_template = "pages/feed_entry.html"
    newest = 20

    def get_object(self, request: HttpRequest) -> CampaignSettings:
        """Return the campaign, which names the feed, and the help of each entry."""
        campaign = CampaignSettings.current(request)
        campaign.help_in_feed = render_to_string("pages/feed_help.html")
        return campaign

    def title(self, campaign: CampaignSettings) -> str:
        """Return the name of the campaign."""
        return campaign.name

    def subtitle(self, campaign: CampaignSettings) -> str:
        """Return the note of the whole site."""
        return campaign.content_note

    def items(self, campaign: CampaignSettings) -> QuerySet[ArticlePage]:
        """Return the newest published articles."""
        return ArticlePage.objects.for_cards().newest_first()[: self.newest]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return what the template of an entry reads."""
        return {"page": kwargs["item"], "campaign": kwargs["obj"]}

    def item_title(self, item: ArticlePage) -> str:
        """Return the title."""
        return item.title

    def item_link(self, item: ArticlePage) -> str:
        """Return the address of the article."""
        return item.full_url or "/"

    def item_pubdate(self, item: ArticlePage) -> datetime:
        """Return the beginning of the day that readers see as its date."""
        return item.published_at

    def item_updateddate(self, item: ArticlePage) -> datetime | None:
        """Return when it last changed in public."""
        return item.last_published_at

    def item_categories(self, item: ArticlePage) -> list[str]:
        """Return the topics."""
        return [topic.name for topic in item.topics.all()]
