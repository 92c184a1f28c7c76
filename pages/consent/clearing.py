"""Takes off the site what a consent no longer covers, at once and for good."""

import logging
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Comment, Page, Revision
from wagtail.signals import page_published

from pages.consent import files
from pages.consent.content import Loss, is_about
from pages.consent.uses import (
    Use,
    Uses,
    gone_with,
    pages_losing,
    same_words,
    versions_losing,
    versions_saying,
)
from pages.models import BasePage, CampaignImage, Consent

logger = logging.getLogger(__name__)

WITHDRAW = "pages.consent.withdraw"
END = "pages.consent.end"
TAKEN_OUT = "pages.consent.taken_out"


def withdraw(consent: Consent, user: Any = None) -> Consent:
    """Write down that the person withdrew, and take everything off; may be repeated."""
    return _clear(consent, user, is_withdrawn=True)


def end(consent: Consent) -> Consent:
    """Take everything off, because the last day has passed; may be repeated."""
    return _clear(consent, None, is_withdrawn=False)


@transaction.atomic
def _clear(consent: Consent, user: Any, *, is_withdrawn: bool) -> Consent:
    """Clear pages, versions and images together; files go once that is certain.

    Nothing is published on the way: each page and each version is mended where it is,
    so that drafts stay drafts, and what is planned for later lacks it as well.
    """
    consent = Consent.objects.select_for_update().get(pk=consent.pk)
    now = timezone.now()
    if is_withdrawn and not consent.withdrawn_at:
        consent.withdrawn_at, consent.withdrawn_by = now, user
    uses, gone = gone_with(consent)
    for revision, content, loss in versions_losing(gone):
        Revision.objects.filter(pk=revision.pk).update(content=content)
        page_pk = int(revision.object_id)
        use = uses.pages.setdefault(page_pk, Use(Page.objects.get(pk=page_pk)))
        use.versions += 1
        use.is_scheduled |= bool(revision.approved_go_live_at)
        uses.words.update(loss.words)
    for page, content, loss in pages_losing(gone):
        use = uses.pages.setdefault(page.pk, Use(page))
        use.page, use.is_public = page, page.live
        use.falls = page.live and bool(loss.needed)
        uses.words.update(loss.words)
        _mend(page, content, loss, user)
    for revision, content, _loss in list(versions_saying(uses)):
        Revision.objects.filter(pk=revision.pk).update(content=content)
        uses.pages[int(revision.object_id)].versions += 1
    for use in uses.pages.values():
        log(use.page, TAKEN_OUT, user=user, data={"consent": consent.reference})
        _renew(use.page.pk)
    _delete_records(consent, uses)
    first = not consent.cleared_at
    consent.cleared_at = consent.cleared_at or now
    consent.save()
    if first or uses.pages or uses.images:
        action = WITHDRAW if is_withdrawn else END
        log(consent, action, user=user, data={"pages": len(uses.pages)})
    transaction.on_commit(lambda: finish(consent))
    return consent


def _renew(pk: int) -> None:
    """Let the latest version of a page be newer than any form that is open."""
    now = timezone.now()
    latest = Page.objects.filter(pk=pk).values("latest_revision")
    Revision.objects.filter(pk__in=latest).update(created_at=now)
    Page.objects.filter(pk=pk).update(latest_revision_created_at=now)


def _mend(page: Page, content: dict[str, Any], loss: Loss, user: Any) -> None:
    """Save a page without what is gone; one that cannot stand without it goes offline.

    It is saved past the gate: other reasons against the page must not keep there what
    a person took back.
    """
    for name in loss.fields:
        field = page._meta.get_field(name)
        setattr(page, field.attname, field.to_python(content[name]))
    for comment in Comment.objects.filter(page=page):
        if is_about({"contentpath": comment.contentpath}, loss):
            comment.delete()
    if page.live:
        page.last_published_at = timezone.now()
    page.save(clean=False)
    if page.live and loss.needed:
        page.unpublish(user=user)
    elif page.live:
        page_published.send(
            sender=type(page), instance=page, revision=page.live_revision
        )


def _delete_records(consent: Consent, uses: Uses) -> None:
    """Delete images and videos, and write down what went from where."""
    told = consent.cleared
    known = {row["pk"]: row for row in told.get("pages", [])}
    for use in uses.pages.values():
        known[use.page.pk] = {
            "pk": use.page.pk,
            "public": use.is_public,
            "falls": use.falls,
            "versions": use.versions,
            "scheduled": use.is_scheduled,
        }
    names = [*told.get("files", []), *files.files_of(uses.images)]
    consent.cleared = {
        "pages": list(known.values()),
        "images": told.get("images", 0) + len(uses.images),
        "videos": told.get("videos", 0) + len(uses.videos),
        "files": list(dict.fromkeys(names)),
        "same": told.get("same") or [page.pk for page in same_words(uses.words)],
    }
    for video in uses.videos:
        video.delete()
    CampaignImage.objects.filter(pk__in=[i.pk for i in uses.images]).delete()


def finish(consent: Consent) -> None:
    """Remove files, draw cards anew, tell the others; may be repeated."""
    files.remove(consent.cleared.get("files", []))
    touched = [row["pk"] for row in consent.cleared.get("pages", [])]
    pages = Page.objects.filter(pk__in=touched).specific()
    files.draw_again(page for page in pages if isinstance(page, BasePage))
    files.consent_cleared.send(sender=Consent)
