from pages.examples.prose import prose
from pages.examples.references import Stream, Value, to_page
from pages.examples.stream import words

from .writing import box, links, one_step, saying, services


def start_a_conversation() -> Value:
    """Return the field values of the action with which most people begin."""
    return {
        "title": "Start a conversation",
        "slug": "start-a-conversation",
        "share_description": (
            "Ask first, say it in one sentence, and know what to do if somebody "
            "tells you something."
        ),
        "seo_title": "How to start a conversation",
        "search_description": prose("""
            How to begin to talk about online child sexual abuse: ask first, say it in
            one sentence, and know what to do if somebody tells you something.
        """),
        "content_note": prose("""
            This page is about talking with other people about child sexual abuse, and
            about what to say if somebody tells you that it happened to them. It
            describes no abuse.
        """),
        "introduction": prose("""
            Silence helps whoever does harm. A conversation in an ordinary voice does
            the opposite: it tells everybody in hearing that this can be said, and that
            you are somebody to say it to.
        """),
        "time_needed": "Ten minutes, and a quiet place",
        "note_for_children": prose("""
            It is not your job to explain this to anyone. If something happened to you
            or to a friend, tell an adult you trust, or talk or type to Kids Helpline.
            You are not in trouble.
        """),
        "pledge": "talk",
        "leads_to_pack": False,
        "steps": steps(),
        "words_to_use": words_to_use(),
        "what_to_expect": what_to_expect(),
        "look_after_yourself": prose("""
            <p>You have just carried something heavy to somebody else. Do something
            plain afterwards: walk, cook, sit with a person who does not need you to be
            clever.</p>
            <p>You may find that the conversation wakes something of your own. That is
            common, and it is not weakness. You can <a href="page:help">talk to
            somebody</a> as well, today or much later.</p>
        """),
        "action_services": services(
            "kids-helpline", "lifeline", "bravehearts", "1800respect"
        ),
        "links": links(
            "Before or after",
            to_page("language-guide", "Words that help, and words that hurt"),
            to_page("worried-about-a-child", "If you are worried about a child"),
            to_page("article", "An article to read together"),
        ),
    }


def steps() -> Stream:
    """Return the steps; the first one is a question."""
    return [
        one_step(
            "Ask whether there is room for it",
            """
            <p>Always first, whoever it is. You cannot see from outside who has lived
            through abuse, or who has had a hard week. <b>“I have been reading
            about something heavy. Do you have room for it today?”</b></p>
            <p>Then wait. If the answer is no, say “Thanks for telling me”, and talk
            about something else. You have already shown that you can be asked.</p>
            """,
        ),
        one_step(
            "Say what it is about, in one sentence",
            """
            <p>“It is about people who sexually abuse children online, and about what
            the rest of us can do.” Plain words are kinder than hints: nobody has to
            guess, and nobody is led somewhere they did not agree to go.</p>
            """,
        ),
        one_step(
            "Say why you care, and leave out the details",
            """
            <p>One reason of your own is enough: an article, the film, a child you know.
            You never need to describe abuse to talk about it, and you never need
            pictures.</p>
            """,
        ),
        one_step(
            "Ask, and listen longer than you speak",
            """
            <p>“Have you ever talked about this with anyone?” is too close for some.
            “What would help people to talk about it?” leaves everybody free. Let
            silences be.</p>
            """,
        ),
        one_step(
            "End with something to hold on to",
            """
            <p>Name one thing that helps: a number, a page, a person at school. “If you
            ever want to come back to this, I am around.” Then mean it.</p>
            """,
        ),
    ]


def words_to_use() -> Stream:
    """Return words for three people, and for a no."""
    return [
        saying(
            "To a friend",
            """
            I have been reading about something heavy, and I would like to talk it over
            with somebody. Do you have room for it today?
            """,
            """
            “What is it about?” is a fair question. Say it in one sentence, and ask once
            more.
            """,
        ),
        saying(
            "To another parent",
            """
            Can I ask you something that is not about homework? I am trying to work out
            how to talk with my kids about strangers and friends online. How do you do
            it?
            """,
            """
            Most parents are glad that somebody else began. If they say that their child
            would never be approached, you need not argue. Say what you do, and stop.
            """,
        ),
        saying(
            "To a colleague",
            """
            There is a film I would like us to know about. It is about the people who
            protect children online. Would it be all right to tell you about it, now or
            another time?
            """,
            """
            At work people cannot easily leave. Ask in private, never in a meeting, and
            take the first no as the last word.
            """,
        ),
        saying(
            "When they say no",
            "Of course. Thank you for being straight with me. How was your weekend?",
            """
            Ask for no reason. Somebody who was allowed to say no today may come to you
            another day.
            """,
        ),
    ]


def what_to_expect() -> Stream:
    """Return the answers that may come, the most important one in a box."""
    return [
        words("""
            <p>Often, not much: a nod, a change of subject, a joke that falls flat.
            People need time. You will rarely see what a conversation did.</p>
            <p>Some people get angry, mostly at whoever does such things. You may be the
            nearest person. You can say “I feel that too”, and you can end the
            conversation.</p>
            <p>And sometimes somebody tells you that it happened to them.</p>
        """),
        box(
            "If somebody tells you that it happened to them",
            """
            <p>Put everything else down. You do not have to know what to do. These words
            are enough:</p>
            <ul>
              <li>“I believe you.”</li>
              <li>“Thank you for telling me.”</li>
              <li>“It was not your fault. The person who did it is responsible.”</li>
              <li>“What would help you right now?”</li>
            </ul>
            <p>Listen, and let them stop where they want to stop. Do not ask for
            details, do not ask why they did not say so earlier, and do not decide for
            them. An adult chooses whether to go to the police, and when.</p>
            <p><b>Do not promise to keep it secret.</b> Say instead: “I will not tell
            anyone who does not need to know.” If they are under 18, or if a child may
            be in danger now, you need help from others, and they should hear from you
            what you will do.</p>
            """,
            to_page("help", "Find help for both of you"),
        ),
        words("""
            <p>If what you hear is about a child, the page <a
            href="page:worried-about-a-child">I am worried about a child</a> says whom
            to tell. In danger now, call <a href="page:triple-zero">Triple Zero</a>.</p>
        """),
    ]
