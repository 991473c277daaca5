"""The patterns of expressions that place a goal in time."""

from __future__ import annotations

import re

from .numbers import NUMBER, ORDINAL

BREAK = r"(?:the )?(?:half[- ]?time(?: (?:break|interval|whistle))?|break|interval)"
RESTART = (
    rf"(?:{BREAK}|the (?:re-?start|resumption|second half|second period|second stanza|"
    r"turn-?around))"
)
ADDED = (
    r"(?:(?P<half>first[- ]half )?(?:stoppage|added|injury|additional|added-on)[- ]time|the time "
    r"added on|time added on)"
)

AMOUNT = (
    rf"(?P<n>(?:a )?quarter of an hour|half an hour|an hour(?! and\b)|{NUMBER}|an?)"
    r"(?P<unit>[- ]minutes?| seconds?)?"
)
_NORMAL = r"(?:normal|regulation|regular)(?: time)?|the (?:match|game|contest|tie|ninety|90)"
_AHEAD = r"in front|ahead|up|through|behind|down|one\b|two\b"
_LEFT = rf"(?:left|remaining|remained|to go(?! (?:{_AHEAD}))|to play|to spare|still to play)"
_OF_HALF = r" of the (?:first )?half| in the (?:first )?half| of the half"
_EVENT = (
    r"(?:opener|equali[sz]er|level+er|penalty|goal|first|second|third|red card|dismissal|save|miss)"
)
TAILS: tuple[tuple[str, str], ...] = (
    (
        "before extra",
        r" (?:of extra[- ]time (?:remaining|left|to go)|(?:from|before) the end of extra[- ]time)",
    ),
    (
        "before full",
        r" (?:from|before) (?:the )?(?:full[- ]time(?: whistle)?|time|end(?: of (?:normal "
        r"time|the match|the game|the contest))?|final whistle|finish|close)",
    ),
    (
        "before half of extra",
        r" (?:from|before) (?:the )?(?:extra[- ]time (?:interval|break)|"
        r"(?:interval|break) (?:of|in) extra[- ]time)",
    ),
    (
        "before half",
        rf" (?:before|from|short of|shy of) (?:{BREAK}|the turn-?around)|(?:{_OF_HALF}) {_LEFT}|"
        rf" (?:of (?:{_NORMAL}) )?{_LEFT}(?:{_OF_HALF})",
    ),
    (
        "left",
        rf" (?:(?:of|in) (?:{_NORMAL}) )?(?:were |was )?{_LEFT}(?: (?:of|in) (?:{_NORMAL}))?"
        r"(?: on the clock)?",
    ),
    ("before hour", r" (?:before|short of|shy of) the hour(?:[- ]mark)?"),
    ("after hour", r" (?:after|past|beyond) the hour(?:[- ]mark)?"),
    ("after half", rf" (?:after|into|of|from|following|since) (?:{RESTART}|the new half)"),
    (
        "into added",
        rf" (?:into|deep into|of) (?:{NUMBER}(?: minutes)? of )?"
        rf"(?:{ADDED}|the (?:added|additional) (?:time|period))",
    ),
    ("into extra", r" (?:into|of) (?:the )?(?:extra[- ]time|extra period)"),
    (
        "later",
        rf" (?:after (?:the|that|their|his|her) {_EVENT}|after(?= (?:[A-Z][\w'’-]+ ){{1,3}}"
        r"(?:had|has|scored)\b)|later|after that|"
        r"afterwards?|on(?= ?[,.;]| (?:he|she|they|it)\b)|further on|thereafter)",
    ),
    ("earlier", r" (?:earlier|before that|previously)"),
)
AFTER_AMOUNT = [(name, re.compile(pattern + r"\b", re.IGNORECASE)) for name, pattern in TAILS]
COUNTED = re.compile(rf"(?<![\w'’.£$€%-])(?:{AMOUNT})(?![\w%])", re.IGNORECASE)
GONE = re.compile(
    r" (?:in\b(?! (?:the|a|their|his|her))|(?:were|was|are) on the clock|(?:had|have) been "
    r"played|gone|had (?:gone|passed|elapsed|been played)|have (?:gone|passed)|on the clock|"
    r"old|played|into the (?:game|match|contest|tie|final))",
    re.IGNORECASE,
)
NTH = re.compile(
    rf"(?<![\w-])(?P<n>{ORDINAL}|last|final|closing)(?: of (?:the )?(?:{NUMBER}) (?:added|"
    rf"additional|stoppage[- ]time)(?P<m2>[- ]minutes?)|"
    rf" (?P<a2>added|additional|stoppage-time|extra)(?P<m3>[- ]minute)|(?P<m>[- ]minute))"
    rf"(?: (?:of|in|into) (?:(?P<added>{ADDED})|(?P<second>{RESTART})|(?P<normal>normal "
    rf"time|the (?:match|game))|(?P<extra>extra[- ]time)|(?P<first>the (?:first )?half\b)))?",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    rf"(?<![\w-])(?P<n>{ORDINAL})(?=(?:, (?:{ORDINAL}))* (?:and|&) (?:{ORDINAL})[- ]minutes?\b)",
    re.IGNORECASE,
)
"""All but the last of `the 12th, 30th and 40th minutes`."""
CLOCK = re.compile(
    rf"\bwith (?:just |only |barely )?(?P<n>{NUMBER}) (?:(?P<left>left|remaining|"
    r"(?:still )?to (?:go|play))|(?:on the clock|gone|played))\b",
    re.IGNORECASE,
)
NAMED = re.compile(r"\bminutes? (?P<n>\d{1,3})\b(?![-–:%])", re.IGNORECASE)
"""`Minute 71`, `minutes 12 and 39`."""
PLUS = re.compile(
    r"(?<![\w-])(?P<n>\d{2,3}) ?\+ ?(?P<a>\d{1,2})(?:st|nd|rd|th)?(?:[- ]minute|['’′])?(?!\w)"
)
TICK = re.compile(r"(?<![\w'’])(?P<n>\d{1,3})(?:['’′](?![\w])| ?(?:mins?|MINS?)\b)")
HOUR = re.compile(
    r"\b(?P<lead>(?:just |shortly |soon |right |bang |exactly |moments |minutes |immediately )?"
    r"(?:on|at|after|before|past|around|by|approaching|about|upon)(?: just| exactly)?) the "
    r"(?P<h>half[- ]hour|quarter[- ]hour|hour)(?:[- ]mark)?\b",
    re.IGNORECASE,
)
VAGUE = re.compile(
    rf"\b(?:(?:on|at|upon) the stroke of {BREAK}|(?:just |shortly |right |immediately |"
    rf"moments |seconds |soon |straight |early |late |minutes )?(?:before|after|either side "
    rf"of|on) {RESTART}|"
    rf"(?:deep (?:in|into) |in |into |with )?(?:{ADDED}|extra[- ]time)|(?:(?:in|during|"
    rf"early in|late in|midway through|towards the end of) the )(?:first|second) (?:half|"
    rf"period)|(?:first|second)[- ]half|"
    r"(?:moments|seconds|minutes|shortly|soon|just)(?: (?:later|after|afterwards|earlier))|"
    r"in the (?:closing|dying|final|opening|early|last) (?:stages|minutes|seconds|moments|"
    r"exchanges)|"
    r"(?:at the death|last-gasp|late on|early on|last-minute|late|early))\b",
    re.IGNORECASE,
)


ELSEWHERE = re.compile(r"half|break|interval|period|restart|stoppage|injury|added", re.IGNORECASE)
ABOUT = re.compile(
    r"\b(?:over|under|around|about|nearly|almost|roughly|some|than) $", re.IGNORECASE
)
SECOND_HALF = re.compile(
    r"\b(?:second half|second period|restart|after the (?:break|interval))\b[^.]*$", re.IGNORECASE
)
BEFORE_NOUN = re.compile(
    r" (?!(?:and|as|at|after|before|but|by|for|from|in|of|on|only|that|the|through|to|until|was|"
    r"when|which|while|with)\b)[a-z]"
)
"""What follows a time that stands in front of a noun."""
AFTER_PREPOSITION = re.compile(
    r"\b(?:in|on|by|until|since|before|after|of|from) the $", re.IGNORECASE
)
ANSWERED = re.compile(
    r" to (?:respond|reply|level|equalise|hit back|draw level|restore|double|extend|find an "
    r"answer|answer)\b",
    re.IGNORECASE,
)
ANSWERS = re.compile(
    r"\b(?:level\w*|equali[sz]\w*|repl(?:y|ied)|respon\w+|cancel\w*)\b", re.IGNORECASE
)
UNTIL = re.compile(r",? (?:when|before|until)\b", re.IGNORECASE)
STRETCH = re.compile(
    r"\b(?:opening|first|final|last|closing|space of|next|every|for|another)"
    r"(?: (?!after|on|in|with|within|inside)\w+)? $",
    re.IGNORECASE,
)
"""What makes a number of minutes a length of time."""
TOOK = re.compile(r"\b(?:took|needed)\b[^.]*$", re.IGNORECASE)
BARE_NUMBER = re.compile(rf"^(?:{NUMBER}|{ORDINAL})$", re.IGNORECASE)
