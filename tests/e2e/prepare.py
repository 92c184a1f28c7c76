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
    """Add a page behind a password, an article to change, and one with a trailer."""
    from wagtail.models import PageViewRestriction

    from pages.models import ArticlePage, HomePage, StandardPage, Video
    from tests.e2e.places import HOSTED, HOSTED_VIDEO, PASSWORD, PROTECTED, WORKPIECE

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
    trailer = Video.objects.create(
        pk=int(HOSTED_VIDEO.split("/")[-2]),
        title="Trailer",
        address="https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        poster=Video.objects.get().poster,
        credit="Its makers",
        transcript="<p>A quiet street in the morning.</p>",
    )
    hosted = ArticlePage.objects.get(slug="when-we-can-talk").copy(
        update_attrs={"title": "With a trailer", "slug": HOSTED.split("/")[-2]}
    )
    hosted.body = [("video", trailer)]
    hosted.save_revision().publish()


if __name__ == "__main__":
    main()
