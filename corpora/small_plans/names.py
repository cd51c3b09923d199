"""Plans for ``other-name``: text copied from another child's plan, and names that rightly stand in a plan."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Rows, Small, Sub, added

R = "other-name"


def _faulty(name: str, child: Child, layout: str, found: tuple[str, ...], **more: str | list[Line]) -> Small:
    return Small(name, R, child, layout, added(child, **more), {R: found})


def _sound(name: str, child: Child, layout: str, **more: str | list[Line]) -> Small:
    return Small(name, R, child, layout, added(child, **more))


PLANS = (
    # faulty
    _faulty("subject-of-will", LEO, "prose", ("Daniel",), F="Daniel will be supported by the teaching assistant for 20 minutes each day to plan his writing."),
    _faulty("help-to", ADA, "bullets", ("Aisha",), F="The learning support assistant will help Aisha to pack her bag at the end of each day."),
    _faulty("possessive", MINA, "form", ("Oscar",), F="The SENCO will go through Oscar's targets with all who work with him, once every half term."),
    _faulty("need", RAFE, "cards", ("Connor",), B="Connor finds it hard to wait for his turn, so others leave him out of games."),
    _faulty("outcome", LEO, "letter-cells", ("Ethan",), E="By July 2026 Ethan will write his name from memory."),
    _faulty("after-for", ADA, "prose", ("Chloe",), F="Provide a quiet corner for Chloe to calm down, for ten minutes after lunch every day, with the teaching assistant."),
    _faulty("two-names", RAFE, "text", ("Liam", "Liam"), B="Liam struggles with crowds and stays at home.", F="The mentor will walk with Liam to the bus each afternoon."),
    _faulty("unlisted-name", LEO, "bold", ("Tolumide",), F="The class teacher will encourage Tolumide to ask for help with his card, in every lesson."),
    _faulty("unlisted-in-need", MINA, "part", ("Kseniia",), B="At snack time Kseniia needs help to open her lunch box and to pour a drink."),
    _faulty("common-word-grace", LEO, "plain", ("Grace",), B="When the room is loud Grace finds it hard to listen, and she stops work."),
    _faulty("common-word-will", ADA, "prose", ("Will",), F="The mentor will help Will to check his timetable for five minutes each morning."),
    _faulty("health", MINA, "two-line", ("Jayden",), C="Jayden has asthma and uses a blue inhaler before sport."),
    _faulty("social-care", RAFE, "form", ("Chelsea",), H2="A support worker will take Chelsea swimming for two hours every Saturday."),
    _faulty("views", LEO, "cards", ("Harrison",), A="Harrison enjoys swimming and would like to be a fireman."),
    _faulty("heading", ADA, "prose", ("Jacob",), F=[Sub("How to support Jacob in class"), "The learning support assistant will check Ada's frame at nine each morning."]),
    _faulty("full-name", MINA, "bullets", ("Ruby",), B="Ruby Whitmore has a diagnosis of autism and needs pictures to know what comes next."),
    _faulty("hyphen-name", RAFE, "letter-cells", ("Amelia-Rose",), F="The tutor will remind Amelia-Rose of her timetable at the start of each lesson."),
    _faulty("mid-clause", LEO, "text", ("Mohammed",), E="By July 2026, when he is given a list, Mohammed will finish three tasks in a row."),
    _faulty("so-that", ADA, "two-line", ("Zara",), F="The teacher will send work the day before, so that Zara can read it at home, once a week."),
    _faulty("placement", MINA, "prose", ("Logan",), I="Logan's placement will be reviewed each year."),
    _faulty("friend-elsewhere", LEO, "prose", ("Kyle",), A="Leo plays with his friends Sam and Yusuf.", B="Kyle is unable to sit for longer than two minutes, so he misses what is taught."),
    # sound
    _sound("siblings", LEO, "prose", A="Leo lives with his Mum, his Dad, his brother Jack and his sisters, Ella and Maisie. Jack has a drum kit."),
    _sound("friend-later", ADA, "bullets", A="Ada's best friend is Chloe.", F="Ada will sit beside Chloe in the form room, and the form tutor will check this each Monday."),
    _sound("siblings-with-ages", MINA, "form", A="At home there are Mum, Dad, Oscar (9), Ruby (7) and Mina.", D="Oscar needs quiet to sleep, so Mina has a room of her own."),
    _sound("child-s-words", RAFE, "cards", A="“Connor is a laugh. Connor will stick up for me.”", B="Rafe trusts few people."),
    _sound("professional-role", LEO, "prose", F="Priya Nair, speech and language therapist, will train the teaching assistant for one hour a term. Priya will listen to Leo each June."),
    _sound("role-before", ADA, "text", F="Her key worker, Daniel, will meet Ada each morning for ten minutes. Daniel will write down what worries her."),
    _sound("title", MINA, "two-line", A="Mina loves Miss Chloe, her key person.", F="Chloe will greet Mina at the door every morning."),
    _sound("dog", LEO, "plain", A="His dog is called Max and his guinea pigs are Daisy and Poppy.", B="When Max is poorly Leo cannot think of anything else."),
    _sound("months", RAFE, "part", E="By April 2026 Rafe will plan a bus journey.", F="In May and June the mentor will visit the workshop with Rafe, one hour each week. April is a hard month for Rafe. June will be used for visits."),
    _sound("programmes", LEO, "bullets", F="The teaching assistant will use Nessy with Leo for 15 minutes each day. Lego Therapy will run on Fridays for 30 minutes with the teaching assistant. "
           "Toe by Toe will be used for ten minutes a day."),
    _sound("characters", MINA, "prose", A="Mina adores Peppa Pig and Harry Potter. Elsa is her favourite, and she knows all of Elsa's songs.", F="The key person will use Thomas the Tank Engine books with Mina for five minutes a day."),
    _sound("school-and-street", ADA, "form", A="Ada lives in Victoria Road, next to St Thomas' Church, and went to Charlotte Mason Nursery.", B="In Victoria Park Ada needs her frame on the grass."),
    _sound("common-words", RAFE, "text", B="Hope is hard to keep up when plans change, and Rafe gives up. Art is the lesson he stays in.", F="Mark the date on his calendar each Monday with the mentor. "
           "Page 3 of the booklet is read with Rafe each term. Joy is shown by his hands."),
    _sound("known-as", LEO, "prose", A="Leo's full name is Leopold. His Nan calls him Lenny. Lenny likes that name.", B="Lenny has a short memory for words, so he loses the thread."),
    Small("preferred-name", R, ADA, "prose", added(ADA, B="Addie walks slowly on stairs and needs help to carry her bag."), fields={"Known as": "Addie"}),
    Small("middle-name", R, RAFE, "bullets", added(RAFE, B="James finds it hard to start work."), fields={"Name of young person": "Rafe James Hollis", "Preferred name": "Rafe or James"}),
    _sound("surname-pupil", LEO, "cards", B="Leo Farthing speaks in short phrases, so Farthing family friends guess what he means."),
    _sound("play-partner", MINA, "cards", B="Mina plays next to Noah and Isla but not yet with them, so she misses turns.", F="The key person will start a turn-taking game with Mina, Noah and Isla for ten minutes a day."),
    _sound("peer-group", LEO, "prose", F="A group of three (Leo, Amir and Zak) will meet for 20 minutes each Tuesday with the teaching assistant. Amir will go first."),
    _sound("uncle", ADA, "plain", A="Uncle Femi and Aunt Sade help at weekends. Femi finds it easy to make Ada laugh."),
    _sound("foster", RAFE, "two-line", D="Rafe stayed with foster carers, Helen and Martin, until 2019. Helen has kept in touch.", H1="None: Helen will be invited to reviews."),
    _sound("advisory-names", MINA, "form", K="Appendix 6: Katie Lomax, family support worker", F="Katie will visit at home each Friday for an hour to show Mina's parents the pictures."),
    Small("advice-author", R, LEO, "prose", added(LEO, F="Bethan will hear Leo read on Fridays for ten minutes."), advice={
        "slt.txt": "Speech and language therapy advice\n\nName: Leo Farthing\nAuthor: Bethan Price, speech and language therapist\nDate: 3 February 2025\n\nProvision\n\n- Weekly session of 30 minutes.\n"}),
    Small("family-advice-friend", R, ADA, "prose", added(ADA, F="The learning support assistant will walk with Ada and Skye to the dining hall at noon each day. Skye can help Ada to find a seat."), advice={
        "family.txt": "Family views\n\nChild's name: Ada Okello\n\nOur views\n\nAda sees Skye every day, they are like sisters.\n"}),
    _sound("languages-faiths", MINA, "bullets", A="Mina's family speak Polish and keep Eid and Diwali. Ramadan is busy at home.", F="The key person will learn ten words of Polish to use with Mina each day."),
    _sound("tests", LEO, "text", B="On the Wechsler scales Leo remembers two digits, so he loses long instructions. Conners and Vineland forms show the same."),
    _sound("syndromes", ADA, "prose", C="Ada has Down's syndrome. Crohn's disease was ruled out. Ehlers-Danlos was queried in 2020. Asperger's needs no further test."),
    _sound("authors", RAFE, "cards", F="The tutor will use Carol Gray stories with Rafe on Mondays for 20 minutes. Gray's method needs a quiet room."),
    _sound("horse", RAFE, "form", A="Rafe rides a pony, Billy, on Sundays. Billy is able to jump.", H2="A riding helper will lead Billy while Rafe rides, for one hour each Sunday."),
    _sound("capital-services", MINA, "prose", F="The Early Help worker will meet Mina's mum each term for an hour. Portage will visit on Mondays for an hour. Reception will use the same pictures in every lesson."),
    _sound("sentence-starts", LEO, "bold", B="Reading needs effort, so Leo tires. Speech is slow, so others walk away. Nobody finds it easy to follow his stories."),
    _sound("table-of-people", ADA, "prose", A=[Rows(("Who is important to me", "Why"), (("Zara", "She makes me laugh"), ("Callum", "He carries my bag")))],
           B="With Zara and Callum Ada is at ease; without them she stays alone. Callum has helped Ada on the stairs."),
    _sound("asked-people", LEO, "prose", A=[Ask("Who are the important people in my life?", "Mum, Dad, Nana Jean, Oliver and Freya")], B="Oliver finds Leo easy to be with, and Leo copies him."),
    _sound("signed-by", RAFE, "text", A="Written down for Rafe by Olivia at the youth club.", F="Olivia will be supported by the mentor to run the bike club, one hour each week."),
    _sound("stepfather", MINA, "letter-cells", D="Mina's step-dad is Craig. Craig struggles to lift her from the bath."),
)
