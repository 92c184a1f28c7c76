"""The register of support services."""

from resources.models.contact_method import ContactMethod
from resources.models.guide import GuidePage, GuideService
from resources.models.helpline_order import HelplineOrder
from resources.models.helpline_settings import HelplineChoice, HelplineSettings
from resources.models.index import ResourceIndexPage
from resources.models.opening_hours import OpeningHours
from resources.models.records import ContactCheck, ContactConfirmation, ContactPull
from resources.models.search_answer import SearchAnswer, SearchAnswerService
from resources.models.service import ResourcePage
from resources.models.version import RegisterVersion

__all__ = [
    "ContactCheck",
    "ContactConfirmation",
    "ContactMethod",
    "ContactPull",
    "GuidePage",
    "GuideService",
    "HelplineChoice",
    "HelplineOrder",
    "HelplineSettings",
    "OpeningHours",
    "RegisterVersion",
    "ResourceIndexPage",
    "ResourcePage",
    "SearchAnswer",
    "SearchAnswerService",
]
