"""Answers for the machines that watch the site."""

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from campaign_site.policies import NO_STORE


def _answer(code: int, **body: str) -> JsonResponse:
    return JsonResponse(body, status=code, headers={"Cache-Control": NO_STORE})


@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Say that the process lives. Touches no database."""
    return _answer(200, status="ok")


@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Say whether the site can serve: the database answers and is migrated.

    Answers 503 with the part that is missing otherwise.
    """
    try:
        executor = MigrationExecutor(connection)
        pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except Error:
        return _answer(503, status="unavailable", database="unreachable")
    if pending:
        return _answer(503, status="unavailable", migrations="pending")
    return _answer(200, status="ok")
