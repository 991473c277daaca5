Five things we learned from ⟦TEAM|Villa⟧’s late show against ⟦TEAM|Brentford⟧

1. ⟦PERSON|Fujimoto⟧ is more than a luxury
There was a school of thought that ⟦TEAM|Aston Villa⟧ could not carry ⟦PERSON|Sota Fujimoto⟧ in big games. That school shut on ⟦DATE|Sunday⟧. The ⟦NORP|Japanese⟧ playmaker ⟦G1|drew ⟦TEAM|Villa⟧ level⟧ with a wonderful curling ⟦G2|effort⟧ in the ⟦MINUTE|68th minute⟧, then slipped the pass from which ⟦PERSON|Ethan Prowse⟧ ⟦G3|won it⟧ in the ⟦MINUTE|88th⟧. He ran further than anybody on the field, according to ⟦ORG|Opta⟧.

2. ⟦TEAM|Brentford⟧’s low block still works. For an hour
The ⟦TEAM|Bees⟧’ plan was to sit, spring and pray, and until ⟦PERSON|Fujimoto⟧ ⟦G4|struck⟧ it was going beautifully. ⟦PERSON|Mikkel Aagaard⟧ ⟦G5|turned ⟦PERSON|Jens Wouters⟧’s free-kick past ⟦PERSON|Cole Haddow⟧⟧ after ⟦MINUTE|11 minutes⟧ and the visitors then gave up only two shots before ⟦MINUTE|half-time⟧. The trouble with defending deep is that you have to do it right to the end.

3. ⟦PERSON|Haddow⟧ has a problem with set-pieces
The keeper was rooted for ⟦PERSON|Aagaard⟧’s ⟦G6|goal⟧, as he had been when ⟦TEAM|Everton⟧ ⟦G7|scored⟧ from a corner ⟦DATE|last month⟧. ⟦TEAM|Villa⟧ have ⟦G8|conceded⟧ from more dead balls than anyone bar the bottom two. It’s not all on him – the ⟦NORP|Dane⟧ was allowed a free run – but a goalkeeper who won’t come is a goalkeeper who invites trouble.

4. ⟦PERSON|Prowse⟧ will take some shifting
Not long ago he was third in line. Now he has ⟦G9|four goals⟧ in five starts, and manager ⟦PERSON|Marcelo Duarte-Lima⟧ can hardly leave him out for ⟦DATE|Thursday⟧’s ⟦COMPETITION|Europa League⟧ tie. The ⟦G10|winner⟧ was hardly a thing of beauty, a toe-poke under the keeper’s body, but ⟦VENUE|Villa Park⟧ wasn’t asking for marks for artistic impression.

5. The handball law is no clearer
⟦TEAM|Villa⟧ had a spot-kick given, taken away and given back, and after all that ⟦PERSON|Fujimoto⟧ struck the post. If you know what handball is any more, answers on a postcard.
=====GOALS=====
{"id": "G1", "scorer": "Sota Fujimoto", "team": "Aston Villa", "minute": 68, "kind": "shot", "minute_text": "68th minute"}
{"id": "G2", "scorer": "Sota Fujimoto", "team": "Aston Villa", "minute": 68, "kind": "shot", "minute_text": "68th minute"}
{"id": "G3", "scorer": "Ethan Prowse", "team": "Aston Villa", "minute": 88, "assist": "Sota Fujimoto", "kind": "shot", "minute_text": "88th", "score": "2-1"}
{"id": "G4", "scorer": "Sota Fujimoto", "team": "Aston Villa", "minute": 68, "kind": "shot"}
{"id": "G5", "scorer": "Mikkel Aagaard", "team": "Brentford", "minute": 11, "assist": "Jens Wouters", "minute_text": "11 minutes"}
{"id": "G6", "scorer": "Mikkel Aagaard", "team": "Brentford", "minute": 11, "assist": "Jens Wouters"}
{"id": "G7", "team": "Everton", "scope": "background"}
{"id": "G8", "scope": "background"}
{"id": "G9", "scorer": "Ethan Prowse", "team": "Aston Villa", "scope": "background", "count": 4}
{"id": "G10", "scorer": "Ethan Prowse", "team": "Aston Villa", "minute": 88, "assist": "Sota Fujimoto", "kind": "shot"}
