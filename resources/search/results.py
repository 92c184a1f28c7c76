"""The pages that hold somebody's words.

Wagtail's search in the database finds them; how they are ordered is decided here. On
SQLite its own ranking costs the square of what is found: more than a second for a
word that 2,000 pages hold. PostgreSQL has the same price ready, see `_one_pass`.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db import connection, transaction
from django.db.models import Case, F, Q, TextField, Value, When
from django.db.models.functions import Coalesce, NullIf
from django.http import HttpRequest
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site, get_page_models
from wagtail.search.query import PlainText

from pages.models import ArticleIndexPage
from resources.choices import HOME, Country
from resources.models import ResourceIndexPage

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

RESULTS_A_PAGE = 10
MOST_TERMS = 20
WORDS_OF_A_LINE = 40

# When nothing holds all words, only the longer ones are looked for.
SHORTEST_KEYWORD = 4

# Where a page type says what it is about. Never its body: that may hold passages
# which readers open by their own choice.
NEUTRAL_FIELDS = ("summary", "introduction")

# A service that most readers cannot call.
ABROAD = Q(resourcepage__isnull=False) & ~Q(resourcepage__country=HOME)

# What readers call a page type, where editors say something else.
KINDS = {"standardpage": _("page")}


@dataclass(frozen=True)
class Result:
    """A page that was found, as templates read it; `country` if it is abroad."""

    kind: "str | _StrPromise"
    title: str
    url: str
    line: str
    country: "str | _StrPromise" = ""


@dataclass(frozen=True)
class Place:
    """A page of this site to go on to, as templates read a link."""

    label: str
    href: str
    is_external = False


@dataclass(frozen=True)
class Found:
    """One page of results; `is_partial` if they hold only some of the words."""

    page: PaginatorPage
    results: list[Result]
    is_partial: bool = False


def find(query: str, number: str, request: HttpRequest) -> Found:
    """Return page `number` of what `query` finds, or the nearest page there is.

    What holds all words; if there is nothing, what holds one of the longer ones.
    """
    terms = terms_of(query)
    keywords = [term for term in terms if len(term) >= SHORTEST_KEYWORD]
    with _one_pass():
        pages = Paginator(_matching(terms, "and", request), RESULTS_A_PAGE)
        is_partial = not pages.count and len(terms) > 1 and bool(keywords)
        if is_partial:
            pages = Paginator(_matching(keywords, "or", request), RESULTS_A_PAGE)
        page = pages.get_page(number)
        found = [hit.pk for hit in page]
    return Found(page, _described(found, request), is_partial)


@contextmanager
def _one_pass() -> Iterator[None]:
    """Have PostgreSQL read the pages once, not once for each hit.

    It cannot know how many entries of the index hold a word, expects one, and goes
    through all pages for each that it finds.
    """
    if connection.vendor != "postgresql":
        yield
        return
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_nestloop = off")
        yield


def terms_of(query: str) -> list[str]:
    """Return the words of `query`, each once, without anything that is an operator.

    Letters keep their accents, as the index of PostgreSQL does.
    """
    text = unicodedata.normalize("NFC", query).casefold()
    spaced = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text)
    return list(dict.fromkeys(spaced.split()))[:MOST_TERMS]


def _matching(terms: list[str], operator: str, request: HttpRequest) -> Any:
    """Return the pages of the site that readers can see and that hold the terms.

    Those with the words in their title come first, then those of this country, then
    the newest.
    """
    site = Site.find_for_request(request)
    if site is None or not terms:
        return Page.objects.none()
    titled = (Case(When(title__icontains=term, then=1), default=0) for term in terms)
    pages = (
        Page.objects.live()
        .public()
        .descendant_of(site.root_page)
        .order_by(
            reduce(add, titled).desc(),
            Case(When(ABROAD, then=1), default=0).asc(),
            F("last_published_at").desc(nulls_last=True),
        )
    )
    words = PlainText(" ".join(terms), operator=operator)
    return pages.search(words, order_by_relevance=False)


def places(request: HttpRequest) -> list[Place]:
    """Return the lists to look through when nothing was found, help first."""
    lists = Page.objects.live().public().type(ResourceIndexPage, ArticleIndexPage)
    helps = Case(
        When(content_type=ContentType.objects.get_for_model(ResourceIndexPage), then=0),
        default=1,
    )
    return [
        Place(page.title, page.get_url(request) or "")
        for page in lists.order_by(helps, "path")
    ]


def _described(found: list[int], request: HttpRequest) -> list[Result]:
    """Return what a list shows of the pages `found`, in one query for all types."""
    line = Coalesce(*_lines(), Value(""), output_field=TextField())
    described = Page.objects.annotate(
        line=line, country=Case(When(ABROAD, then="resourcepage__country"))
    )
    pages = described.in_bulk(found)
    return [
        Result(
            kind=_kind(pages[pk]),
            title=pages[pk].title,
            url=pages[pk].get_url(request) or "",
            line=Truncator(pages[pk].line).words(WORDS_OF_A_LINE, truncate="…"),
            country=Country(pages[pk].country).label if pages[pk].country else "",
        )
        for pk in found
    ]


def _lines() -> list[NullIf]:
    """Return where a neutral line may stand, for any type of page; NULL if empty."""
    names = ["search_description"]
    names += [
        f"{model._meta.model_name}__{field.name}"
        for model in get_page_models()
        if model is not Page
        for field in model._meta.local_fields
        if field.name in NEUTRAL_FIELDS
    ]
    return [NullIf(name, Value(""), output_field=TextField()) for name in names]


def _kind(page: Page) -> "str | _StrPromise":
    model = page.cached_content_type.model_class() or Page
    return capfirst(KINDS.get(model._meta.model_name, model._meta.verbose_name))
