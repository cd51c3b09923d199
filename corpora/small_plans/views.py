"""Plans for the rules on Section A: whose views it holds, how they were gathered, and how the child communicates."""

from __future__ import annotations

from collections.abc import Mapping

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Lines, Prompt, Rows, Small, Sub

CHILD, PARENT, SOURCE = "missing-child-views", "missing-parent-views", "views-source-unclear"
METHOD, SPEAKS, LONG = "missing-communication-method", "unlikely-first-person", "overlong-views"
_ANY = ("*",)


def _a(rule: str, name: str, child: Child, layout: str, *a: Line, bad: bool = False, more: Mapping[str, Lines | None] | None = None,
       fields: Mapping[str, str] | None = None, titles: Mapping[str, str] | None = None) -> Small:  # fmt: skip
    """A plan with this Section A."""
    changes = {"A": list(a), **(more or {})}
    return Small(name, rule, child, layout, changes, {rule: _ANY} if bad else {}, fields=fields or {}, titles=titles or {})


def bad(rule: str, name: str, child: Child, layout: str, *a: Line, **rest: Mapping[str, Lines | None]) -> Small:
    """A plan in which the rule must find something."""
    return _a(rule, name, child, layout, *a, bad=True, **rest)  # type: ignore[arg-type]


def ok(rule: str, name: str, child: Child, layout: str, *a: Line, **rest: Mapping[str, Lines | None]) -> Small:
    """A plan in which the rule must stay silent."""
    return _a(rule, name, child, layout, *a, **rest)  # type: ignore[arg-type]


_MUM = "Leo's Mum and Dad hope that he will have a friend to go fishing with."
_CHILD_PLANS = (
    bad(CHILD, "only-parents", LEO, "prose", Sub("Parents' views"), _MUM, "We worry that he is lonely at playtime."),
    bad(CHILD, "eal", MINA, "bullets", Sub("Mina's views"), "EAL.", Sub("Views of Mina's parents"), "We hope that she will tell us about her day."),
    bad(CHILD, "non-verbal", MINA, "form", Ask("What does Mina think?", "Mina is non-verbal and was not able to share her views."),
        Ask("What do her parents think?", "She lights up at bath time and we hope that she will always feel safe.")),
    bad(CHILD, "not-returned", RAFE, "bold", Sub("Young person's views"), "Not returned.", Sub("Dad's views"), "I want him to have a life of his own."),
    bad(CHILD, "in-care", ADA, "cards", Sub("Ada's views, interests and aspirations"), "Ada is a looked after child.",
        Sub("Carer's views"), "Her foster carer says that Ada is a joy to have at home."),
    bad(CHILD, "too-young", MINA, "plain", Sub("What Mina says"), "Due to her age and level of need Mina could not give her views.",
        Sub("What her parents say"), "Mum and Dad say that she is a happy little girl."),
    bad(CHILD, "heading-empty", LEO, "prose", Sub("My views, interests and aspirations"), Sub("What my parents say"), "He is the heart of our family.", _MUM),
    bad(CHILD, "history-only", RAFE, "two-line", Sub("Background"), "Rafe has lived with his dad and brother since 2015. He went to two primary schools.",
        Sub("Parental views"), "Dad hopes that Rafe will feel calm enough to go out in the evening."),
    bad(CHILD, "needs-only", LEO, "text", "Leo has a diagnosis of moderate learning difficulties and speech delay.", "Mum hopes that he will catch up with his friends."),
    bad(CHILD, "not-gathered", ADA, "part", "Ada's views were not available at the time of writing.", "Her grandmother wishes that Ada could go into town with friends."),
    ok(CHILD, "offered-and-when", RAFE, "prose", Sub("Rafe's views"),
       "Rafe was offered a meeting with his tutor on 2 May 2025 and an online form on 9 May, and chose not to give his views.", Sub("Dad's views"), "I am proud of him."),
    ok(CHILD, "observed", MINA, "bullets", Sub("What Mina shows us"), "Reaches for bubbles, music and her brother's hand.", "Turns away from wet hands.",
       Sub("Parents"), "We hope that she will always feel safe."),
    ok(CHILD, "third-person-mixed", LEO, "cards", "Leo loves diggers and hates loud hand dryers. He would like a dog.", _MUM),
    ok(CHILD, "quoted", ADA, "text", "“I'd like to be a sports reporter and my best friend is Zuri.”", "Her grandmother wishes that Ada could go into town with friends."),
    ok(CHILD, "through-parents", MINA, "form", Ask("Views of the child", "Mum tells us that Mina is happiest in the bath and loves to be sung to."), Ask("Views of the parents", "We want her to feel safe.")),
    ok(CHILD, "attached", LEO, "bold", Sub("Leo's views"), "Please see Leo's one-page profile at Appendix 2, made with him on 4 December 2024.", Sub("Parents' views"), _MUM),
    ok(CHILD, "interests-table", RAFE, "prose", Rows(("Likes", "Dislikes", "Hopes"), (("Bikes and grime", "Noise", "A flat with his brother"),)), Sub("Dad"), "I am proud of him."),
    ok(CHILD, "in-my-words", ADA, "two-line", Sub("In my own words"), "Rugby, cousins, spicy food.", Sub("In Gran's words"), "She is brave and stubborn."),
    ok(CHILD, "profile-in-a", LEO, "plain", Sub("One-page profile"), Sub("What people like about me"), "My laugh.", Sub("What is important to me"), "Biscuit, my dog.",
       Sub("Parents' views"), _MUM),
    ok(CHILD, "your-questions", RAFE, "form", Ask("What do you enjoy?", "Fixing bikes."), Ask("What do you want to do when you leave college?", "Work in a bike shop."), Ask("What does your family want for you?", "Peace of mind.")),
    ok(CHILD, "no-section", LEO, "prose", more={"A": None}),
    ok(CHILD, "photographs", MINA, "part", "From the photographs offered to her, Mina picked the swing and the water tray every time.", "Mum and Dad hope she will make a friend."),
)
_PARENT_PLANS = (
    bad(PARENT, "only-child", LEO, "prose", "I like diggers and my dog, Biscuit.", "Leo told his class teacher this with pictures on 4 December 2024."),
    bad(PARENT, "not-returned", ADA, "form", Ask("Ada's views", "I want to be a sports reporter."), Ask("Parent or carer views", "Not returned")),
    bad(PARENT, "no-reply", MINA, "bold", Sub("What Mina enjoys"), "Bubbles and the sea.", Sub("Parents' views"), "No response was received from parents."),
    bad(PARENT, "heading-empty", LEO, "plain", Sub("My views"), "I like diggers.", Sub("My family's views"), Sub("How I communicate"), "With words and pictures."),
    bad(PARENT, "history", MINA, "cards", Sub("My child's history"), "Mina was born at 32 weeks and spent six weeks in hospital.", Sub("What Mina enjoys"), "Bubbles and the sea."),
    bad(PARENT, "eal-parents", LEO, "text", "I like diggers and I want to drive one.", "Parents' views: EAL."),
    bad(PARENT, "over-age", RAFE, "prose", Sub("Rafe's views"), "I want to work in a bike shop.", "Rafe talked to his tutor on 1 May 2025."),
    ok(PARENT, "we-voice", LEO, "prose", "I like diggers.", "He makes us laugh every day, and we want him to have a friend to go fishing with."),
    ok(PARENT, "grandmother", ADA, "text", "Ada wants to be a sports reporter.", "Her grandmother wishes that Ada could go into town with friends."),
    ok(PARENT, "foster-carer", MINA, "form", Ask("Child", "Bubbles and the sea."), Ask("Carer", "She settles when we sing. Our hope is that she will have a family for good.")),
    ok(PARENT, "offered", LEO, "bold", Sub("Leo's views"), "I like diggers.", Sub("Parents' views"),
       "Leo's parents were offered a visit with an interpreter on 3 February 2025 and a telephone call on 10 February; they preferred not to add anything."),
    ok(PARENT, "named-parents", ADA, "cards", Sub("Ada"), "I want to be a sports reporter.", Sub("What Grace and Samuel told us"), "That she is the bravest of us all.",
       fields={"Parents": "Grace and Samuel Okello"}),
    ok(PARENT, "my-child", MINA, "plain", Sub("My child's interests"), "Bubbles and the sea.", Sub("My hopes for my child"), "That she will feel safe."),
    ok(PARENT, "attached", LEO, "part", "I like diggers.", "Parents' views are given in full in the family advice attached at Appendix 1."),
    ok(PARENT, "quoted-mum", ADA, "two-line", "I want to be a sports reporter.", "Mum: “She never gives up.”"),
    ok(PARENT, "dads-wish", RAFE, "bullets", "Rafe would like to work in a bike shop.", "His dad's dream is for him to have mates to go cycling with."),
    ok(PARENT, "parental-aspirations", MINA, "prose", Sub("Child's interests"), "Bubbles.", Sub("Parental aspirations"), "To start school with her sister."),
)
_SOURCE_PLANS = (
    bad(SOURCE, "first-person-only", LEO, "prose", Sub("My views"), "I like diggers and my dog, Biscuit.", Sub("Parents' views"), _MUM),
    bad(SOURCE, "parents-source-only", ADA, "bullets", "Ada loves rugby and spicy food and wants to be a sports reporter.", "Mrs Okello gave her views by telephone on 5 February 2025: she wishes that Ada could go out with friends."),
    bad(SOURCE, "prompt-empty", MINA, "form", Ask("How were the child's views gathered?"), Ask("What does Mina like?", "Bubbles and the sea."), Ask("What do her parents hope?", "We hope that she will feel safe.")),
    bad(SOURCE, "about-me", RAFE, "cards", Sub("About me"), "I am into bikes and grime. I want to work in a bike shop.", Sub("What Dad hopes"), "That he will be calm enough to go out."),
    bad(SOURCE, "listed-interests", MINA, "bold", Sub("Interests"), "Water play.", "Cars and trains.", Sub("Aspirations"), "To go to school with her sister.", Sub("Parents"), "We hope that she will feel safe."),
    bad(SOURCE, "family-meeting", LEO, "text", "Leo likes diggers and would like a friend.", "Leo's parents filled in the family form on 6 December 2024 and hope that he will have a friend."),
    bad(SOURCE, "background-nobody's", ADA, "plain", Sub("Background"), "Ada was a happy baby. Things became hard after the move, and there were many tears at the school gate.",
        Sub("Ada's views"), "I want to be a sports reporter."),
    ok(SOURCE, "typed", ADA, "prose", "Ada wants to be a sports reporter.", "Ada typed her answers on her tablet with the youth worker on 3 February 2025.", "Her grandmother wishes that Ada could go into town."),
    ok(SOURCE, "in-heading", LEO, "bullets", Sub("What Leo told his class teacher with pictures, 4 December 2024"), "Diggers. My dog.", Sub("What Mum and Dad say"), _MUM),
    ok(SOURCE, "watched", MINA, "cards", "Mina claps when she sees the sea.", "Her key person watched what Mina chose over two weeks and wrote this with her parents."),
    ok(SOURCE, "passive", RAFE, "text", "Rafe would like to work in a bike shop.", "Views were collected by his tutor in two short talks.", "His dad hopes that he will be calm."),
    ok(SOURCE, "question-form", LEO, "form", Ask("Who helped Leo to give his views?", "His class teacher, with pictures."), Ask("What does Leo like?", "Diggers."), Ask("What do Mum and Dad hope?", "A friend to go fishing with.")),
    ok(SOURCE, "mum-on-behalf", MINA, "two-line", "Mum says that Mina loves bubbles, the sea and her cousins.", "Mum hopes that she will tell them about her day."),
    ok(SOURCE, "in-brackets", ADA, "part", "I want to be a sports reporter. (Ada, in a letter to the council, May 2025)", "She is brave. (Gran, by telephone)"),
    ok(SOURCE, "child-missing", LEO, "prose", Sub("Parents' views"), _MUM),
    ok(SOURCE, "all-about-me-form", RAFE, "bold", "These views are taken from the All About Me form that Rafe completed at college.", "I want to work in a bike shop.", "Dad hopes that I will be calm."),
    ok(SOURCE, "advocate", MINA, "plain", Sub("Mina"), "Bubbles, the sea.", "An advocate spent three mornings with Mina and saw what made her smile.", Sub("Parents"), "We hope that she will feel safe."),
    ok(SOURCE, "said-at-review", RAFE, "prose", "At his review in May Rafe said that he would like to work in a bike shop.", "Dad said that he hopes for a calmer year."),
)
_METHOD_PLANS = (
    bad(METHOD, "nothing", LEO, "prose", "I like diggers.", "Leo told his class teacher this on 4 December 2024.", _MUM),
    bad(METHOD, "prompt-empty", MINA, "form", Ask("What does Mina like?", "Bubbles."), Ask("How does Mina communicate, and how can she take part in decisions?"), Ask("Parents", "We hope that she will feel safe.")),
    bad(METHOD, "heading-empty", ADA, "bold", Sub("Ada's views"), "I want to be a sports reporter.", Sub("How I communicate"), Sub("Gran's views"), "She is brave."),
    bad(METHOD, "hopes-to-talk", MINA, "cards", "Mina claps when she sees the sea.", "Mina's parents dream that one day she will talk to them."),
    bad(METHOD, "language-field", RAFE, "text", "Rafe would like to work in a bike shop.", "His dad hopes that Rafe will be calm.", fields={"Home language": "English"}),
    bad(METHOD, "need-in-b", LEO, "plain", "I like diggers.", "Mum hopes he will have a friend.", more={"B": ["Leo speaks in two-word phrases, so other children often walk away."]}),
    bad(METHOD, "na", ADA, "form", Ask("Ada", "I want to be a reporter."), Ask("How Ada communicates", "-"), Ask("Gran", "She is brave.")),
    ok(METHOD, "heading", LEO, "prose", Sub("How to communicate with Leo"), "One thing at a time, with a picture.", Sub("Leo"), "I like diggers."),
    ok(METHOD, "sentence", ADA, "text", "Ada wants to be a sports reporter.", "Ada prefers to be asked in writing and to have a day to think before she answers."),
    ok(METHOD, "signs", MINA, "cards", "Mina uses about ten signs and her eyes to say what she wants.", "Mina's parents hope that she will feel safe."),
    ok(METHOD, "front-field", MINA, "bold", "Mina claps when she sees the sea.", fields={"Preferred method of communication": "Makaton and objects of reference"}),
    ok(METHOD, "decisions", RAFE, "form", Ask("How can you be involved in decisions?", "Send me the questions the day before."), Ask("What do you like?", "Bikes.")),
    ok(METHOD, "support-me", LEO, "bullets", Sub("How best to support me"), "Look at me when you talk and show me what you mean.", Sub("What I like"), "Diggers."),
    ok(METHOD, "verbal", ADA, "two-line", "Ada communicates verbally and is happy to talk to people she knows.", "Gran says that she is brave."),
    ok(METHOD, "interpreter", RAFE, "part", "Rafe needs a British Sign Language interpreter for meetings.", "Rafe would like to work in a bike shop."),
    ok(METHOD, "with-pictures", LEO, "plain", "Leo likes diggers.", "Leo gave his views by pointing to symbols."),
    ok(METHOD, "speaks-for-himself", RAFE, "prose", "Rafe speaks for himself and says more while his hands are busy.", "He would like to work in a bike shop."),
)
_NO_WORDS = {"B": ["Mina does not use speech. She cries when she wants something, and adults have to guess."]}
_SPEAKS_PLANS = (
    bad(SPEAKS, "no-speech-in-b", MINA, "prose", Sub("About me"), "I love bubbles and the sea.", "I hate wet hands.", more=_NO_WORDS),
    bad(SPEAKS, "non-verbal", MINA, "form", Ask("What I like", "I love to be sung to. I like bubbles."), Ask("How Mina communicates", "Mina is non-verbal. She reaches and smiles."), Ask("Parents", "We hope that she will feel safe.")),
    bad(SPEAKS, "no-words", MINA, "bullets", "I want to be a vet when I grow up.", "I love my cousins.", "Mum and Dad hope that I will be safe.", more={"B": ["Mina has no words yet, so others do not know when she is hurt."]}),
    bad(SPEAKS, "pre-verbal", MINA, "cards", Sub("My story"), "I am a happy little girl and I enjoy water play.", more={"B": ["Mina is pre-verbal and communicates by crying."]}),
    bad(SPEAKS, "parents-source", MINA, "text", "I love bubbles and I want to go to school with my sister.", "Mina's parents filled in the family form on 10 January 2025.", more=_NO_WORDS),
    bad(SPEAKS, "spoken-language", MINA, "bold", Sub("My views"), "I enjoy music.", more={"B": ["Mina does not yet have any spoken words or signs."]}),
    ok(SPEAKS, "eye-pointing", MINA, "prose", Sub("About me"), "I love bubbles.", "Mina chose these with her eyes from photographs that her key person held up in January 2025.", more=_NO_WORDS),
    ok(SPEAKS, "third-person", MINA, "bullets", "Mina loves bubbles and the sea.", "Her parents: I hope that she will be safe.", more=_NO_WORDS),
    ok(SPEAKS, "speaks", LEO, "prose", "I like diggers and my dog.", _MUM),
    ok(SPEAKS, "parents-we", MINA, "form", Ask("Mina", "Bubbles and the sea."), Ask("Parents", "I worry about her at night and my hope is that she sleeps."), more=_NO_WORDS),
    ok(SPEAKS, "selective", RAFE, "text", "I want to work in a bike shop.", more={"B": ["Rafe does not speak in class, so teachers think that he does not know the answer."]}),
    ok(SPEAKS, "typing", ADA, "cards", "I want to be a sports reporter.", more={"B": ["Ada does not use speech. She types on her tablet in full sentences."]}),
    ok(SPEAKS, "voice-of-parents", MINA, "plain", Sub("My views, written for me by Mum and Dad"), "I love bubbles.", "I hate wet hands.", more=_NO_WORDS),
    ok(SPEAKS, "past", LEO, "part", "I like diggers.", more={"B": ["Leo had no words until he was four. He now speaks in two-word phrases, so others walk away."]}),
    ok(SPEAKS, "verbal-reasoning", ADA, "two-line", "I want to be a sports reporter.", more={"B": ["Ada's non-verbal reasoning is strong, but she tires, so she finishes half of her work."]}),
    ok(SPEAKS, "british-sign", RAFE, "bold", "I want to work in a bike shop.", more={"B": ["Rafe does not use speech: British Sign Language is his first language, so he misses what is said."]}),
)
_WORDY = ["Ada told the youth worker about her week, her friends, her cousins, the rugby and the food that she likes to cook on Sundays with Gran."] * 61
_LONG_PLANS = (
    Small("wordy", LONG, ADA, "prose", {"A": _WORDY}, {LONG: _ANY}),
    Small("wordy-cards", LONG, LEO, "cards", {"A": [*_WORDY, *LEO.sections["A"]]}, {LONG: _ANY}),
    Small("long-b", LONG, RAFE, "prose", {"B": _WORDY}),
    ok(LONG, "half", ADA, "text", *_WORDY[:30]),
    ok(LONG, "prompts", MINA, "prose", *(Prompt("Please describe what the child likes and what matters to the family, in their own words.") for _ in range(60)), *MINA.sections["A"]),
)
PLANS = (*_CHILD_PLANS, *_PARENT_PLANS, *_SOURCE_PLANS, *_METHOD_PLANS, *_SPEAKS_PLANS, *_LONG_PLANS)
