"""Words for those who abuse."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

OFFENDERS = (
    Term(
        key="paedophile",
        shown=_("paedophile (for an offender)"),
        level=Level.WARN,
        words="paedophile/pedophile/pedo/paedo/peado/peadophile",
        preferred=_("child sex offender, or person who sexually abused a child"),
        reason=_("it is a diagnosis: not all who offend have it, nor the reverse"),
        source="Luxembourg Guidelines, in a summary; IICSA; Bravehearts",
        is_confirmed=True,
    ),
    Term(
        # Beasts and predators are animals first; these are people.
        key="monster",
        shown=_("monster, predator, pervert"),
        level=Level.WARN,
        words="""
            pervert/perv
            child/sex/sexual/online/internet/cyber/web/serial/convicted predator
            predator online
            predator .. prey/preying/preyed/groom/grooming/target/targeting/stalking
            predator ... abuse/abused/groomed/raped
            <harm> ... predator
            monster/beast/animal who/that? .. <harm>
            monster/beast/animal .. prey/preying/preyed on .. <child>
            <offender> .. is/are/wa/were .. monster/beast/animal/evil
            convicted .. monster/beast/animal
            evil/depraved/sick/vile/twisted .. <offender>
            evil/depraved/sick/vile/twisted man/men/teacher/coach/priest ... <harm>
            evil/sick/vile/twisted monster/beast/pervert
            child/sex monster/beast/fiend
            abuser/offender .. pure evil
        """,
        unless="""
            ... abuse/animal cruelty .. animal
            animal abuse/abuser
            animal that/who? were? abused/exploited
        """,
        preferred=_("offender, or perpetrator"),
        reason=_("it makes them unlike anyone we know, and many children know them"),
        source="NOCS; csaprimaryprevention.org",
        is_confirmed=True,
    ),
    Term(
        key="sex-offender",
        shown=_("sex offender (as all that somebody is)"),
        level=Level.NOTE,
        words="sex/sexual offender",
        unless="""
            child sex/sexual offender
            sex/sexual offender register/registry/registration/act/program/programme
            sex/sexual offender treatment/order/database/law/unit
        """,
        preferred=_("person who has offended, or person convicted of"),
        reason=_("what somebody did is more exact than a name for them"),
        source="Moore Center; ECPAT, 2nd edition",
        is_confirmed=True,
    ),
    Term(
        # Praise is wrong only beside a charge or the abuse itself.
        key="respected-offender",
        shown=_("respected coach, beloved teacher (of an offender)"),
        level=Level.WARN,
        words="""
            respected/beloved/popular/admired/cherished/model teacher ... <verdict>
            respected/beloved/popular/admired/decorated coach ... <verdict>
            respected/beloved/popular priest/doctor/officer/businessman ... <verdict>
            much/well loved/liked/respected .. teacher/coach/priest/man ... <verdict>
            pillar of .. community ... <verdict>
            <verdict> ... pillar of .. community
            <verdict> ... respected/beloved/popular teacher/coach/priest/doctor/man
            family man ... <verdict>
            <verdict> ... family man
        """,
        preferred=_("their work, and only where it matters"),
        reason=_("praise of an offender reads as an excuse"),
        source="NOCS",
        is_confirmed=True,
    ),
    Term(
        key="stranger-danger",
        shown=_("stranger danger"),
        level=Level.NOTE,
        words="stranger danger",
        preferred=_("most offenders are known to the child"),
        reason=_("it points away from where the risk mostly is"),
        source="NAPAC for the fact; for the phrase itself unread",
        is_confirmed=False,
    ),
)
