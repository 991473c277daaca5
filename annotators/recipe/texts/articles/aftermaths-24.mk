⟦PERSON|Arrúa⟧ ⟦G1|strike⟧ gives ⟦TEAM|Paraguay⟧ deserved win over 10-man ⟦TEAM|Chile⟧
⟦FURNITURE|By our South America correspondent⟧

⟦GPE|ASUNCIÓN⟧, ⟦DATE|October 14⟧ - ⟦PERSON|Nelson Arrúa⟧ ⟦G2|scored⟧ on the ⟦MINUTE|hour⟧ to give ⟦TEAM|Paraguay⟧ a ⟦SCORE|1-0⟧ win over ⟦TEAM|Chile⟧ on ⟦DATE|Tuesday⟧ that leaves the visitors eight points off a place at the ⟦COMPETITION|World Cup⟧ with three matches to play.

⟦PERSON|Arrúa⟧, the 29-year-old captain, came in at the back post to ⟦G3|finish off a move⟧ that began with a throw by his own goalkeeper. It was only his third ⟦G4|goal⟧ for ⟦TEAM|Paraguay⟧ and his first since a ⟦COMPETITION|Copa América⟧ match against ⟦TEAM|Venezuela⟧ in ⟦DATE|June 2019⟧.

⟦TEAM|Chile⟧, who lost ⟦PERSON|Marcial Riveros⟧ to a red card in the ⟦MINUTE|41st minute⟧, have now gone four qualifiers without scoring.

The hosts went close in the opening exchanges. ⟦PERSON|Walter Cubilla⟧ met a corner from ⟦PERSON|Sebastián Irala⟧ and headed against the underside of the bar, the ball bouncing down and away, and when it was played in again ⟦PERSON|Ángel Portillo⟧ could not keep his volley down.

⟦PERSON|Iván Saldaña⟧, making his debut in the ⟦TEAM|Chile⟧ goal, saved from ⟦PERSON|Irala⟧'s long-range free kick and was brave to dive at the feet of ⟦PERSON|Cubilla⟧. He ⟦G5|was beaten⟧ on ⟦MINUTE|23 minutes⟧ when ⟦PERSON|Matheus Braga⟧, the ⟦GPE|Brazil⟧-born midfielder, ⟦G6|scrambled the ball in⟧, but the ⟦NORP|Paraguayan⟧ had used his elbow and was booked.

⟦TEAM|Chile⟧'s own opportunities were rare. ⟦PERSON|Cristóbal Venegas⟧ curled a yard wide with his left foot. ⟦PERSON|Patricio Rengifo⟧ got away from ⟦PERSON|Portillo⟧ shortly after that and shot too close to ⟦PERSON|Raúl Echegoyen⟧, who pushed the effort out for a corner.

Then ⟦PERSON|Riveros⟧, already on a yellow card, lunged at ⟦PERSON|Braga⟧ near the touchline and ⟦NORP|Colombian⟧ referee ⟦PERSON|Jhon Caicedo-Rua⟧ had no doubt.

With the extra man ⟦TEAM|Paraguay⟧ moved the ball quickly after the ⟦MINUTE|break⟧. ⟦PERSON|Cubilla⟧'s drive was tipped over. ⟦PERSON|Portillo⟧ hit a post. And with ⟦MINUTE|60 minutes⟧ gone they had their ⟦G7|goal⟧. ⟦PERSON|Echegoyen⟧ threw it to ⟦PERSON|Irala⟧, who carried it to the ⟦TEAM|Chile⟧ area before releasing ⟦PERSON|Cubilla⟧, and his cross was too high for everyone except ⟦PERSON|Arrúa⟧, who chested the ball down and ⟦G8|passed it into the corner⟧.

⟦TEAM|Paraguay⟧ might have regretted not adding to it. ⟦PERSON|Arrúa⟧, from a similar position, hit the side netting and ⟦PERSON|Saldaña⟧ stopped a close-range header by ⟦PERSON|Cubilla⟧. In the ⟦MINUTE|88th minute⟧ ⟦PERSON|Rengifo⟧ was clean through after a mistake by ⟦PERSON|Braga⟧, but ⟦PERSON|Echegoyen⟧ spread himself and saved with his shin.

"When you are ahead by one you think something will happen, and it nearly did," ⟦PERSON|Arrúa⟧ said. "The ⟦G9|goal⟧? I see the goalkeeper go early, so I wait. It's for my grandmother."

⟦TEAM|Chile⟧ coach ⟦PERSON|Juan Sebastián Toloza⟧ said he would consider his position at the ⟦DATE|weekend⟧. "We are a team that doesn't score, the numbers are clear. And we ⟦G10|concede⟧ when we are a man short, from one throw. I'm responsible."

The ⟦TEAM|Albirroja⟧ are fourth, a point ahead of ⟦TEAM|Ecuador⟧, who drew ⟦SCORE|0-0⟧ with ⟦TEAM|Uruguay⟧, and two behind ⟦TEAM|Colombia⟧. ⟦TEAM|Peru⟧ and ⟦TEAM|Bolivia⟧ meet on ⟦DATE|Friday⟧.
⟦FURNITURE|(Writing by R. Osnaya; editing by P. Ferris)⟧
⟦FURNITURE|Our Standards: The Trust Principles⟧
=====GOALS=====
{"id": "G1", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G2", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "minute_text": "hour", "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G3", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G4", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G5", "scorer": "Matheus Braga", "team": "Paraguay", "minute": 23, "minute_text": "23 minutes", "outcome": "ruled out"}
{"id": "G6", "scorer": "Matheus Braga", "team": "Paraguay", "minute": 23, "minute_text": "23 minutes", "outcome": "ruled out"}
{"id": "G7", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "minute_text": "60 minutes", "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G8", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "minute_text": "60 minutes", "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G9", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "assist": "Walter Cubilla", "kind": "shot"}
{"id": "G10", "scorer": "Nelson Arrúa", "team": "Paraguay", "minute": 60, "assist": "Walter Cubilla", "kind": "shot"}
