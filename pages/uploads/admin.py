"""Nobody deletes an image or a document that readers see."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.documents.models import AbstractDocument
from wagtail.documents.views import documents
from wagtail.documents.views import multiple as many_documents
from wagtail.images.models import AbstractImage
from wagtail.images.views import images
from wagtail.images.views import multiple as many_images

from pages.uploads.in_use import is_shown


def refusal(request: HttpRequest, files: Iterable[Any]) -> HttpResponse | None:
    """Say which of `files` is shown, and lead to where; nothing if none is."""
    for file in files:
        if is_shown(file):
            told = gettext(
                "Readers see “%(file)s” on a published page. Take it out of the places "
                "below first, or ask an editor to; then it can be deleted."
            )
            messages.error(request, told % {"file": file})
            return redirect(file.usage_url)
    return None


class ImageDeleteView(images.DeleteView):
    """Asks before it deletes an image, unless readers see it."""

    def run_before_hook(self) -> HttpResponse | None:
        """Refuse what readers see."""
        return refusal(self.request, [self.object])


class DocumentDeleteView(documents.DeleteView):
    """Asks before it deletes a document, unless readers see it."""

    def run_before_hook(self) -> HttpResponse | None:
        """Refuse what readers see."""
        return refusal(self.request, [self.object])


class KeepsShown:
    """Deletes what was just uploaded, while no page shows it yet."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Refuse what readers see. Raises `PermissionDenied`."""
        file = self.get_model().objects.filter(pk=kwargs[self.pk_url_kwarg]).first()  # type: ignore[attr-defined]
        if file and is_shown(file):
            raise PermissionDenied
        response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
        return response


class UploadedImageDeleteView(KeepsShown, many_images.DeleteView):
    """The same for an image among many."""


class UploadedDocumentDeleteView(KeepsShown, many_documents.DeleteView):
    """The same for a document among many."""


# Before Wagtail's own, at the same addresses: its views of files call no hook.
@hooks.register("register_admin_urls", order=-1)
def delete_urls() -> list[URLPattern]:
    """Stand before the deletion of single files."""
    return [
        path("images/<int:image_id>/delete/", ImageDeleteView.as_view()),
        path(
            "images/multiple/<int:image_id>/delete/", UploadedImageDeleteView.as_view()
        ),
        path("documents/delete/<int:document_id>/", DocumentDeleteView.as_view()),
        path(
            "documents/multiple/<int:doc_id>/delete/",
            UploadedDocumentDeleteView.as_view(),
        ),
    ]


@hooks.register("before_bulk_action")
def keep_shown(
    request: HttpRequest, action_type: str, objects: Iterable[Any], view: object
) -> HttpResponse | None:
    """Stand before the deletion of many."""
    kinds = AbstractImage | AbstractDocument
    files = [each for each in objects if isinstance(each, kinds)]
    return refusal(request, files) if action_type == "delete" else None
