⟦PERSON|Marcelle⟧'s late ⟦G1|strike⟧ keeps ⟦TEAM|Warriors⟧ alive
They had begun to leave. Down the concrete steps of the ⟦VENUE|Hasely Crawford Stadium⟧ they went, shaking heads, flags folded, and so perhaps a third of ⟦DATE|Wednesday⟧'s crowd missed ⟦PERSON|Leston Marcelle⟧'s ⟦G2|goal⟧.
It came ⟦MINUTE|three minutes into added time⟧, a ⟦G3|strike⟧ from the left side of the box which ⟦G4|went in off a post⟧, and it earned the ⟦TEAM|Soca Warriors⟧ a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Jamaica⟧ that keeps their ⟦COMPETITION|World Cup⟧ campaign breathing.
⟦PERSON|Jevaughn Reid⟧ had ⟦G5|scored twice⟧ in the second half for the visitors, a ⟦G6|header⟧ off a corner and a ⟦G7|penalty⟧ after ⟦PERSON|Dwayne Alleyne⟧ was judged to have held him. The latter, in the ⟦MINUTE|77th minute⟧, was so hotly argued that play was held up for five minutes.
The first half belonged to the home team. ⟦PERSON|Akeem Baptiste⟧ blasted over from 12 yards, ⟦PERSON|Marcelle⟧'s free-kick had ⟦PERSON|Omari Whyte⟧ scrambling, and ⟦PERSON|Kurt Hackshaw⟧ found the side-netting after a solo run. The ⟦G8|opener⟧ was no more than fair. With the ⟦MINUTE|interval⟧ approaching, ⟦MINUTE|45⟧ on the clock, ⟦PERSON|Hackshaw⟧ slid a ball down the channel and ⟦PERSON|Baptiste⟧ ⟦G9|beat ⟦PERSON|Whyte⟧ at his near post⟧.
"If we get the second in the first half it's finished," coach ⟦PERSON|Terrence Joseph⟧ told the ⟦ORG|Trinidad Express⟧. "We missed too many."
⟦TEAM|Jamaica⟧ were level ⟦MINUTE|19 minutes after the restart⟧, ⟦PERSON|Reid⟧ ⟦G10|getting up highest⟧. ⟦PERSON|Shaquille Bent⟧ then wasted a chance to give the ⟦NORP|Jamaican⟧ side the lead, hooking across the face of the goal.
Even after ⟦PERSON|Marcelle⟧ ⟦G11|equalised⟧ there was a scare: ⟦PERSON|Reid⟧, chasing a hat-trick, struck the bar with the last kick.
⟦TEAM|Costa Rica⟧ top the group. The ⟦TEAM|Warriors⟧ go to ⟦GPE|Kingston⟧ in ⟦DATE|March⟧, with the ⟦COMPETITION|Gold Cup⟧ between.
=====GOALS=====
{"id": "G1", "scorer": "Leston Marcelle", "team": "Soca Warriors", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G2", "scorer": "Leston Marcelle", "team": "Soca Warriors", "minute": 90, "added": 3, "minute_text": "three minutes into added time", "kind": "shot"}
{"id": "G3", "scorer": "Leston Marcelle", "team": "Soca Warriors", "minute": 90, "added": 3, "minute_text": "three minutes into added time", "kind": "shot"}
{"id": "G4", "scorer": "Leston Marcelle", "team": "Soca Warriors", "minute": 90, "added": 3, "minute_text": "three minutes into added time", "kind": "shot"}
{"id": "G5", "scorer": "Jevaughn Reid", "team": "Jamaica", "count": 2}
{"id": "G6", "scorer": "Jevaughn Reid", "team": "Jamaica", "minute": 64, "kind": "header"}
{"id": "G7", "scorer": "Jevaughn Reid", "team": "Jamaica", "minute": 77, "minute_text": "77th minute", "kind": "penalty"}
{"id": "G8", "scorer": "Akeem Baptiste", "team": "Soca Warriors", "minute": 45, "minute_text": "45", "assist": "Kurt Hackshaw", "kind": "shot"}
{"id": "G9", "scorer": "Akeem Baptiste", "team": "Soca Warriors", "minute": 45, "minute_text": "45", "assist": "Kurt Hackshaw", "kind": "shot"}
{"id": "G10", "scorer": "Jevaughn Reid", "team": "Jamaica", "minute": 64, "minute_text": "19 minutes after the restart", "kind": "header"}
{"id": "G11", "scorer": "Leston Marcelle", "team": "Soca Warriors", "minute": 90, "added": 3, "kind": "shot"}
