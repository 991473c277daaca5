⟦TEAM|Ajax⟧ beat ⟦TEAM|Gladbach⟧ in friendly behind closed doors

⟦TEAM|Ajax⟧ have won the last-but-one friendly of their training camp in ⟦GPE|Germany⟧. ⟦TEAM|Borussia Mönchengladbach⟧ were beaten ⟦SCORE|3-1⟧ in ⟦GPE|Lotte⟧ on ⟦DATE|Wednesday afternoon⟧, in two halves and an extra one of 30 minutes.

The first team played the opening 45. After ⟦MINUTE|eleven minutes⟧ ⟦PERSON|Rutger Kloosterman⟧, coming in from the right, ⟦G1|shot in the ⟦SCORE|1-0⟧⟧ with the help of the ⟦NORP|German⟧ post. ⟦PERSON|Jamal Bouchouari⟧ ought to have doubled that but goalkeeper ⟦PERSON|Tobias Ehlert⟧ made himself big.

It became ⟦SCORE|1-1⟧ on the stroke of the ⟦MINUTE|break⟧. ⟦PERSON|Kenji Hatakeyama⟧, the ⟦NORP|Japanese⟧ attacking midfielder of ⟦TEAM|Gladbach⟧, ⟦G2|fired a free kick under the jumping wall⟧, at which ⟦TEAM|Ajax⟧ keeper ⟦PERSON|Gerrit Bos⟧ looked not at his best.

Eleven other names came out for part two. In that team it was ⟦PERSON|Sem van den Akker⟧, sixteen years, who took the eye. First he ⟦G3|restored the lead⟧ in the ⟦MINUTE|63rd minute⟧ on a pass of ⟦PERSON|Pim Hoogland⟧, then he won the penalty from which ⟦PERSON|Hoogland⟧ himself ⟦G4|decided the match⟧: ⟦MINUTE|75 minutes⟧, ⟦SCORE|3-1⟧. ⟦NORP|Italian⟧ defender ⟦PERSON|Giulio Sommariva⟧ of ⟦TEAM|Gladbach⟧ got away with only a warning.

In the extra half hour no goals fell. ⟦TEAM|Ajax⟧ had a shot against the bar of ⟦PERSON|Bouchouari⟧ as biggest chance.

Trainer ⟦PERSON|Arne Slagter⟧ was satisfied, told he ⟦ORG|Ziggo⟧. “The result isn’t important. But if you don’t score in such matches people write about it, so I’m glad we did.”

⟦DATE|Saturday⟧ it’s the turn of the ⟦COMPETITION|Johan Cruyff Shield⟧ against ⟦TEAM|Feyenoord⟧, a week later the ⟦COMPETITION|Eredivisie⟧ starts.
=====GOALS=====
{"id": "G1", "scorer": "Rutger Kloosterman", "team": "Ajax", "minute": 11, "kind": "shot", "minute_text": "eleven minutes", "score": "1-0"}
{"id": "G2", "scorer": "Kenji Hatakeyama", "team": "Gladbach", "kind": "free kick", "minute_text": "break"}
{"id": "G3", "scorer": "Sem van den Akker", "team": "Ajax", "minute": 63, "assist": "Pim Hoogland", "minute_text": "63rd minute", "score": "2-1"}
{"id": "G4", "scorer": "Pim Hoogland", "team": "Ajax", "minute": 75, "kind": "penalty", "minute_text": "75 minutes", "score": "3-1"}
