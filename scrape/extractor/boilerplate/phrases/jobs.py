"""What people are by profession, as parts of patterns for text in lower case."""

from __future__ import annotations

from typing import Final

PRESS: Final = "writer|reporter|correspondent|columnist|journalist|contributor|blogger|editor|producer|critic|staffer"
"""Those who write or make news, in English."""
WRITERS: Final = (
    rf"{PRESS}|author|historian|lecturer|professor|researcher|fellow|journalistin|journaliste|redakteur(?:in)?"
    r"|periodista|giornalista|journalista|jornalista"
)
"""Those who write, in Western languages."""
LEADERS: Final = (
    r"president|ceo|cto|coo|cmo|cfo|cio|vp|co-?founder|founder|manager|director|officer|coordinator"
    r"|geschäftsführer(?:in)?|(?:projekt)?leiter(?:in)?|(?:presse)?sprecher(?:in)?"
)
"""Of whom articles tell more often than they write them."""
JOBS: Final = (
    rf"{WRITERS}|{LEADERS}|editor(?:-in-chief|-at-large)|analyst|photographer|intern|reviewer|specialist|strategist"
    r"|vice president|engineer|developer|designer|expert|consultant|coach|redaktor(?:in)?|chefredakteur(?:in)?"
    r"|korrespondent(?:in)?|referent(?:in)?|redactor|publisher|advis[eo]r|dietitian|nutritionist"
    r"|redactora|repórter|redattrice|redattore|verslag(?:gever|geefster)|dziennikar(?:ka|z)|корреспондент|журналист(?:ка)?"
    r"|обозреватель|журналіст(?:ка)?|кореспондент(?:ка)?|redaktor(?:ka|ė)|phóng viên|jurnalis|wartawan|jurnalist[aă]?"
    r"|újságíró|szerkesztő|muhabir|toimittaja|δημοσιογράφος|периодист|صحفية?|مراسلة?|محررة?|خبرنگار|כתבת?|עיתונאית?"
    r"|संवाददाता|पत्रकार|therapist|physician|attorney|head of [\w ]+|bureau chief|host|presenter"
    r"|corresponsal|enviad[oa] especial|envoyée? spéciale?|correspondante?"
)
