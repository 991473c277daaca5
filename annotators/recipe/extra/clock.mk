As it happened: ⟦TEAM|Penwick⟧ v ⟦TEAM|Oakhaven Albion⟧ in the ⟦COMPETITION|Harbour Cup⟧

⟦MINUTE|1'⟧ We are off. ⟦TEAM|Penwick⟧ kick towards the sea.
⟦MINUTE|6'⟧ ⟦PERSON|Sully⟧ drags one across the face of goal.
⟦MINUTE|14'⟧ Corner to ⟦TEAM|Oakhaven⟧; ⟦PERSON|Trevanion⟧ clears his lines.
⟦MINUTE|33'⟧ GOAL for ⟦TEAM|Penwick⟧! ⟦PERSON|Ruta Vaitkute⟧ bundles it in. ⟦SCORE|1-0⟧
⟦MINUTE|45+1'⟧ Booking for ⟦PERSON|Hallam⟧. That is the ⟦MINUTE|interval⟧.
⟦MINUTE|52'⟧ ⟦PERSON|Sully⟧ again, and this time the keeper is beaten! ⟦SCORE|2-0⟧ ⟦MINUTE|58'⟧ Double change: ⟦PERSON|Ines Coelho⟧ and ⟦PERSON|Pryce⟧ come on. ⟦MINUTE|71'⟧ ⟦TEAM|Oakhaven⟧ go to 3-4-3. ⟦MINUTE|88'⟧ Off the post from ⟦PERSON|Coelho⟧!
⟦MINUTE|90+5'⟧ All over. ⟦TEAM|Penwick⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Oakhaven Albion⟧.
