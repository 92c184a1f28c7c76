"""The lists of screenings on the page of their film."""

from typing import Any, NamedTuple

from django.core.paginator import InvalidPage, Paginator
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from actions.models.screening import ScreeningPage
from actions.querysets import ScreeningQuerySet

PER_PAGE = 20
# As many as a film's page names before it leads to the list.
SOON = 3


class Listing(NamedTuple):
    """A list of screenings: its name, and whether they are over."""

    title: str
    is_past: bool


class ScreeningListsMixin(RoutablePageMixin):
    """Gives a film's page the lists of its screenings, and their feed's content."""

    @property
    def screenings(self) -> ScreeningQuerySet:
        """All published public screenings of the film."""
        return ScreeningPage.objects.child_of(self).for_list()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Add the next screenings, which the film's page names."""
        context = super().get_context(request, *args, **kwargs)
        context["screenings"] = self.screenings.upcoming(timezone.now())[:SOON]
        return context

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[Any]:
        """Add the lists, which change with their screenings."""
        page: Any = super()
        film: Any = self
        lists = [
            {"location": f"{film.get_full_url(request)}{self.reverse_subpage(name)}"}
            for name in ("screenings", "past_screenings")
        ]
        return [*page.get_sitemap_urls(request), *lists]

    @path("screenings/", name="screenings")
    def upcoming_screenings(self, request: HttpRequest) -> TemplateResponse:
        """Answer with the screenings that have not ended, the next one first."""
        found = self.screenings.upcoming(timezone.now())
        return self._list(request, found, self._listing(is_past=False))

    @path("screenings/past/", name="past_screenings")
    def past_screenings(self, request: HttpRequest) -> TemplateResponse:
        """Answer with the screenings that have ended, the latest first."""
        found = self.screenings.past(timezone.now())
        return self._list(request, found, self._listing(is_past=True))

    @path("screenings/<int:pk>/", name="screening")
    def one_screening(self, request: HttpRequest, pk: int) -> HttpResponseRedirect:
        """Lead to a screening from an address that tells nothing, for calendars.

        Its own address comes from its title, which may name the subject.
        """
        # By `id`, which no number is too large for; `pk` is a key to another table.
        screening: ScreeningPage = get_object_or_404(self.screenings, id=pk)
        return HttpResponseRedirect(screening.get_url(request))

    def quiet_url(self, screening: ScreeningPage) -> str:
        """Return the full address of a screening without a word of its title."""
        film: Any = self
        return f"{film.full_url}{self.reverse_subpage('screening', [screening.pk])}"

    def _listing(self, *, is_past: bool) -> Listing:
        return Listing(_("Past screenings") if is_past else _("Screenings"), is_past)

    def _list(
        self, request: HttpRequest, found: ScreeningQuerySet, listing: Listing
    ) -> TemplateResponse:
        """Render one page of a list; 404 for a page that it does not have."""
        try:
            page = Paginator(found, PER_PAGE).page(request.GET.get("page", 1))
        except InvalidPage as error:
            raise Http404 from error
        return self.render(
            request,
            context_overrides={"listing": listing, "screenings": page},
            template="actions/screenings.html",
        )
