"""What readers see of records is asked for by their forms, and by the gate again."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pages.gate import reasons_against
from pages.gate.pictures import images_in
from pages.gate_rules import chosen_records
from pages.models import ArticlePage, CampaignImage, CampaignSettings, Claim, Video
from resources.models import SearchAnswer
from tests.factories import make_claim
from tests.pages.consents import TEXT, make_consent, make_image

pytestmark = pytest.mark.django_db

STOP = "child pornography"
ASKED: list[tuple[type[Any], tuple[str, ...]]] = [
    (CampaignImage, ("alt_text", "caption", "source")),
    (Claim, ("qualifier", "value", "label", "period", "source", "unit")),
    (Video, ("title", "credit", "transcript")),
    (CampaignSettings, ("name", "strapline", "about", "warning", "content_note")),
    (SearchAnswer, ("heading", "message")),
]


@pytest.mark.parametrize(
    ("model", "name"), [(model, name) for model, names in ASKED for name in names]
)
def test_the_form_of_a_record_refuses_such_words(model: type[Any], name: str) -> None:
    record = model.objects.first() or model()
    setattr(record, name, STOP)
    with pytest.raises(ValidationError) as refused:
        record.clean_fields()
    assert "material" in str(refused.value.message_dict[name])


@pytest.mark.parametrize("model", [model for model, _names in ASKED])
def test_the_demo_and_the_defaults_pass(model: type[Any]) -> None:
    records = list(model.objects.all())
    assert records or model is CampaignSettings
    for record in [*records, *([CampaignSettings()] if not records else [])]:
        record.clean_fields()


def test_a_transcript_is_read_without_its_markup() -> None:
    video = a_video(transcript="<p>About child <b>pornography</b>.</p>")
    with pytest.raises(ValidationError, match="material"):
        video.clean_fields()
    video.transcript = "<p>For every child</p><p>Pornography is another matter.</p>"
    video.clean_fields()


@pytest.mark.parametrize("name", ["heading", "message"])
@pytest.mark.parametrize("number", ["1800 55 1800", "13 11 14", "(02) 9999 0000"])
def test_an_answer_to_a_search_has_no_number_in_words(name: str, number: str) -> None:
    answer = SearchAnswer.objects.all()[0]
    setattr(answer, name, f"Call {number} now.")
    with pytest.raises(ValidationError, match="second person"):
        answer.clean_fields()


def a_video(**values: Any) -> Video:
    defaults: dict[str, Any] = {
        "title": "A video",
        "address": "https://vimeo.com/1",
        "credit": "Us",
        "transcript": "<p>Nothing.</p>",
        "poster": values.pop("poster", None) or a_picture(),
    }
    return Video.objects.create(**(defaults | values))


def a_picture(**values: Any) -> CampaignImage:
    image = make_image(values.pop("consent", None))
    values = {"people": CampaignImage.People.NOBODY} | values
    CampaignImage.objects.filter(pk=image.pk).update(**values)
    image.refresh_from_db()
    return image


def page_with(*blocks: tuple[str, Any]) -> ArticlePage:
    page = ArticlePage.objects.get()
    page.body = [("rich_text", TEXT), *blocks]
    return page


def test_the_gate_names_the_figure_and_leads_to_it() -> None:
    claim = make_claim("A figure", label=f"reports of {STOP}")
    [reason] = reasons_against(page_with(("statistic", {"claim": claim})))
    assert "“A figure”" in reason.message
    assert reason.url == claim.get_admin_url()


@pytest.mark.parametrize("name", ["title", "credit", "transcript"])
def test_the_gate_names_the_video(name: str) -> None:
    video = a_video(**{name: STOP})
    [reason] = reasons_against(page_with(("video", video)))
    assert "material" in reason.message
    assert str(video.pk) in reason.url


def test_a_poster_needs_its_declarations() -> None:
    video = a_video(poster=a_picture(source=""))
    [reason] = reasons_against(page_with(("video", video)))
    assert "lacks" in reason.message


def test_a_poster_of_people_needs_their_consent() -> None:
    people = CampaignImage.People.CONSENT
    video = a_video(poster=a_picture(people=people))
    [reason] = reasons_against(page_with(("video", video)))
    assert "names no consent" in reason.message
    narrow = make_consent(is_for_website=False)
    video = a_video(poster=a_picture(people=people, consent=narrow))
    [reason] = reasons_against(page_with(("video", video)))
    assert "does not cover this website" in reason.message


def test_more_records_cost_no_more_queries() -> None:
    def cost(count: int) -> int:
        claims = [make_claim(f"{count} {number}") for number in range(count)]
        videos = [a_video(title=f"Video {number}") for number in range(count)]
        page = page_with(
            *(("statistic", {"claim": claim}) for claim in claims),
            *(("video", video) for video in videos),
        )
        with CaptureQueriesContext(connection) as asked:
            assert not list(chosen_records.check(page))
            assert len(images_in(page)) > count  # and the lead image
        return len(asked)

    cost(1)  # reads the list of terms, which a process keeps
    assert cost(2) == cost(6)
