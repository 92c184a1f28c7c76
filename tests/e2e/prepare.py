"""Make the site that the browser tests visit, as a program of its own.

It runs with the environment of that site, not with the one of pytest: a database
file, collected static files and the demonstration, all below VAR_DIR.
"""

import io

import django
from django.conf import settings


def main() -> None:
    """Migrate, collect, plant."""
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    django.setup()

    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("seed_demo", stdout=io.StringIO())
    plant_extras()


def plant_extras() -> None:
    """Add a page behind a password, and an article for editors to change."""
    from wagtail.models import PageViewRestriction

    from pages.models import ArticlePage, HomePage, StandardPage
    from tests.e2e.places import PASSWORD, PROTECTED, WORKPIECE

    protected = StandardPage(title="For partners", slug=PROTECTED.strip("/"))
    HomePage.objects.get().add_child(instance=protected)
    PageViewRestriction.objects.create(
        page=protected,
        restriction_type=PageViewRestriction.PASSWORD,
        password=PASSWORD,
    )
    ArticlePage.objects.get().copy(
        update_attrs={"title": "Workpiece", "slug": WORKPIECE.split("/")[-2]}
    )


if __name__ == "__main__":
    main()
