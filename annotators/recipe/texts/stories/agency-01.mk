⟦PERSON|Ilesanmi⟧ at the ⟦G1|double⟧ but ⟦TEAM|Preston⟧ have to settle for a point
⟦FURNITURE|By PA Sport Staff⟧
⟦PERSON|Sam Ilesanmi⟧ ⟦G2|scored twice⟧ for ⟦TEAM|Preston⟧ but a ⟦PERSON|Pau Riera⟧ ⟦G3|free-kick⟧ and an unfortunate ⟦G4|own goal⟧ by ⟦PERSON|Lewis Trant⟧ allowed ⟦TEAM|Norwich⟧ to escape from ⟦VENUE|Deepdale⟧ with a ⟦SCORE|2-2⟧ draw in the ⟦COMPETITION|Championship⟧.
⟦PERSON|Gethin Probert⟧'s side, who have registered one win in seven, were quick out of the traps and ⟦PERSON|Orchard⟧'s low cross was hacked off the line by ⟦PERSON|Aaron Duke⟧ with ⟦MINUTE|three minutes⟧ gone.
⟦PERSON|Mateusz Lis⟧ beat away a ⟦PERSON|Ben Scaife⟧ volley on ⟦MINUTE|12⟧, but could do nothing about what followed. ⟦PERSON|Scaife⟧ recycled a half-cleared corner, ⟦PERSON|Danny Orchard⟧ hung the ball up at the far post and ⟦PERSON|Ilesanmi⟧ ⟦G5|nodded it back across the goalkeeper and in⟧ for his ⟦G6|first⟧ since his ⟦G7|winner⟧ at ⟦TEAM|Hull City⟧ in ⟦DATE|September⟧.
The ⟦TEAM|Canaries⟧ had slotted ⟦PERSON|Duke⟧ in on the right of midfield to deal with ⟦PERSON|Orchard⟧, who has ⟦G8|six⟧ ⟦DATE|this season⟧, and the plan was not working. ⟦PERSON|Niko Vuorinen⟧, the ⟦NORP|Finn⟧, pulled an effort wide from the edge of the box and ⟦PERSON|Joe Kinsale⟧'s drive rose over.
⟦PERSON|Duke⟧ did have the ball over the line in the ⟦MINUTE|38th minute⟧. His ⟦G9|header⟧ from ⟦PERSON|Riera⟧'s corner was struck off, however, referee and VAR-less linesman agreeing that a push on ⟦PERSON|Scaife⟧ had been spotted.
⟦TEAM|Preston⟧'s lead ⟦G10|grew to two⟧ shortly before the ⟦MINUTE|interval⟧. ⟦PERSON|Kinsale⟧ lost the ball under pressure from ⟦PERSON|Orchard⟧, ⟦PERSON|Scaife⟧ slid it through the gap and ⟦PERSON|Ilesanmi⟧ ⟦G11|arrowed an effort past⟧ ⟦PERSON|Lis⟧ from an angle.
⟦TEAM|Norwich⟧ improved after the ⟦MINUTE|break⟧. ⟦PERSON|Vuorinen⟧ was sent clear on ⟦MINUTE|51⟧ but his finish was pushed on to the post, and ⟦PERSON|Trant⟧ got a foot in to stop ⟦PERSON|Kinsale⟧ tapping in the rebound.
They were not to be denied for long. ⟦PERSON|Trant⟧ tripped ⟦PERSON|Duke⟧ 22 yards out and ⟦PERSON|Riera⟧ ⟦G12|bent a free-kick over the wall⟧ on ⟦MINUTE|58 minutes⟧, his ⟦G13|first⟧ for the club.
⟦TEAM|Preston⟧ had gone from comfort to concern. ⟦PERSON|Orchard⟧ hit the outside of the post, was replaced with ⟦MINUTE|25 minutes to go⟧, and in the ⟦MINUTE|71st minute⟧ they were ⟦G14|pegged back⟧. ⟦PERSON|Vuorinen⟧ drove in a low cross from the right, and ⟦PERSON|Trant⟧, facing the wrong way, ⟦G15|turned it past his own keeper⟧.
⟦PERSON|Ilesanmi⟧ had a good chance to complete his hat-trick in the ⟦MINUTE|84th minute⟧, only to head ⟦PERSON|Scaife⟧'s cross straight at ⟦PERSON|Lis⟧. At the other end ⟦PERSON|Riera⟧'s second free-kick of the night found nothing but the wall.
⟦PERSON|Probert⟧ said: "At two up you have to manage it. Their ⟦G16|first⟧ is a good strike, I'll give them that. The ⟦G17|second⟧ we do to ourselves and nobody in our dressing room is blaming anybody."
The ⟦TEAM|Lilywhites⟧ drop to 17th. ⟦TEAM|Norwich⟧, who go to ⟦TEAM|Derby⟧ on ⟦DATE|Saturday⟧, remain two points above the bottom three.
⟦FURNITURE|Story continues after the advert⟧
=====GOALS=====
{"id": "G1", "scorer": "Sam Ilesanmi", "team": "Preston", "count": 2}
{"id": "G2", "scorer": "Sam Ilesanmi", "team": "Preston", "count": 2}
{"id": "G3", "scorer": "Pau Riera", "team": "Norwich", "minute": 58, "kind": "free kick"}
{"id": "G4", "scorer": "Lewis Trant", "team": "Norwich", "minute": 71, "kind": "own goal"}
{"id": "G5", "scorer": "Sam Ilesanmi", "team": "Preston", "minute": 17, "assist": "Danny Orchard", "kind": "header"}
{"id": "G6", "scorer": "Sam Ilesanmi", "team": "Preston", "minute": 17, "assist": "Danny Orchard", "kind": "header"}
{"id": "G7", "scorer": "Sam Ilesanmi", "team": "Preston", "scope": "background"}
{"id": "G8", "scorer": "Danny Orchard", "team": "Preston", "scope": "background", "count": 6}
{"id": "G9", "scorer": "Aaron Duke", "team": "Norwich", "minute": 38, "minute_text": "38th minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Sam Ilesanmi", "team": "Preston", "assist": "Ben Scaife", "kind": "shot"}
{"id": "G11", "scorer": "Sam Ilesanmi", "team": "Preston", "assist": "Ben Scaife", "kind": "shot"}
{"id": "G12", "scorer": "Pau Riera", "team": "Norwich", "minute": 58, "minute_text": "58 minutes", "kind": "free kick"}
{"id": "G13", "scorer": "Pau Riera", "team": "Norwich", "minute": 58, "minute_text": "58 minutes", "kind": "free kick"}
{"id": "G14", "scorer": "Lewis Trant", "team": "Norwich", "minute": 71, "minute_text": "71st minute", "kind": "own goal"}
{"id": "G15", "scorer": "Lewis Trant", "team": "Norwich", "minute": 71, "minute_text": "71st minute", "kind": "own goal"}
{"id": "G16", "scorer": "Pau Riera", "team": "Norwich", "minute": 58, "kind": "free kick"}
{"id": "G17", "scorer": "Lewis Trant", "team": "Norwich", "minute": 71, "kind": "own goal"}
