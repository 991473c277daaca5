⟦TEAM|Bolivia⟧ beat ⟦TEAM|Chile⟧ at altitude to go fourth in qualifying

⟦GPE|LA PAZ⟧, ⟦DATE|Sept 9⟧ - ⟦TEAM|Bolivia⟧ climbed to fourth in ⟦NORP|South American⟧ ⟦COMPETITION|World Cup⟧ qualifying on ⟦DATE|Tuesday⟧ after ⟦G1|goals⟧ by ⟦PERSON|Ramiro Quispe⟧ and ⟦PERSON|Luis Fernando Arce⟧ gave them a ⟦SCORE|2-1⟧ win over a tiring ⟦TEAM|Chile⟧.

At 3,600 metres the home side were ⟦G2|ahead⟧ after only ⟦MINUTE|five minutes⟧. ⟦PERSON|Arce⟧ dispossessed ⟦PERSON|Benjamín Fuentealba⟧ near the touchline and his cross-shot was fumbled by goalkeeper ⟦PERSON|Cristóbal Molina⟧, with ⟦PERSON|Quispe⟧ following up to ⟦G3|knock in⟧ his sixth ⟦G4|goal⟧ of the campaign.

⟦TEAM|Chile⟧, who flew in just four hours before kick-off, ⟦G5|drew level⟧ on ⟦MINUTE|36 minutes⟧ with their first attack of note. ⟦PERSON|Fuentealba⟧'s long throw was flicked on by ⟦PERSON|Ignacio Carrasco⟧ and defender ⟦PERSON|Roberto Mamani⟧, under pressure from ⟦PERSON|Vicente Orellana⟧, ⟦G6|sliced it into his own goal⟧.

But ⟦TEAM|Bolivia⟧ were not to be denied. ⟦PERSON|Arce⟧ hit a post from 30 metres soon after the ⟦MINUTE|restart⟧, ⟦PERSON|Quispe⟧ had a header blocked by ⟦PERSON|Carrasco⟧, and ⟦PERSON|Molina⟧ made up for his error by tipping over from ⟦PERSON|Mamani⟧. With the visitors gasping, ⟦PERSON|Arce⟧ ⟦G7|grabbed the winner⟧ in the ⟦MINUTE|77th minute⟧. The ⟦TEAM|Bolívar⟧ playmaker played a one-two with substitute ⟦PERSON|Carlos Vaca⟧ and ⟦G8|hit a rising shot in⟧ off the underside of the bar.

⟦TEAM|Chile⟧ had ⟦PERSON|Orellana⟧ sent off in ⟦MINUTE|added time⟧ for dissent.

"We have the oxygen, they say. We also have players," said ⟦TEAM|Bolivia⟧ coach ⟦PERSON|Marcelo Antelo⟧.

The top six go through to the finals and the seventh enters a playoff. ⟦TEAM|Bolivia⟧, absent since ⟦DATE|1994⟧, have 16 points from 11 games; ⟦TEAM|Chile⟧ remain ninth with eight.

Elsewhere, ⟦TEAM|Paraguay⟧ and ⟦TEAM|Venezuela⟧ drew ⟦SCORE|0-0⟧ in ⟦GPE|Asunción⟧, and leaders ⟦TEAM|Argentina⟧ won ⟦SCORE|1-0⟧ in ⟦GPE|Guayaquil⟧, ⟦PERSON|Joaquín Bressan⟧ ⟦G9|scoring⟧ against ⟦TEAM|Ecuador⟧ from the spot.
=====GOALS=====
{"id": "G1", "scorer": "Ramiro Quispe; Luis Fernando Arce", "team": "Bolivia", "count": 2}
{"id": "G2", "scorer": "Ramiro Quispe", "team": "Bolivia", "minute": 5, "kind": "shot", "minute_text": "five minutes"}
{"id": "G3", "scorer": "Ramiro Quispe", "team": "Bolivia", "minute": 5, "kind": "shot", "minute_text": "five minutes"}
{"id": "G4", "scorer": "Ramiro Quispe", "team": "Bolivia", "minute": 5, "kind": "shot"}
{"id": "G5", "scorer": "Roberto Mamani", "team": "Chile", "minute": 36, "kind": "own goal", "minute_text": "36 minutes"}
{"id": "G6", "scorer": "Roberto Mamani", "team": "Chile", "minute": 36, "kind": "own goal", "minute_text": "36 minutes"}
{"id": "G7", "scorer": "Luis Fernando Arce", "team": "Bolivia", "minute": 77, "kind": "shot", "assist": "Carlos Vaca", "minute_text": "77th minute"}
{"id": "G8", "scorer": "Luis Fernando Arce", "team": "Bolivia", "minute": 77, "kind": "shot", "assist": "Carlos Vaca", "minute_text": "77th minute"}
{"id": "G9", "scorer": "Joaquín Bressan", "team": "Argentina", "kind": "penalty", "scope": "background"}
