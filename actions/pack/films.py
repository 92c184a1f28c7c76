"""The films that a pack can be made for, and their guides."""

from dataclasses import dataclass

from django.http import HttpRequest

from actions.models import DiscussionGuidePage, FilmCampaignPage
from actions.pack.evening import Film

# More would make the form a catalogue.
MOST = 50


@dataclass(frozen=True)
class Shelf:
    """Films, and the guide of each where it has one."""

    films: tuple[Film, ...]
    guides: tuple[DiscussionGuidePage | None, ...]

    def guide_of(self, film: Film) -> DiscussionGuidePage | None:
        """Return the guide to talking about a film; None if nobody wrote one."""
        return self.guides[self.films.index(film)]


def films_to_show(request: HttpRequest) -> Shelf:
    """Return the published public films in the order of the tree."""
    pages = list(FilmCampaignPage.objects.live().public().order_by("path")[:MOST])
    guides = DiscussionGuidePage.objects.live().public().order_by("path")
    by_film = {guide.path[: -guide.steplen]: guide for guide in reversed(guides)}
    return Shelf(
        films=tuple(_film(page, request) for page in pages),
        guides=tuple(by_film.get(page.path) for page in pages),
    )


def _film(page: FilmCampaignPage, request: HttpRequest) -> Film:
    return Film(
        title=page.title,
        url=page.get_full_url(request) or "",
        note=page.content_note,
        minutes=page.minutes,
        classification=page.get_classification_display(),
    )
