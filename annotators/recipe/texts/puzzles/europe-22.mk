⟦TEAM|Osasuna⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Alavés⟧: ⟦PERSON|Sacchetti⟧ ⟦G1|rescues point⟧ at the last

You know how it goes at ⟦VENUE|El Sadar⟧ on a wet ⟦DATE|Monday⟧. Nobody plays and everybody shouts. This one was heading for nil-nil, then it was heading for one-nil, and then up popped ⟦PERSON|Alejo Sacchetti⟧.

It's his first ⟦G2|goal⟧ for ⟦TEAM|Alavés⟧ and he won't get a better one: ⟦MINUTE|94 minutes⟧ gone, one last throw of the dice, ⟦PERSON|Jon Olabarria⟧ slinging it in from the left and the ⟦NORP|Argentine⟧ sub throwing himself at it like a man diving for a bus. A point apiece. Fair? Probably. ⟦TEAM|Osasuna⟧ were ahead from the ⟦G3|spot-kick⟧ but did precious little else.

Player of the match for us was ⟦PERSON|Rafael Quintanar⟧ in the ⟦TEAM|Osasuna⟧ goal, who had no chance with the ⟦G4|equaliser⟧ but made three proper saves before it, the pick of them from ⟦PERSON|Moussa Kouyaté⟧'s close-range header in the first half.

How we saw it:

⟦MINUTE|4'⟧ ⟦PERSON|Kouyaté⟧ in behind, shoots early, ⟦PERSON|Quintanar⟧ down well.
⟦MINUTE|17'⟧ ⟦PERSON|Peiró⟧ slips at the crucial moment. The pitch is a bog.
⟦MINUTE|30'⟧ Corner ⟦TEAM|Alavés⟧. Cleared. Corner ⟦TEAM|Alavés⟧. Cleared. Repeat.
⟦MINUTE|39'⟧ Big save! ⟦PERSON|Kouyaté⟧'s header, ⟦PERSON|Quintanar⟧'s left hand.
⟦MINUTE|HT⟧ Dreadful.
⟦MINUTE|52'⟧ ⟦PERSON|Tibor Vadas⟧ wins a free-kick 20 yards out and then fires it into the wall.
⟦MINUTE|65'⟧ Penalty to ⟦TEAM|Los Rojillos⟧! ⟦PERSON|Vadas⟧ was going nowhere. Soft.
⟦MINUTE|66'⟧ ⟦G5|GOAL⟧. ⟦PERSON|Dani Peiró⟧ ⟦G6|sends the keeper the wrong way⟧. ⟦SCORE|1-0⟧.
⟦MINUTE|71'⟧ ⟦PERSON|Kouyaté⟧ lobs the keeper... and the bar.
⟦MINUTE|79'⟧ ⟦PERSON|Peiró⟧ could finish it, one on one, but ⟦PERSON|Iker Mendizorroza⟧ stands up and blocks.
⟦MINUTE|90'⟧ Six minutes added. Six!
⟦MINUTE|90+4'⟧ ⟦G7|GOAL⟧!! ⟦PERSON|Sacchetti⟧!! ⟦SCORE|1-1⟧. ⟦PERSON|Olabarria⟧'s cross and the sub ⟦G8|flings himself at it⟧. Limbs in the corner with the ⟦TEAM|Babazorros⟧.
⟦MINUTE|90+6'⟧ Time.

⟦FURNITURE|Rojillo Rants is a fan site. Buy us a coffee if you enjoyed this.⟧
=====GOALS=====
{"id": "G1", "scorer": "Alejo Sacchetti", "team": "Alavés", "minute": 90, "added": 4, "assist": "Jon Olabarria", "kind": "header"}
{"id": "G2", "scorer": "Alejo Sacchetti", "team": "Alavés", "minute": 90, "added": 4, "assist": "Jon Olabarria", "kind": "header"}
{"id": "G3", "scorer": "Dani Peiró", "team": "Osasuna", "minute": 66, "kind": "penalty"}
{"id": "G4", "scorer": "Alejo Sacchetti", "team": "Alavés", "minute": 90, "added": 4, "assist": "Jon Olabarria", "kind": "header"}
{"id": "G5", "scorer": "Dani Peiró", "team": "Osasuna", "minute": 66, "minute_text": "66'", "kind": "penalty"}
{"id": "G6", "scorer": "Dani Peiró", "team": "Osasuna", "minute": 66, "minute_text": "66'", "kind": "penalty"}
{"id": "G7", "scorer": "Alejo Sacchetti", "team": "Alavés", "minute": 90, "added": 4, "minute_text": "90+4'", "assist": "Jon Olabarria", "kind": "header"}
{"id": "G8", "scorer": "Alejo Sacchetti", "team": "Alavés", "minute": 90, "added": 4, "minute_text": "90+4'", "assist": "Jon Olabarria", "kind": "header"}
