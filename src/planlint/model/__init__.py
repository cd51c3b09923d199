"""The data that every stage reads and returns: places, blocks, items, documents, findings.

Everything here is frozen. Nothing here imports the rest of planlint.
"""

from __future__ import annotations

from planlint.model.blocks import Block, Cell, Content, Look, Place, Source, Table, blocks_of
from planlint.model.documents import PLAN_SECTIONS, Case, Document, Facts, Field, Item, Part, PartKind, Piece, Role, SectionPart
from planlint.model.findings import Action, CaseResult, Confidence, Failure, Finding, Hit, Kept, Result, Severity, Since, Span, Unseen

__all__ = [
    "PLAN_SECTIONS",
    "Action",
    "Block",
    "Case",
    "CaseResult",
    "Cell",
    "Confidence",
    "Content",
    "Document",
    "Facts",
    "Failure",
    "Field",
    "Finding",
    "Hit",
    "Item",
    "Kept",
    "Look",
    "Part",
    "PartKind",
    "Piece",
    "Place",
    "Result",
    "Role",
    "SectionPart",
    "Severity",
    "Since",
    "Source",
    "Span",
    "Table",
    "Unseen",
    "blocks_of",
]
