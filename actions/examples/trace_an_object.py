from pages.examples.prose import prose
from pages.examples.references import (
    ACCCE_TRACE_AN_OBJECT,
    EUROPOL_TRACE_AN_OBJECT,
    Stream,
    Value,
    to_page,
    to_web,
)
from pages.examples.stream import words

from .writing import box, links, one_step, saying, services


def trace_an_object() -> Value:
    """Return the field values of the action that helps police find a place."""
    return {
        "title": "Trace An Object",
        "slug": "trace-an-object",
        "share_description": (
            "Police ask where ordinary things come from. How it works, and how to "
            "take care of yourself."
        ),
        "seo_title": "Trace An Object, and how a tip helps",
        "search_description": prose("""
            Police ask where ordinary things come from. How it works, how a small clue
            can help a child, and how to take care of yourself.
        """),
        "content_note": prose("""
            This page is about how ordinary things help police to find children whom
            somebody abuses. It shows none of those things and no images, and describes
            no abuse.
        """),
        "introduction": prose("""
            A shopping bag, a pattern on a curtain, a bottle. Police publish ordinary
            things like these, and ask a simple question: where in the world is this
            from? You may be the one who knows.
        """),
        "time_needed": "Five minutes to understand it; as long as you like to look",
        "note_for_children": prose("""
            Please do not search for these objects yourself. This is a job for adults
            and police. If you think you know something, tell an adult you trust. You
            have already helped.
        """),
        "pledge": "learn",
        "leads_to_pack": False,
        "steps": steps(),
        "words_to_use": words_to_use(),
        "what_to_expect": what_to_expect(),
        "look_after_yourself": prose("""
            <p>The objects are plain. What you know about them is not. Some people feel
            nothing while they look, and much in the evening; some cannot look at all.
            Both are all right.</p>
            <p>Choose a time of day when you are steady, look at a few objects, and
            stop. Have somebody to talk to who knows what you are doing. If you have
            lived through abuse, you owe this to nobody.</p>
        """),
        "action_services": services(
            "lifeline", "kids-helpline", "bravehearts", "accce-report"
        ),
        "links": [
            *links(
                "The official pages",
                to_web(ACCCE_TRACE_AN_OBJECT, "Trace An Object at the ACCCE"),
                to_web(EUROPOL_TRACE_AN_OBJECT, "Trace An Object at Europol"),
            ),
            *links(
                "On this site",
                to_page("how-to-report", "What to report, and how"),
                to_page("start-a-conversation", "Tell somebody about it"),
            ),
        ],
    }


def steps() -> Stream:
    """Return the steps, of which looking is the third."""
    return [
        one_step(
            "Know what it is",
            """
            <p>When police find images in which somebody abuses a child, they look at
            everything around the child as well. Some things in the background could say
            where the picture was made. Police cut such a thing out, so that it alone
            can be seen, and ask the public about it.</p>
            <p>In Australia the Australian Centre to Counter Child Exploitation (ACCCE)
            does this; Europol runs the international page.</p>
            """,
        ),
        one_step(
            "Decide whether today is the day",
            """
            <p>Go on if you are an adult, if this is not a bad week, and if you can stop
            when you want to. If not, knowing how it works is already worth something:
            you can tell others.</p>
            """,
        ),
        one_step(
            "Look on the official pages, and only there",
            """
            <p>The links are below. This site keeps no copy of any object: they change,
            and some are taken down once they have been recognised.</p>
            <p>Look for what you know: a shop near your home town, a brand of the
            nineties, a school uniform, a plug on the wall.</p>
            """,
        ),
        one_step(
            "Send what you know",
            """
            <p>Use the form beside the object. You need not be certain. “I think this
            was sold in one chain of shops” can be enough for police to know in which
            country to ask next. You do not need to find out more; please do not
            try.</p>
            """,
        ),
        one_step(
            "Leave it there",
            """
            <p>You will hardly ever hear what became of it. Your part ends with the tip,
            and it was a real part.</p>
            """,
        ),
    ]


def words_to_use() -> Stream:
    """Return words for telling others, and for a tip."""
    return [
        saying(
            "To tell somebody about it",
            """
            Did you know that police sometimes ask the public about ordinary things,
            like a bag or a blanket, to find out where a child is? You could be somebody
            who recognises one.
            """,
        ),
        saying(
            "In a tip",
            """
            I recognise this object. I believe it was sold in this place, at about this
            time. I know it because I worked in a shop that had it.
            """,
            "What, where, when, and how you know. More is not needed.",
        ),
    ]


def what_to_expect() -> Stream:
    """Return how a tip helps, and what nobody should ever do."""
    return [
        words("""
            <p>A single clue rarely solves anything. It narrows things down: from the
            whole world to a country, from a country to a region, from a region to a
            town where local police can ask. Each answer takes away places where the
            child is not.</p>
            <p>Most people recognise nothing. That is normal, and the next person
            may.</p>
        """),
        box(
            "Never look for more",
            """
            <p>Do not search for the images that an object comes from. Do not save, copy
            or share material in which a child is abused, not even to show it to police:
            it harms the child again, and it is a crime.</p>
            <p>If you come across such material anywhere, note the address of the page,
            close it, and report it.</p>
            """,
            to_page("how-to-report", "How to report what you saw"),
        ),
        words("""
            <p>Please do not post the objects with guesses of your own, and name nobody.
            A crowd on the hunt can warn the person who did it, and it can hurt people
            who did nothing.</p>
        """),
    ]
