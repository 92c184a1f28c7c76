"""The form of an image."""

from wagtail.images.forms import BaseImageForm

from pages.uploads.fields import CleanImageFormField
from pages.uploads.reviewed import ReviewedFileMixin


class CampaignImageForm(ReviewedFileMixin, BaseImageForm):
    """Takes the picture out of an upload, and leaves the rest."""

    file = CleanImageFormField(widget=BaseImageForm.Meta.widgets["file"])
