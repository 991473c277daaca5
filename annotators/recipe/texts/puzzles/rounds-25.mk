⟦PERSON|Emre Baskurt⟧ interview: ‘I did not touch the ball for a year. I dreamed about it every night’
⟦FURNITURE|Exclusive by Sara Whelan in Istanbul⟧
The scar goes from the knee to somewhere beneath the shorts. ⟦PERSON|Emre Baskurt⟧ traces it with a finger, twice, like a man following a road on a map.
He was 23, he was the best young forward in ⟦GPE|Turkey⟧, and he had just ⟦G1|scored⟧ against ⟦TEAM|Beşiktaş⟧. It was the ⟦G2|second⟧ of two that night; the ⟦G3|first⟧, a penalty, had been given for a foul on him by the very man who would, with ⟦MINUTE|20 minutes left⟧, go through the back of him. ⟦PERSON|Baskurt⟧ will not say the defender’s name. They have met since, he says, at a wedding.
Four operations followed. ⟦TEAM|Trabzonspor⟧ paid his wages and stopped calling. His father drove him to ⟦GPE|Samsun⟧ for physiotherapy three times a week in a fruit lorry.
And then, ⟦DATE|last month⟧, in the ⟦MINUTE|74th minute⟧ of a ⟦COMPETITION|Turkish Cup⟧ tie with ⟦TEAM|Bandırmaspor⟧, a number went up. “The fans sang. I couldn’t breathe. I ran after the first ball and it went out.” The next one was a long clearance by ⟦PERSON|Uğurcan Aydın⟧. He chested it, let it drop and ⟦G4|hit it past⟧ ⟦PERSON|Erhan Demirci⟧. It was, he says, “not a beautiful shot. It hit the ground, the post and ⟦PERSON|Demirci⟧’s back.” The scoreboard gave it as an own goal. The federation has corrected it.
He has ⟦G5|scored three times⟧ since. There was the ⟦G6|header⟧ at ⟦TEAM|Kasımpaşa⟧; a ⟦G7|winner⟧ in the derby at ⟦TEAM|Rizespor⟧, where ⟦PERSON|Okan Tek⟧ had ⟦G8|given the home side the lead⟧ and ⟦PERSON|Aydın⟧ saved a penalty at ⟦SCORE|1-1⟧; and, on ⟦DATE|Sunday⟧, the best of them, the ⟦G9|volley⟧ that completed a ⟦SCORE|3-0⟧ defeat of ⟦TEAM|Antalyaspor⟧. “That was how I saw it in the dreams,” he says. “Same end. Even the same goalkeeper, almost.”
⟦TEAM|Turkey⟧ coach ⟦PERSON|Fabio Rinaldi⟧ has rung. There is a play-off in ⟦DATE|March⟧ against ⟦TEAM|Hungary⟧, whose captain, ⟦PERSON|Ádám Kelemen⟧, was a team-mate at ⟦TEAM|Freiburg⟧, where ⟦PERSON|Baskurt⟧, as a teenager, played 11 minutes in a season and did not score.
Is he afraid? “Of what? They could cut off the leg and I’d hop.” He grins. “I ⟦G10|scored⟧ with the left anyway.”
⟦FURNITURE|Illustration: Deniz Kaya⟧
=====GOALS=====
{"id": "G1", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background"}
{"id": "G2", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background"}
{"id": "G3", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "kind": "penalty"}
{"id": "G4", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "kind": "shot"}
{"id": "G5", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "count": 3}
{"id": "G6", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "kind": "header"}
{"id": "G7", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background"}
{"id": "G8", "scorer": "Okan Tek", "team": "Rizespor", "scope": "background"}
{"id": "G9", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "kind": "volley"}
{"id": "G10", "scorer": "Emre Baskurt", "team": "Trabzonspor", "scope": "background", "kind": "shot"}
