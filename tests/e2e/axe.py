"""Axe-core, with every rule it has and none ignored.

Axe is put into the page through the debugging protocol, which the content security
policy does not govern: the policy stays in force for the page itself.
"""

import json

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# Rules that are off by default (AAA, WCAG 2.2, experimental) are switched on; those
# that axe itself withdrew have nothing to say.
RUN = """
async (within) => {
  const rules = axe.getRules().filter((rule) => !rule.tags.includes("deprecated"));
  const enabled = rules.map((rule) => [rule.ruleId, { enabled: true }]);
  const options = { rules: Object.fromEntries(enabled), resultTypes: ["violations"] };
  return (await axe.run(within ?? document, options)).violations;
}
"""


def violations(page: Page, within: str | None = None) -> str:
    """Return what axe finds on the page as it stands, one line a place.

    `within` is a selector: of Wagtail's admin, only some is ours.
    """
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    lines = [
        f"{rule['id']}: {node['target']} {reason(node)} {node['html'][:160]}"
        for rule in page.evaluate(RUN, within)
        for node in rule["nodes"]
    ]
    return "\n".join(lines)


def reason(node: dict) -> str:
    """Return what axe says against a place."""
    checks = [*node["any"], *node["all"], *node["none"]]
    return json.dumps([check["message"] for check in checks])
