⟦TEAM|Ghana⟧ v ⟦TEAM|Tunisia⟧: three things to watch

⟦GPE|Kumasi⟧ will be loud on ⟦DATE|Friday⟧ night. ⟦TEAM|Ghana⟧ can seal qualification for the ⟦COMPETITION|Africa Cup of Nations⟧ with a draw against ⟦TEAM|Tunisia⟧, and after the trouble of the past two years few in the ⟦VENUE|Baba Yara⟧ will mind how it is done.

The ⟦TEAM|Black Stars⟧ have history on their side. They have not lost at this ground since ⟦DATE|2019⟧, and the last time the ⟦TEAM|Carthage Eagles⟧ came, ⟦PERSON|Kwabena Asiedu⟧'s ⟦G1|tap-in⟧ and a late ⟦G2|own goal⟧ by ⟦PERSON|Wassim Jelassi⟧ sent them home with nothing.

⟦PERSON|Asiedu⟧ is back after a hamstring strain. The ⟦TEAM|Lens⟧ forward sat out the trip to ⟦TEAM|Madagascar⟧, where the goal drought went on: it is now 214 minutes since ⟦PERSON|Elijah Tagoe⟧'s ⟦G3|header⟧ beat ⟦TEAM|Niger⟧, and coach ⟦PERSON|Winfred Sackey⟧ has been hammered in the newspapers for playing with one striker.

"Two strikers, three strikers, it does not matter if the ball does not come," said ⟦PERSON|Sackey⟧. "I want us to have patience. If we get the first goal, the crowd will do the rest."

⟦TEAM|Tunisia⟧ are third and must win. Their away form is a puzzle. In ⟦GPE|Antananarivo⟧ they trailed ⟦SCORE|2-0⟧ inside ⟦MINUTE|a quarter of an hour⟧ and ⟦G4|fought back⟧ to draw, ⟦PERSON|Yassine Mrad⟧ ⟦G5|supplying both⟧, the second with the last kick. In ⟦GPE|Niamey⟧ they did not manage a shot on target.

⟦PERSON|Mrad⟧ is one booking from a ban. So is ⟦PERSON|Jelassi⟧, who has become the leader of the defence and wore the armband in the absence of the injured ⟦PERSON|Hatem Zouari⟧.

Kick-off is 19:00 local time, and the game will be shown on ⟦ORG|SuperSport⟧.

⟦FURNITURE|Follow our live text commentary from 18:30 GMT⟧
=====GOALS=====
{"id":"G1","scorer":"Kwabena Asiedu","team":"Ghana","scope":"background"}
{"id":"G2","scorer":"Wassim Jelassi","team":"Ghana","kind":"own goal","scope":"background"}
{"id":"G3","scorer":"Elijah Tagoe","team":"Ghana","kind":"header","scope":"background"}
{"id":"G4","scorer":"Yassine Mrad","team":"Tunisia","count":2,"scope":"background"}
{"id":"G5","scorer":"Yassine Mrad","team":"Tunisia","count":2,"scope":"background"}
