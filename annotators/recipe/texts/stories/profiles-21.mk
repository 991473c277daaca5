⟦PERSON|Obiora⟧ out for season in cruel twist for ⟦TEAM|Leicester⟧

⟦TEAM|Leicester City⟧ have confirmed that ⟦PERSON|Emeka Obiora⟧ ruptured the anterior cruciate ligament in his right knee while celebrating.

The 21-year-old slid on the turf towards the corner flag after his ⟦G1|header⟧ against ⟦TEAM|Ipswich⟧ on ⟦DATE|Saturday⟧, and did not get up. What looked like a joke turned into seven minutes of treatment. ⟦PERSON|Obiora⟧'s ⟦G2|goal⟧, which came from a corner won by ⟦PERSON|Petter Sundqvist⟧, was still being announced when the stretcher arrived.

"It's the worst I've seen," said manager ⟦PERSON|Valentín Gorostiza⟧. "He ⟦G3|scores⟧, he's happy, he's a boy. Then this."

The injury occurred in the ⟦MINUTE|37th minute⟧, a minute after the ⟦G4|opener⟧. ⟦TEAM|Ipswich⟧, a team with two away wins all season, ⟦G5|equalised⟧ with the first attack following the resumption when ⟦PERSON|Hugo Bellamy-Clarke⟧, set free on the left, squared up ⟦PERSON|Kees-Jan Molenaar⟧ and ⟦G6|beat him⟧. It ended all square, with ⟦PERSON|Molenaar⟧ keeping out a last-gasp spot-kick.

⟦PERSON|Obiora⟧ had become a fixture after a hamstring problem sidelined ⟦PERSON|Alhaji Kamara-Bangura⟧, with seven ⟦G7|goals⟧ in eleven ⟦COMPETITION|Championship⟧ starts. Among them were the ⟦G8|first two⟧ in the win at ⟦TEAM|Norwich⟧, after which he celebrated by standing still. He was due to join the ⟦TEAM|Super Eagles⟧ on ⟦DATE|Monday⟧; the ⟦ORG|Nigeria Football Federation⟧ wished him a "speedy and modest" recovery.

The club hope that ⟦PERSON|Kamara-Bangura⟧, who has been running again, will be available for the ⟦COMPETITION|Carabao Cup⟧ tie at ⟦TEAM|Coventry⟧. ⟦PERSON|Gorostiza⟧ may look to the market. "We don't find another one in a shop," he said.

⟦PERSON|Obiora⟧, whose surgery is set for ⟦DATE|next week⟧, posted a picture with thumbs up. "Next time I shake hands," he wrote.

⟦FURNITURE|SIGN UP: Get the Foxes newsletter every Friday⟧
=====GOALS=====
{"id": "G1", "scorer": "Emeka Obiora", "team": "Leicester", "minute": 36, "kind": "header"}
{"id": "G2", "scorer": "Emeka Obiora", "team": "Leicester", "minute": 36, "kind": "header"}
{"id": "G3", "scorer": "Emeka Obiora", "team": "Leicester", "minute": 36, "kind": "header"}
{"id": "G4", "scorer": "Emeka Obiora", "team": "Leicester", "minute": 36, "kind": "header"}
{"id": "G5", "scorer": "Hugo Bellamy-Clarke", "team": "Ipswich"}
{"id": "G6", "scorer": "Hugo Bellamy-Clarke", "team": "Ipswich"}
{"id": "G7", "scorer": "Emeka Obiora", "team": "Leicester", "count": 7, "scope": "background"}
{"id": "G8", "scorer": "Emeka Obiora", "team": "Leicester", "count": 2, "scope": "background"}
