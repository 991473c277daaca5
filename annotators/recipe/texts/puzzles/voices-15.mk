Quotes: What ⟦GPE|Portland⟧ said after the ⟦SCORE|2-2⟧ draw with ⟦GPE|Kansas City⟧

The ⟦TEAM|Portland Thorns⟧ came back twice to tie the ⟦TEAM|Kansas City Current⟧ on ⟦DATE|Saturday night⟧ in front of 20,114 at ⟦VENUE|Providence Park⟧. ⟦PERSON|Amara Conteh⟧ ⟦G1|canceled out⟧ an early ⟦TEAM|Current⟧ ⟦G2|goal⟧ and ⟦PERSON|Tess Holloway⟧'s ⟦G10|volley⟧ ⟦MINUTE|five minutes into second-half stoppage time⟧ made sure of a point. ⟦PERSON|Marta Riquelme⟧ had ⟦G9|put the visitors in front⟧ for the second time after ⟦PERSON|Yui Hasegawa-Mori⟧ set up ⟦PERSON|Conteh⟧. Here's what they had to say.

HEAD COACH DANA WHITLOCK
On the comeback: "I'd rather not need them. We ⟦G3|gave up a goal⟧ in the ⟦MINUTE|fourth minute⟧ on a throw-in, and you can't do that against ⟦PERSON|Ana Clara⟧, because she only needs a yard. But the response was great. ⟦PERSON|Amara⟧ was outstanding. She could've had three."
On the ⟦G11|second one conceded⟧: "⟦PERSON|Kelly⟧ feels she should save it. I think it takes a deflection off ⟦PERSON|Sofie⟧. It's a good run by ⟦PERSON|Riquelme⟧. It's ⟦SCORE|2-1⟧ with ⟦MINUTE|12 minutes to go⟧ and I looked at the bench and thought, OK, who's going to ⟦G4|score⟧? And ⟦PERSON|Tess⟧ just put her hand up."

FORWARD AMARA CONTEH
On her ⟦G5|goal⟧: "⟦PERSON|Yui⟧'s ball was inch perfect. I just had to stay onside. I saw the keeper leaning, so I went near post. I hit the bar with the same shot at practice all week, so it was about time."
On the missed chances: "I'm mad about the header. I've got to score that."

DEFENDER TESS HOLLOWAY
On the late ⟦G6|equalizer⟧: "Honestly, I shouldn't have been up there. Coach was yelling at me to stay. Their clearance came out, it sat up, and I just swung. I've never ⟦G7|scored⟧ with my left foot in my life, not even in middle school. My teammates piled on and somebody lost a contact lens."

GOALKEEPER KELLY BRANDT
On ⟦PERSON|Riquelme⟧'s ⟦G8|goal⟧: "It wrong-footed me, but I've got to be stronger. I got a hand to it. I'm glad we found a way."

The ⟦TEAM|Thorns⟧, unbeaten in five, sit fourth in the ⟦COMPETITION|NWSL⟧ table, two points behind ⟦TEAM|Gotham FC⟧. They travel to ⟦TEAM|Gotham⟧ next ⟦DATE|Friday⟧ (7 p.m. ET, ⟦ORG|Prime Video⟧).

SCORING SUMMARY: ⟦FURNITURE|KC – Ana Clara (unassisted) 4; POR – Conteh (Hasegawa-Mori) 51; KC – Riquelme 78; POR – Holloway 90+5⟧
=====GOALS=====
{"id": "G1", "scorer": "Amara Conteh", "team": "Portland Thorns", "assist": "Yui Hasegawa-Mori", "kind": "shot", "minute": 51}
{"id": "G2", "scorer": "Ana Clara", "team": "Kansas City Current", "minute": 4}
{"id": "G3", "scorer": "Ana Clara", "team": "Kansas City Current", "minute": 4, "minute_text": "fourth minute"}
{"id": "G4", "scorer": "Tess Holloway", "team": "Portland Thorns", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G5", "scorer": "Amara Conteh", "team": "Portland Thorns", "assist": "Yui Hasegawa-Mori", "kind": "shot", "minute": 51}
{"id": "G6", "scorer": "Tess Holloway", "team": "Portland Thorns", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G7", "scorer": "Tess Holloway", "team": "Portland Thorns", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G8", "scorer": "Marta Riquelme", "team": "Kansas City Current", "minute": 78}
{"id": "G9", "scorer": "Marta Riquelme", "team": "Kansas City Current", "minute": 78}
{"id": "G10", "scorer": "Tess Holloway", "team": "Portland Thorns", "minute": 90, "added": 5, "kind": "volley", "minute_text": "five minutes into second-half stoppage time"}
{"id": "G11", "scorer": "Marta Riquelme", "team": "Kansas City Current", "minute": 78}
