# SPDX-License-Identifier: GPL-3.0-or-later
"""Check digits of the numbers the seed uses, so that a slip in the table is found before a server refuses it."""

import re


def _mod97(text):
    return int("".join(str(int(c, 36)) for c in text)) % 97


def nl_vat(text):
    """NL + 9 digits + B + 2 digits; the digits pass the eleven test of the RSIN and the whole the newer mod 97 test."""
    if not re.fullmatch(r"NL\d{9}B\d{2}", text):
        return False
    digits = [int(c) for c in text[2:11]]
    eleven = sum(d * w for d, w in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2))) - digits[8]
    return eleven % 11 == 0 and _mod97(text) == 1


def de_vat(text):
    """DE + 9 digits, ISO 7064 mod 11,10."""
    if not re.fullmatch(r"DE[1-9]\d{8}", text):
        return False
    product = 10
    for c in text[2:10]:
        total = (int(c) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(text[10])


def be_vat(text):
    """BE + 10 digits, the last two are 97 minus the rest of the first eight."""
    return bool(re.fullmatch(r"BE[01]\d{9}", text)) and 97 - int(text[2:10]) % 97 == int(text[10:])


def no_vat(text):
    """NO + 9 digits + MVA, mod 11."""
    if not re.fullmatch(r"NO\d{9}MVA", text):
        return False
    return sum(int(c) * w for c, w in zip(text[2:11], (3, 2, 7, 6, 5, 4, 3, 2, 1))) % 11 == 0


def gtin(text):
    """GTIN-8, -13 or -14 and GLN: GS1 mod 10, weights 3 and 1 from the right."""
    if not re.fullmatch(r"\d{8}|\d{13}|\d{14}", text):
        return False
    return sum(int(c) * (1 if i % 2 == 0 else 3) for i, c in enumerate(reversed(text))) % 10 == 0


def iban(text):
    bare = text.replace(" ", "")
    return bool(re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", bare)) and _mod97(bare[4:] + bare[:4]) == 1


def vat(text):
    check = {"NL": nl_vat, "DE": de_vat, "BE": be_vat, "NO": no_vat}.get(text[:2])
    return check is not None and check(text)
