"""What people come for most, on the first page of the admin."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.images.permissions import permission_policy as image_permission_policy
from wagtail.permissions import page_permission_policy

from campaign_site.editors_guide.documents import FIRST, url_of
from pages.models import ArticleIndexPage


@dataclass(frozen=True)
class Task:
    """Where somebody begins, and where the guide tells how."""

    label: str | Promise
    icon: str
    url: str
    help_url: str


def tasks_of(user: Any) -> Iterator[Task]:
    """Yield the tasks that `user` may do."""
    articles = ArticleIndexPage.objects.first()
    if articles and articles.permissions_for_user(user).can_add_subpage():
        to_add = ["pages", "articlepage", articles.pk]
        yield Task(
            _("Write an article"),
            "doc-full-inverse",
            reverse("wagtailadmin_pages:add", args=to_add),
            f"{url_of(FIRST)}#writing-an-article",
        )
    if page_permission_policy.user_has_any_permission(user, ["add", "change"]):
        yield Task(
            _("Change a page"),
            "edit",
            reverse("wagtailadmin_explore_root"),
            f"{url_of(FIRST)}#changing-a-page",
        )
    if image_permission_policy.user_has_permission(user, "add"):
        yield Task(
            _("Add an image"),
            "image",
            reverse("wagtailimages:add"),
            f"{url_of(FIRST)}#images",
        )
    if user.has_perm("resources.add_contactcheck"):
        yield Task(
            _("Check or correct a number to call"),
            "mobile-alt",
            reverse("resources_numbers:index"),
            f"{url_of('register')}#checking",
        )
    if user.has_perm("pages.change_claim"):
        yield Task(
            _("Check or correct a figure"),
            "decimal",
            reverse("wagtailsnippets_pages_claim:list"),
            f"{url_of('claims')}#checking",
        )
    if user.has_perm("auth.add_user"):
        yield Task(
            _("Let somebody in"),
            "user",
            reverse("wagtailusers_users:add"),
            f"{url_of('signing-in')}#letting-somebody-in",
        )


class TasksPanel(Component):
    """The ways in, each with the way to its help."""

    order = 40
    template_name = "campaign_site/admin/tasks.html"

    def __init__(self, request: HttpRequest) -> None:
        """Remember who asks."""
        self.user = request.user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the tasks, and where the guide begins."""
        return {"tasks": list(tasks_of(self.user)), "guide": url_of(FIRST)}
