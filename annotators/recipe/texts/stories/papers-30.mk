⟦PERSON|Guthrie⟧ ⟦G1|double⟧ turns ⟦GPE|Budapest⟧ tie in ⟦TEAM|Scotland⟧'s favour
⟦FURNITURE|By Heather Nairn, PA⟧
⟦PERSON|Erin Guthrie⟧'s second-half ⟦G2|double⟧ took her to ⟦G3|30 international goals⟧ as ⟦TEAM|Scotland⟧ recovered to beat ⟦TEAM|Hungary⟧ ⟦SCORE|3-1⟧ and go clear at the summit of ⟦COMPETITION|Group B2⟧.
The ⟦TEAM|Scots⟧ had been dreadful before the ⟦MINUTE|break⟧ and trailed to ⟦PERSON|Zsófia Lakatos⟧'s ⟦G4|finish⟧ after a defensive muddle on the ⟦MINUTE|quarter-hour⟧. ⟦PERSON|Fiona Rennie⟧'s pass back was short and ⟦PERSON|Viktória Halász⟧ got there first; her shot was blocked by ⟦PERSON|Shannon Abercrombie⟧, but ⟦PERSON|Lakatos⟧ was following in and ⟦G5|swept the ball home⟧.
It could have been worse. ⟦PERSON|Réka Bodnár⟧ put a header on to the roof of the net and ⟦PERSON|Halász⟧ was inches from converting a low cross.
Whatever was said at ⟦MINUTE|half-time⟧ worked quickly. ⟦MINUTE|Five minutes into the second period⟧ ⟦PERSON|Mhairi Sutherland⟧ picked out ⟦PERSON|Guthrie⟧ and the captain's ⟦G6|header⟧ was too strong for ⟦PERSON|Emese Tóth⟧.
The ⟦G7|second⟧ was a ⟦G8|penalty⟧, ⟦PERSON|Dóra Fehér⟧ having stopped ⟦PERSON|Lucy Devlin⟧ illegally. ⟦PERSON|Guthrie⟧, who'd seen one saved at ⟦VENUE|Hampden⟧ in the spring, waited for ⟦PERSON|Tóth⟧ to commit herself.
⟦PERSON|Tóth⟧ kept the deficit to one with stops from ⟦PERSON|Sutherland⟧ and ⟦PERSON|Rennie⟧. At the other end ⟦PERSON|Abercrombie⟧ had to tip over when ⟦PERSON|Lakatos⟧ let fly, and ⟦PERSON|Lilla Barta⟧'s effort from the corner was cleared.
⟦NORP|Hungarian⟧ hopes were ended in ⟦MINUTE|stoppage time⟧. ⟦PERSON|Devlin⟧, ⟦MINUTE|one minute into it⟧, ran on to ⟦PERSON|Sutherland⟧'s flick and ⟦G9|made it ⟦SCORE|3-1⟧⟧.
"I'd rather talk about the first half, because that can't happen again," ⟦PERSON|Guthrie⟧ told ⟦ORG|BBC Alba⟧.
⟦TEAM|Scotland⟧ need a point in ⟦TEAM|Slovakia⟧ to be certain of their ⟦COMPETITION|Euro 2029⟧ play-off.
=====GOALS=====
{"id": "G1", "scorer": "Erin Guthrie", "team": "Scotland", "count": 2}
{"id": "G2", "scorer": "Erin Guthrie", "team": "Scotland", "count": 2}
{"id": "G3", "scorer": "Erin Guthrie", "team": "Scotland", "scope": "background", "count": 30}
{"id": "G4", "scorer": "Zsófia Lakatos", "team": "Hungary", "minute": 15, "minute_text": "quarter-hour", "kind": "shot"}
{"id": "G5", "scorer": "Zsófia Lakatos", "team": "Hungary", "minute": 15, "minute_text": "quarter-hour", "kind": "shot"}
{"id": "G6", "scorer": "Erin Guthrie", "team": "Scotland", "minute": 50, "minute_text": "Five minutes into the second period", "assist": "Mhairi Sutherland", "kind": "header"}
{"id": "G7", "scorer": "Erin Guthrie", "team": "Scotland", "kind": "penalty"}
{"id": "G8", "scorer": "Erin Guthrie", "team": "Scotland", "kind": "penalty"}
{"id": "G9", "scorer": "Lucy Devlin", "team": "Scotland", "minute": 90, "added": 1, "minute_text": "one minute into it", "kind": "shot"}
