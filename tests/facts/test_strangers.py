"""Names of nobody the plan introduces, wherever they stand; and names that rightly stand in a plan."""

from __future__ import annotations

import pytest

from planlint import app
from planlint.facts.strangers import Strangers
from planlint.model import Case, Document, Facts, Item, Place, Role, SectionPart

VIEWS = "Jonah lives with his Mum, his Dad and his sister Tilly."
ROLES: dict[str, Role] = {"A": "view", "B": "need", "C": "need", "D": "need", "E": "outcome", "F": "provision", "G": "provision", "H1": "provision", "H2": "provision"}


def _found(**texts: str) -> list[str]:
    sections = []
    for section, text in {"A": VIEWS, **texts}.items():
        item = Item(f"{section}-1", section, ROLES[section], text, Place(paragraph=1))
        sections.append(SectionPart(section, f"Section {section}", (item,)))
    plan = Document("plan.txt", "plan", tuple(sections), Facts(child="Jonah"), "final")
    return [stranger.name for stranger in app.facts().read_case(Case(plan)).about(Strangers).found]


@pytest.mark.parametrize(
    ("section", "text", "name"),
    [
        ("F", "A visual timetable on Daniel’s table, changed at the start of each lesson. | Teaching assistant", "Daniel"),
        ("F", "A sloping board on Oliver’s table. | Class teacher", "Oliver"),
        ("B", "Ink gets all over Harry’s hands, and the page is spoilt.", "Harry"),
        ("F", "A social skills group for Chloe with two classmates. | ELSA | 30 minutes, weekly", "Chloe"),
        ("F", "Instructions given to Daniel one part at a time.", "Daniel"),
        ("B", "Daniel shares what he has and is kind to younger pupils.", "Daniel"),
        ("E", "Daniel will have long texts read aloud to him.", "Daniel"),
        ("F", "Grace should have long texts read aloud.", "Grace"),
        ("E", "Ruby will eat her lunch in the hall on four days out of five.", "Ruby"),
        ("B", "Grace is a bright little girl in Year 3. She finds print hard.", "Grace"),
        ("B", "Will has a short attention span and leaves work half done.", "Will"),
        ("F", "Small-group reading with Hope in the library, 20 minutes each day.", "Hope"),
        ("F", "Teaching assistant | Takes Zara to the sensory room | Ten minutes after lunch", "Zara"),
        ("F", "Guiding Ethan through the dining hall. | Teaching assistant | Ten minutes", "Ethan"),
        ("E", "By July 2026 Siobhan will ask for help in class.", "Siobhan"),
        ("E", "By the end of Key Stage 2 Aisha will write three linked sentences.", "Aisha"),
        ("B", "On the WISC-V Mohammed obtained a score of 77.", "Mohammed"),
        ("B", "Jade cries when her coat is taken, and she hides.", "Jade"),
        ("D", "Kacper and his family are known to the Early Help team.", "Kacper"),
        ("C", "The eczema makes Yusuf’s skin sore, and he scratches until it bleeds.", "Yusuf"),
        ("G", "Cream put on Maisie’s hands before lunch each day. | Teaching assistant", "Maisie"),
        ("H1", "A carer will take Ibrahim to the pool on Saturdays.", "Ibrahim"),
        ("H2", "The youth worker will meet Keira for 90 minutes every other Saturday.", "Keira"),
        ("F", "Each session begins with what Toby did well.", "Toby"),
        ("F", "The SENCO will meet Owen and his parents at the start of each term.", "Owen"),
        ("B", "Loud noise distresses Freya; she covers her ears.", "Freya"),
        ("B", "Sudden change has a large impact on Reuben.", "Reuben"),
        ("F", "Staff will use short sentences, because Anya loses the end of long ones.", "Anya"),
        ("F", "All who teach Callum will give him time to answer.", "Callum"),
        ("B", "Isla seldom turns to her name.", "Isla"),
        ("E", "Amber will be able to pack her own bag.", "Amber"),
        ("F", "The key worker will show Holly a picture of what comes next.", "Holly"),
        ("B", "Reading is slow for Patrick, who guesses from the first letter.", "Patrick"),
        ("F", "Time out of class when Scarlett becomes upset. | All staff", "Scarlett"),
        ("F", "Targets are set each term, and Daniel and her parents are told.", "Daniel"),
        ("F", "Mum and Nabil will practise the journey in August.", "Nabil"),
        ("E", "Hope will retell a story in five linked sentences.", "Hope"),
        ("B", "During the visit on 24 June Mohammed threw a pot of pencils across the room.", "Mohammed"),
        ("B", "At seven years old Rosie speaks in two-word phrases.", "Rosie"),
    ],
)
def test_strange(section: str, text: str, name: str) -> None:
    """A first name of the list, as owner, subject or object."""
    assert _found(**{section: text}) == [name]


@pytest.mark.parametrize(
    "texts",
    [
        # friends, family and pets
        {"A": "Jonah’s best friends are Daniel and Kacper.", "F": "A place beside Daniel at lunch. | Midday supervisor"},
        {"A": "Jonah has two brothers, Ethan and Noah.", "D": "Ethan’s bedroom is next door, and the noise wakes the house."},
        {"A": "Jonah is one of twins. Lily was born first, and she talks for both."},
        {"B": "His cousin Chloe helps him at home. Chloe’s patience is great."},
        {"B": "He calms when he strokes his rabbit, Daisy. Daisy sleeps in his room."},
        {"D": "Mum’s partner, Craig, works nights. Craig’s shifts change weekly."},
        {"H2": "Jonah will go riding on Sundays with a pony called Oscar. Oscar’s saddle is kept at the stable."},
        {"F": "Jonah will be paired with Zara in science, and the teacher will watch over both."},
        {"F": "A turn-taking game with Amir, Zak and Jonah, ten minutes daily. | Teaching assistant"},
        {"B": "He plays with Sam and Freya at break, and with nobody else."},
        {"B": "He will talk to Oliver but not to the rest of the class."},
        {"F": "A game with Noah and Isla, ten minutes daily. | Key person"},
        # staff by first name
        {"F": "Meg (ELSA) will see him each Tuesday for 30 minutes. Meg’s room is always open."},
        {"F": "Check-in with his key worker, Sarah, at 8.50. Sarah will write down what he says."},
        {"F": "Katie will show him the pictures each morning."},
        {"F": "Beth reads with him for ten minutes every day."},
        {"F": "Emma will help him to pack his bag."},
        {"F": "Priya, the speech and language therapist, will visit each half term. Priya’s notes go to the SENCO."},
        {"F": "The occupational therapist (Helen Marsh) will write the programme. Helen’s programme lasts for six weeks."},
        {"F": "Delivered by Lauren in the hub, twice a week for 20 minutes."},
        {"F": "Miss Amelia will greet Jonah at the gate each day."},
        {"F": "Sir Kenneth visits each summer; Dr Martin sees Jonah once a year."},
        # places, schools and houses
        {"F": "A trip to Chelsea each term with the class. | Class teacher"},
        {"D": "The family moved from Jordan in 2021 and later lived in Florence."},
        {"B": "At St Oliver’s School he had no help. St Anne’s Church runs a lunch club."},
        {"F": "Lunch club in Harry Street and swimming at Victoria Baths. | Teaching assistant"},
        {"F": "The Charlotte Mason Centre will give training for staff once a year."},
        {"B": "He was in Robin class, where noise upset him, and is now in Hazel."},
        {"F": "Sessions will be held in the Ruby Room on Mondays for 20 minutes."},
        {"H2": "Youth club at Elliot House on Thursdays."},
        # characters, books, toys and songs
        {"B": "He talks of little but the book about Oliver, and others walk away."},
        {"F": "An Elsa doll and a Thomas train will be in his calm box. | Teaching assistant"},
        {"F": "Stories of Peter Rabbit and Thomas the Tank Engine are used for sequencing."},
        {"F": "The story of Noah is told with puppets in the autumn term."},
        {"B": "His favourite character is Percy. Percy’s green paint is what he likes."},
        {"F": "He may bring his Lego Harry and one other figure to class."},
        {"F": "Biff and Chip books are swapped for Charlie and Lola at home."},
        {"B": "He sings “Daniel’s song” over and over, so others tease him."},
        {"B": "He says, “Ethan is not my friend,” to every adult he meets."},
        # feasts, saints, months and seasons
        {"D": "The family keep the feast of Stephen and Saint Nicholas’s Day."},
        {"E": "In April Jonah will visit the school. May will bring tests. June will be quiet."},
        {"F": "Summer will begin with a visit; Autumn visits follow. | SENCO"},
        # tests, authors, programmes and brands
        {"B": "On the Conners scale his score is high. Piaget’s theory and Blake’s model were named in the report."},
        {"F": "Carol Gray stories will be read twice a week. Gray’s guidance is followed."},
        {"F": "Training in the Ross Greene approach for all staff, once a year."},
        {"F": "Colin’s law and Wallace’s syndrome were ruled out."},
        {"F": "Alexa will be used for reminders. | Teaching assistant"},
        {"F": "Max 20 minutes at a time. Max three pupils in the group."},
        {"F": "Fred Talk and Fred fingers are used in phonics each day. He will practise Fred Talk at home."},
        {"D": "The family was known to the London Borough of Camden and now to the Royal Borough of Kingston upon Thames."},
        {"B": "Jonah supports Chelsea and talks about Alice in Wonderland, so others lose interest."},
        {"F": "Joan of Arc and Helen of Troy are read in history with a word bank."},
        {"F": "Rosie’s Walk and Elmer’s Day are read twice a week. | Teaching assistant"},
        {"F": "Ben and Holly’s Little Kingdom and Ryan’s World clips are used as a reward."},
        {"D": "Clare’s Law and Martha’s rule do not apply."},
        {"F": "The teachings of Muhammad and the life of Moses are told with pictures."},
        {"F": "The Ronald McDonald House gave a room to his parents. Marie Curie nurses visit."},
        {"B": "He plays with Jack and Jill from the nursery, and is a fan of Harry."},
        {"F": "The class teacher and Katie will plan the week each Friday."},
        {"F": "A Henry hoover and a Sonny chair are kept away from him."},
        # words that are names too
        {"B": "Hope is hard to keep up when plans change, and he gives up."},
        {"F": "Mark his work with him. Art will be offered each Friday. Grace is said before lunch."},
        {"F": "Amber means that he is wobbly; green means that he is calm."},
        {"B": "Faith is important to his family. Joy is seen in his hands. Patience is needed."},
        {"F": "Grace will show him the cards. Holly will help Jonah with his coat. Hope can grow with praise; faith will matter to him."},
        {"F": "Will he need a scribe? Ask him. | Teaching assistant"},
        {"F": "Rose petals and lavender calm him. Holly is kept out of reach. Olive oil is used on his skin."},
        {"F": "Daisy chains and Poppy seeds are used in the garden group for him."},
        {"B": "Miles from home he panics. Frank talk helps him."},
        {"F": "The Grant for transport is paid each term. A Direct Payment Grant was refused."},
    ],
)
def test_introduced_or_no_name(texts: dict[str, str]) -> None:
    """Somebody else, somewhere else, or no name at all."""
    assert _found(**texts) == []
