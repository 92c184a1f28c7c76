"""The admin works without inline scripts, and an upgrade that breaks this is loud.

What is replaced, and by what, is told in campaign_site/admin_csp.py.
"""

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import wagtail
from django.apps import apps
from django.template.loader import get_template
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from wagtail.admin import widgets
from wagtail.admin.widgets.workflows import AdminTaskChooser
from wagtail.documents.widgets import AdminDocumentChooser
from wagtail.images.widgets import AdminImageChooser
from wagtail.snippets.widgets import AdminSnippetChooser

from campaign_site.policies import PATHS, Kind
from pages.models import ArticlePage, Topic
from resources.models import ResourcePage

pytestmark = pytest.mark.slow

WAGTAIL = Path(wagtail.__file__).parent


class Reader(HTMLParser):
    """Collects what a page or template runs inline, and the calls it defers."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inline: list[str] = []
        self.calls: dict[str, list[str]] = {}
        self.function = ""
        self.is_json = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.is_json = values.get("type") == "application/json"
        if tag == "script" and "src" not in values and not self.is_json:
            self.inline.append(self.get_starttag_text() or tag)
        for name, value in values.items():
            if name.startswith("on") or (value or "").startswith("javascript:"):
                self.inline.append(f"{name}={value}")
        self.function = values.get("data-deferred-call-function-value") or self.function

    def handle_data(self, data: str) -> None:
        if self.is_json and self.function:
            self.calls.setdefault(self.function, []).append(data)
            self.function = ""
            self.is_json = False


def directives(client: Client, path: str) -> dict[str, str]:
    """Return the policy that a path is answered with: directive to sources."""
    parts = client.get(path)["Content-Security-Policy"].split("; ")
    return {name: sources for name, _, sources in (p.partition(" ") for p in parts)}


# --- The policy -----------------------------------------------------------------


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/", "/admin/pages/"])
def test_the_admin_runs_only_its_own_scripts(admin: Client, path: str) -> None:
    assert directives(admin, path) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "style-src-elem": "'self' 'unsafe-inline'",
        "style-src-attr": "'unsafe-inline'",
        "img-src": "'self' blob: data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "media-src": "'self'",
        "manifest-src": "'self'",
        "frame-src": "'self'",
        "frame-ancestors": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "object-src": "'none'",
        "upgrade-insecure-requests": "",
    }


def test_an_editor_sees_pages_under_the_policy_of_readers(admin: Client) -> None:
    readers = directives(Client(), "/")
    article = ArticlePage.objects.get()
    for path in ("/", f"/admin/pages/{article.pk}/view_draft/"):
        assert directives(admin, path) == readers | {"frame-ancestors": "'self'"}


# --- Which address is what -------------------------------------------------------

PREVIEWS = {
    "preview_on_add",
    "preview_on_edit",
    "workflow_preview",
    "view_draft",
    "revisions_view",
    "wagtailadmin_block_preview",
}


def kind_of_path(path: str) -> Kind | None:
    """Return the kind of the first pattern that fits."""
    return next((kind for pattern, kind in PATHS if pattern.match(path)), None)


def admin_views(patterns: list[Any], prefix: str = "/") -> list[tuple[str, str]]:
    """Return name and a sample address of each view below the admin."""
    found = []
    for pattern in patterns:
        route = prefix + str(pattern.pattern).lstrip("^")
        if isinstance(pattern, URLPattern):
            sample = re.sub(r"<int:\w+>", "7", route)
            found.append((pattern.name or "", re.sub(r"<[\w:]+>", "word", sample)))
        else:
            found += admin_views(pattern.url_patterns, route)
    return [(name, path) for name, path in found if path.startswith("/admin/")]


def test_each_preview_of_wagtail_is_a_page_and_the_rest_is_admin() -> None:
    views = admin_views(get_resolver().url_patterns)
    assert {name for name, _ in views} >= PREVIEWS
    for name, path in views:
        expected = Kind.EDITOR if name in PREVIEWS else Kind.ADMIN
        assert kind_of_path(path) is expected, path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", None),
        ("/admin/", Kind.ADMIN),
        ("/admin/login/", Kind.ADMIN),
        ("/admin/pages/5/edit/", Kind.ADMIN),
        ("/admin/pages/5/edit/preview/", Kind.EDITOR),
        ("/admin/pages/add/pages/articlepage/4/", Kind.ADMIN),
        ("/admin/pages/add/pages/articlepage/4/preview/", Kind.EDITOR),
        ("/admin/pages/5/view_draft/", Kind.EDITOR),
        ("/admin/pages/5/revisions/9/view/", Kind.EDITOR),
        ("/admin/pages/5/revisions/9/revert/", Kind.ADMIN),
        ("/admin/pages/5/revisions/compare/live...latest/", Kind.ADMIN),
        ("/admin/pages/workflow/preview/5/1/", Kind.EDITOR),
        ("/admin/pages/workflow/confirm_cancellation/5/", Kind.ADMIN),
        ("/admin/block-preview/", Kind.EDITOR),
        ("/admin/settings/pages/campaignsettings/1/", Kind.ADMIN),
        ("/admin/settings/pages/campaignsettings/1/preview/", Kind.EDITOR),
        ("/admin/snippets/pages/topic/edit/1/", Kind.ADMIN),
        ("/admin/snippets/pages/topic/preview/", Kind.EDITOR),
        ("/admin/snippets/pages/topic/preview/1/", Kind.EDITOR),
        ("/admin/snippets/pages/topic/history/1/", Kind.ADMIN),
        ("/admin/snippets/pages/topic/history/1/revisions/9/view/", Kind.EDITOR),
        ("/admin/snippets/pages/topic/workflow/preview/1/2/", Kind.EDITOR),
        ("/admin/images/3/preview/width-200/", Kind.ADMIN),
        ("/styleguide/", Kind.EDITOR),
        ("/documents/1/report.pdf", Kind.DOCUMENT),
        ("/preview/", None),
    ],
)
def test_kind_of_an_address(path: str, kind: Kind | None) -> None:
    assert kind_of_path(path) is kind


# --- What stands in for inline scripts -------------------------------------------


@pytest.mark.parametrize("name", ["Date", "Time", "DateTime"])
def test_dates_carry_data(name: str) -> None:
    widget = getattr(widgets, f"Admin{name}Input")()
    read = Reader(widget.render("start", None, {"id": "id_it's-__prefix__-start"}))
    assert not read.inline
    id_, options = json.loads(*read.calls[f"init{name}Chooser"])
    assert id_ == "id_it's-__prefix__-start"
    assert options == widget.get_config()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("widget", "function"),
    [
        (widgets.AdminPageChooser(), "PageChooser"),
        (AdminImageChooser(), "ImageChooser"),
        (AdminDocumentChooser(), "DocumentChooser"),
        (AdminSnippetChooser(model=Topic), "SnippetChooser"),
        (AdminTaskChooser(), "createTaskChooser"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_choosers_carry_data(widget: widgets.BaseChooser, function: str) -> None:
    html = widget.render("start", None, {"id": "id_start"})
    read = Reader(html)
    assert not read.inline
    id_, *options = json.loads(*read.calls[function])
    assert id_ == "id_start"
    if options:
        assert options[0]["modalUrl"] == widget.get_chooser_modal_url()
    assert widget.render_html("start", None, {"id": "id_start"}) in html


def test_a_chooser_needs_an_id() -> None:
    with pytest.raises(TypeError):
        widgets.AdminPageChooser().render("start", None)


def test_a_chooser_with_a_longer_script_is_refused() -> None:
    class Talkative(widgets.AdminPageChooser):
        def render_js_init(self, *args: Any) -> str:
            return "if (window.PageChooser) { new PageChooser(); }"

    with pytest.raises(ValueError, match="needs a file"):
        Talkative().render("start", None, {"id": "id_start"})


def test_forms_of_pages_carry_data(admin: Client) -> None:
    article, service = ArticlePage.objects.get(), ResourcePage.objects.first()
    for page, panels in ((article, 2), (service, 1)):
        html = admin.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        assert not Reader(html).inline
        assert re.search(r'<script type="module" src="[^"]*/admin_csp[.\w]*\.js"', html)
        calls = Reader(html).calls
        assert len(calls["InlinePanel"]) >= panels
        options = json.loads(calls["InlinePanel"][0])
        assert options["relationName"] in {
            "bylines",
            "contact_methods",
            "opening_hours",
        }


@pytest.mark.parametrize(
    "path",
    [
        reverse(f"wagtail{name}")
        for name in (
            "admin_home",
            "admin_explore_root",
            "admin_account",
            "admin_workflows:add",
            "admin_reports:site_history",
            "admin_reports:aging_pages",
            "images:index",
            "images:add_multiple",
            "docs:add_multiple",
            "redirects:add",
            "users_users:index",
            "users_users:add",
            "users_groups:add",
            "sites:add",
            "snippets_pages_topic:add",
        )
    ]
    + ["/admin/settings/pages/campaignsettings/"],
)
def test_views_have_no_inline_script(admin: Client, path: str) -> None:
    response = admin.get(path, follow=True)
    assert response.status_code == 200
    assert not Reader(response.content.decode()).inline


# --- Upgrades --------------------------------------------------------------------

# What we stand in for: a file of Wagtail, the part of it, and the digest of that.
JS_INIT = r"{% block js_init %}.*?{% endblock %}"
TEMPLATES = "templates/wagtailadmin"
ORIGINALS = [
    ("widgets/chooser.py", r"    def render\(.*?\n(?=\n    \S)", "810cfc10654a354c"),
    (f"{TEMPLATES}/panels/inline_panel.html", JS_INIT, "0d11e39fda921f89"),
    (f"{TEMPLATES}/panels/multiple_chooser_panel.html", JS_INIT, "c710d37ae1776b24"),
    (f"{TEMPLATES}/widgets/date_input.html", ".*", "2557f7a4fd543d7c"),
    (f"{TEMPLATES}/widgets/datetime_input.html", ".*", "479d8ddeaa73d2fd"),
    (f"{TEMPLATES}/widgets/time_input.html", ".*", "536917c544a13563"),
]


@pytest.mark.parametrize(("name", "part", "digest"), ORIGINALS)
def test_the_originals_are_the_ones_we_know(name: str, part: str, digest: str) -> None:
    found = re.search(part, (WAGTAIL / "admin" / name).read_text(), re.DOTALL)
    now = hashlib.sha256(found[0].encode()).hexdigest()[:16] if found else "gone"
    assert now == digest, (
        f"Wagtail changed admin/{name}. Compare the original with what "
        "campaign_site/admin_csp.py puts in its place, take over what changed, try "
        f"the control in a browser, then write the new digest here: {now}"
    )


def test_no_other_template_of_wagtail_has_an_inline_script() -> None:
    for config in apps.get_app_configs():
        folder = Path(config.path, "templates")
        if not config.name.startswith("wagtail"):
            continue
        for path in folder.rglob("*.html"):
            used = Path(get_template(str(path.relative_to(folder))).origin.name)
            inline = Reader(used.read_text()).inline
            assert not inline, f"{used} needs a place in admin_csp.py: {inline}"


def test_no_other_code_of_wagtail_writes_an_inline_script() -> None:
    found = {
        str(path.relative_to(WAGTAIL))
        for path in WAGTAIL.rglob("*.py")
        if re.search(r"<script(?![^>]*src=)", path.read_text())
        and not re.search(r"(^|/)tests?[/_.]", str(path.relative_to(WAGTAIL)))
    }
    assert found == {"admin/widgets/chooser.py"}


def test_the_scripts_of_wagtail_have_what_ours_builds_on() -> None:
    scripts = "".join(path.read_text() for path in WAGTAIL.rglob("static/**/*.js"))
    for global_ in (
        "StimulusModule",
        "InlinePanel",
        "MultipleChooserPanel",
        "PageChooser",
        "ImageChooser",
        "initDateChooser",
        "initTimeChooser",
        "initDateTimeChooser",
        "createTaskChooser",
    ):
        assert f"window.{global_}=" in scripts, global_
    assert '"w-formset:added"' in scripts
    assert "touchSupport:null" in scripts
