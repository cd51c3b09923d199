"""Plans for ``no-transition-planning``: changes of school and adult life ahead, planned for or not."""

from __future__ import annotations

from collections.abc import Mapping

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Line, Lines, Small, Sub

R = "no-transition-planning"
_YEAR_5 = {"Date of birth": "14 June 2015", "Year group": "5"}
_YEAR_6 = {"Date of birth": "14 June 2014", "Year group": "6"}
_YEAR_10 = {"DOB": "02/09/2009", "NCY": "10"}
_YEAR_2 = {"Date of birth": "27.11.2017", "Year": "2"}
_NURSERY = {"Date of birth": "27.11.2020", "Year": "Nursery", "Nursery or school attended": "Tidewater Nursery"}
_ADULT = {"D.O.B.": "8th January 2006", "Year group": "14"}


def _faulty(name: str, child: Child, layout: str, fields: Mapping[str, str], changes: Mapping[str, Lines] | None = None) -> Small:
    return Small(name, R, child, layout, changes or {}, {R: ("*",)}, fields=fields)


def _sound(name: str, child: Child, layout: str, fields: Mapping[str, str], **added: Line) -> Small:
    return Small(name, R, child, layout, {section: [*child.sections[section], text] for section, text in added.items()}, fields=fields)


PLANS = (
    # faulty
    _faulty("year-5-in-march", LEO, "prose", _YEAR_5),
    _faulty("year-6", LEO, "bullets", _YEAR_6),
    _faulty("year-10-nothing", ADA, "form", _YEAR_10),
    _faulty("infants-year-2", MINA, "cards", _YEAR_2),
    _faulty("nursery", MINA, "plain", _NURSERY, {"I": ["Tidewater Nursery, a maintained nursery school."]}),
    _faulty("college-without", RAFE, "prose", _ADULT, {
        "F": ["The mentor will meet Rafe on Mondays and Thursdays for 20 minutes to plan his breaks with a noise meter.", "The tutor will teach Rafe in a group of six at the college for 15 hours a week."],
        "H2": ["A young carers worker will meet Rafe every second Friday for an hour."],
    }),
    _faulty("daily-transitions-only", LEO, "two-line", _YEAR_6, {"F": [*LEO.sections["F"], "The teaching assistant will show Leo a now-and-next board for two minutes at each transition between activities."]}),
    _faulty("only-an-outcome-for-adulthood", ADA, "bold", _YEAR_10, {"E": [*ADA.sections["E"], "By the end of Year 11 Ada will have done two weeks of work experience at a newspaper."]}),
    _faulty("end-point-alone", LEO, "text", _YEAR_6, {"E": ["By the end of Year 7 Leo will read fifty words by sight."]}),
    # sound
    _sound("year-4", LEO, "prose", {}),
    _sound("year-5-in-october", LEO, "cards", {**_YEAR_5, "Date of plan": "10 October 2024"}),
    _sound("visits-to-secondary", LEO, "bullets", _YEAR_6, F="The teaching assistant will walk round the secondary school with Leo on four afternoons in June 2025, for an hour each time."),
    _sound("new-school-outcome", LEO, "form", _YEAR_6, E="By December 2025 Leo will find his way to each lesson at his new school with a map, on four days of a week."),
    _sound("transition-programme", LEO, "text", _YEAR_5, F="The SENCO will run a transition programme of six sessions of 40 minutes in the summer term of 2026."),
    _sound("all-through", LEO, "plain", {**_YEAR_6, "Current setting": "Hollin Bank School, an all-age special school"}),
    _sound("careers", ADA, "bold", _YEAR_10, F="The careers adviser will meet Ada for 40 minutes each term and go with her on one college visit in March 2026."),
    Small("heading", R, ADA, "prose", {"F": [*ADA.sections["F"], Sub("Preparing for adulthood"), "The youth worker will practise ordering and paying in the café with Ada for 45 minutes each Friday, and plan her college visits with her."]}, fields=_YEAR_10),
    _sound("travel-training", RAFE, "two-line", {}),
    _sound("cooking-in-h2", ADA, "form", {"DOB": "02/09/2010", "NCY": "9"}, H2="A support worker will teach Ada to cook a hot meal for 90 minutes each Thursday."),
    _sound("primary-year-2", MINA, "side", {**_YEAR_2, "Nursery or school attended": "Tidewater Primary School"}, I="Tidewater Primary School, a mainstream primary school."),
    _sound("nursery-visits", MINA, "bullets", _NURSERY, F="The key person will take Mina to her Reception class for four visits of an hour in June and July 2025."),
    _sound("no-dates", LEO, "prose", {"Date of birth": "", "Year group": ""}),
)
