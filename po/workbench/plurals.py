# SPDX-License-Identifier: GPL-3.0-or-later
"""How many forms a plural has in a language, and which numbers take which: what the header calls Plural-Forms.

msginit knows only some forty languages, Arabic and Chinese not among them. The rules are those on which GNOME's
translators have agreed; where languages share one, they stand together.
"""

import re

_SLAVIC = ("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);")

_RULES = {
    "nplurals=1; plural=0;":
        "ay bo cgg crh dz id ja jbo ka km ko lo ms my sah su th tt ug vi wo yo zh",
    "nplurals=2; plural=(n != 1);":
        "ab af an as ast az ba bg bn brx ca ce chr ckb cv da de doi el en eo es et eu fi fo fur fy gl gu ha he hi hu hy ia it kk kl kn "
        "ku ky lb mai ml mn mni mr nah nap nb nds ne nl nn no nso or pa pap pms ps pt rm rw sat sco sd se si so son "
        "sq sv sw ta te tk ur xh yi zu",
    "nplurals=2; plural=(n > 1);":
        "ach ak am arn br fa fil fr gun ln mfe mg mi oc pt_BR tg ti tl tr uz wa zgh",
    "nplurals=2; plural=(n%10 != 1 || n%100 == 11);": "is",
    "nplurals=2; plural=(n%10 == 1 && n%100 != 11 ? 0 : 1);": "mk",
    "nplurals=3; plural=(n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2);": "cs sk",
    "nplurals=3; plural=(n == 1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);": "pl",
    "nplurals=3; plural=(n == 1 ? 0 : n == 0 || (n%100 > 0 && n%100 < 20) ? 1 : 2);": "ro",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);": "lt",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);": "lv",
    "nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);": "iu sma",
    "nplurals=3; plural=(n == 0 ? 0 : n == 1 ? 1 : 2);": "lag",
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);": "dsb hsb sl",
    "nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n > 2 && n < 20 ? 2 : 3);": "gd",
    "nplurals=4; plural=(n==1 ? 0 : n==2 ? 1 : n != 8 && n != 11 ? 2 : 3);": "cy",
    "nplurals=4; plural=(n==1 ? 0 : n==0 || (n%100 > 1 && n%100 < 11) ? 1 : n%100 > 10 && n%100 < 20 ? 2 : 3);": "mt",
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n < 7 ? 2 : n < 11 ? 3 : 4);": "ga",
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);": "ar",
    _SLAVIC: "be bs csb hr ru sr uk",
}

BY_LANGUAGE = {language: rule for rule, languages in _RULES.items() for language in languages.split()}


def plural_forms(language):
    """The rule of a language by gettext's name for it, such as pt_BR or sr@latin; None if it is not known here."""
    base = language.partition("@")[0]
    return BY_LANGUAGE.get(base) or BY_LANGUAGE.get(base.partition("_")[0])


def count_forms(rule):
    """How many forms a rule has, or 0 if it is none."""
    match = re.search(r"nplurals=(\d+)", rule)
    return int(match[1]) if match else 0
