Boss under fire: can ⟦PERSON|Ekwueme⟧ survive ⟦TEAM|Nigeria⟧'s latest stumble?

It took ⟦TEAM|Benin⟧ eleven seconds of disorganised ⟦NORP|Nigerian⟧ defending to bring ⟦PERSON|Sunday Ekwueme⟧'s job into question, and ⟦MINUTE|83 minutes⟧ of the same to put him on the brink.

The ⟦TEAM|Super Eagles⟧' ⟦SCORE|2-2⟧ draw in ⟦GPE|Uyo⟧, from ⟦SCORE|2-0⟧ up, is their third on the spin in ⟦COMPETITION|World Cup⟧ qualifying. Three games, three leads, three points. ⟦TEAM|South Africa⟧ are four clear at the top and ⟦TEAM|Rwanda⟧ have a game in hand.

⟦PERSON|Ekwueme⟧ could hardly have asked for a better first half. ⟦PERSON|Chidera Anozie⟧, the ⟦TEAM|Atalanta⟧ forward, ⟦G1|scored⟧ his 15th international ⟦G2|goal⟧ in the ⟦MINUTE|tenth minute⟧, ⟦G3|tucking away⟧ the rebound when ⟦PERSON|Saturnin Hounkpatin⟧ couldn't hold on to ⟦PERSON|Emmanuel Ibekwe⟧'s low free-kick. Then ⟦PERSON|Ibekwe⟧ himself ⟦G4|got the second⟧, bending one around ⟦PERSON|Hounkpatin⟧ after ⟦PERSON|Anozie⟧'s flick. Fans danced. Someone let off a flare.

Then, straight from the ⟦MINUTE|restart⟧, ⟦TEAM|Benin⟧ worked it wide and ⟦PERSON|Jodel Adjovi⟧, with ⟦PERSON|Obinna Chukwudi⟧ still tying his bootlace, ⟦G5|pulled a goal back⟧. "You cannot legislate for that," said ⟦PERSON|Ekwueme⟧. He was right, but you can legislate for what followed: sitting back, time-wasting, taking off ⟦PERSON|Anozie⟧ for a fifth defender. With ⟦MINUTE|seven minutes left⟧, ⟦PERSON|Romaric Gbaguidi⟧'s hopeful ball dropped behind that back line and ⟦PERSON|Adjovi⟧ ran through to ⟦G6|level⟧.

Had ⟦PERSON|Ibekwe⟧'s volley in the ⟦MINUTE|last minute⟧ dipped a fraction sooner this would be a different column. It didn't, and the ⟦ORG|Nigeria Football Federation⟧'s technical committee meets on ⟦DATE|Wednesday⟧.

There is sympathy for the coach in the squad. "He didn't ⟦G7|concede those goals⟧, we did," said captain ⟦PERSON|Wale Ogundipe⟧, who sat out the game with a hamstring strain. There is not much elsewhere. Former international ⟦PERSON|Festus Agu⟧ told ⟦ORG|Brila FM⟧ the team had "gone backwards", adding: "We score, we hide. Every match it's the same film."

Whoever is in charge travels to ⟦GPE|Maseru⟧ on ⟦DATE|October 10⟧. Nothing but a win will do.
=====GOALS=====
{"id": "G1", "scorer": "Chidera Anozie", "team": "Nigeria", "minute": 10, "kind": "shot", "minute_text": "tenth minute"}
{"id": "G2", "scorer": "Chidera Anozie", "team": "Nigeria", "minute": 10, "kind": "shot", "minute_text": "tenth minute"}
{"id": "G3", "scorer": "Chidera Anozie", "team": "Nigeria", "minute": 10, "kind": "shot", "minute_text": "tenth minute"}
{"id": "G4", "scorer": "Emmanuel Ibekwe", "team": "Nigeria", "kind": "shot", "assist": "Chidera Anozie"}
{"id": "G5", "scorer": "Jodel Adjovi", "team": "Benin", "minute_text": "straight from the restart"}
{"id": "G6", "scorer": "Jodel Adjovi", "team": "Benin", "minute": 83, "kind": "shot", "assist": "Romaric Gbaguidi", "minute_text": "seven minutes left", "score": "2-2"}
{"id": "G7", "scorer": "Jodel Adjovi", "team": "Benin", "count": 2}
