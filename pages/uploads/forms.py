"""The form of an image."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.images.forms import BaseImageForm

from pages.uploads.fields import CleanImageFormField
from pages.uploads.in_use import is_shown
from pages.uploads.reviewed import ReviewedFileMixin


class CampaignImageForm(ReviewedFileMixin, BaseImageForm):
    """Takes the picture out of an upload, and leaves the rest."""

    file = CleanImageFormField(widget=BaseImageForm.Meta.widgets["file"])

    def clean_file(self) -> Any:
        """Refuse another picture where readers see this one.

        Raises `ValidationError`.
        """
        is_other = "file" in self.changed_data and self.instance.pk
        if is_other and is_shown(self.instance):
            raise ValidationError(
                gettext(
                    "A published page shows this image. Upload the new one as an image "
                    "of its own and choose it on the page, so that the review sees it."
                )
            )
        return self.cleaned_data["file"]
