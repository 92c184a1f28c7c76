"""What somebody has in the admin: pages, an image and a document."""

from dataclasses import dataclass
from typing import Any

from django.core.files.base import ContentFile
from django.utils.timezone import now
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Page

from pages.models import CampaignImage, HomePage, StandardPage
from tests.pages.pictures import encoded


@dataclass
class Things:
    """A draft, a page in review, a public one, an image and a document of somebody."""

    page: Page
    in_review: Page
    public: Page
    image: CampaignImage
    document: Document

    @classmethod
    def of(cls, user: Any, name: str) -> "Things":
        """Make them, for `user`."""
        page, in_review, public = (
            cls.page_of(user, f"{name}-{kind}")
            for kind in ("draft", "review", "public")
        )
        in_review.get_workflow().start(in_review, user)
        public.get_latest_revision().publish()
        EditingSession.objects.create(
            user=user, content_object=page, last_seen_at=now()
        )
        Redirect.objects.get_or_create(old_path=f"/{name}", redirect_link="/")
        image = CampaignImage(title=name, uploaded_by_user=user)
        image.file.save(f"{name}.png", ContentFile(encoded("PNG")), save=False)
        image.save()
        document = Document(title=name, uploaded_by_user=user)
        document.file.save(f"{name}.pdf", ContentFile(b"%PDF-1.7\n%%EOF"), save=False)
        document.save()
        return cls(page, in_review, public, image, document)

    @staticmethod
    def page_of(user: Any, slug: str) -> Page:
        """Return a new draft."""
        page = StandardPage(title=slug, slug=slug, owner=user, live=False)
        HomePage.objects.get().add_child(instance=page)
        page.save_revision(user=user)
        return page
