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
    """Return the published public films, the newest first."""
    pages = list(
        FilmCampaignPage.objects.newest_first().prefetch_related("themes")[:MOST]
    )
    guides = DiscussionGuidePage.objects.for_readers()
    by_film = {guide.path[: -guide.steplen]: guide for guide in reversed(guides)}
    return Shelf(
        films=tuple(_film(page, request) for page in pages),
        guides=tuple(by_film.get(page.path) for page in pages),
    )


def _film(page: FilmCampaignPage, request: HttpRequest) -> Film:
    return Film(
        pk=page.pk,
        title=page.title,
        url=page.get_full_url(request) or "",
        note=page.content_note,
        themes=tuple(theme.theme for theme in page.themes.all()),
        minutes=page.minutes,
        classification=page.get_classification_display(),
        rating=page.classification,
        advice=page.advice,
        official_url=page.official_url,
    )
