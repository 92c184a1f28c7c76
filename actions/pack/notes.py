"""What a film asks of those who watch it, for paper.

The content note of a film's page speaks of that page. On a poster its “here” would be
read as the film, so paper has words of its own, made from what is known of the film.
"""

from django.utils.translation import gettext as _

from actions.films.choices import Classification
from actions.pack.evening import Film


def themes(film: Film) -> str:
    """Return what a viewer may meet, on one line; empty when nobody has told."""
    return "; ".join(film.themes)


def classified(film: Film) -> str:
    """Return the classification with its consumer advice, as far as they are known."""
    return ". ".join(part for part in (film.classification, film.advice) if part)


def about_the_film(film: Film) -> str:
    """Return what to know before watching, for whoever reads a poster or a sheet."""
    if film.themes:
        said = _("What you may meet in the film: %(themes)s.") % {
            "themes": themes(film)
        }
    elif film.note:
        said = _("The film’s page says: “%(note)s”") % {"note": film.note}
    else:
        said = _("Ask the host beforehand what the film shows.")
    rated = _("Classified %(classification)s.") % {"classification": classified(film)}
    return f"{said} {rated}" if classified(film) else said


def on_a_sheet(film: Film) -> str:
    """Return the note above a sheet: what the sheet is about, and what the film is."""
    sheet = _(
        "These sheets are for showing a film. They have nothing from the film on them, "
        "and describe no abuse."
    )
    return f"{sheet} {about_the_film(film)}"


def for_whom(film: Film) -> str:
    """Return for which ages the film is; the one place in a pack that says so."""
    return {
        Classification.GENERAL: _("All ages, says the classification; ask parents."),
        Classification.GUIDANCE: _("Under 15 with a parent or carer beside them."),
        Classification.MATURE: _("Recommended for 15 years and over."),
        Classification.ACCOMPANIED: _("Under 15 only with a parent or guardian."),
        Classification.RESTRICTED: _("Adults only, from 18 years."),
    }.get(
        Classification(film.rating or Classification.UNCLASSIFIED),
        _("Adults only, until it is classified."),
    )
