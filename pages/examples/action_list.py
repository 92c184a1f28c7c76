from .prose import prose
from .references import (
    ACCCE_REPORT,
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
                    "title": "Start a conversation, and ask first",
                    "text": prose("""
                        Try: “I have been reading about something heavy. Do you have
                        room for it today?” No is a good answer too. It means the
                        question was safe to answer.
                    """),
                    "link": to_page("start-a-conversation", "Find the words"),
                },
                {
                    "title": "Learn about Trace An Object",
                    "text": prose("""
                        Police ask where an ordinary thing comes from. Read how it works
                        first. You may be the person who knows.
                    """),
                    "link": to_page("trace-an-object", "How it works"),
                },
                {
                    "title": "Watch the film, and choose your company",
                    "text": prose("""
                        Pick the day and somebody to sit beside. You can stop at any
                        time, and talk about it afterwards or not at all.
                    """),
                    "link": to_page("film", "About the film"),
                },
                {
                    "title": "Host a screening",
                    "text": prose("""
                        Show the film to people you know. A pack with everything, from
                        the chairs to the helplines, is made for your evening.
                    """),
                    "link": to_page("host-a-screening", "How to host"),
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
