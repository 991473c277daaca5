⟦TEAM|Uruguay⟧ beat ⟦TEAM|Paraguay⟧ on penalties to reach ⟦COMPETITION|Copa⟧ semis
⟦GPE|HOUSTON⟧ (⟦ORG|AFP⟧) - ⟦TEAM|Uruguay⟧ survived a scare and a red card to edge out ⟦TEAM|Paraguay⟧ ⟦SCORE|5-4⟧ on penalties on ⟦DATE|Thursday⟧ after a ⟦SCORE|1-1⟧ draw at ⟦VENUE|NRG Stadium⟧, booking their place in the semi-finals of the ⟦COMPETITION|Copa America⟧.
Goalkeeper ⟦PERSON|Santiago Berruti⟧ was the hero for the ⟦TEAM|Celeste⟧, saving from ⟦PERSON|Cristian Báez⟧ and ⟦PERSON|Derlis Ocampos⟧ before ⟦PERSON|Matías Iturbe⟧ thumped the decisive spot-kick into the roof of the net.
It had all looked so much simpler when ⟦PERSON|Facundo Lezcano⟧ ⟦G1|put ⟦TEAM|Uruguay⟧ in front⟧ with barely ⟦MINUTE|90 seconds⟧ on the clock. ⟦PERSON|Iturbe⟧'s throw was flicked on and the unmarked ⟦PERSON|Lezcano⟧ ⟦G2|bundled the ball over the line⟧ from a yard out.
⟦TEAM|Paraguay⟧, cheered by the larger part of the crowd, ⟦G3|levelled⟧ on the ⟦MINUTE|stroke of half-time⟧. ⟦PERSON|Ever Ayala Rolón⟧ exchanged passes with ⟦PERSON|Báez⟧ and ⟦G4|beat ⟦PERSON|Berruti⟧⟧ with a low, angled drive, the first time the ⟦NORP|Uruguayan⟧ had been breached at this tournament.
The match turned ugly after that. ⟦PERSON|Bruno Tavarelli⟧ was shown a straight red card in the ⟦MINUTE|58th⟧ for a lunge at ⟦PERSON|Ocampos⟧, and ⟦NORP|Venezuelan⟧ referee ⟦PERSON|Wilmer Rojano⟧ booked seven players in all.
Down to ten, ⟦TEAM|Uruguay⟧ retreated, yet it was they who came nearest to a winner when ⟦PERSON|Lezcano⟧'s header came back off the upright in the ⟦MINUTE|final minute of normal time⟧.
Under the rules of the competition there was no ⟦MINUTE|extra time⟧, and in the shoot-out ⟦PERSON|Gustavo Miers⟧, ⟦PERSON|Ayala Rolón⟧ and two others scored for the ⟦TEAM|Albirroja⟧ before nerves took hold.
"We trained penalties every day since ⟦GPE|Montevideo⟧," said ⟦PERSON|Berruti⟧. "People laughed at us. Nobody is laughing now."
⟦TEAM|Uruguay⟧ face ⟦TEAM|Brazil⟧ in the last four on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Facundo Lezcano", "team": "Uruguay", "minute": 2, "kind": "shot", "minute_text": "90 seconds"}
{"id": "G2", "scorer": "Facundo Lezcano", "team": "Uruguay", "minute": 2, "kind": "shot"}
{"id": "G3", "scorer": "Ever Ayala Rolón", "team": "Paraguay", "kind": "shot", "assist": "Cristian Báez", "minute_text": "stroke of half-time"}
{"id": "G4", "scorer": "Ever Ayala Rolón", "team": "Paraguay", "kind": "shot", "assist": "Cristian Báez"}
