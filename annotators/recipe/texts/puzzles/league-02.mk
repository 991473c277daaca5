⟦TEAM|Accrington⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Bromley⟧: ⟦PERSON|Kouadio⟧ ⟦G1|strike⟧ ends ⟦TEAM|Stanley⟧'s winless run
⟦FURNITURE|PA Media⟧
⟦TEAM|Accrington⟧ ended a run of seven ⟦COMPETITION|League Two⟧ games without a win as ⟦PERSON|Yann Kouadio⟧'s second-half ⟦G2|strike⟧ saw off ⟦TEAM|Bromley⟧.
In a match of few chances, the ⟦NORP|Ivorian⟧ forward, back from a three-match ban, ⟦G3|made the difference⟧ in the ⟦MINUTE|64th minute⟧.
⟦PERSON|Tom Ridsdale⟧ won the ball from ⟦PERSON|Bradley Foxhall⟧ in midfield and fed ⟦PERSON|Kouadio⟧, who cut inside and ⟦G4|beat ⟦PERSON|Sonny Achterberg⟧⟧ at his near post.
⟦PERSON|Achterberg⟧ had earlier kept the ⟦TEAM|Ravens⟧ level, tipping over a ⟦PERSON|Ridsdale⟧ drive and smothering at the feet of ⟦PERSON|Josh Pell⟧ when the winger was clean through.
At the other end ⟦PERSON|Emeka Oduya⟧ blasted a good opening into the stand after ⟦MINUTE|27 minutes⟧ and ⟦PERSON|Foxhall⟧'s free-kick was gathered at the second attempt by ⟦PERSON|Simon Treadaway⟧.
⟦TEAM|Bromley⟧ thought they were level with ⟦MINUTE|11 minutes remaining⟧. ⟦PERSON|Callum Dreever⟧ ⟦G5|stabbed the ball over the line⟧ from a corner but the referee had spotted a push on ⟦PERSON|Treadaway⟧ and the ⟦G6|goal⟧ was disallowed.
⟦PERSON|Oduya⟧ was booked for his protests and the visitors' bench emptied on to the touchline, although it was the home side who came closest after that, ⟦PERSON|Pell⟧ striking a post in the ⟦MINUTE|86th minute⟧.
It was ⟦PERSON|Kouadio⟧'s first ⟦G7|goal⟧ since ⟦DATE|October⟧, and ⟦TEAM|Stanley⟧ boss ⟦PERSON|Neil Garstang⟧ was pleased for him. "He's had a frustrating time. We missed him and he knows it. One chance, one ⟦G8|goal⟧, that's what he's in the team for," he said.
⟦TEAM|Accrington⟧ climb to 17th, three points behind their opponents.
⟦FURNITURE|Next up: Crawley Town (H), Tuesday 19:45⟧
=====GOALS=====
{"id": "G1", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale"}
{"id": "G2", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale", "minute_text": "64th minute"}
{"id": "G3", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale", "minute_text": "64th minute"}
{"id": "G4", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale", "minute_text": "64th minute"}
{"id": "G5", "scorer": "Callum Dreever", "team": "Bromley", "minute": 79, "outcome": "ruled out", "minute_text": "11 minutes remaining"}
{"id": "G6", "scorer": "Callum Dreever", "team": "Bromley", "minute": 79, "outcome": "ruled out", "minute_text": "11 minutes remaining"}
{"id": "G7", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale"}
{"id": "G8", "scorer": "Yann Kouadio", "team": "Accrington", "minute": 64, "assist": "Tom Ridsdale"}
