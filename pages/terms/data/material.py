"""Words for images of abuse, and for what is done with them."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

MATERIAL = (
    Term(
        key="child-pornography",
        shown=_("child pornography, child porn"),
        level=Level.STOP,
        words="""
            child/kid/kiddie/kiddy/paedo/pedo/infant/baby/toddler/minor porn/porno
            child/kid/kiddie/kiddy/paedo/pedo/infant/baby/toddler/minor pornography
            child/kid/infant/minor pornographic/pornographer
            underage/preteen/schoolgirl/schoolboy porn/porno/pornography
            under age/aged porn/porno/pornography
            porn/pornography of a/an/the/young/small? <child>
            porn/pornography featuring/showing/depicting/involving a/young? <child>
            cp image/picture/photo/video/file/collection/material/link/website/site
            cp trader/trading/ring/forum
            trade/traded/trading/share/shared/sharing/download/downloaded cp
            downloading/possess/possessed/possessing/possession/watching of? cp
        """,
        unless="""
            <owner> porn/pornography use/exposure/viewing/habit/addiction/access
            kid/child porn/pornography use/exposure/viewing/habit/addiction
        """,
        preferred=_("child sexual abuse material"),
        reason=_("“pornography” suggests consent, and lawful pictures of adults"),
        source="INTERPOL; NOCS; Internet Watch Foundation; ECPAT, 2nd edition",
        is_confirmed=True,
    ),
    Term(
        key="generated-child-pornography",
        shown=_("AI child porn"),
        level=Level.STOP,
        words="""
            ai child/kid/kiddie porn/porno/pornography
            ai generated child/kid/kiddie porn/porno/pornography
            deep fake child/kid/teen/teenage/schoolgirl porn/pornography
            deep fake porn/pornography .. <child>
            <child> .. deep fake porn/pornography
        """,
        preferred=_("AI-generated child sexual abuse material"),
        reason=_("the harm is real: real children are shown, or hurt again by it"),
        source="Follows “child pornography”",
        is_confirmed=False,
    ),
    Term(
        key="revenge-porn",
        shown=_("revenge porn"),
        level=Level.STOP,
        words="revenge porn/porno/pornography",
        preferred=_("image-based abuse"),
        reason=_("nothing was done to deserve revenge, and it is abuse"),
        source="eSafety; Victoria Police",
        is_confirmed=True,
    ),
    Term(
        key="pay-per-view",
        shown=_("webcam child sex tourism, pay-per-view abuse"),
        level=Level.STOP,
        words="""
            web cam child sex tourism
            pay per view .. abuse/rape
            abuse/rape .. pay per view
        """,
        preferred=_("live-streamed child sexual abuse"),
        reason=_("it is a crime, and neither travel nor a show"),
        source="Luxembourg Guidelines 2016",
        is_confirmed=False,
    ),
    Term(
        key="search-words",
        shown=_("words that offenders search for"),
        level=Level.STOP,
        words="""
            lolita
            jail bait
            barely legal girl/boy/teen/porn/sex/video/picture/model/babe
            teen/teenage porn/porno/xxx
            teen/teenage sex video/tape/pic/picture/clip
        """,
        unless="""
            nabokov ... lolita
            lolita ... nabokov
            novel/book/film lolita
            lolita fashion/dress/style
            teen/teenage porn use/exposure/viewing/habit/addiction
        """,
        preferred="",
        reason=_("offenders search with these words, and repeating them helps nobody"),
        source="INTERPOL on the words of offenders, for the words themselves unread",
        is_confirmed=False,
    ),
    Term(
        key="directions",
        shown=_("addresses and names that lead to abuse"),
        level=Level.STOP,
        words="""
            <hidden> onion
            onion address/link/url
            onion site .. abuse/child/csam
            hidden service address/link/url
        """,
        unless="""
            <owner>? onion link/address ... securedrop
            securedrop ... onion link/address
        """,
        preferred="",
        reason=_("a page of ours must not show the way to abuse"),
        source="Rule of this project",
        is_confirmed=True,
    ),
    Term(
        key="sextortion",
        shown=_("sextortion"),
        level=Level.NOTE,
        words="sextortion/sextort/sextorted/sextorting/sextortionist",
        unless="sometimes/also/often/commonly/so called sextortion",
        preferred=_("sexual extortion"),
        reason=_("one word for several kinds of abuse makes them sound less grave"),
        source="NSPCC Learning, August 2025; eSafety",
        is_confirmed=True,
    ),
    Term(
        key="self-generated",
        shown=_("self-generated images"),
        level=Level.WARN,
        words="""
            self generated image/imagery/picture/photo/video/nude/abuse/csam/indecent
            self generated .. sexual/explicit/intimate/abuse/csam
            self produced/made/taken .. sexual/explicit/intimate/csam
            self produced/made/taken abuse/nude
        """,
        preferred=_("images that a child was pressed or groomed into making"),
        reason=_("without how they came about, the child seems to be to blame"),
        source="The debate of the Internet Watch Foundation and ECPAT",
        is_confirmed=False,
    ),
    Term(
        key="sending-pictures",
        shown=_("the child sent explicit pictures"),
        level=Level.WARN,
        words="""
            <child> send/share/post/take .. <explicit> .. <picture>
            <child> .. sent/sending/shared .. <explicit> .. <picture>
            <child> .. sharing/posted/took .. <explicit> .. <picture>
            <child> .. sent/sending/shared/sharing/posted/took nude
            <child> send/share/post/take nude
        """,
        unless="""
            <child> .. wa/were/is/are/been/being/got/getting sent ... <picture>
            <child> sent/shown .. by ... <picture>
            <child> .. forced/pressured/coerced/tricked ... <picture>
            <child> .. groomed/blackmailed ... <picture>
            <child> .. made/threatened/manipulated ... <picture>
        """,
        preferred=_("an adult got the child to send pictures"),
        reason=_("the act is the adult’s, not the child’s"),
        source="The Children’s Society, an earlier guide",
        is_confirmed=True,
    ),
)
