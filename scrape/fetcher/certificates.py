"""Which certificates of servers are trusted."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from pathlib import Path

from scrape.errors import TLSFailed

FILE_VARIABLE = "SSL_CERT_FILE"
FOLDER_VARIABLE = "SSL_CERT_DIR"
"""What OpenSSL calls them, and obeys where a program does not name its own; certifi's list is ours."""


def trusting(environment: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """Trusts the authorities of the file that the environment names, or certifi's, and those of its folders.

    Raises TLSFailed where what it names cannot be read.
    """
    import certifi

    file = environment.get(FILE_VARIABLE) or certifi.where()
    folders = environment.get(FOLDER_VARIABLE) or None
    if folders is not None and not any(Path(folder).is_dir() for folder in folders.split(os.pathsep)):
        raise TLSFailed(f"{FOLDER_VARIABLE}={folders}: there is no such folder: correct it, or unset it")
    try:
        return ssl.create_default_context(cafile=file, capath=folders)
    except OSError as error:  # of which ssl's are
        raise TLSFailed(f"{FILE_VARIABLE}={file}: {_reason(error)}: correct it, or unset it") from None


def trusting_anyone() -> ssl.SSLContext:
    """Checks nothing."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def trusting_nobody() -> ssl.SSLContext:
    """Takes no server's certificate."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _reason(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return "no certificates in PEM are in it"
    return error.strerror or str(error)
