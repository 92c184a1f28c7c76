"""Whether readers see an uploaded file, and who may still touch it then.

A page is reviewed with the file as it is. What is changed later in the file's own form
passes no review.
"""

from typing import Any

from wagtail.documents.models import Document
from wagtail.images.models import AbstractImage, Image
from wagtail.models import Page, Revision
from wagtail.permission_policies.collections import CollectionPermissionPolicy

from pages.models import CampaignImage, Video
from pages.querysets import pages_with


def is_shown(file: Any) -> bool:
    """Tell whether a page that is public, or will be on its day, has `file`."""
    holders: list[Any] = [file]
    if isinstance(file, CampaignImage):
        holders.extend(Video.objects.filter(poster=file))
    pages = Page.objects.none()
    for holder in holders:
        pages |= pages_with(holder)
    if pages.live().exists():
        return True
    keys = [str(pk) for pk in pages.values_list("pk", flat=True)]
    planned = Revision.page_revisions.filter(approved_go_live_at__isnull=False)
    return bool(keys) and planned.filter(object_id__in=keys).exists()


def may_change_any(user: Any, file: Any) -> bool:
    """Tell whether `user` may change files of others too; one's own do not count."""
    auth_model = Image if isinstance(file, AbstractImage) else Document
    policy = CollectionPermissionPolicy(type(file), auth_model=auth_model)
    return bool(policy.user_has_permission_for_instance(user, "change", file))
