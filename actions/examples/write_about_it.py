from pages.examples.prose import prose
from pages.examples.references import Stream, Value, to_page
from pages.examples.stream import words

from .writing import box, links, one_step, saying, services


def write_about_it() -> Value:
    """Return the field values of the action for people who would rather write."""
    return {
        "title": "Write about it",
        "slug": "write-about-it",
        "share_description": (
            "A few careful lines for a newsletter or a group chat: what to say "
            "first, what to leave out."
        ),
        "seo_title": "How to write about it with care",
        "search_description": prose("""
            A few careful lines for a newsletter, a noticeboard or a group chat: what to
            say first, what to leave out, and what stands at the end.
        """),
        "content_note": prose("""
            This page is about writing a few lines on child sexual abuse for people you
            know. It describes no abuse.
        """),
        "introduction": prose("""
            Three sentences in a school newsletter can reach more kitchens than a
            campaign. They need no talent, only care for whoever reads them.
        """),
        "time_needed": "Half an hour",
        "note_for_children": prose("""
            You do not need to write about this, least of all where everyone can read
            it. If you want to write down something that happened, write it for an adult
            you trust, or type it to Kids Helpline.
        """),
        "pledge": "write",
        "leads_to_pack": False,
        "steps": steps(),
        "words_to_use": words_to_use(),
        "what_to_expect": what_to_expect(),
        "look_after_yourself": prose("""
            <p>Write while it is light, and let it lie for a night before you send it.
            If you have lived through abuse, your story belongs to you: you need not put
            it in to be believed, and what is online can hardly be taken back.</p>
        """),
        "action_services": services("lifeline", "kids-helpline", "1800respect"),
        "links": links(
            "For writing",
            to_page("language-guide", "The language guide"),
            to_page("help", "Numbers to put at the end"),
            to_page("article", "An article to point to"),
        ),
    }


def steps() -> Stream:
    """Return the steps, from the warning to the number."""
    return [
        one_step(
            "Say what it is about before it begins",
            """
            <p>One line above all others: “This is about child sexual abuse.” Then
            readers can choose, and choosing is what was taken from some of them.</p>
            """,
        ),
        one_step(
            "Write about people who help, and what helps",
            """
            <p>No details of abuse, no stories of others, no names. Whoever did harm is
            the one who acts in your sentences: not “she was lured”, but “he deceived
            her”.</p>
            """,
        ),
        one_step(
            "Give every number its year and its source",
            """
            <p>Or do without. A figure with neither is soon wrong, and one wrong figure
            makes the rest hard to believe.</p>
            """,
        ),
        one_step(
            "End with a number to call",
            """
            <p>One for adults and one for children, always together, and Triple Zero for
            danger now. Look up each of them on the day that you send it.</p>
            """,
        ),
    ]


def words_to_use() -> Stream:
    """Return a text that can be taken as it stands."""
    return [
        saying(
            "In a newsletter or on a noticeboard",
            """
            This is about child sexual abuse. It happens, also online, and it is never
            the child’s fault. Talking about it in ordinary words makes it easier to ask
            for help. People who listen, at any hour:
            """,
            "Then the numbers of Kids Helpline and Lifeline, and Triple Zero for "
            "danger. Copy them from the foot of this page on the day you send it.",
        ),
        saying(
            "In a group chat, before a link",
            """
            Something heavy next, about child sexual abuse and what we can do. Skip it
            if today is not the day.
            """,
            "Give people a moment before the link. Do not ask who has read it.",
        ),
    ]


def what_to_expect() -> Stream:
    """Return which answers may come."""
    return [
        words("""
            <p>Most readers will not answer. Some will thank you in person, weeks later.
            If somebody replies with a joke or a slur, you need not debate; leave your
            lines and the numbers standing.</p>
        """),
        box(
            "If somebody writes to you about themselves",
            """
            <p>Move it out of the group at once: “Thank you for telling me. I believe
            you. Shall we talk, just the two of us?” Do not ask for details in writing,
            and do not pass the message on.</p>
            """,
            to_page("start-a-conversation", "What to say then"),
        ),
    ]
