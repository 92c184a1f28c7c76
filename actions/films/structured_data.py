"""A film in the words of schema.org. What we do not know is left out."""

from typing import TYPE_CHECKING, Any

from actions.films.choices import Role

if TYPE_CHECKING:
    from actions.models import FilmCampaignPage
    from pages.models import Video


def movie(film: "FilmCampaignPage") -> dict[str, Any]:
    """Return `film` as a Movie; the trailer is a link, never a player."""
    values = {
        "@context": "https://schema.org",
        "@type": "Movie",
        "name": film.title,
        "url": film.full_url,
        "description": film.share_description,
        "dateCreated": str(film.year),
        "countryOfOrigin": {"@type": "Country", "name": film.country},
        "contentRating": f"Australian Classification Board {film.classification}",
        "duration": f"PT{film.minutes}M" if film.minutes else None,
        "director": _people(film, Role.DIRECTOR),
        "author": _people(film, Role.WRITER),
        "producer": _people(film, Role.PRODUCER),
        "sameAs": film.official_url,
        "trailer": _trailer(film.trailer),
        "potentialAction": [
            {
                "@type": "WatchAction",
                "target": option.url,
                "provider": {"@type": "Organization", "name": option.provider},
            }
            for option in film.watch_options.all()
        ],
    }
    return {name: value for name, value in values.items() if value}


def _trailer(video: "Video | None") -> dict[str, str] | None:
    if video is None or video.hosted is None:
        return None
    return {
        "@type": "VideoObject",
        "name": video.title,
        "url": video.hosted.page_url,
    }


def _people(film: "FilmCampaignPage", role: Role) -> list[dict[str, str]]:
    return [
        {"@type": "Person", "name": credit.name}
        for credit in film.credits.all()
        if credit.role == role
    ]
