In praise of the ⟦PERSON|Ekwueme⟧ brothers

⟦TEAM|Bologna⟧ ⟦SCORE|3⟧ ⟦TEAM|AS Monaco⟧ ⟦SCORE|1⟧

They are not, as it happens, alike. ⟦PERSON|Chidi Ekwueme⟧, elder by eleven minutes, is a centre-half with the carriage of an ambassador; ⟦PERSON|Obinna Ekwueme⟧ is a forward and walks as if somebody has hidden the pavement. On ⟦DATE|Thursday night⟧, in the ⟦COMPETITION|Europa League⟧ and under a moon of vulgar size, each of them ⟦G1|scored⟧ for ⟦TEAM|Bologna⟧, and their mother, flown in from ⟦GPE|Enugu⟧ and sitting two rows in front of your correspondent, was told to sit down by a steward, and did not.

The younger was first. It came in the ⟦MINUTE|20th minute⟧, after a move that seemed to last from ⟦DATE|last week⟧: fourteen passes, all of them sideways, then ⟦PERSON|Tommaso Gavazzeni⟧'s, which was not, and ⟦PERSON|Ekwueme⟧, who went outside the full-back and ⟦G6|found the inside of the post⟧. ⟦TEAM|AS Monaco⟧'s ⟦G7|reply⟧, from the thigh of ⟦PERSON|Sébastien Roumagnac⟧, was altogether more agricultural. It mattered little that it was he who got it; it counted, and at the ⟦MINUTE|interval⟧ the sides were level.

⟦PERSON|Chidi⟧, or Mister ⟦PERSON|Chidi⟧ as he's known to the young men of the ⟦TEAM|Bologna⟧ first team, ⟦G8|put this right⟧ with an ⟦MINUTE|hour gone⟧. It was from a corner; it was, need it be said, a ⟦G2|header⟧; ⟦PERSON|Kylian Desrosiers⟧ in goal had come for it and gone back, which is rarely wise.

For half an hour or so afterwards they were hanging on a bit. ⟦PERSON|Roumagnac⟧ took a penalty, and ⟦PERSON|Ludovico Scarpati⟧ in the ⟦TEAM|Bologna⟧ goal parried it; ⟦PERSON|Iliass Bennani⟧ ⟦G9|put the rebound in⟧, and was judged to have encroached. Nobody who has watched the ⟦NORP|French⟧ club ⟦DATE|this season⟧ will have been surprised. They've the best attack in their league and have ⟦G4|scored fifty-one times⟧ in it, yet somehow on the road in ⟦GPE|Europe⟧ they can't find anyone to finish a sentence.

In the ⟦MINUTE|last minute⟧, with everybody standing, the younger ⟦PERSON|Ekwueme⟧ ran away from the half-way line with only ⟦PERSON|Desrosiers⟧ for company, and you'd have wagered the house on it. He squared instead. ⟦PERSON|Gavazzeni⟧, to whom nobody had said so much as good evening all season long, ⟦G5|tapped it in⟧.

“He's my brother,” said ⟦PERSON|Chidi⟧, asked who'd been the better. Which was not, come to think of it, a reply.
=====GOALS=====
{"id": "G1", "scorer": "Chidi Ekwueme; Obinna Ekwueme", "team": "Bologna", "count": 2}
{"id": "G6", "scorer": "Obinna Ekwueme", "team": "Bologna", "minute": 20, "minute_text": "20th minute", "assist": "Tommaso Gavazzeni", "kind": "shot"}
{"id": "G7", "scorer": "Sébastien Roumagnac", "team": "AS Monaco"}
{"id": "G8", "scorer": "Chidi Ekwueme", "team": "Bologna", "minute": 60, "minute_text": "hour gone", "kind": "header"}
{"id": "G2", "scorer": "Chidi Ekwueme", "team": "Bologna", "minute": 60, "minute_text": "hour gone", "kind": "header"}
{"id": "G9", "scorer": "Iliass Bennani", "team": "AS Monaco", "outcome": "ruled out", "kind": "shot"}
{"id": "G4", "team": "AS Monaco", "count": 51, "scope": "background"}
{"id": "G5", "scorer": "Tommaso Gavazzeni", "team": "Bologna", "minute_text": "last minute", "assist": "Obinna Ekwueme", "kind": "shot"}
