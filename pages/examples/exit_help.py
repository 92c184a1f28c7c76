"""The page that explains the exit, in plain words and without promises."""

from .prose import prose
from .references import Stream, Value, to_page
from .stream import section, words


def exit_help() -> Value:
    """Return the field values of the page about the exit."""
    return {
        "title": "How the exit works",
        "slug": "exit-help",
        "share_description": (
            "How to leave a site in a hurry, and what stays behind on a phone or a "
            "computer."
        ),
        "seo_title": "What the exit button does and does not do",
        "search_description": prose("""
            How to leave this site in a hurry, how to practise it, and what stays behind
            on a phone or computer.
        """),
        "content_note": "",
        "introduction": prose("""
            The exit takes this site off your screen quickly. It is a curtain, not a
            lock. Please practise it once, and read what it cannot do.
        """),
        "body": [*what_it_does(), *what_it_leaves()],
    }


def what_it_does() -> Stream:
    """Return the part about using and practising the exit."""
    return [
        section("How to use it"),
        words("""
                <ul>
                  <li><b>Press “Leave site”</b> at the top of any page.</li>
                  <li><b>Or press Shift three times</b> on a keyboard. Either Shift key
                  will do. You have five seconds between one press and the next.</li>
                </ul>
                <p>With a keyboard you can also press Tab twice at the top of a page,
                and then Enter.</p>
            """),
        section("What it does"),
        words("""
                <ul>
                  <li>It blanks the page at once.</li>
                  <li>It opens an ordinary site, such as a weather page, in its
                  place.</li>
                  <li>The page you were reading gives up its place behind the Back
                  button.</li>
                </ul>
                <p>Some browsers switch off the small programs in web pages, called
                JavaScript. Then the exit is a plain link. It still leaves, but the page
                does not go blank first, Shift does nothing, and Back returns to the
                page you left.</p>
            """),
        section("Practise now"),
        words("""
                <p>This page is a calm one to practise on.</p>
                <ol>
                  <li>Press “Leave site”, or Shift three times.</li>
                  <li>See where you land.</li>
                  <li>Press Back and see what comes up. It may be a page of this site
                  that you read before this one. Anybody else could press Back too.</li>
                  <li>Come back here by typing this site’s address, or from your
                  browser’s history. You will notice that the history still lists
                  it.</li>
                </ol>
            """),
    ]


def what_it_leaves() -> Stream:
    """Return the part about what the exit cannot do, and what may help instead."""
    return [
        section("What it does not do"),
        words("""
                <ul>
                  <li>It does not erase your browser’s history. The pages you read are
                  still listed there.</li>
                  <li>It does not close other tabs or windows of this site.</li>
                  <li>It does not empty searches you saved, or what a search box
                  suggests.</li>
                  <li>It does not reach your other devices. If your account shares
                  history between them, the pages can appear there too.</li>
                  <li>It does not change what your home, school or work network
                  records.</li>
                  <li>It does not touch your list of calls and messages.</li>
                  <li>It cannot stop a program that watches the screen, or a person who
                  has already seen it.</li>
                </ul>
                <p>No button can promise that you will be safe.</p>
            """),
        (
            "pause",
            {"text": "None of this is your fault. Now you know where the limits are."},
        ),
        section("What may help more"),
        words("""
                <ul>
                  <li>Use a device that the other person never touches: at a library, at
                  school, or a friend’s.</li>
                  <li>Open a private or incognito window before you visit, and close it
                  when you finish. It keeps less on the device. The network can still
                  see the visit.</li>
                  <li>Remove single pages from your history rather than all of it. An
                  empty history can make somebody ask questions.</li>
                  <li>Call or text from a phone whose bill and call list stay with
                  you.</li>
                </ul>
            """),
        (
            "callout",
            {
                "heading": "If you are in danger now",
                "text": prose("""
                    <p>Call <a href="page:triple-zero">Triple Zero</a> as soon as you
                    can speak. If a person watches what you do online, the people at <a
                    href="page:1800respect">1800RESPECT</a> talk with callers about
                    violence at home.</p>
                """),
                "link": to_page("help", "Every service we list"),
            },
        ),
    ]
