⟦GPE|CINCINNATI⟧ -- Rookie ⟦PERSON|Paxton Reyes⟧ made his first professional start one to remember, ⟦G1|scoring twice⟧ in the ⟦MINUTE|opening 30 minutes⟧ as ⟦TEAM|FC Cincinnati⟧ beat the ⟦TEAM|Philadelphia Union⟧ ⟦SCORE|4-1⟧ on ⟦DATE|Saturday⟧ at ⟦VENUE|TQL Stadium⟧.
⟦PERSON|Esteban Quiroga⟧ and ⟦PERSON|Kofi Sarpong⟧ also ⟦G2|found the net⟧ for ⟦TEAM|Cincinnati⟧, which has won six straight and sits second in the ⟦COMPETITION|Eastern Conference⟧ behind ⟦TEAM|Columbus⟧.
⟦PERSON|Reyes⟧, the 11th overall pick in the SuperDraft out of ⟦GPE|Akron⟧, ⟦G3|put away a rebound⟧ in the ⟦MINUTE|eighth minute⟧ after ⟦TEAM|Philadelphia⟧ goalkeeper ⟦PERSON|Ryan Halloran⟧ stopped ⟦PERSON|Quiroga⟧'s initial attempt. The 22-year-old ⟦G4|doubled his tally⟧ in the ⟦MINUTE|29th⟧, ⟦G5|finishing⟧ a give-and-go with ⟦PERSON|Tyler Kovalenko⟧.
The ⟦TEAM|Union⟧ ⟦G13|got one back⟧ just before ⟦MINUTE|halftime⟧. ⟦PERSON|Nico Zambrano⟧ won the ball from ⟦PERSON|Mateusz Borowiec⟧ near midfield and fed ⟦PERSON|DeShawn Prewitt⟧, whose ⟦G6|shot⟧ took a deflection and spun past ⟦PERSON|Andreas Lindqvist⟧.
⟦TEAM|Philadelphia⟧ pushed for an equalizer early in the second half and ⟦PERSON|Zambrano⟧ appeared to have it, but his ⟦MINUTE|51st-minute⟧ ⟦G7|tally⟧ was waved off for a foul on ⟦PERSON|Borowiec⟧ in the buildup.
"It's a big swing," ⟦TEAM|Union⟧ coach ⟦PERSON|Jim Dunleavy⟧ said. "If that ⟦G12|goal⟧ stands, we're ⟦SCORE|2-2⟧ and all the pressure's on them. Instead, ⟦MINUTE|six minutes later⟧, we're chasing two."
⟦PERSON|Quiroga⟧ ⟦G8|restored the two-goal cushion⟧, ⟦G9|beating ⟦PERSON|Halloran⟧⟧ to the near post with a rising left-footer, and ⟦PERSON|Sarpong⟧ ⟦G10|capped the scoring⟧ in the ⟦MINUTE|87th⟧ from the penalty spot after ⟦PERSON|Kovalenko⟧ was tripped.
It was ⟦PERSON|Sarpong⟧'s ⟦G11|12th goal⟧ of the year. The ⟦TEAM|Ghana⟧ international trails only ⟦TEAM|Miami⟧'s ⟦PERSON|Nelson Couto⟧ (15) in the Golden Boot race.
⟦PERSON|Lindqvist⟧ made five saves for ⟦TEAM|Cincinnati⟧. ⟦PERSON|Halloran⟧ had three for the ⟦TEAM|Union⟧, who have lost four on the bounce and have not won at ⟦VENUE|Subaru Park⟧ or anywhere else since ⟦DATE|July 4⟧.
⟦FURNITURE|UP NEXT: Cincinnati hosts Atlanta United on Wednesday; Philadelphia visits Toronto FC.⟧
=====GOALS=====
{"id": "G1", "scorer": "Paxton Reyes", "team": "Cincinnati", "minute_text": "opening 30 minutes", "count": 2}
{"id": "G2", "scorer": "Esteban Quiroga; Kofi Sarpong", "team": "Cincinnati", "count": 2}
{"id": "G3", "scorer": "Paxton Reyes", "team": "Cincinnati", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G4", "scorer": "Paxton Reyes", "team": "Cincinnati", "minute": 29, "kind": "shot", "assist": "Tyler Kovalenko", "minute_text": "29th"}
{"id": "G5", "scorer": "Paxton Reyes", "team": "Cincinnati", "minute": 29, "kind": "shot", "assist": "Tyler Kovalenko"}
{"id": "G13", "scorer": "DeShawn Prewitt", "team": "Philadelphia Union", "kind": "shot", "assist": "Nico Zambrano", "minute_text": "halftime"}
{"id": "G6", "scorer": "DeShawn Prewitt", "team": "Philadelphia Union", "kind": "shot", "assist": "Nico Zambrano", "minute_text": "halftime"}
{"id": "G7", "scorer": "Nico Zambrano", "team": "Philadelphia Union", "minute": 51, "outcome": "ruled out", "minute_text": "51st-minute"}
{"id": "G12", "scorer": "Nico Zambrano", "team": "Philadelphia Union", "minute": 51, "outcome": "ruled out"}
{"id": "G8", "scorer": "Esteban Quiroga", "team": "Cincinnati", "minute": 57, "kind": "shot", "minute_text": "six minutes later"}
{"id": "G9", "scorer": "Esteban Quiroga", "team": "Cincinnati", "minute": 57, "kind": "shot"}
{"id": "G10", "scorer": "Kofi Sarpong", "team": "Cincinnati", "minute": 87, "kind": "penalty", "minute_text": "87th"}
{"id": "G11", "scorer": "Kofi Sarpong", "team": "Cincinnati", "minute": 87, "kind": "penalty"}
