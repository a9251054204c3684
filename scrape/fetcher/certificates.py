"""Which certificates of servers are trusted."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from pathlib import Path

from scrape.errors import TLSFailed

FILE_VARIABLE = "SSL_CERT_FILE"
FOLDER_VARIABLE = "SSL_CERT_DIR"
"""What OpenSSL calls them."""


def trusting(environment: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """Trusts the authorities of the file that the environment names, or the system's (a firm's own are there) with
    certifi's (some systems have none, or old ones), and those of its folders.

    Raises TLSFailed where what it names cannot be read.
    """
    named = environment.get(FILE_VARIABLE)
    folders = environment.get(FOLDER_VARIABLE) or None
    if folders is not None and not any(Path(folder).is_dir() for folder in folders.split(os.pathsep)):
        if named:  # which is enough: OpenSSL passes over folders that are missing
            return trusting({FILE_VARIABLE: named})
        raise TLSFailed(f"{FOLDER_VARIABLE}={folders}: there is no such folder: correct it, or unset it")
    try:
        return ssl.create_default_context(cafile=named, capath=folders) if named else _trusting_usual(folders)
    except OSError as error:  # of which ssl's are
        named_by = f"{FILE_VARIABLE}={named}" if named else "certifi's list"
        advice = "correct it, or unset it" if named else "install certifi anew"
        raise TLSFailed(f"{named_by}: {_reason(error)}: {advice}") from None


def _trusting_usual(folders: str | None) -> ssl.SSLContext:
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where(), folders)
    return context


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
