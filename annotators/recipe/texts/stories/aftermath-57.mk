⟦TEAM|Hungary⟧ ⟦SCORE|1⟧ ⟦TEAM|Bosnia and Herzegovina⟧ ⟦SCORE|1⟧
⟦PERSON|Emina Kurtagić⟧ ⟦G1|scored⟧ a ⟦MINUTE|minute after coming on⟧ as ⟦TEAM|Bosnia and Herzegovina⟧ earned an unexpected draw away to ⟦TEAM|Hungary⟧ in the ⟦COMPETITION|Women's Nations League⟧.
It was the substitute's only touch in the opposition area, and it cancelled out the lead that ⟦PERSON|Réka Boldizsár⟧ had ⟦G2|given⟧ the home side in ⟦GPE|Budapest⟧ in the opening stages.
⟦TEAM|Hungary⟧ coach ⟦PERSON|Eszter Pintér⟧ admitted that the game should have been settled by then. "We ⟦G3|score⟧ early, we hit the post, we have two one against ones. We should sleep well and we won't."
The early ⟦G4|goal⟧ was a strange affair. ⟦NORP|Bosnian⟧ goalkeeper ⟦PERSON|Mirela Hadžić⟧ went down injured with the ball in her possession; the referee waved play on when it rolled loose. ⟦PERSON|Fanni Lakatos⟧ hesitated. So did everyone else, except ⟦PERSON|Dóra Szendrei⟧, who crossed, and ⟦PERSON|Boldizsár⟧, who ⟦G5|turned it in⟧ with her shin on ⟦MINUTE|13 minutes⟧.
The ⟦TEAM|Bosnians⟧ surrounded the referee. ⟦PERSON|Hadžić⟧ had treatment on her knee and went on with a bandage.
For a player on one leg she had an extraordinary game. She got a hand to ⟦PERSON|Lakatos⟧'s drive in the ⟦MINUTE|29th minute⟧, fell on a ⟦PERSON|Szendrei⟧ header, and was saved by her post from ⟦PERSON|Boldizsár⟧'s volley. In the second half she came out to block from ⟦PERSON|Lakatos⟧ with her face.
At the other end the ⟦NORP|Hungarian⟧ goalkeeper did not have a save to make for 70 minutes. ⟦PERSON|Ajla Selimović⟧, whose sister plays in goal for the under-19s, shot twice and missed twice. Then ⟦PERSON|Kurtagić⟧ replaced her. The throw-in had already been given; it was taken to ⟦PERSON|Szendrei⟧'s feet by mistake, or by design, the midfielder was bundled off it and the ball ran through to ⟦PERSON|Kurtagić⟧, who ⟦G6|sent it high past the keeper⟧.
"I said to the physio: keep my jacket warm," joked ⟦PERSON|Kurtagić⟧. "The ⟦G7|goal⟧? I don't know. I swung."
Her ⟦G8|equaliser⟧ was only the second ⟦G9|goal⟧ ⟦TEAM|Bosnia⟧ have managed in this campaign.
=====GOALS=====
{"id": "G1", "scorer": "Emina Kurtagić", "team": "Bosnia and Herzegovina", "kind": "shot"}
{"id": "G2", "scorer": "Réka Boldizsár", "team": "Hungary", "minute": 13, "assist": "Dóra Szendrei", "kind": "shot"}
{"id": "G3", "scorer": "Réka Boldizsár", "team": "Hungary", "minute": 13, "assist": "Dóra Szendrei", "kind": "shot"}
{"id": "G4", "scorer": "Réka Boldizsár", "team": "Hungary", "minute": 13, "assist": "Dóra Szendrei", "kind": "shot"}
{"id": "G5", "scorer": "Réka Boldizsár", "team": "Hungary", "minute": 13, "assist": "Dóra Szendrei", "kind": "shot", "minute_text": "13 minutes"}
{"id": "G6", "scorer": "Emina Kurtagić", "team": "Bosnia and Herzegovina", "kind": "shot"}
{"id": "G7", "scorer": "Emina Kurtagić", "team": "Bosnia and Herzegovina", "kind": "shot"}
{"id": "G8", "scorer": "Emina Kurtagić", "team": "Bosnia and Herzegovina", "kind": "shot"}
{"id": "G9", "team": "Bosnia and Herzegovina", "scope": "background"}
