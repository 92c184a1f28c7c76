"""All addresses of the site; the pages of the CMS come last."""

from django.conf import settings
from django.urls import include, path
from django.views.decorators.http import require_safe
from django.views.generic import RedirectView, TemplateView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from campaign_site import errors, health, media
from campaign_site.styleguide import styleguide
from pages.feeds import ArticleFeed
from pages.sharing.quiet import quiet
from pages.sharing.views import code, mastodon
from pages.sitemap import PageSitemap
from pages.video.views import watch
from pages.views import leave

handler400 = "campaign_site.errors.bad_request"
handler403 = "campaign_site.errors.permission_denied"
handler404 = "campaign_site.errors.page_not_found"
handler500 = "campaign_site.errors.server_error"

urlpatterns = [
    path("healthz/", health.healthz, name="healthz"),
    path("readyz/", health.readyz, name="readyz"),
    path("leave/", leave, name="leave"),
    path("go/", include("pages.campaign_links.urls")),
    path("help/", include("resources.urls")),
    path("act/", include("actions.urls")),
    path("search/", include("resources.search.urls")),
    path("feed/", require_safe(ArticleFeed()), name="feed"),
    path(
        "sitemap.xml",
        require_safe(sitemap),
        {"sitemaps": {"pages": PageSitemap}},
        name="sitemap",
    ),
    path(
        "llms.txt",
        TemplateView.as_view(
            template_name="llms.txt", content_type="text/plain; charset=utf-8"
        ),
        name="llms",
    ),
    path(
        "robots.txt",
        TemplateView.as_view(
            template_name="robots.txt",
            content_type="text/plain; charset=utf-8",
            extra_context={"base_url": settings.BASE_URL},
        ),
        name="robots",
    ),
    path("styleguide/", styleguide, name="styleguide"),
    path("watch/<int:pk>/", watch, name="watch"),
    path("qr/<int:pk>.svg", code, name="qr"),
    path("share/<int:pk>/mastodon/", mastodon, name="mastodon"),
    path("media/images/<path:path>", media.image, name="image"),
    path("media/cards/<str:name>", media.card, name="card"),
    path("media/kits/", include("actions.kit.urls")),
    path("p/<int:pk>/", quiet, name="quiet"),
    path("media/videos/<str:name>", media.video, name="video"),
    # A view of Wagtail that does nothing but fail.
    path("admin/failwhale/", errors.nothing_here),
    path("admin/", include("accounts.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    # Wagtail's own page for signing in has neither warning nor help.
    path(
        "_util/login/",
        RedirectView.as_view(pattern_name="wagtailadmin_login", query_string=True),
    ),
    path("", include("actions.screenings.urls")),
    path("", include("actions.guides.urls")),
    path("", include(wagtail_urls)),
]
