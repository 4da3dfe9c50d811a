#!/usr/bin/python3
"""Stands in for the system's browser: follows an address with cookies, as one does, and notes where it ended."""

import http.cookiejar
import json
import os
import sys
import urllib.error
import urllib.request

opener = urllib.request.build_opener(
    urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
)
note = {"asked": sys.argv[1]}
try:
    with opener.open(sys.argv[1], timeout=30) as page:
        note.update(status=page.status, address=page.url, text=page.read().decode())
except urllib.error.HTTPError as error:
    note.update(status=error.code, address=error.url, text=error.read().decode())
except OSError as error:
    note.update(status=0, address="", text=str(error))
with open(os.environ["UNASSIGN_E2E_BROWSER_NOTES"], "a", encoding="utf-8") as notes:
    notes.write(json.dumps(note) + "\n")
