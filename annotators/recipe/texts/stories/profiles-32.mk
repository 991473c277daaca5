⟦TEAM|England⟧ ⟦COMPETITION|World Cup⟧ diary: Sore heads, a ukulele and a koala called Toni

⟦GPE|SYDNEY⟧ - Nobody slept. The ⟦TEAM|Lionesses⟧' hotel on the harbour had the music off by two, at the request of other guests, but at breakfast on ⟦DATE|Thursday⟧ there were still players in their kit.

⟦TEAM|England⟧ are in a ⟦COMPETITION|World Cup⟧ final again, and they'd like you to know that it was never in doubt. It was, of course. When ⟦PERSON|Kirsty Donaldson⟧ ⟦G1|equalised for ⟦TEAM|Australia⟧⟧ after ⟦MINUTE|63 minutes⟧, with a ⟦G2|shot⟧ that seemed to pass through two defenders, 75,000 people made a noise that broke the press box Wi-Fi.

⟦PERSON|Georgia Fairweather⟧ has been wandering around with a bag of ice on her foot. The centre-half's ⟦G3|header⟧, from ⟦PERSON|Ellie Stanhope⟧'s corner with ⟦MINUTE|11 minutes⟧ played, now feels as if it happened in another tournament. She was kicked twice by the same player and is expected to be fine.

Then there's ⟦PERSON|Toni Abegunde⟧. The 20-year-old only came into the squad when someone else pulled out. She'd played 15 minutes before ⟦DATE|last night⟧. On she came on ⟦MINUTE|68⟧; by ⟦MINUTE|70⟧ she had ⟦G4|scored⟧. A pass from ⟦PERSON|Stanhope⟧, a look up, and a ⟦G5|finish⟧ across the keeper that she described to reporters as "a bit of a swing". The local wildlife park has already named a koala after her.

Not all of the news is good. ⟦PERSON|Stanhope⟧ will miss training ⟦DATE|today⟧ with a tight calf. Manager ⟦PERSON|Lucía Barrientos⟧ was shown a yellow card for leaving her area when ⟦TEAM|Australia⟧ had a ⟦G6|goal⟧ disallowed near the end, ⟦PERSON|Mei Kasahara⟧ having been offside before she ⟦G7|turned the ball in⟧.

⟦ORG|The Sydney Morning Herald⟧ went with "Gutted". Under it was a picture of the ball crossing the line for the ⟦G8|second⟧.

⟦TEAM|Spain⟧ or ⟦TEAM|France⟧ are next. ⟦TEAM|England⟧ lost to the former in the last final, by a single ⟦G9|goal⟧, and beat the latter in the spring.

The ukulele belongs to the goalkeeper, by the way. She knows two chords.
=====GOALS=====
{"id": "G1", "scorer": "Kirsty Donaldson", "team": "Australia", "minute": 63, "minute_text": "63 minutes"}
{"id": "G2", "scorer": "Kirsty Donaldson", "team": "Australia", "minute": 63}
{"id": "G3", "scorer": "Georgia Fairweather", "team": "England", "minute": 11, "kind": "header", "assist": "Ellie Stanhope", "minute_text": "11 minutes"}
{"id": "G4", "scorer": "Toni Abegunde", "team": "England", "minute": 70, "kind": "shot", "minute_text": "70"}
{"id": "G5", "scorer": "Toni Abegunde", "team": "England", "minute": 70, "kind": "shot"}
{"id": "G6", "scorer": "Mei Kasahara", "team": "Australia", "outcome": "ruled out"}
{"id": "G7", "scorer": "Mei Kasahara", "team": "Australia", "outcome": "ruled out"}
{"id": "G8", "scorer": "Toni Abegunde", "team": "England", "minute": 70, "kind": "shot"}
{"id": "G9", "team": "Spain", "scope": "background"}
