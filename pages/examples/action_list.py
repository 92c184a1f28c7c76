from .prose import prose
from .references import (
    ACCCE_REPORT,
    ACCCE_TRACE_AN_OBJECT,
    FILM_SITE,
    Value,
    no_link,
    to_page,
    to_web,
)


def action_list() -> dict[str, Value]:
    """Return the variants of the action list block."""
    return {
        "where_to_start": {
            "heading": "Where to start",
            "introduction": prose("""
                Choose one. You do not have to do them in order, and you do not have to
                do them today.
            """),
            "actions": [
                {
                    "title": "Watch the film and join its campaign",
                    "text": prose("""
                        Pick the day and the company. The film’s own site has a study
                        guide and a list of places to find help.
                    """),
                    "link": to_web(FILM_SITE, "The Children in the Pictures"),
                },
                {
                    "title": "Start a conversation, and ask first",
                    "text": prose("""
                        Try: “I have been reading about something heavy. Do you have
                        room for it today?” No is a good answer too. It means the
                        question was safe to answer.
                    """),
                    "link": to_page("language-guide", "Find the words"),
                },
                {
                    "title": "Learn about Trace An Object",
                    "text": prose("""
                        Read how it works. Later, if you feel able, look at an object.
                        You may be the person who knows where it is from.
                    """),
                    "link": to_web(ACCCE_TRACE_AN_OBJECT, "How it works"),
                },
            ],
        },
        "small_things": {
            "heading": "Small things that count",
            "introduction": "Each of these takes less than an hour.",
            "actions": [
                {
                    "title": "Write about it",
                    "text": prose("""
                        A paragraph in the school newsletter or the club’s group chat,
                        with a helpline at the end.
                    """),
                    "link": no_link(),
                },
                {
                    "title": "Read about it",
                    "text": "One page is enough to make the next conversation easier.",
                    "link": to_page("article", "Read our article"),
                },
                {
                    "title": "Talk about it",
                    "text": prose("""
                        Say the word “abuse” in an ordinary voice, where somebody who
                        needs to can hear that you are able to say it.
                    """),
                    "link": to_page("language-guide", "Words that help"),
                },
            ],
        },
        "one_action": {
            "heading": "If a child is in danger now",
            "introduction": "",
            "actions": [
                {
                    "title": "Call Triple Zero",
                    "text": "Ask for police, and say where you are.",
                    "link": to_page("triple-zero"),
                }
            ],
        },
        "long": {
            "heading": "If something you saw online worries you",
            "introduction": prose("""
                You do not need to be sure that a crime has happened. You do not need to
                find out who did it. Passing on what you saw to people whose work this
                is can be the whole of your part.
            """),
            "actions": [
                {
                    "title": "Note where it is, without saving or sharing any picture",
                    "text": prose("""
                        Write down the web address, the account name, the date and the
                        time. Leave pictures of people under 18 alone: do not save,
                        photograph or forward them, not even to show police.
                    """),
                    "link": no_link(),
                },
                {
                    "title": "Tell the ACCCE through its online form",
                    "text": prose("""
                        The form is for people who live in Australia. If you would
                        rather not give your name, Crime Stoppers takes anonymous
                        reports.
                    """),
                    "link": to_web(ACCCE_REPORT, "Open the ACCCE’s report page"),
                },
                {
                    "title": "Look after whoever saw it, including you",
                    "text": prose("""
                        Step away from the screen and be near somebody kind. What you
                        saw may come back to you later. That is ordinary, and there are
                        people to talk to about it at any hour.
                    """),
                    "link": to_page("help", "People to talk to"),
                },
            ],
        },
    }
