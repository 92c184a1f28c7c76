"""Lets Wagtail's admin work without `script-src 'unsafe-inline'`.

Wagtail 7.4 writes an inline script in six places, each a single call that readies
the control before it. Here the same call is written as data, which
`static/js/admin/admin_csp.js` reads and makes:

- `wagtail/admin/widgets/chooser.py`, `BaseChooser.render`: replaced by
  `render_chooser` below;
- `wagtailadmin/widgets/{date,time,datetime}_input.html` and block `js_init` of
  `wagtailadmin/panels/{inline_panel,multiple_chooser_panel}.html`: overridden by the
  templates of the same names in `templates/`.

`tests/site/test_admin_csp.py` fails when an upgrade changes one of the originals or
brings another inline script.
"""

import json
import re
from typing import Any

from django.templatetags.static import static
from django.utils.html import format_html, json_script
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.widgets import BaseChooser

# What `BaseChooser.render_js_init` and its overrides return: one call of a global
# with JSON as arguments, for example `new ImageChooser("id_image", {…});`.
CALL = re.compile(r"(?:new )?(?P<function>\w+)\((?P<arguments>.*)\);", re.DOTALL)


def render_chooser(
    chooser: BaseChooser,
    name: str,
    value: Any,
    attrs: dict[str, Any] | None = None,
    renderer: Any = None,
) -> SafeString:
    """Render `chooser` like `BaseChooser.render`, with data in place of the script.

    Raises TypeError without an id, as upstream does, and ValueError for a chooser
    whose script is more than one call: its control would stay dead without a word.
    """
    if not attrs or "id" not in attrs:
        raise TypeError("A chooser cannot be rendered without an 'id' attribute")
    data = chooser.get_value_data(value)
    script = chooser.render_js_init(attrs["id"], name, data)
    call = CALL.fullmatch(script)
    if call is None:
        raise ValueError(f"Not a single call, so it needs a file: {script}")
    # Stands first, so that in a dialogue it is called before the menu of the chooser
    # is ready: that takes its entries out of the document.
    return format_html(
        '<span hidden data-controller="deferred-call"'
        ' data-deferred-call-function-value="{}">{}</span>{}',
        call["function"],
        json_script(json.loads(f"[{call['arguments']}]")),
        chooser.render_html(name, data, attrs),
    )


def script_tag() -> SafeString:
    """Return the element that loads our script, for every page of the admin."""
    source = static("js/admin/admin_csp.js")
    return format_html('<script type="module" src="{}"></script>', source)


def install() -> None:
    """Put both in place; called once, when Django is ready."""
    BaseChooser.render = render_chooser
    hooks.register("insert_global_admin_js", script_tag)
