"""Plans for ``age-mismatch``: ages and year groups of the child now, and of something or somebody else."""

from __future__ import annotations

from collections.abc import Mapping

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Small, added

R = "age-mismatch"


def _faulty(name: str, child: Child, layout: str, found: tuple[str, ...], fields: Mapping[str, str] | None = None, **more: str) -> Small:
    return Small(name, R, child, layout, added(child, **more), {R: found}, fields=fields or {})


def _sound(name: str, child: Child, layout: str, fields: Mapping[str, str] | None = None, **more: str) -> Small:
    return Small(name, R, child, layout, added(child, **more), fields=fields or {})


PLANS = (
    # faulty: Leo is 8 and in Year 4, Ada 12 and in Year 7, Mina 5 and in Reception, Rafe 17 and in Year 12
    _faulty("is-years-old", LEO, "prose", ("9",), B="Leo is 9 years old and lives for diggers, so he talks of little else and others walk off."),
    _faulty("year-old", ADA, "bullets", ("eleven",), B="Ada is a lively eleven-year-old who tires after fifty metres."),
    _faulty("who-is", MINA, "form", ("four",), D="Mina, who is four, needs an adult beside her in the street."),
    _faulty("aged", RAFE, "plain", ("16",), C="Rafe, aged 16, misses workshop days in winter because of his asthma."),
    _faulty("year-group-in-text", LEO, "cards", ("Year 3",), B="Leo is in Year 3 and cannot yet follow the books that his class reads."),
    _faulty("year-group-field", ADA, "prose", ("8",), {"NCY": "8"}),
    _faulty("age-field", LEO, "form", ("9 years 1 month",), {"Age": "9 years 1 month"}),
    _faulty("pupil", ADA, "two-line", ("Year 6",), A="Ada is a Year 6 pupil who loves rugby."),
    _faulty("age-and-year-field", MINA, "text", ("4 years 2 months",), {"Year": "", "Age and year group": "4 years 2 months, Reception"}),
    _faulty("at-the-age", RAFE, "bold", ("18",), B="At 18 years old Rafe still needs an adult beside him on a bus."),
    _faulty("beside-birth", LEO, "form", ("9 years old",), {"Date of birth": "14 June 2016 (9 years old)"}),
    _faulty("birth-and-age", ADA, "text", ("13 years 2 months",), {"DOB": "", "Date of birth and age": "02/09/2012 – 13 years 2 months"}),
    # sound
    _sound("right-beside-birth", LEO, "form", {"Date of birth": "14 June 2016 (8 years old)"}),
    _sound("bare-beside-birth", ADA, "text", {"DOB": "", "DOB / Age": "02/09/2012 (12)"}),
    _sound("age-then-birth", MINA, "cards", {"Date of birth": "", "Age and date of birth": "5, 27.11.2019"}),
    _sound("beside-birth-once", RAFE, "plain", {"D.O.B.": "8th January 2008; aged 16 at the last review"}),
    _sound("right-ages", LEO, "prose", {"Age": "8 years 8 months"}, B="Leo is an eight-year-old in Year 4 who cannot yet follow the books that his class reads."),
    _sound("age-equivalent", ADA, "bullets", B="Ada has a reading age of 9 years 2 months, which makes her textbooks hard to follow. Her spelling has an age equivalent of 8."),
    _sound("sister", LEO, "form", D="Leo has a sister, Ann. She is 11 years old and in Year 6. Leo needs help to cross the road."),
    _sound("past", MINA, "cards", A="Mina was two when she came to Tidewater. When Mina was three she learnt to ride a trike. At the age of four she began to hum."),
    _sound("future", RAFE, "plain", A="When Rafe is 18 he wants to drive a van. Rafe is nearly 18 and will be in Year 13 in September."),
    _sound("like-a-younger-child", ADA, "two-line", B="Ada plays like a six-year-old, so girls of her class leave her out. Ada is working on number at the level of Year 3."),
    _sound("out-of-cohort", LEO, "text", {"Year group": "3 (taught out of year group since Reception)"}, B="Leo is in Year 3, one year below his age group, and cannot yet follow the books that his class reads."),
    _sound("earlier-report", ADA, "side", B="In the report of May 2023 Ada is 10 years old and walks a hundred metres; now she tires after fifty."),
    _sound("own-words", MINA, "bold", A="I am 4 and I like the sea."),
    _sound("lesson-and-time", RAFE, "part", F="At 9 Rafe meets his mentor. The Year 11 tutor, who is 30, sits with him in the Year 11 workshop for one hour on Fridays."),
    _sound("behind", LEO, "prose", B="Leo is two years behind in reading, so he cannot follow his books. He is one of eight in his group."),
    _sound("summer", ADA, "prose", {"Plan issued": "25/07/2025", "NCY": "8"}),
    _sound("no-birth-date", LEO, "plain", {"Date of birth": ""}, B="Leo is 9 years old and cannot yet follow the books that his class reads."),
    _sound("month-out", MINA, "form", {"Age": "5 years 5 months"}),
    _sound("age-at-request", ADA, "prose", {"Age at request for assessment": "11 years 10 months"}),
)
