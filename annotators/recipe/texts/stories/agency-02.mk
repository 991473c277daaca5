⟦TEAM|Newcastle⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Aston Villa⟧: ⟦PERSON|Friis⟧ the scourge of the ⟦TEAM|Villans⟧ again
⟦TEAM|NEWCASTLE⟧ ⟦G1|raced into a two-goal lead⟧ inside ⟦MINUTE|25 minutes⟧, were given a fright and then put four past ⟦TEAM|Villa⟧ to climb to fourth.
⟦PERSON|Mikkel Friis⟧ ⟦G2|struck twice⟧ in the first half and set up ⟦PERSON|Toby Wren⟧ for the ⟦G3|third⟧, before ⟦PERSON|Jordan Amadi⟧'s ⟦G4|penalty⟧ in the ⟦MINUTE|fourth minute of added time⟧ gave the scoreline a gloss that was hard on ⟦PERSON|Owen Thackray⟧'s visitors. ⟦PERSON|Rafa Cuenca⟧ had ⟦G5|halved the deficit⟧ on the stroke of ⟦MINUTE|half-time⟧.
⟦TEAM|Villa⟧ had won here ⟦DATE|two years ago⟧ and kicked off as though they fancied it. ⟦PERSON|Stefan Kolar⟧ was at full stretch to touch away a ⟦PERSON|Touré⟧ curler with ⟦MINUTE|two minutes⟧ played and ⟦PERSON|Harry Beddoes⟧ put a free header over from the corner.
The ⟦TEAM|Magpies⟧ replied at once. ⟦PERSON|Dominic Lyle⟧ dithered by his own flag, ⟦PERSON|Amadi⟧ robbed him and pulled the ball back to ⟦PERSON|Wren⟧, whose first shot was parried by ⟦PERSON|Chris Meakin⟧. ⟦PERSON|Friis⟧ ⟦G6|was on hand to convert⟧ with ⟦MINUTE|seven minutes⟧ on the clock.
That was his 20th league ⟦G7|goal⟧ in black and white, one more than he ⟦G8|managed⟧ for ⟦TEAM|Ajax⟧. And he was hungry for another. ⟦PERSON|Meakin⟧ kept him out at the near post on ⟦MINUTE|15 minutes⟧, ⟦PERSON|Lyle⟧ cleared off the line from ⟦PERSON|Wren⟧ on ⟦MINUTE|19⟧, and shortly before the ⟦MINUTE|half-hour⟧ the lead ⟦G9|was doubled⟧.
⟦TEAM|Newcastle⟧ broke from a ⟦TEAM|Villa⟧ corner. ⟦PERSON|Kolar⟧ threw long, ⟦PERSON|Amadi⟧ ran 40 yards with nobody to stop him and ⟦PERSON|Friis⟧, with a first-time shot, ⟦G10|beat ⟦PERSON|Meakin⟧ through the legs⟧ in the ⟦MINUTE|24th minute⟧.
There could have been four by the ⟦MINUTE|interval⟧; instead there were three in total, since ⟦TEAM|Villa⟧ ⟦G11|hit back⟧ when ⟦PERSON|Touré⟧'s cross eluded ⟦PERSON|Kolar⟧ and ⟦PERSON|Cuenca⟧ ⟦G12|stooped to head in⟧ at the far post. It was the ⟦NORP|Spaniard⟧'s ⟦G13|first⟧ in the ⟦COMPETITION|Premier League⟧.
⟦TEAM|Villa⟧ were better after the restart. ⟦PERSON|Ismaël Touré⟧ thought that he had levelled in the ⟦MINUTE|66th minute⟧, ⟦G14|firing in⟧ off the underside of the bar after a short corner, but celebrations were cut short: ⟦PERSON|Beddoes⟧, stood in front of ⟦PERSON|Kolar⟧, was adjudged to have blocked the goalkeeper's view from an offside position.
With ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Thackray⟧ threw on a third forward from the bench, and ⟦PERSON|Cuenca⟧ was converted from winger to full-back. It left gaps. ⟦PERSON|Friis⟧, allowed to turn on halfway, led another break and fed ⟦PERSON|Wren⟧, who ⟦G15|finished off⟧ the move with the outside of his boot in the ⟦MINUTE|79th minute⟧.
The rest was noise. ⟦PERSON|Meakin⟧ tipped over from ⟦PERSON|Friis⟧, who was denied a treble, and ⟦PERSON|Amadi⟧ was tripped by ⟦PERSON|Beddoes⟧ and picked himself up to ⟦G16|convert⟧ as ⟦VENUE|Gallowgate⟧ counted down the seconds.
⟦VENUE|St James' Park⟧ last saw ⟦TEAM|Newcastle⟧ concede twice in the league in ⟦DATE|November⟧. ⟦PERSON|Friis⟧, who ⟦G17|scored⟧ against ⟦TEAM|Villa⟧ in ⟦DATE|last month⟧'s ⟦COMPETITION|Carabao Cup⟧ tie, left with a limp but is expected to be fit for ⟦TEAM|Wolves⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mikkel Friis", "team": "Newcastle", "count": 2}
{"id": "G2", "scorer": "Mikkel Friis", "team": "Newcastle", "count": 2}
{"id": "G3", "scorer": "Toby Wren", "team": "Newcastle", "minute": 79, "assist": "Mikkel Friis", "kind": "shot"}
{"id": "G4", "scorer": "Jordan Amadi", "team": "Newcastle", "minute": 90, "added": 4, "minute_text": "fourth minute of added time", "kind": "penalty"}
{"id": "G5", "scorer": "Rafa Cuenca", "team": "Villa", "kind": "header"}
{"id": "G6", "scorer": "Mikkel Friis", "team": "Newcastle", "minute": 7, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G7", "scorer": "Mikkel Friis", "team": "Newcastle", "minute": 7, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G8", "scorer": "Mikkel Friis", "team": "Ajax", "scope": "background", "count": 19}
{"id": "G9", "scorer": "Mikkel Friis", "team": "Newcastle", "minute": 24, "assist": "Jordan Amadi", "kind": "shot"}
{"id": "G10", "scorer": "Mikkel Friis", "team": "Newcastle", "minute": 24, "minute_text": "24th minute", "assist": "Jordan Amadi", "kind": "shot"}
{"id": "G11", "scorer": "Rafa Cuenca", "team": "Villa", "kind": "header"}
{"id": "G12", "scorer": "Rafa Cuenca", "team": "Villa", "kind": "header"}
{"id": "G13", "scorer": "Rafa Cuenca", "team": "Villa", "kind": "header"}
{"id": "G14", "scorer": "Ismaël Touré", "team": "Villa", "minute": 66, "minute_text": "66th minute", "outcome": "ruled out"}
{"id": "G15", "scorer": "Toby Wren", "team": "Newcastle", "minute": 79, "minute_text": "79th minute", "assist": "Mikkel Friis", "kind": "shot"}
{"id": "G16", "scorer": "Jordan Amadi", "team": "Newcastle", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G17", "scorer": "Mikkel Friis", "team": "Newcastle", "scope": "background"}
