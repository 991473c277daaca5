⟦TEAM|Köln⟧ ⟦SCORE|1-4⟧ ⟦TEAM|Bayern⟧: ⟦PERSON|Amoako-Brandl⟧ and ⟦PERSON|Reiter⟧ run riot after ⟦PERSON|Thielmeier⟧ ⟦G1|opener⟧

It was as you were at the top of the ⟦COMPETITION|Bundesliga⟧ as ⟦TEAM|Bayern Munich⟧ recovered from an early shock to win ⟦SCORE|4-1⟧ at ⟦TEAM|1. FC Köln⟧, ⟦PERSON|Derrick Amoako-Brandl⟧ and ⟦PERSON|Sebastian Reiter⟧ ⟦G2|scoring two each⟧.

⟦PERSON|Jan-Luca Thielmeier⟧'s ⟦MINUTE|4th-minute⟧ ⟦G3|strike⟧ had put the home side in dreamland. It came from nothing, really, a long throw by ⟦PERSON|Gabor Ujvari⟧ that ⟦PERSON|Josef Waldner⟧ misjudged, and the bounce sat up for ⟦PERSON|Thielmeier⟧ to ⟦G4|volley over⟧ ⟦PERSON|Anders Kvalheim⟧.

For a quarter of an hour the ⟦VENUE|RheinEnergieStadion⟧ rocked. ⟦PERSON|Thielmeier⟧ had no time to score a second when ⟦PERSON|Waldner⟧ recovered to hook the ball off his foot, and ⟦PERSON|Ujvari⟧ came within inches of doubling the lead from a free-kick. Once ⟦TEAM|Bayern⟧ found their feet there was just one winner. ⟦PERSON|Reiter⟧ hit a post; ⟦PERSON|Amoako-Brandl⟧ had a header clawed out by ⟦PERSON|Timon Schaffrath⟧; and ⟦PERSON|Ilias Kouyate⟧ shot over when he ought to have passed.

⟦PERSON|Amoako-Brandl⟧ ⟦G5|levelled⟧ on ⟦MINUTE|29⟧. ⟦PERSON|Kouyate⟧ twisted past ⟦PERSON|Lars Henneke⟧ and crossed, ⟦PERSON|Reiter⟧ dummied and the ball ran through to the 22-year-old, who ⟦G6|stroked it into the bottom corner⟧. The ⟦G7|second⟧ followed so quickly that some of the crowd in the bar missed it: ⟦PERSON|Henneke⟧ headed ⟦PERSON|Waldner⟧'s lofted ball against ⟦PERSON|Reiter⟧'s knee and ⟦G8|past ⟦PERSON|Schaffrath⟧⟧, for which ⟦TEAM|Bayern⟧'s stadium announcer might have given the ⟦G9|goal⟧ to the defender. The league gave it to ⟦PERSON|Reiter⟧. ⟦MINUTE|31 minutes⟧.

⟦TEAM|Köln⟧ had ⟦G10|one⟧ disallowed for offside, ⟦PERSON|Thielmeier⟧ again, right after the restart. It was as close as they came. ⟦PERSON|Amoako-Brandl⟧ ⟦G11|bagged his second⟧ in the ⟦MINUTE|57th minute⟧ when ⟦PERSON|Schaffrath⟧ could only push ⟦PERSON|Kouyate⟧'s effort into his path. He went off on ⟦MINUTE|64⟧ with the last quarter of the match still to play and a hat-trick there for the taking.

⟦PERSON|Reiter⟧'s ⟦G12|second⟧ was the best of the five. Having begun the move by winning a tackle on his own 18-yard line, he ended it eleven seconds later by ⟦G13|chipping⟧ ⟦PERSON|Schaffrath⟧.

"I'd rather score ugly and win," said ⟦PERSON|Amoako-Brandl⟧, who has now got ⟦G14|19⟧. "⟦PERSON|Sebastian⟧'s ⟦G15|goal⟧, I was on the bench, and I stood up before he shot."

⟦TEAM|Köln⟧ coach ⟦PERSON|Uwe Lammerding⟧ said: "It's a fantastic start. And then you see the difference. Their ⟦G16|second⟧ is unlucky. The ⟦G17|third⟧ is a goalkeeper's mistake, and I'll tell him so, but not ⟦DATE|today⟧."
=====GOALS=====
{"id": "G1", "scorer": "Jan-Luca Thielmeier", "team": "1. FC Köln", "minute": 4, "assist": "Gabor Ujvari", "kind": "volley"}
{"id": "G2", "scorer": "Derrick Amoako-Brandl; Sebastian Reiter", "team": "Bayern Munich", "count": 4}
{"id": "G3", "scorer": "Jan-Luca Thielmeier", "team": "1. FC Köln", "minute": 4, "assist": "Gabor Ujvari", "kind": "volley", "minute_text": "4th-minute"}
{"id": "G4", "scorer": "Jan-Luca Thielmeier", "team": "1. FC Köln", "minute": 4, "assist": "Gabor Ujvari", "kind": "volley"}
{"id": "G5", "scorer": "Derrick Amoako-Brandl", "team": "Bayern Munich", "minute": 29, "assist": "Ilias Kouyate", "kind": "shot", "minute_text": "29"}
{"id": "G6", "scorer": "Derrick Amoako-Brandl", "team": "Bayern Munich", "minute": 29, "assist": "Ilias Kouyate", "kind": "shot", "minute_text": "29"}
{"id": "G7", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "minute": 31}
{"id": "G8", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "minute": 31, "minute_text": "31 minutes"}
{"id": "G9", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "minute": 31, "minute_text": "31 minutes"}
{"id": "G10", "scorer": "Jan-Luca Thielmeier", "team": "1. FC Köln", "outcome": "ruled out"}
{"id": "G11", "scorer": "Derrick Amoako-Brandl", "team": "Bayern Munich", "minute": 57, "kind": "shot", "minute_text": "57th minute"}
{"id": "G12", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "kind": "shot"}
{"id": "G13", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "kind": "shot"}
{"id": "G14", "scorer": "Derrick Amoako-Brandl", "team": "Bayern Munich", "scope": "background", "count": 19}
{"id": "G15", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "kind": "shot"}
{"id": "G16", "scorer": "Sebastian Reiter", "team": "Bayern Munich", "minute": 31}
{"id": "G17", "scorer": "Derrick Amoako-Brandl", "team": "Bayern Munich", "minute": 57, "kind": "shot"}
