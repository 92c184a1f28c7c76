"""Makes model instances of what the examples write down."""

from typing import Any

from wagtail.models import Page

from resources.examples.search_answers import search_answers
from resources.examples.services import footer_services
from resources.helpline_orders import confirm_planted
from resources.models import (
    ContactMethod,
    HelplineChoice,
    HelplineSettings,
    OpeningHours,
    SearchAnswer,
    SearchAnswerService,
)

Row = dict[str, Any]


def contact_methods(rows: list[Row]) -> list[ContactMethod]:
    """Return ways of contact with their hours, numbered in their order."""
    methods = []
    for number, row in enumerate(rows):
        fields = dict(row)
        hours = fields.pop("opening_hours", [])
        method = ContactMethod(sort_order=number, **fields)
        method.opening_hours = [
            OpeningHours(sort_order=place, **span) for place, span in enumerate(hours)
        ]
        methods.append(method)
    return methods


def plant_helplines(pages: dict[str, Page]) -> None:
    """Choose the services that every page carries; `pages` are named by slug."""
    settings, _created = HelplineSettings.objects.get_or_create()
    settings.choices.set(
        [
            HelplineChoice(sort_order=number, service=pages[slug])
            for number, slug in enumerate(footer_services())
        ]
    )
    settings.save()
    confirm_planted(settings)


def plant_search_answers(pages: dict[str, Page]) -> None:
    """Say which help leads when somebody searches in distress.

    Answers outlive a home page that somebody deleted; those are kept.
    """
    if SearchAnswer.objects.exists():
        return
    for number, example in enumerate(search_answers()):
        values: Row = dict(example)
        services = values.pop("services")
        guide = pages.get(values.pop("guide"))
        answer = SearchAnswer(sort_order=number, guide=guide, **values)
        answer.services = [
            SearchAnswerService(sort_order=place, service=pages[slug])
            for place, slug in enumerate(services)
        ]
        answer.full_clean()
        answer.save()
