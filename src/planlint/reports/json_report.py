"""The result as JSON, by the models of ``schema.py``."""

from __future__ import annotations

from planlint import model
from planlint.reports import schema
from planlint.version import VERSION


def report(result: model.Result) -> schema.Report:
    """The result as a report model."""
    return schema.Report(
        version=VERSION,
        cases=[_case(case) for case in result.cases],
        not_seen=[schema.NotSeen(document=u.document, what=u.what, text=u.text) for u in result.not_seen],
        since=schema.Since(mended=result.since.mended, new=result.since.new, left=result.since.left) if result.since else None,
        errors=[schema.ReadFailure(path=e.path, error=e.error, message=e.message) for e in result.errors],
    )


def render(result: model.Result) -> str:
    """The report as indented JSON text."""
    return report(result).model_dump_json(indent=2, by_alias=True) + "\n"


def _case(result: model.CaseResult) -> schema.Case:
    case = result.case
    return schema.Case(
        plan=case.plan.path,
        documents=[_document(document) for document in (case.plan, *case.advice)],
        findings=[_finding(finding) for finding in result.findings],
        reflection=[],
    )


def _document(document: model.Document) -> schema.Document:
    facts = document.facts
    return schema.Document(
        path=document.path, kind=document.kind, status=document.status, amended=document.amended,
        pages=document.source.pages if document.source else None,
        facts=schema.Facts(
            child=facts.child, date_of_birth=facts.date_of_birth, plan_date=facts.plan_date, year_group=facts.year_group,
            primary_need=facts.primary_need, author=facts.author, role=facts.role, date=facts.date,
        ),
        sections=[
            schema.Section(id=section.id, title=section.title, items=[_item(item) for item in section.items])
            for section in document.sections
        ],
    )  # fmt: skip


def _item(item: model.Item) -> schema.Item:
    return schema.Item(id=item.id, role=item.role, text=item.text, location=_location(item.place))


def _location(place: model.Place) -> schema.Location:
    return schema.Location(page=place.page, paragraph=place.paragraph, table=place.table, row=place.row)


def _finding(finding: model.Finding) -> schema.Finding:
    item, span = finding.item, finding.span
    text = item.text if item else ""
    return schema.Finding(
        rule=finding.rule, code=finding.code, severity=finding.severity, action=finding.action, fingerprint=finding.fingerprint,
        document=finding.document, section=finding.section, item=item.id if item else None, text=text,
        span=schema.Span(text=text[span.start : span.end], start=span.start, end=span.end) if span else None,
        confidence=finding.confidence, location=_location(item.place) if item else None,
        kept={"who": finding.kept.who, "when": finding.kept.when, "why": finding.kept.why} if finding.kept else None,
        message=finding.message, suggestion=finding.suggestion,
        related=[
            schema.Related(document=path, section=other.section, item=other.id, text=other.text, location=_location(other.place))
            for path, other in finding.related
        ],
    )  # fmt: skip
