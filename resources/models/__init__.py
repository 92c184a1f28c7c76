"""The register of support services."""

from resources.models.contact_method import ContactMethod
from resources.models.index import ResourceIndexPage
from resources.models.search_answer import SearchAnswer, SearchAnswerService
from resources.models.service import ResourcePage

__all__ = [
    "ContactMethod",
    "ResourceIndexPage",
    "ResourcePage",
    "SearchAnswer",
    "SearchAnswerService",
]
