"""The site, the browser, and windows for the browser tests."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from scripts.browser import find_chromium
from tests.e2e.browsing import Watch, Windows
from tests.e2e.places import DESTINATION
from tests.e2e.server import Login, Site, serve

# A window of the new headless mode is a whole one; its address bar and its extensions,
# which nobody sees, would take half of the time. The switch counts once, so what
# Playwright itself turns off for tests stands here again.
NO_FEATURES = [
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
]
FLAGS = [
    f"--disable-features={','.join(NO_FEATURES)}",
    "--disable-extensions",
    "--disable-component-extensions-with-background-pages",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Playwright switches off the memory of pages that Back returns to; readers have it.
UNWANTED_FLAGS = ["--disable-back-forward-cache"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    """Serve the demonstration; parallel processes share its database and files."""
    own = tmp_path_factory.mktemp("server")
    shared = own.parent if worker_id == "master" else own.parent.parent
    with serve(shared, own) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium that scripts/browser.py finds."""
    chromium = find_chromium()
    if chromium is None:
        pytest.fail("No Chromium: put one on PATH, or name it in CHROMIUM")
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium, args=FLAGS, ignore_default_args=UNWANTED_FLAGS
        )
        yield started
        started.close()


@pytest.fixture
def watch(site: Site) -> Watch:
    """Write down what this test's windows do."""
    return Watch(site)


@pytest.fixture
def windows(browser: Browser, site: Site, watch: Watch) -> Iterator[Windows]:
    """Open windows, and close them after the test; none may have asked another site.

    Only the exit leads to one.
    """
    opened = Windows(browser, site, watch)
    yield opened
    opened.close()
    assert set(watch.outside) <= {DESTINATION}


@pytest.fixture(scope="session")
def memories(browser: Browser, site: Site) -> dict[str, dict]:
    """Sign in once in each role; the browser's memory of it opens more windows."""
    return {role: sign_in(browser, site, login) for role, login in site.logins.items()}


def sign_in(browser: Browser, site: Site, login: Login) -> dict:
    """Sign in with the form; return what the browser then remembers."""
    context = browser.new_context(base_url=site.url)
    page = context.new_page()
    fill_in_login(page, login)
    memory = context.storage_state()
    context.close()
    return memory


def fill_in_login(page: Page, login: Login) -> None:
    """Sign in with the form."""
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(login.username)
    page.get_by_label("Password").fill(login.password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")
