⟦TEAM|Ghana⟧ through after ⟦PERSON|Mensah⟧ penalty sees off ⟦TEAM|Mali⟧
⟦TEAM|Black Stars⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Eagles⟧
⟦TEAM|Ghana⟧ reached the quarter-finals of the ⟦COMPETITION|Africa Cup of Nations⟧ on ⟦DATE|Monday night⟧, ⟦PERSON|Joshua Mensah-Bonsu⟧'s ⟦G1|penalty⟧ deciding a bad-tempered game with ⟦TEAM|Mali⟧ in ⟦GPE|Abidjan⟧.
The captain ⟦G2|scored from the spot⟧ in the second half after ⟦TEAM|Mali⟧ defender ⟦PERSON|Boubacar Coulibaly⟧ had stopped a shot with his arm. It was ⟦TEAM|Ghana⟧'s second penalty of the match. Their first, taken by ⟦PERSON|Richmond Owusu⟧ in the ⟦MINUTE|19th minute⟧, had been saved by ⟦PERSON|Djibril Kante⟧.
"I told ⟦PERSON|Richmond⟧ to give me the ball and he gave me the ball," said ⟦PERSON|Mensah-Bonsu⟧, who plays his club football for ⟦TEAM|Rennes⟧. "If he'd wanted it I would have had to think."
⟦TEAM|Mali⟧ had been on top until then. ⟦PERSON|Sekou Traore⟧'s header was touched on to the post by ⟦PERSON|Felix Annan⟧ and ⟦PERSON|Coulibaly⟧ came close with a strike from 30 yards. They also had the ball in the net, but ⟦PERSON|Traore⟧'s ⟦G3|effort⟧ was disallowed because ⟦PERSON|Moussa Dembele⟧ had run the ball out of play before crossing.
The ⟦G4|goal⟧ led to nine minutes of ⟦MINUTE|added time⟧ after a scuffle between the benches. ⟦PERSON|Dembele⟧ was shown a red card, as was ⟦TEAM|Ghana⟧'s substitute goalkeeper, who had not played a second.
In the last of those nine minutes ⟦PERSON|Kante⟧ came up for a corner and his header flew over.
Coach ⟦PERSON|Kofi Amponsah⟧ said the ⟦G5|winner⟧ was deserved. "When you have two penalties you have attacked. The ⟦G6|goal⟧ came because ⟦PERSON|Richmond⟧ kept going, it was his shot that hit the hand."
⟦TEAM|Mali⟧'s ⟦NORP|Guinean⟧-born coach ⟦PERSON|Alpha Camara⟧ refused to take questions on the award. "I saw what you saw. We had a good ⟦G7|goal⟧ cancelled, and they get two penalties."
⟦TEAM|Ghana⟧ meet ⟦TEAM|Egypt⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Mensah-Bonsu⟧ has now ⟦G8|scored⟧ in three tournaments, having also ⟦G9|found the net⟧ in ⟦DATE|2022⟧ and ⟦DATE|2024⟧.
=====GOALS=====
{"id": "G1", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "kind": "penalty"}
{"id": "G2", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "kind": "penalty", "score": "1-0"}
{"id": "G3", "scorer": "Sekou Traore", "team": "Mali", "assist": "Moussa Dembele", "outcome": "ruled out"}
{"id": "G4", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "kind": "penalty"}
{"id": "G5", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "kind": "penalty"}
{"id": "G6", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "kind": "penalty"}
{"id": "G7", "scorer": "Sekou Traore", "team": "Mali", "assist": "Moussa Dembele", "outcome": "ruled out"}
{"id": "G8", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "scope": "background"}
{"id": "G9", "scorer": "Joshua Mensah-Bonsu", "team": "Ghana", "scope": "background", "count": 2}
