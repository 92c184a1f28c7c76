"""The help that fits somebody's words, for the place above the results."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from django.http import HttpRequest
from wagtail.models import Page

from resources import register
from resources.models import SearchAnswer
from resources.search import matching
from resources.search.results import Place

# More would bury the first.
MOST_ANSWERS = 2


@dataclass(frozen=True)
class Answer:
    """What stands above the results, as templates read it."""

    heading: str
    message: str
    services: list[register.Service]
    guide: Place | None


def answers_to(query: str, request: HttpRequest) -> list[Answer]:
    """Return the answers whose words `query` holds, the most pressing first.

    Takes anything that was typed, also what the search itself refuses: distress is
    not always short. One query, and a few more when words are found.
    """
    rows = SearchAnswer.objects.values_list("pk", "words")
    lists = [(pk, matching.compiled(words)) for pk, words in rows]
    fitting = matching.fitting(matching.tokens(query), lists)
    found = list(islice(fitting, MOST_ANSWERS))
    if not found:
        return []
    answers = list(
        SearchAnswer.objects.filter(pk__in=found).prefetch_related("services__service")
    )
    guides = visible_guides(answers, request)
    return [
        Answer(
            heading=answer.heading,
            message=answer.message,
            services=register.current(request).named(
                row.service.slug for row in answer.services.all()
            ),
            guide=guides.get(answer.guide_id),
        )
        for answer in answers
    ]


def visible_guides(
    answers: Iterable[SearchAnswer], request: HttpRequest
) -> dict[int | None, Place]:
    """Return the guides of `answers` that readers can open, by primary key."""
    chosen = [answer.guide_id for answer in answers if answer.guide_id]
    pages = Page.objects.live().public().filter(pk__in=chosen)
    return {
        page.pk: Place(label=page.title, href=page.get_url(request) or "")
        for page in pages
    }
