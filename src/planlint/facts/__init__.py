"""What an item says: who, what, how often, how long, by when, how measured.

The readers are spaCy components registered as factories, so they work in any spaCy pipeline::

    import spacy
    import planlint.facts.components
    nlp = spacy.blank("en")
    nlp.add_pipe("planlint_quantities", config={"words": …})

``Facts`` builds the whole pipeline once from the word lists of ``rules/words`` and reads items with it.
"""
