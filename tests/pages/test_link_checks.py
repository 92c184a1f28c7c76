"""Checking all links: what is found, kept and told; a run that is interrupted."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.rich_text import RichText

from pages.link_checks.collecting import collect
from pages.link_checks.running import Run, in_turn, look_inside
from pages.management.commands.check_links import Command
from pages.models import ArticlePage, LinkCheck, StandardPage
from tests.factories import make_claim, publish_service
from tests.pages.link_server import Clock, Server, asker, serving

pytestmark = pytest.mark.django_db

REPORT = "broken_link_report"


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def server(running: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Return the server, and let the command find no link but those to it."""
    running.asked.clear()
    running.counts.clear()
    monkeypatch.setattr(Command, "asker", lambda _self: asker())
    monkeypatch.setattr(
        "pages.management.commands.check_links.look_inside", only_to_server
    )
    return running


def only_to_server() -> list[LinkCheck]:
    return [link for link in look_inside() if ".test" in link.address]


def about() -> StandardPage:
    return StandardPage.objects.get(slug="about")


def write_links(*addresses: str) -> StandardPage:
    page = about()
    html = "".join(f'<p><a href="{address}">there</a></p>' for address in addresses)
    page.body = [("rich_text", RichText(html))]
    page.save()
    return page


def write_page_link(key: int) -> None:
    page = about()
    html = f'<p><a linktype="page" id="{key}">there</a></p>'
    page.body = [("rich_text", RichText(html))]
    page.save()


def check(*arguments: str) -> None:
    call_command("check_links", *arguments, verbosity=0)


def states() -> dict[str, str]:
    links = LinkCheck.objects.filter(address__contains=".test")
    return {link.address.rpartition("/")[2]: link.state for link in links}


def broken_inside() -> dict[str, str]:
    look_inside()
    return dict(LinkCheck.objects.broken().values_list("address", "note"))


class TestCollecting:
    """Every address of the published site is found, with where it stands."""

    def test_it_is_found_in_whatever_holds_it(self) -> None:
        makers = {
            "https://claim.example/": make_claim(
                "One", source_url="https://claim.example/"
            ),
        }
        service = publish_service("a-service", summary="See https://service.example/.")
        found = collect()
        assert {p.name for p in found["https://claim.example/"]} == {
            str(makers["https://claim.example/"])
        }
        assert {p.key for p in found["https://service.example/"]} == {service.pk}
        # Fields of a film's ways to watch, of a block, of the settings, of a service.
        assert "https://childreninthepictures.org/" in found
        assert "https://www.bom.gov.au/" in found
        assert "https://kidshelpline.com.au/" in found
        on = {p.name for p in found["https://www.europol.europa.eu/stopchildabuse"]}
        assert ArticlePage.objects.get().title in on

    def test_of_a_draft_nothing_is_found(self) -> None:
        page = write_links("https://draft.example/")
        assert "https://draft.example/" in collect()
        page.unpublish()
        assert "https://draft.example/" not in collect()

    def test_more_pages_cost_no_more_queries(self) -> None:
        def cost() -> int:
            with CaptureQueriesContext(connection) as captured:
                collect()
            return len(captured)

        collect()
        before = cost()
        for number in range(5):
            publish_service(f"service-{number}")
        assert cost() == before


class TestInside:
    """Links within the site are judged without asking anybody."""

    def test_the_demo_has_no_broken_one(self) -> None:
        assert broken_inside() == {}

    def test_a_page_that_is_not_published(self) -> None:
        target = StandardPage.objects.get(slug="privacy")
        write_page_link(target.pk)
        target.unpublish()
        address = f"page:{target.pk}"
        assert broken_inside() == {address: "hidden"}
        link = LinkCheck.objects.get(address=address)
        assert str(link) == target.title
        assert link.names == [about().title]
        target.save_revision().publish()
        assert not LinkCheck.objects.broken().exists()

    def test_a_page_that_was_deleted(self) -> None:
        target = StandardPage.objects.get(slug="privacy")
        key = target.pk
        write_page_link(key)
        target.delete()
        assert broken_inside() == {f"page:{key}": "gone"}

    def test_a_page_that_a_block_chose_and_that_was_deleted(self) -> None:
        target = StandardPage.objects.get(slug="privacy")
        key = target.pk
        link = {"text": "there", "page": target, "url": ""}
        page = about()
        page.body = [("link_list", {"heading": "On", "links": [link]})]
        page.save()
        target.delete()
        assert broken_inside() == {f"page:{key}": "gone"}
        assert LinkCheck.objects.get(address=f"page:{key}").names == [page.title]

    def test_a_path_of_this_site(self) -> None:
        write_links("/no-such-page/", "/help/?open=now", "/feed/", "/moved/")
        Redirect.objects.create(old_path="/moved", redirect_link="/about/")
        write = f"{settings.BASE_URL}/nor-this/"
        make_claim("One", source_url=write)
        assert set(broken_inside()) == {"/no-such-page/", write}


class TestRuns:
    """What a run writes down."""

    def test_each_answer_is_kept(self, server: Server) -> None:
        write_links(*(server.at(f"/status/{code}") for code in (200, 404, 500, 403)))
        check()
        told = {"200": "fine", "404": "broken", "500": "unsure", "403": "closed"}
        assert states() == told

    def test_a_failure_counts_the_second_time_and_is_forgiven(
        self, server: Server
    ) -> None:
        write_links(server.at("/changing"))
        since = []
        for status, state in ((500, "unsure"), (500, "broken"), (200, "fine")):
            server.changing = status
            check()
            assert states() == {"changing": state}
            since.append(LinkCheck.objects.get(state=state).failing_since)
        assert since[0] == since[1] is not None
        assert since[2] is None

    def test_an_interrupted_run_goes_on_where_it_was(self, server: Server) -> None:
        write_links(*(server.at("/ok", host=f"h{number}") for number in range(6)))
        links = in_turn(only_to_server(), None)
        done: list[None] = []

        def stop_after_two() -> None:
            done.append(None)
            if len(done) == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            Run(asker(), tell=stop_after_two).over(links)
        assert LinkCheck.objects.filter(state="fine").count() == 2
        server.asked.clear()
        check("--resume")
        assert len(server.asked) == 4
        assert LinkCheck.objects.filter(state="fine").count() == 6
        server.asked.clear()
        long_ago = timezone.now() - timedelta(hours=13)
        LinkCheck.objects.filter(address=links[0].address).update(checked_at=long_ago)
        check("--resume")
        assert len(server.asked) == 1

    def test_nobody_else_is_asked_for_the_site_only(self, server: Server) -> None:
        write_links(server.at("/ok"), "/no-such-page/")
        check("--site-only")
        assert server.asked == []
        assert LinkCheck.objects.broken().get().address == "/no-such-page/"

    def test_hosts_take_turns(self) -> None:
        links = [
            LinkCheck(address=f"https://{host}.example/{number}")
            for host in "ab"
            for number in range(2)
        ]
        order = [link.address[8:] for link in in_turn(links, None)]
        assert order == ["a.example/0", "b.example/0", "a.example/1", "b.example/1"]

    def test_a_silent_host_is_left_alone(self, server: Server) -> None:
        gone = [f"http://nowhere.test/{number}" for number in range(6)]
        write_links(server.at("/ok"), *gone)
        run = Run(asker())
        run.over(in_turn(only_to_server(), None))
        assert (run.asked, run.left_out) == (4, 3)
        assert LinkCheck.objects.filter(state="unsure").count() == 3

    def test_whoever_asks_for_a_rest_gets_it(self, server: Server) -> None:
        write_links(server.at("/rest/20"), server.at("/rest/3600", host="other"))
        clock = Clock()
        run = Run(asker(clock=clock))
        run.over(in_turn(only_to_server(), None))
        assert states() == {"20": "fine", "3600": ""}
        assert clock.slept == 20
        assert run.left_out == 1

    def test_who_is_offline_finds_nothing_broken(self, server: Server) -> None:
        write_links("http://nowhere.test/a", "http://nowhere.test/b")
        with pytest.raises(CommandError, match="online"):
            check()
        assert set(states().values()) == {""}

    def test_a_link_that_stands_nowhere_is_forgotten(self, server: Server) -> None:
        write_links(server.at("/status/404"))
        check()
        write_links()
        check()
        assert not LinkCheck.objects.filter(address__contains=".test").exists()

    def test_a_machine_reads_the_same(
        self, server: Server, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write_links(server.at("/status/404"))
        check("--json")
        told = json.loads(capsys.readouterr().out)
        assert (told["asked"], told["broken"]) == (1, 1)
        [link] = told["links"]
        assert link["link"] == server.at("/status/404")
        assert link["pages"] == [about().title]
