from .prose import prose
from .references import Stream, Value, to_page
from .stream import section, words


def privacy() -> Value:
    """Return the field values of the privacy page."""
    return {
        "title": "Privacy",
        "slug": "privacy",
        "share_description": (
            "What this site knows about its readers, and what it never asks."
        ),
        "seo_title": "Privacy on this site",
        "search_description": prose("""
            What this site knows about you, what it never asks, and what your own device
            and network may still remember.
        """),
        "content_note": "",
        "introduction": prose("""
            You can read everything here without telling us anything. This page says
            what we leave out, what we cannot leave out, and what your own device may
            remember.
        """),
        "body": [*what_we_do(), *what_others_see()],
    }


def what_we_do() -> Stream:
    """Return the part about this site's own software."""
    return [
        section("What this site does"),
        words("""
                <ul>
                  <li><b>No cookies.</b> Reading sets none. That is why no banner asks
                  you to accept any.</li>
                  <li><b>No trackers.</b> We follow nobody from page to page and build
                  no profiles.</li>
                  <li><b>Posters, counted by the day.</b> A short address on a poster
                  or a ticket, such as /go/film, adds one to the count of that day and
                  leads to the page. Nothing else is written down, so nobody can tell
                  whose visit it was.</li>
                  <li><b>Sharing without us.</b> The links for passing a page on are
                  plain links. We do not learn whether anybody follows one. The name of
                  a Mastodon server that you type is used once and forgotten. A page’s
                  quiet address shows the same page; which page it was is told to nobody
                  else.</li>
                  <li><b>No other companies.</b> Words, pictures, fonts and code all
                  come from this site. Your browser contacts nobody else until you
                  follow a link or play a video of another company.</li>
                  <li><b>Videos when you say so.</b> Our own come from this site. Before
                  one of another company is loaded, we name the company and you press a
                  button. Then that company learns your internet address and the name
                  of this site, and its own rules apply to what it keeps.</li>
                  <li><b>No questions.</b> You need no account, and nothing asks for
                  your name, your age or your email address.</li>
                  <li><b>No forwarding address.</b> When you follow a link to another
                  site, we ask your browser not to say where you came from. Only the
                  player of a video, once you asked for it, is told the name of this
                  site.</li>
                  <li><b>No memory of searches.</b> What you type into the search is
                  answered and forgotten. It stays out of the address, so your browser’s
                  history does not hold it either.</li>
                  <li><b>Pledges without people.</b> When you tap “I will talk”, we add
                  one to the count of that day. So that one tap counts once, the site
                  remembers a scrambled mark of your network and browser, made with a
                  key of that day. At midnight the mark stops counting, and mark and key
                  are deleted with the first pledge or clean-up after that. The site
                  never keeps your internet address.</li>
                  <li><b>A pack without a file.</b> If you ask for a pack to host a
                  screening, the place and the date that you type go into its sheets.
                  They are made while you wait, and neither is kept. A mark of the
                  same kind keeps packs from being asked for by the hundred.</li>
                  <li><b>Nothing kept for later.</b> The site installs nothing on your
                  device that would let pages open without a connection.</li>
                </ul>
            """),
        section("What is written down"),
        words("""
                <p>The software keeps no list of visits. When something fails, it writes
                a line so that we can mend it: the time, the fault, and often the page.
                That line leaves out your internet address and anything after a question
                mark in the address of the page.</p>
                <p>The exit is not counted. Nobody here can see who used it, or how
                often.</p>
            """),
        section("Who does get a cookie"),
        words("""
                <p>The people who edit this site sign in to do so, and signing in needs
                a cookie. If we ever lock a page with a password, for example while it
                is being checked, typing that password sets a cookie too. Those cookies
                keep the sign-in working and do nothing else.</p>
            """),
    ]


def what_others_see() -> Stream:
    """Return the part about browsers, networks and other sites."""
    return [
        section("What we cannot leave out for you"),
        words("""
                <p>Every site has to travel through machines that are not its own:</p>
                <ul>
                  <li><b>Your browser</b> usually keeps a history of pages, and may keep
                  copies of them for a while. What you choose in the list of help is
                  part of the address, so it is in that history.</li>
                  <li><b>Your account</b> with a browser or phone may share that history
                  with your other devices, or with a family group.</li>
                  <li><b>Your network</b>, at home, school or work, and your internet
                  company can usually see which site you visited and when, though not
                  which page you read when the connection is encrypted.</li>
                  <li><b>The company that hosts this site</b> handles each request to
                  deliver it, and may keep records of its own.</li>
                  <li><b>Your phone</b> lists the numbers you call and text, and a phone
                  bill may list them too.</li>
                </ul>
                <p>A private or incognito window leaves less behind on the device
                itself. It changes nothing about the network.</p>
            """),
        (
            "callout",
            {
                "heading": "If someone looks at your phone or computer",
                "text": prose("""
                    <p>A device that the other person never uses is the better choice:
                    at a library, at school, or with a friend. The exit button can help
                    in a hurry, and it helps most when you know its limits.</p>
                """),
                "link": to_page("exit-help", "What the exit does and does not do"),
            },
        ),
        section("When you leave for another site"),
        words("""
                <p>Each service and site we link to has its own rules. Before you tell
                them something, you can ask what they keep and whom they must tell. Our
                <a href="page:help">help pages</a> say what we know, and say so when we
                do not know.</p>
            """),
    ]
