⟦TEAM|Barça⟧ suffer but ⟦PERSON|Riqué⟧ comes to the rescue in ⟦GPE|Vigo⟧

⟦TEAM|FC Barcelona⟧ came back from two goals behind to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Celta de Vigo⟧ at ⟦VENUE|Balaídos⟧, thanks to an ⟦G1|own goal⟧ and a ⟦PERSON|Xavi Riqué⟧ ⟦G2|penalty⟧ with ⟦MINUTE|two minutes remaining⟧.

⟦PERSON|Iago Taboada⟧ and ⟦PERSON|Wilmer Quintero-Paz⟧ had ⟦G3|made it look easy⟧ for the home team in the first half of this ⟦COMPETITION|La Liga⟧ match on ⟦DATE|Saturday⟧ night.

⟦TEAM|Barça⟧, without the injured ⟦PERSON|Samuel Adu-Gyamfi⟧, might have scored within ⟦MINUTE|20 seconds⟧. ⟦PERSON|Riqué⟧ shot straight at ⟦PERSON|Vicente Gándara⟧ from ⟦PERSON|Dani Olmeda⟧'s lay-off. But they were careless at the back, and ⟦PERSON|Taboada⟧ ⟦G4|punished them⟧ on ⟦MINUTE|12⟧. ⟦PERSON|Ferran Casademunt⟧ passed to nobody; ⟦PERSON|Quintero-Paz⟧ to ⟦PERSON|Taboada⟧; ⟦PERSON|Taboada⟧, one touch to set himself and another to ⟦G5|pass it beyond⟧ ⟦PERSON|Marc-Oliver Stegmann⟧.

⟦PERSON|Casademunt⟧, converted to centre-back ⟦DATE|this season⟧ from holding midfield, was also the nearest man when ⟦PERSON|Quintero-Paz⟧ ⟦G6|doubled the lead⟧. The ⟦NORP|Venezuelan⟧ exchanged passes with ⟦PERSON|Hugo Sotelino⟧ and stroked a shot that was ⟦G7|deflected in off⟧ ⟦PERSON|Casademunt⟧'s thigh. ⟦PERSON|Stegmann⟧ was going the other way.

The visitors had a ⟦G8|goal⟧ disallowed ⟦MINUTE|three minutes before half-time⟧, ⟦PERSON|Olmeda⟧ having been a fraction ahead of the last man when ⟦PERSON|Riqué⟧ slipped him through. The coach ⟦PERSON|Arnau Puigdomènech⟧ left ⟦PERSON|Casademunt⟧ in the dressing room and put on ⟦PERSON|Noah Thiam⟧, 17 years old.

It was ⟦PERSON|Thiam⟧ who crossed in the ⟦MINUTE|57th minute⟧. ⟦PERSON|Javi Rodil⟧ tried to clear, sliced it, and ⟦G9|left ⟦PERSON|Gándara⟧ with no chance⟧. That ⟦G10|brought ⟦TEAM|Barça⟧ to within one⟧ and they laid siege. ⟦PERSON|Riqué⟧ hit the bar with a free-kick; ⟦PERSON|Olmeda⟧ was denied on ⟦MINUTE|70⟧ and on ⟦MINUTE|74⟧ by ⟦PERSON|Gándara⟧; ⟦PERSON|Thiam⟧, on the turn, sent one fizzing past the post. ⟦TEAM|Celta⟧ thought they had a penalty when ⟦PERSON|Quintero-Paz⟧ fell, and were still complaining when ⟦PERSON|Rodil⟧ handled down the other end. ⟦PERSON|Riqué⟧ ⟦G11|picked his corner⟧.

The draw means ⟦TEAM|Barça⟧ lose ground to ⟦TEAM|Real Madrid⟧, whose lead at the top is now five points.

"From ⟦SCORE|2-0⟧ up you feel you have lost," said ⟦TEAM|Celta⟧ coach ⟦PERSON|Fran Escudeiro⟧. "The ⟦G12|first⟧ they get is a cross that hits one of ours and ⟦G13|goes in⟧. The ⟦G14|second⟧, I don't understand the hand. I haven't understood it for two years."

⟦PERSON|Puigdomènech⟧: "Two mistakes, two ⟦G15|goals⟧. We can't give away a half every time."
=====GOALS=====
{"id": "G1", "scorer": "Javi Rodil", "team": "FC Barcelona", "minute": 57, "assist": "Noah Thiam", "kind": "own goal"}
{"id": "G2", "scorer": "Xavi Riqué", "team": "FC Barcelona", "minute": 88, "kind": "penalty", "minute_text": "two minutes remaining"}
{"id": "G3", "scorer": "Iago Taboada; Wilmer Quintero-Paz", "team": "Celta de Vigo", "count": 2}
{"id": "G4", "scorer": "Iago Taboada", "team": "Celta de Vigo", "minute": 12, "assist": "Wilmer Quintero-Paz", "kind": "shot", "minute_text": "12"}
{"id": "G5", "scorer": "Iago Taboada", "team": "Celta de Vigo", "minute": 12, "assist": "Wilmer Quintero-Paz", "kind": "shot", "minute_text": "12"}
{"id": "G6", "scorer": "Wilmer Quintero-Paz", "team": "Celta de Vigo", "assist": "Hugo Sotelino", "kind": "shot"}
{"id": "G7", "scorer": "Wilmer Quintero-Paz", "team": "Celta de Vigo", "assist": "Hugo Sotelino", "kind": "shot"}
{"id": "G8", "scorer": "Dani Olmeda", "team": "FC Barcelona", "minute": 42, "assist": "Xavi Riqué", "outcome": "ruled out", "minute_text": "three minutes before half-time"}
{"id": "G9", "scorer": "Javi Rodil", "team": "FC Barcelona", "minute": 57, "assist": "Noah Thiam", "kind": "own goal", "minute_text": "57th minute"}
{"id": "G10", "scorer": "Javi Rodil", "team": "FC Barcelona", "minute": 57, "assist": "Noah Thiam", "kind": "own goal", "minute_text": "57th minute"}
{"id": "G11", "scorer": "Xavi Riqué", "team": "FC Barcelona", "minute": 88, "kind": "penalty"}
{"id": "G12", "scorer": "Javi Rodil", "team": "FC Barcelona", "minute": 57, "assist": "Noah Thiam", "kind": "own goal"}
{"id": "G13", "scorer": "Javi Rodil", "team": "FC Barcelona", "minute": 57, "assist": "Noah Thiam", "kind": "own goal"}
{"id": "G14", "scorer": "Xavi Riqué", "team": "FC Barcelona", "minute": 88, "kind": "penalty"}
{"id": "G15", "scorer": "Iago Taboada; Wilmer Quintero-Paz", "team": "Celta de Vigo", "count": 2}
