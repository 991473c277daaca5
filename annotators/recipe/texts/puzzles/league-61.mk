⟦PERSON|Fairley⟧'s ⟦G1|strike⟧ on the stroke of ⟦MINUTE|half-time⟧ enough for ⟦TEAM|City⟧
A solitary ⟦G2|goal⟧ from ⟦PERSON|Imogen Fairley⟧ separated the sides as ⟦TEAM|Manchester City⟧, playing much of the second half a player short, beat ⟦TEAM|London City Lionesses⟧ ⟦SCORE|1-0⟧ in the ⟦COMPETITION|Women's Super League⟧.
The match at ⟦VENUE|Hayes Lane⟧ was in the ⟦MINUTE|second minute of first-half stoppage time⟧ when it happened. ⟦PERSON|Yuki Tanabe⟧, the ⟦TEAM|Lionesses⟧ midfielder, tried to play out from a goal kick; ⟦PERSON|Julie Rasmussen⟧ read it and fed ⟦PERSON|Claudia Ferrer⟧; her shot rolled along the six-yard line, and ⟦PERSON|Fairley⟧, on her left foot, ⟦G3|passed it in⟧ from an angle.
"I'd just been told I was coming off at ⟦MINUTE|half-time⟧," the ⟦TEAM|England⟧ hopeful revealed. "I'd had a bad 45 minutes, to be honest, so I suppose that kept me on."
Bad or not, she stayed on until the ⟦MINUTE|90th⟧.
⟦TEAM|London City⟧ had been the better side before the ⟦G4|goal⟧. ⟦PERSON|Vanessa Oduro⟧ forced ⟦PERSON|Sasha McIlroy⟧, a late call-up to the ⟦TEAM|City⟧ side with two keepers injured, into a save with her chest after ⟦MINUTE|14 minutes⟧, and on ⟦MINUTE|29 minutes⟧ ⟦PERSON|Hattie Cromwell⟧, the ⟦TEAM|Australia⟧ defender, rose unmarked and sent a header bouncing wide.
It got more one-sided when ⟦PERSON|Rasmussen⟧ was given a red card in the ⟦MINUTE|58th minute⟧ for pulling back ⟦PERSON|Oduro⟧, through on goal. From the free-kick ⟦PERSON|Tanabe⟧ hit the bar, and the ball came down on the line, or in the opinion of most of those behind it, over. There's no goalline technology here.
"The fourth official told me it was ⟦SCORE|50-50⟧," said ⟦PERSON|Linda Jessup⟧, the ⟦TEAM|Lionesses⟧ coach, afterwards. "So give us half a goal."
In the ⟦MINUTE|final 10 minutes⟧ ⟦PERSON|Bea Rowntree⟧ hooked a half-chance wide and ⟦PERSON|Cromwell⟧ was off target with another header.
⟦PERSON|Fairley⟧'s ⟦G5|goals⟧ have now won three matches ⟦DATE|this season⟧. ⟦TEAM|Manchester City⟧ are second, two points off the pace, with the ⟦COMPETITION|Champions League⟧ next at the ⟦VENUE|Joie Stadium⟧ on ⟦DATE|Wednesday⟧. ⟦TEAM|London City⟧ remain in ⟦GPE|Bromley⟧ on ⟦DATE|Sunday⟧ in a match to be shown by ⟦ORG|Sky Sports⟧.
⟦FURNITURE|Share⟧
⟦FURNITURE|Comments (47)⟧
=====GOALS=====
{"id": "G1", "scorer": "Imogen Fairley", "team": "Manchester City", "minute": 45, "added": 2}
{"id": "G2", "scorer": "Imogen Fairley", "team": "Manchester City", "minute": 45, "added": 2, "minute_text": "second minute of first-half stoppage time"}
{"id": "G3", "scorer": "Imogen Fairley", "team": "Manchester City", "minute": 45, "added": 2, "minute_text": "second minute of first-half stoppage time"}
{"id": "G4", "scorer": "Imogen Fairley", "team": "Manchester City", "minute": 45, "added": 2}
{"id": "G5", "scorer": "Imogen Fairley", "team": "Manchester City", "scope": "background"}
