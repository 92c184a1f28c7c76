from pages.examples.prose import prose
from pages.examples.references import FILM_SITE, ImageKey, PageKey, Value, VideoKey


def film_campaign_page() -> Value:
    """Return the field values of the film's page.

    Length, writers, languages, captions and providers are not on record with us, so
    they stay empty, and the page says so where a viewer needs to know.
    """
    return {
        "title": "The Children in the Pictures",
        "slug": "film",
        "share_description": (
            "A documentary about people who bring children to safety: what to know "
            "first, where to watch."
        ),
        "search_description": prose("""
            An Australian documentary about people who look for children and bring
            them to safety: what to know first, where to watch it, and what comes after.
        """),
        "content_note": prose("""
            About a documentary on online child sexual exploitation and the police who
            work against it. Nothing from the film is shown here, and no abuse is
            described.
        """),
        "tagline": "The people who keep looking.",
        "synopsis": synopsis(),
        "poster": ImageKey("film"),
        "year": 2021,
        "country": "Australia",
        "classification": "M",
        "official_url": FILM_SITE,
        "credits": [
            {"role": "director", "name": "Akhim Dev"},
            {"role": "director", "name": "Simon Nasht"},
        ],
        "themes": themes(),
        "before_watching": VideoKey("before-you-watch"),
        "reviews": [
            {
                "text": "Called it a harrowing must-see.",
                "is_exact": False,
                "name": "Stephen Romei",
                "publication": "The Weekend Australian",
            }
        ],
        "hosting": PageKey("host-a-screening"),
    }


def synopsis() -> str:
    """Return what the film tells, in two paragraphs."""
    first = prose("""
        Somewhere a detective sits at a screen under another name. The film follows
        people of the Australian Centre to Counter Child Exploitation and of Task Force
        Argos, a specialist unit of the Queensland Police, as they identify networks of
        offenders and rescue children.
    """)
    second = prose("""
        It is a film about police work, and so about patience: about people who go back
        to a hard thing every morning, because somewhere there is a child who needs them
        to. Its makers hope that we will watch, care and act.
    """)
    return f"{first}\n\n{second}"


def themes() -> list[Value]:
    """Return what a viewer meets, as far as it is on record with us."""
    return [
        {
            "theme": "Online child sexual exploitation",
            "description": prose("""
                The subject of the whole film. It tells how offenders work together
                online and how police find them.
            """),
        },
        {
            "theme": "Children who were abused, and their rescue",
            "description": prose("""
                The detectives look for children whom offenders have harmed. A critic
                called the film harrowing.
            """),
        },
        {
            "theme": "Police work under cover",
            "description": prose("""
                Detectives take other names to find offenders, and stay with hard things
                for a long time.
            """),
        },
    ]
