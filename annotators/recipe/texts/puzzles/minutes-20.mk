⟦PERSON|Alvarado⟧ ⟦G1|scores twice⟧ in 2nd half, ⟦TEAM|Crew⟧ beat ⟦TEAM|Cincinnati⟧ ⟦SCORE|3-1⟧
⟦GPE|COLUMBUS⟧, ⟦GPE|Ohio⟧ (⟦ORG|AP⟧) — ⟦PERSON|Cody Alvarado⟧ ⟦G2|scored two second-half goals⟧ and the ⟦TEAM|Columbus Crew⟧ beat ⟦TEAM|FC Cincinnati⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Saturday night⟧ to move into second place in the ⟦COMPETITION|Eastern Conference⟧.
⟦PERSON|Matthias Renner⟧ also ⟦G3|scored⟧ for the ⟦TEAM|Crew⟧, who are unbeaten in nine straight matches in ⟦COMPETITION|MLS⟧ play.
⟦PERSON|Pierre Toussaint⟧'s ⟦G4|header⟧ tied the score late in the first half, but ⟦PERSON|Alvarado⟧ ⟦G5|put ⟦TEAM|Columbus⟧ back in front⟧ shortly after the ⟦MINUTE|break⟧ and ⟦G6|sealed it⟧ by chasing down a poor back pass.
⟦PERSON|Renner⟧ ⟦G7|opened the scoring⟧ in the ⟦MINUTE|31st⟧. ⟦PERSON|Óscar Peralta⟧ pressured ⟦PERSON|Jaylen Brooks⟧ into a turnover and found the ⟦NORP|German⟧ midfielder at the top of the box for a left-footed shot inside the post.
⟦TEAM|Cincinnati⟧ answered ⟦MINUTE|11 minutes later⟧. ⟦PERSON|Gil Navarro⟧ saved a close-range attempt by ⟦PERSON|DeShawn Whitaker⟧, but on the ensuing corner ⟦PERSON|Toussaint⟧, the ⟦NORP|Haitian⟧ international, beat two defenders in the air and ⟦G8|got the equalizer⟧.
⟦MINUTE|Four minutes into the second half⟧, ⟦PERSON|Peralta⟧ slipped a pass between the center backs and ⟦PERSON|Alvarado⟧ ⟦G9|ran onto it and chipped⟧ ⟦PERSON|Trent Kowalski⟧.
⟦PERSON|Kowalski⟧, who finished with five saves, denied ⟦PERSON|Renner⟧ from the penalty spot in the ⟦MINUTE|70th⟧ after ⟦PERSON|Whitaker⟧ was called for a hand ball. ⟦PERSON|Whitaker⟧ then had a shot hit the crossbar with ⟦MINUTE|10 minutes left⟧.
But with ⟦TEAM|Cincinnati⟧ pushing numbers forward, ⟦PERSON|Brooks⟧' attempt to play the ball to his goalkeeper was underhit. ⟦PERSON|Alvarado⟧, who has ⟦G10|14 goals⟧ ⟦DATE|this season⟧, ⟦G11|tapped in⟧ with ⟦MINUTE|three minutes of regulation left⟧.
"His ⟦G12|first⟧ is world class and his ⟦G13|second⟧ is just hunger," ⟦TEAM|Crew⟧ coach said. "When they ⟦G14|tied it⟧ I thought we were a little flat. ⟦PERSON|Cody⟧ changed that."
⟦PERSON|Navarro⟧ made three saves for ⟦TEAM|Columbus⟧, which plays at home again on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cody Alvarado", "team": "Crew", "count": 2}
{"id": "G2", "scorer": "Cody Alvarado", "team": "Crew", "count": 2}
{"id": "G3", "scorer": "Matthias Renner", "team": "Crew", "minute": 31, "kind": "shot", "assist": "Óscar Peralta"}
{"id": "G4", "scorer": "Pierre Toussaint", "team": "Cincinnati", "minute": 42, "kind": "header"}
{"id": "G5", "scorer": "Cody Alvarado", "team": "Crew", "minute": 49, "kind": "shot", "assist": "Óscar Peralta"}
{"id": "G6", "scorer": "Cody Alvarado", "team": "Crew", "minute": 87, "kind": "shot"}
{"id": "G7", "scorer": "Matthias Renner", "team": "Crew", "minute": 31, "kind": "shot", "assist": "Óscar Peralta", "minute_text": "31st"}
{"id": "G8", "scorer": "Pierre Toussaint", "team": "Cincinnati", "minute": 42, "kind": "header", "score": "1-1", "minute_text": "11 minutes later"}
{"id": "G9", "scorer": "Cody Alvarado", "team": "Crew", "minute": 49, "kind": "shot", "assist": "Óscar Peralta", "score": "2-1", "minute_text": "Four minutes into the second half"}
{"id": "G10", "scorer": "Cody Alvarado", "team": "Crew", "scope": "background", "count": 14}
{"id": "G11", "scorer": "Cody Alvarado", "team": "Crew", "minute": 87, "kind": "shot", "score": "3-1", "minute_text": "three minutes of regulation left"}
{"id": "G12", "scorer": "Cody Alvarado", "team": "Crew", "minute": 49, "kind": "shot", "assist": "Óscar Peralta"}
{"id": "G13", "scorer": "Cody Alvarado", "team": "Crew", "minute": 87, "kind": "shot"}
{"id": "G14", "scorer": "Pierre Toussaint", "team": "Cincinnati", "minute": 42, "kind": "header"}
