⟦TEAM|Atalanta⟧ stun ⟦TEAM|Leverkusen⟧ with late ⟦G1|double⟧ to take control of ⟦COMPETITION|Champions League⟧ tie

Two ⟦G2|goals⟧ in the closing six minutes saw ⟦TEAM|Atalanta⟧ come from behind to win ⟦SCORE|2-1⟧ at ⟦TEAM|Bayer Leverkusen⟧ on ⟦DATE|Tuesday⟧ in the first leg of their ⟦COMPETITION|Champions League⟧ last-16 tie. ⟦PERSON|Jannis Overhoff⟧ had ⟦G3|given the hosts the lead⟧ early in the second half, but ⟦PERSON|Matteo Brignoli⟧ ⟦G4|levelled⟧ and then set up the ⟦G5|winner⟧ for substitute ⟦PERSON|Kwabena Tuffour⟧.

⟦TEAM|Leverkusen⟧ started brightly at the ⟦VENUE|BayArena⟧ and ⟦PERSON|Overhoff⟧ shot wide inside ⟦MINUTE|two minutes⟧. ⟦PERSON|Exequiel Domato⟧ then had a header pushed over by ⟦PERSON|Luca Sartorelli⟧, and the goalkeeper was alert again in the ⟦MINUTE|19th minute⟧, rushing out to smother the ball at the feet of ⟦PERSON|Ferdinand Amsel⟧ with the forward bearing down on his goal.

⟦TEAM|Atalanta⟧, who slotted in a back four for the first time ⟦DATE|this season⟧ after an injury to ⟦PERSON|Berend Kalsbeek⟧, offered little. ⟦PERSON|Brignoli⟧ lifted a free-kick over the wall and over the bar, and ⟦PERSON|Davide Ronzani⟧ thought he had the opener shortly before ⟦MINUTE|half-time⟧, only for his ⟦G6|effort⟧ to be ruled out because ⟦PERSON|Brignoli⟧ had strayed offside in the build-up.

The home side came out stronger and were rewarded in the ⟦MINUTE|51st minute⟧. ⟦PERSON|Ronzani⟧ was robbed near halfway by ⟦PERSON|Amsel⟧, who carried the ball 30 metres before slipping in ⟦PERSON|Domato⟧ on the left. The ⟦NORP|Argentinian⟧'s low cross was only half-stopped by ⟦PERSON|Sartorelli⟧, leaving ⟦PERSON|Overhoff⟧ to ⟦G7|tap in⟧ from a metre out, his ⟦G8|seventh⟧ in ⟦DATE|this season⟧'s competition.

They should have doubled that advantage. ⟦PERSON|Amsel⟧ struck a post on ⟦MINUTE|63⟧, and ⟦PERSON|Overhoff⟧ dragged the rebound past the upright when it looked easier to find the net.

⟦TEAM|Atalanta⟧ coach ⟦PERSON|Gaetano Morabito⟧ sent on ⟦PERSON|Tuffour⟧ with ⟦MINUTE|20 minutes left⟧ and the ⟦NORP|Ghanaian⟧ changed the game. It was his run that drew the foul from ⟦PERSON|Nils Harksen⟧ on the edge of the area. ⟦PERSON|Brignoli⟧'s first attempt hit the wall, but the ball came back to him and he ⟦G9|steered it past ⟦PERSON|Tobias Wachtel⟧⟧ with ⟦MINUTE|six minutes remaining⟧.

⟦TEAM|Leverkusen⟧ were rocked and the ⟦NORP|Italians⟧ sensed it. In the ⟦MINUTE|89th minute⟧ ⟦PERSON|Brignoli⟧ collected a long throw, turned ⟦PERSON|Harksen⟧ and squared for ⟦PERSON|Tuffour⟧, who had time to take a touch before ⟦G10|finishing⟧ through the legs of ⟦PERSON|Wachtel⟧.

"At ⟦SCORE|1-0⟧ we had two chances to finish it and we didn't take them," said ⟦PERSON|Harksen⟧. "Then we concede one from a second ball and suddenly everybody is nervous. Their second ⟦G11|goal⟧ is just naive from us."

⟦PERSON|Morabito⟧ said: "We got ourselves ⟦G12|level⟧ and I told them to go for it. The boy has only been training for ten days, so it's a nice story."

The return is in ⟦GPE|Bergamo⟧ ⟦DATE|next Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Matteo Brignoli; Kwabena Tuffour", "team": "Atalanta", "count": 2}
{"id": "G2", "scorer": "Matteo Brignoli; Kwabena Tuffour", "team": "Atalanta", "count": 2}
{"id": "G3", "scorer": "Jannis Overhoff", "team": "Bayer Leverkusen", "minute": 51, "kind": "shot"}
{"id": "G4", "scorer": "Matteo Brignoli", "team": "Atalanta", "minute": 84, "kind": "shot"}
{"id": "G5", "scorer": "Kwabena Tuffour", "team": "Atalanta", "minute": 89, "assist": "Matteo Brignoli", "kind": "shot"}
{"id": "G6", "scorer": "Davide Ronzani", "team": "Atalanta", "outcome": "ruled out"}
{"id": "G7", "scorer": "Jannis Overhoff", "team": "Bayer Leverkusen", "minute": 51, "kind": "shot"}
{"id": "G8", "scorer": "Jannis Overhoff", "team": "Bayer Leverkusen", "minute": 51, "kind": "shot"}
{"id": "G9", "scorer": "Matteo Brignoli", "team": "Atalanta", "minute": 84, "kind": "shot", "minute_text": "six minutes remaining"}
{"id": "G10", "scorer": "Kwabena Tuffour", "team": "Atalanta", "minute": 89, "assist": "Matteo Brignoli", "kind": "shot", "minute_text": "89th minute"}
{"id": "G11", "scorer": "Kwabena Tuffour", "team": "Atalanta", "minute": 89, "assist": "Matteo Brignoli", "kind": "shot"}
{"id": "G12", "scorer": "Matteo Brignoli", "team": "Atalanta", "minute": 84, "kind": "shot"}
