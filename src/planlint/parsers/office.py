"""Legacy formats (.doc, .rtf, .odt) through LibreOffice, when it is there; locked Word files through msoffcrypto."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from planlint.errors import ReadError
from planlint.parsers.options import ReadOptions

_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SHARE_OF_TIME = 0.8
"""LibreOffice is stopped before a guarded read is, or it would outlive its caller."""
_ITEM = (
    '<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + _ITEM.format(name="MacroSecurityLevel", value="3")
    + _ITEM.format(name="DisableMacrosExecution", value="true")
    + _ITEM.format(name="BlockUntrustedRefererLinks", value="true")
    + "</oor:items>"
)
"""No macros and nothing fetched from elsewhere, whatever the user's own LibreOffice allows."""


def find_libreoffice() -> str | None:
    """The LibreOffice program, or None."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def to_docx(data: bytes, suffix: str, path: Path, options: ReadOptions) -> bytes:
    """The document as .docx bytes; ``suffix`` (".doc") is what the content is, ``path`` only names it in errors."""
    program = find_libreoffice()
    if program is None:
        message = f"a {suffix} file needs LibreOffice; install it, or save the file as .docx"
        raise ReadError(message, path=path, kind="needs-libreoffice")
    with tempfile.TemporaryDirectory(prefix="planlint-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        profile = folder / "profile" / "user"
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        source = folder / f"document{suffix}"
        source.write_bytes(data)
        command = [program, f"-env:UserInstallation={profile.parent.as_uri()}", "--headless", "--norestore", "--nologo"]
        command += ["--convert-to", "docx", "--outdir", str(folder / "out"), str(source)]
        _run(command, path, options.seconds * _SHARE_OF_TIME)
        converted = folder / "out" / "document.docx"
        if not converted.is_file():
            raise ReadError(
                "LibreOffice could not open it (is it locked?); save it as .docx in Word", path=path, kind="unreadable"
            )
        return converted.read_bytes()


def _run(command: list[str], path: Path, seconds: float) -> None:
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError:
        raise ReadError("LibreOffice could not be started", path=path, kind="needs-libreoffice") from None
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise ReadError("LibreOffice took too long to open it", path=path, kind="timeout") from None
    finally:
        if process.poll() is None:
            _kill_tree(process)


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    """Ends LibreOffice with the programs it started: ``soffice`` is only a launcher."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def unlock(data: bytes, path: Path, options: ReadOptions) -> bytes:
    """The bytes of a Word file that was locked with a password."""
    if options.password is None:
        raise ReadError("locked with a password; give it, or save the file without one", path=path, kind="encrypted")
    try:
        import msoffcrypto  # type: ignore[import-untyped, import-not-found, unused-ignore]
        from msoffcrypto.exceptions import (  # type: ignore[import-untyped, import-not-found, unused-ignore]
            InvalidKeyError,
        )
    except ImportError:
        message = 'opening a locked Word file needs an extra: pip install "planlint[encrypted]"'
        raise ReadError(message, path=path, kind="encrypted") from None
    plain = BytesIO()
    try:
        locked = msoffcrypto.OfficeFile(BytesIO(data))
        locked.load_key(password=options.password, verify_password=True)
        locked.decrypt(plain, verify_integrity=False)
    except InvalidKeyError:
        raise ReadError("the password is wrong", path=path, kind="wrong-password") from None
    except Exception:
        # msoffcrypto raises whatever its parsers meet in a damaged file
        raise ReadError("locked, and too damaged to unlock", path=path, kind="unreadable") from None
    return plain.getvalue()
