In packed ⟦VENUE|Fonte Nova⟧, ⟦TEAM|Bahia⟧ turns on ⟦TEAM|Vitória⟧ and takes the classic of the ⟦GPE|Northeast⟧
⟦FURNITURE|Translated by our staff from Portuguese⟧
It was suffered, but it came. ⟦TEAM|Bahia⟧ beat ⟦TEAM|Vitória⟧ by ⟦SCORE|2 to 1⟧, this ⟦DATE|Wednesday⟧ (12), for the ⟦COMPETITION|Copa do Nordeste⟧, with the ⟦G1|goal⟧ of the turnaround in the addition, and assumed the tip of its key.
Who ⟦G7|opened the scoreboard⟧ was the visitor. In the first arrival, at the ⟦MINUTE|5 minutes of game⟧, ⟦PERSON|Matheus Rolim⟧ charged a corner closed, ⟦PERSON|Lucão⟧ took off badly and ⟦PERSON|Damián Sosa⟧, alone in the second post, only ⟦G2|completed⟧. It was the first ⟦G3|goal⟧ of the ⟦NORP|Uruguayan⟧ with the red-black shirt.
⟦TEAM|Bahia⟧ felt the blow. ⟦PERSON|Felipe Garcez⟧ risked from far, on the outside of the net, and ⟦PERSON|Cauã Trindade⟧ lost incredible chance at ⟦MINUTE|29⟧, isolating the ball after the cross of ⟦PERSON|Robinho Piauí⟧. Before the ⟦MINUTE|interval⟧, ⟦PERSON|Igor Vilela⟧, the archer of ⟦TEAM|Vitória⟧, still practised a miracle in head of ⟦PERSON|Lucão⟧.
The ⟦G8|draw⟧ came out at ⟦MINUTE|11 of the final stage⟧. The captain ⟦PERSON|Garcez⟧ saw the passage of ⟦PERSON|Robinho⟧, who crossed low. ⟦PERSON|Trindade⟧, of letter, ⟦G4|sent to the bottom of the nets⟧: a painting.
From there, it was attack against defence. ⟦PERSON|Lucão⟧ headed on the crossbar at ⟦MINUTE|24⟧, ⟦PERSON|Robinho⟧ was stopped by ⟦PERSON|Vilela⟧ at ⟦MINUTE|31⟧, ⟦PERSON|Garcez⟧ asked for a penalty that the judge did not see. ⟦TEAM|Vitória⟧, with ⟦PERSON|Sosa⟧ isolated, bet on the clock.
When the fourth referee raised the plate of 6 minutes, half ⟦VENUE|Fonte Nova⟧ was already on foot. At ⟦MINUTE|50⟧, ⟦PERSON|Robinho Piauí⟧ took the corner, the same ⟦PERSON|Lucão⟧ who had failed in the ⟦G9|opening of the score⟧ climbed on the third floor and ⟦G5|decreed the victory⟧.
"I owed this to the team. I went to the dressing room very upset with that ⟦G6|goal⟧ of theirs", told the defender, crying.
⟦TEAM|Bahia⟧ returns to the field on ⟦DATE|Sunday⟧, against ⟦TEAM|Fortaleza⟧, in the ⟦COMPETITION|Série A⟧. ⟦TEAM|Vitória⟧ receives ⟦TEAM|Sport Recife⟧ in the ⟦VENUE|Barradão⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lucão", "team": "Bahia", "minute": 90, "added": 5, "assist": "Robinho Piauí", "kind": "header"}
{"id": "G2", "scorer": "Damián Sosa", "team": "Vitória", "minute": 5, "assist": "Matheus Rolim", "minute_text": "5 minutes of game"}
{"id": "G3", "scorer": "Damián Sosa", "team": "Vitória", "minute": 5, "assist": "Matheus Rolim"}
{"id": "G4", "scorer": "Cauã Trindade", "team": "Bahia", "minute": 56, "assist": "Robinho Piauí", "kind": "shot", "minute_text": "11 of the final stage"}
{"id": "G5", "scorer": "Lucão", "team": "Bahia", "minute": 90, "added": 5, "assist": "Robinho Piauí", "kind": "header", "minute_text": "50"}
{"id": "G6", "scorer": "Damián Sosa", "team": "Vitória", "minute": 5, "assist": "Matheus Rolim"}
{"id": "G7", "scorer": "Damián Sosa", "team": "Vitória", "minute": 5, "assist": "Matheus Rolim", "minute_text": "5 minutes of game"}
{"id": "G8", "scorer": "Cauã Trindade", "team": "Bahia", "minute": 56, "assist": "Robinho Piauí", "kind": "shot", "minute_text": "11 of the final stage"}
{"id": "G9", "scorer": "Damián Sosa", "team": "Vitória", "minute": 5, "assist": "Matheus Rolim"}
