"""Page types, images and settings of the campaign."""

from pages.models.article import ArticleByline, ArticlePage, RelatedLink
from pages.models.article_index import ArticleIndexPage
from pages.models.base import BasePage
from pages.models.campaign_link import CampaignLink, LinkLabel
from pages.models.campaign_link_visits import CampaignLinkVisits
from pages.models.claims import Claim
from pages.models.consent import Consent
from pages.models.home import HomePage
from pages.models.images import CampaignImage, Rendition
from pages.models.kept_term import KeptTerm
from pages.models.link_check import LinkCheck, LinkNote, LinkPlace, LinkState
from pages.models.listed_term import ListedTerm
from pages.models.share_card import ShareCard
from pages.models.site_settings import CampaignSettings, ExitDestination
from pages.models.standard import StandardPage
from pages.models.topic import Topic
from pages.models.video import Video

__all__ = [
    "ArticleByline",
    "ArticleIndexPage",
    "ArticlePage",
    "BasePage",
    "CampaignImage",
    "CampaignLink",
    "CampaignLinkVisits",
    "CampaignSettings",
    "Claim",
    "Consent",
    "ExitDestination",
    "HomePage",
    "KeptTerm",
    "LinkCheck",
    "LinkLabel",
    "LinkNote",
    "LinkPlace",
    "LinkState",
    "ListedTerm",
    "RelatedLink",
    "Rendition",
    "ShareCard",
    "StandardPage",
    "Topic",
    "Video",
]
