from pages.examples.prose import prose
from pages.examples.references import FILM_SITE, Stream, Value, to_page, to_web
from pages.examples.stream import words

from .writing import box, links, one_step, pause, saying, services


def host_a_screening() -> Value:
    """Return the field values of the action that takes an evening."""
    return {
        "title": "Host a screening",
        "slug": "host-a-screening",
        "share_description": (
            "Show the film to people you know: the steps, words to say, and a pack "
            "of sheets to print."
        ),
        "seo_title": "Host a screening, with care",
        "search_description": prose("""
            Show the film to people you know: the steps, who does what, words for the
            beginning and the end, and a pack made for your evening.
        """),
        "content_note": prose("""
            This page is about showing a documentary on police work against child sexual
            abuse, and about looking after the people who watch it. It describes no
            abuse.
        """),
        "introduction": prose("""
            Some people will never watch this film alone, and would with you. An evening
            with chairs, tea and somebody who looks after the room can begin
            conversations that go on for years.
        """),
        "time_needed": "Two weeks to prepare, one evening to do",
        "note_for_children": prose("""
            This page is for adults. The film is recommended for 15 years and over. If
            somebody wants to show it to you and you do not want to see it, you can say
            no, and you do not have to say why.
        """),
        "pledge": "",
        "leads_to_pack": True,
        "steps": steps(),
        "words_to_use": words_to_use(),
        "what_to_expect": what_to_expect(),
        "look_after_yourself": prose("""
            <p>Hosts forget themselves. Watch the film before the evening, so that it
            does not reach you for the first time while you are in charge. Share the
            roles, and agree on who drives home with whom.</p>
            <p>Leave the next morning free of hard things. Ring your support person a
            few days later, and ask how they are.</p>
        """),
        "action_services": services(
            "lifeline", "kids-helpline", "1800respect", "13yarn"
        ),
        "links": links(
            "For the evening",
            to_page("film", "About the film"),
            to_page("discussion-guide", "The discussion guide"),
            to_page("help", "Every service, to choose those near you"),
            to_web(FILM_SITE, "The film’s own site"),
        ),
    }


def steps() -> Stream:
    """Return the steps from the first look to the last word."""
    return [
        one_step(
            "Watch it yourself, and ask whether you may show it",
            """
            <p>Showing a film to a group usually needs permission, also when nobody
            pays. Begin at the <a href="https://childreninthepictures.org/">film’s own
            site</a>. It is rated M; decide whom you invite with that in mind.</p>
            """,
        ),
        one_step(
            "Find a second and a third person",
            """
            <p>Nobody should do this alone. You need:</p>
            <ul>
              <li><b>a host</b>, who welcomes, says what the film is about, and keeps
              the time</li>
              <li><b>a support person</b>, who has no other task, sits near the door and
              goes out with whoever goes out. A counsellor, a nurse, or somebody who is
              calm and knows the numbers</li>
              <li><b>somebody at the door</b>, for tickets, latecomers and tea.</li>
            </ul>
            """,
        ),
        one_step(
            "Choose a room that people can leave",
            """
            <p>Seats at the side, a lit way out, a quiet second room with water and
            tissues. Step-free if you can. Captions on: they help more people than you
            think.</p>
            """,
        ),
        one_step(
            "Invite so that everybody knows what is coming",
            """
            <p>Say the subject in the invitation, in plain words, and that anybody may
            leave at any time. Never as a surprise, never as a duty, never to people who
            were not asked.</p>
            """,
        ),
        one_step(
            "Make your pack",
            """
            <p>Tell us the date, the place and who comes, and you get a run sheet,
            roles, what to say, lines to call, the discussion guide, a poster and an
            entry for the calendar. It is made while you wait. Nothing that you type is
            kept.</p>
            """,
        ),
        one_step(
            "Leave time after the end",
            """
            <p>Lights up slowly, ten minutes with tea before anybody has to speak. Then
            talk, if people want to; the <a href="page:discussion-guide">discussion
            guide</a> has questions. End with one thing that each person could do.</p>
            """,
        ),
    ]


def words_to_use() -> Stream:
    """Return words for the invitation, the beginning, the door and the end."""
    return [
        saying(
            "In the invitation",
            """
            We are showing a documentary about the people who protect children from
            sexual abuse online. It is heavy. Come only if it is right for you. You can
            leave at any time, and somebody will be there to talk to.
            """,
        ),
        saying(
            "Before the film",
            """
            You can go out at any time, and come back or not. Nobody will ask why. This
            is our support person; they will be by the door all evening.
            """,
            "Point to the door, the second room and the numbers on the wall.",
        ),
        saying(
            "At the door, to somebody who goes out",
            "I am glad you looked after yourself. Would you like company or quiet?",
            "Ask nothing else. Walk beside them, and let them choose where.",
        ),
        saying(
            "At the end",
            """
            Thank you for staying with this. The numbers on your sheet are for you too,
            tonight or in a month. What is one small thing that we could do?
            """,
        ),
    ]


def what_to_expect() -> Stream:
    """Return what happens in such a room."""
    return [
        words("""
            <p>Expect fewer people than you invited, and a room that is very quiet after
            the end. Quiet is not failure. Expect somebody to leave; that is what the
            support person is for.</p>
            <p>In any room there are people who have lived through abuse. Most will not
            say so, and nobody should be made to. Never ask “Has this happened to
            anyone here?”.</p>
        """),
        box(
            "If somebody tells you something",
            """
            <p>Go with them and the support person to the second room. Listen, believe
            them, say that it was not their fault. Do not promise to keep it secret, and
            do not ask for details. If a child is in danger now, call <a
            href="page:triple-zero">Triple Zero</a>.</p>
            """,
            to_page("start-a-conversation", "Words for that moment"),
        ),
        pause("""
            It may be the first evening on which somebody in your street hears that this
            can be said out loud.
        """),
    ]
