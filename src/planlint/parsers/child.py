"""Reading in a process of its own, so that no file can hang or crash the caller."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from planlint.errors import ReadError
from planlint.model import Source
from planlint.parsers.options import DEFAULT, ReadOptions


class Reader:
    """Reads files one after the other in one spawned process, which is killed and started anew when a file takes longer
    than ``options.seconds`` (the start of Python included) or crashes it.

    Use it in a ``with`` statement. As with all spawned processes, a script that does so needs the
    ``if __name__ == "__main__"`` guard.
    """

    def __init__(self, options: ReadOptions = DEFAULT) -> None:
        self._options = options
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def read(self, path: Path) -> Source:
        """The file as a Source; raises ReadError (and nothing else) when it cannot be read."""
        pipe = self._start()
        try:
            pipe.send(path)
            if not pipe.poll(self._options.seconds):
                self._stop()
                raise ReadError(
                    f"took longer than {self._options.seconds:g} s to read; given up", path=path, kind="timeout"
                )
            answer = pipe.recv()
        except (EOFError, OSError):
            self._stop()
            raise ReadError(
                "reading it crashed; open it in Word and save it again", path=path, kind="unreadable"
            ) from None
        if isinstance(answer, Source):
            return answer
        kind, message = answer
        raise ReadError(message, path=path, kind=kind)

    def _start(self) -> Connection:
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            self._process = context.Process(target=_work, args=(self._options, theirs), daemon=True)
            self._process.start()
            theirs.close()  # so that a dead child is the end of the pipe
            self._pipe = ours
        return self._pipe

    def _stop(self) -> None:
        pipe, process, self._pipe, self._process = self._pipe, self._process, None, None
        if pipe:
            pipe.close()
        if process:
            process.kill()
            process.join()
            process.close()


def read_guarded(path: Path, options: ReadOptions = DEFAULT) -> Source:
    """Like ``read``, in a spawned process under a time limit."""
    with Reader(options) as reader:
        return reader.read(path)


def _work(options: ReadOptions, pipe: Connection) -> None:
    """Runs in the child: for each path sent, answers with the Source, or the kind and message of the error."""
    from planlint.parsers.reading import read

    while True:
        try:
            path = pipe.recv()
            try:
                answer: Source | tuple[str, str] = read(path, options)
            except ReadError as error:
                answer = error.kind, error.message
            pipe.send(answer)
        except BaseException:
            # The end of the pipe tells the parent; a traceback on the console could show text of a plan.
            return
