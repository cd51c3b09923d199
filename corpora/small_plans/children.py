"""Four invented children with short sound plans."""

from __future__ import annotations

from small_plans.small import Ask, Child, Rows

LEO = Child(
    "Leo",
    {
        "Name": "Leo Farthing", "Date of birth": "14 June 2016", "Year group": "4", "Primary need": "Cognition and learning",
        "Current setting": "Hollin Bank Primary School", "Date of plan": "10 March 2025",
    },
    ("Communication and interaction", "Cognition and learning"),
    {
        "A": [
            "I like diggers and my dog, Biscuit. I want to drive a digger when I grow up.",
            "Leo told his class teacher this with pictures on 4 December 2024.",
            "Leo's Mum and Dad hope that he will have a friend to go fishing with.",
        ],
        "B": [
            "Leo speaks in two-word phrases, so other children often walk away before he has finished.",
            "Leo reads ten words by sight and cannot yet follow the books that his class reads.",
        ],
        "C": ["No health needs related to SEN were identified."],
        "D": ["No social care needs related to SEN were identified."],
        "E": [
            "By July 2026 Leo will ask another child to play in a sentence of four words on three days of a week.",
            "By July 2026 Leo will read fifty words by sight.",
        ],
        "F": [
            "The speech and language therapist will work with Leo on four-word sentences for 30 minutes, six times a term.",
            "The teaching assistant will read with Leo for 15 minutes every morning, with his own word cards.",
        ],
        "G": ["No health provision is required."],
        "H1": ["No provision is required: no social care needs were identified."],
        "H2": ["No other provision is required."],
        "I": ["Hollin Bank Primary School, a mainstream primary school."],
        "J": ["No personal budget was requested."],
        "K": [
            "Mum and Dad, family advice, 6 December 2024",
            "Hollin Bank Primary School, education advice by the head teacher, 12 December 2024",
            "Educational psychologist, report, 14 January 2025",
            "School nurse, health advice, 9 January 2025",
            "Social care front door, advice, 8 January 2025",
        ],
    },
)

ADA = Child(
    "Ada",
    {
        "Child's name": "Ada Okello", "DOB": "02/09/2012", "NCY": "7", "Primary area of need": "Physical and sensory",
        "School": "St Brannoc's School", "Plan issued": "21/05/2025",
    },
    ("Physical and sensory", "Social, emotional and mental health"),
    {
        "A": [
            "Ada wants to be a sports reporter. She loves rugby, her cousins and spicy food.",
            "Ada typed her answers on her tablet with the youth worker on 3 February 2025.",
            "Ada's grandmother wishes that Ada could go into town with friends.",
        ],
        "B": [
            "Ada walks with a frame and tires after fifty metres, so she arrives late and worn out at lessons.",
            "Ada worries about falling and stays away from crowded places such as the dining hall.",
        ],
        "C": ["Ada has spastic diplegia. Her calf muscles are tight, and she wears splints at night."],
        "D": ["Ada needs help from an adult to bathe and to get into the car."],
        "E": [
            "By the end of Year 8 Ada will move between all her lessons within five minutes, with her frame.",
            "By the end of Year 8 Ada will eat her lunch in the dining hall with a friend on four days a week.",
        ],
        "F": [
            "A learning support assistant will walk with Ada to each lesson, five minutes before the bell, and carry her bag.",
            "The school counsellor will see Ada every Tuesday for 40 minutes to work through her steps on a worry ladder.",
        ],
        "G": ["The community physiotherapist will check Ada's splints and stretching plan once every half term."],
        "H1": ["Adaptations: the council will fit a level-access shower by 30 September 2025."],
        "H2": ["A short break of six hours on one Saturday a month, at Larchfield House, by two support workers."],
        "I": ["St Brannoc's School, a mainstream secondary academy."],
        "J": [Ask("Has a personal budget been requested?", "No, the family was told about it and did not want one.")],
        "K": [
            Rows(
                ("Who advised", "Role", "Date"),
                (
                    ("Mrs Okello", "Grandmother", "5 February 2025"),
                    ("St Brannoc's School", "Head of year", "12 February 2025"),
                    ("Dr Ines Falk", "Educational psychologist", "27 February 2025"),
                    ("Dr Omar Reyes", "Community paediatrician", "20 February 2025"),
                    ("Joan Tilley", "Social worker, disabled children's team", "3 March 2025"),
                ),
            )
        ],
    },
)

MINA = Child(
    "Mina",
    {
        "Full name": "Mina Castell", "Date of birth": "27.11.2019", "Year": "Reception", "Main need": "Speech, language and communication",
        "Nursery or school attended": "Tidewater Infant School", "Date": "2 April 2025",
    },
    ("Communication and interaction", "Social, emotional and mental health", "Physical and sensory"),
    {
        "A": [
            "Mina claps when she sees the sea and laughs at bubbles.",
            "Her key person watched what Mina chose over two weeks and wrote this with her parents in January 2025.",
            "Mina's parents dream that one day she will tell them about her day.",
        ],
        "B": [
            "Mina understands single words with a picture; without one she cries and does not join in.",
            "Mina screams when a game ends, and the other children have begun to avoid her.",
            "Mina puts sand and glue in her mouth, so she cannot be left at the messy table.",
        ],
        "C": ["Glue ear in both ears: Mina hears about half of what is said in a noisy room."],
        "D": ["None known. Children's services were asked on 14 January 2025 and know of no need."],
        "E": [
            "In twelve months Mina will choose between two pictures to ask for her snack every day.",
            "In twelve months Mina will move to the next activity within two minutes of the song, four times out of five.",
            "In twelve months Mina will play at the messy table for five minutes with nothing but food in her mouth.",
        ],
        "F": [
            "The key person will offer Mina two picture cards at snack and at play, ten times a day.",
            "The teacher will sing the tidy-up song two minutes before each change of activity.",
            "The teaching assistant will sit beside Mina at the messy table for five minutes a day, with a chew toy.",
        ],
        "G": ["The audiology clinic will test Mina's hearing every six months."],
        "H1": ["Not required: no social care need was found."],
        "H2": ["Not required: no social care need was found."],
        "I": ["Tidewater Infant School. Type: maintained mainstream infant school."],
        "J": ["Not requested."],
        "K": [
            "Appendix 1: Mina's parents, 10 January 2025",
            "Appendix 2: Tidewater Infant School, SENCO, 16 January 2025",
            "Appendix 3: R. Amadi, educational psychologist, 30 January 2025",
            "Appendix 4: Dr L. Voss, community paediatrician, 22 January 2025",
            "Appendix 5: Early help hub, 14 January 2025",
        ],
    },
)

RAFE = Child(
    "Rafe",
    {
        "Name of young person": "Rafe Hollis", "D.O.B.": "8th January 2008", "Year group": "12", "Primary need": "Social, emotional and mental health",
        "College": "Wendle Valley College", "Date of this plan": "6th June 2025",
    },
    ("Social, emotional and mental health", "Preparing for adulthood"),
    {
        "A": [
            "Rafe would like to work in a bike shop and share a flat with his brother.",
            "Rafe talked this over with his tutor, Gwen Pryor, on 1 May 2025 while they mended a wheel.",
            "His dad hopes that Rafe will feel calm enough to go out in the evening.",
        ],
        "B": [
            "Rafe leaves the room when the noise goes up and loses about a third of each practical lesson.",
            "Rafe cannot yet plan a bus journey and has never been to town alone.",
        ],
        "C": ["Rafe has asthma that is set off by dust, so he misses workshop days in winter."],
        "D": ["Rafe has a child in need plan, because he cares for his father at weekends and has no time of his own."],
        "E": [
            "By July 2026 Rafe will stay for the whole of four practical lessons out of five.",
            "By July 2026 Rafe will travel by bus from home to town and back, alone, once a week.",
        ],
        "F": [
            "The mentor will meet Rafe on Mondays and Thursdays for 20 minutes to plan his breaks with a noise meter.",
            "The travel trainer will ride with Rafe for one hour on Wednesdays, twelve times, and fade out step by step.",
        ],
        "G": ["The asthma nurse will see Rafe at college once a term to check his inhaler technique."],
        "H1": ["None: Rafe's needs are met by the provision in H2."],
        "H2": ["A young carers worker will meet Rafe every second Friday for an hour and arrange a weekend away each term."],
        "I": ["Wendle Valley College, a general further education college."],
        "J": ["A personal budget was offered on 1 May 2025. Rafe and his father declined it."],
        "K": [
            Rows(
                ("Advice from", "Name and role", "Date of advice"),
                (
                    ("Young person and family", "Rafe Hollis and his father", "1 May 2025"),
                    ("Education", "Gwen Pryor, tutor", "7 May 2025"),
                    ("Educational psychology", "Dr Pia Lund", "14 May 2025"),
                    ("Health", "Sister Ruth Eade, asthma nurse", "12 May 2025"),
                    ("Social care", "Tom Birch, social worker", "9 May 2025"),
                ),
            )
        ],
    },
)
