from .prose import prose


def rich_text() -> dict[str, str]:
    """Return the variants of the rich text block, using every feature it allows."""
    return {
        "paragraphs": prose("""
            <p>A village does not need every neighbour to be a detective. It needs
            people who notice, people who listen, and people who know where to send
            someone for help.</p>
            <p>Most of us can be one of those three by the end of the week.</p>
        """),
        "minimal": "<p>You can stop here and come back another day.</p>",
        "emphasis_and_links": prose("""
            <p>Read <b>one page</b>, then decide. <i>The Children in the Pictures</i>
            has its own <a href="https://childreninthepictures.org/">site</a>, and this
            site keeps a list of <a href="page:help">people to talk to</a>.</p>
        """),
        "bulleted_list": prose("""
            <p>When somebody tells you, three things help:</p>
            <ul>
              <li>a calm face</li>
              <li>the words “I believe you”</li>
              <li>no promise that you cannot keep</li>
            </ul>
        """),
        "numbered_list": prose("""
            <p>To begin a conversation:</p>
            <ol>
              <li>Ask whether the other person has room for it today.</li>
              <li>Say what it is about, in one sentence.</li>
              <li>Stop, and leave them time to answer.</li>
            </ol>
        """),
        "long": prose("""
            <p>Some weeks a staff room, a kitchen or a team bus is ready for this
            conversation. Some weeks it is not. You may plan the right words for days
            and find that the kettle boils, the phone rings and the moment goes. That is
            not a failure. The person you had in mind has still seen you try to say
            something, and people remember who tried.</p>
            <p>Leave the door where they can find it. Mention the page you read. Put the
            helpline card on the fridge beside the shopping list. Answer the small
            questions as if they were ordinary, because a small question is often
            somebody testing the ice.</p>
            <p>And look after the person doing the talking. Eat something. Walk home the
            long way. <a href="page:help">Talk to someone</a> yourself if what you heard
            stays with you.</p>
        """),
    }
