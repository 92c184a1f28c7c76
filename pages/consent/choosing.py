"""Choosing a consent, for those who write pages: its mark tells whom it is about."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from wagtail.permissions import page_permission_policy
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)


class ForWritersMixin:
    """Lets in only who may write or change some page."""

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Refuse everybody else. Raises `PermissionDenied`."""
        if not page_permission_policy.user_has_any_permission(
            request.user, ["add", "change"]
        ):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(  # type: ignore[misc]
            request, *args, **kwargs
        )
        return response


class ConsentChooseView(ForWritersMixin, ChooseView):
    """The list from which a block or an image chooses."""


class ConsentChooseResultsView(ForWritersMixin, ChooseResultsView):
    """The same list while somebody types."""


class ConsentChosenView(ForWritersMixin, SnippetChosenView):
    """The one that was chosen."""


class ConsentChosenMultipleView(ForWritersMixin, SnippetChosenMultipleView):
    """Those that were chosen together."""


class ConsentCreateView(ForWritersMixin, SnippetCreateView):
    """A new one, which is there to be chosen."""


class ConsentChooserViewSet(SnippetChooserViewSet):
    """Chooses a consent by its mark."""

    choose_view_class = ConsentChooseView
    choose_results_view_class = ConsentChooseResultsView
    chosen_view_class = ConsentChosenView
    chosen_multiple_view_class = ConsentChosenMultipleView
    create_view_class = ConsentCreateView
