"""For people who saw something: where to report, what to keep, what never to keep."""

from pages.examples.references import (
    ACCCE_REPORT,
    ACCCE_TRACE_AN_OBJECT,
    ESAFETY_REPORT,
    Stream,
    to_page,
    to_web,
)
from pages.examples.stream import section, words

from .guide import Guide, actions, callout, guide, links


def how_to_report() -> Guide:
    """Return the guide to reporting what somebody saw online."""
    return guide(
        "I saw something online",
        "how-to-report",
        share_title="If you saw something online",
        share_description=(
            "Where to report it in Australia, what to write down, and what never to "
            "save or share."
        ),
        seo_title="How to report, what to keep and what never to keep",
        search_description="""
            Where to report child sexual abuse online in Australia, what to write down,
            and why you must never save or share a picture.
        """,
        content_note="""
            This page is about reporting child sexual abuse that you saw or heard of
            online. It describes no abuse and shows none.
        """,
        introduction="""
            Thank you for not scrolling on. You do not need to be sure that it is a
            crime, and you do not need to find out who did it. Say where it is to people
            whose work this is. That is enough.
        """,
        services=[
            "triple-zero",
            "accce-report",
            "crime-stoppers",
            "esafety",
            "take-it-down",
            "kids-helpline",
            "lifeline",
            "police",
        ],
        body=[*now(), *where(), *what_to_keep(), *afterwards()],
    )


def now() -> Stream:
    """Return what comes before any report: danger, and readers under 18."""
    return [
        section("If a child is in danger now"),
        words("""
            <p>Call <a href="page:triple-zero">Triple Zero</a> and ask for police: for
            example when you see abuse live, or know that somebody is on the way to meet
            a child. Say what you saw, and where.</p>
        """),
        section("If you are under 18"),
        words("""
            <p>You are not in trouble for what you saw. Close it. Do not look for it
            again, do not search for more, and do not show it to a friend. Do not take a
            screenshot. Tell an adult you trust, and let them do the rest of this page.
            <a href="page:kids-helpline">Kids Helpline</a> is there at any hour. <a
            href="page:under-18">There is a page for readers under 18.</a></p>
        """),
    ]


def where() -> Stream:
    """Return which report goes where."""
    return [
        actions(
            "Where to report what",
            """
            One report is enough to begin with. If it reaches the wrong desk, you have
            still told somebody.
            """,
            (
                "Tell the ACCCE if an adult abuses, grooms or threatens a child",
                """
                The Australian Federal Police and others work together there. The form
                is for people who live in Australia.
                """,
                to_web(ACCCE_REPORT, "Open the ACCCE’s report page"),
            ),
            (
                "Tell Crime Stoppers if you do not want to give your name",
                "It takes anonymous reports, by phone and online.",
                to_page("crime-stoppers"),
            ),
            (
                "Tell eSafety about illegal material, or images shared without consent",
                "It can act to have them taken off the internet.",
                to_web(ESAFETY_REPORT, "Open eSafety’s report page"),
            ),
            (
                "Use Take It Down for a sexual picture of you from before you were 18",
                """
                It helps to remove the picture. The picture stays with you: you send it
                to nobody.
                """,
                to_page("take-it-down"),
            ),
            (
                "Tell child protection about a child near you who may be at risk",
                "Each state and territory has a line of its own.",
                to_page("child-protection"),
            ),
        ),
    ]


def what_to_keep() -> Stream:
    """Return what helps an investigation, and what harms a child again."""
    return [
        section("What to keep"),
        words("""
            <p>Write these down, on paper or in a note:</p>
            <ul>
              <li>the web address, or the name of the app, group or game</li>
              <li>account names, profile addresses and numbers, exactly as they are
              spelled</li>
              <li>the date and the time, and your time zone</li>
              <li>the words of messages, copied as text</li>
              <li>how you came upon it.</li>
            </ul>
            <p>If an offender is writing to your child, do not delete the messages or
            the account, and do not answer in the child’s place. Ask police what to do
            with the device.</p>
        """),
        callout(
            "What never to keep",
            """
            <p><b>Never save, screenshot, photograph, print or forward a sexual picture
            or video of a person under 18. Not to show a friend, and not even as
            proof.</b> It can be a crime, and each copy harms that child again.
            Images of children must not be saved or shared. The address is what police
            need.</p>
            <p>Do not search for more of it, and do not go back to check. Do not talk to
            the person who did it, do not set a trap, and do not post their name. It can
            warn them, and it can put a child in danger.</p>
            """,
        ),
    ]


def afterwards() -> Stream:
    """Return what follows a report, for the case and for the person who made it."""
    return [
        section("What happens after a report"),
        words("""
            <p>People read it and decide which police or agency can act on it. They may
            come back to you with questions, if you left a way to reach you. Often you
            will hear nothing more. We have not confirmed how long it takes. Silence
            does not mean that your report was useless: it can be the piece that another
            one was missing. If you learn something new, report again.</p>
        """),
        section("Look after yourself"),
        words("""
            <p>What you saw may come back, at night or in the supermarket. That is an
            ordinary answer to something that is not ordinary. Step outside. Tell
            somebody how you are, without describing what you saw. <a
            href="page:lifeline">Lifeline</a> is there by phone, text and chat, at any
            hour.</p>
            <p>You did a good thing. Somewhere a child is a little less alone with what
            somebody is doing to them, because you told somebody. If you want to do
            more one day, there is Trace An Object: ordinary things, cut out of their
            background, that somebody may recognise.</p>
        """),
        links(
            "From here",
            to_page("lifeline", "Talk to Lifeline"),
            to_web(ACCCE_TRACE_AN_OBJECT, "Trace An Object, at the ACCCE"),
            to_page("help", "Every service we list"),
        ),
    ]
