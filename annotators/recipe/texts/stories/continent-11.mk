⟦TEAM|Rayo⟧ ⟦G1|hit three⟧ at ⟦VENUE|Mestalla⟧ as ⟦TEAM|Valencia⟧'s slide goes on

⟦GPE|VALENCIA⟧, ⟦GPE|Spain⟧ (⟦ORG|AP⟧) - ⟦TEAM|Rayo Vallecano⟧ beat ⟦TEAM|Valencia⟧ ⟦SCORE|3-0⟧ for their biggest away win of the season, ⟦PERSON|Unai Zubeldía-Ros⟧ ⟦G2|scoring⟧ either side of ⟦MINUTE|halftime⟧ before ⟦PERSON|Florin Mihăescu⟧ ⟦G3|added a third⟧ late on.

⟦TEAM|Valencia⟧ fans waved white handkerchiefs at the final whistle and called for the resignation of the board. The team has lost five in a row and is one place above the relegation zone in ⟦COMPETITION|La Liga⟧.

It could have been different had ⟦PERSON|Hugo Bellver⟧ taken his opportunity in the ⟦MINUTE|sixth minute⟧. ⟦PERSON|Dimitri Sagaradze⟧ put him through, but the forward took too long and ⟦PERSON|Augusto Ferrat⟧ came off his line to block. ⟦PERSON|Bellver⟧ also had an effort held after a run by ⟦PERSON|Mouctar Bah⟧ and was booked, in the ⟦MINUTE|25th minute⟧, for complaining about a free kick.

⟦TEAM|Rayo⟧ ⟦G4|took the lead⟧ in the ⟦MINUTE|34th⟧. ⟦PERSON|Pep Chavarri-Luz⟧ headed a clearance straight back where it came from, ⟦PERSON|Mihăescu⟧ nodded it on and ⟦PERSON|Zubeldía-Ros⟧ ⟦G5|hit it⟧ on the bounce, leaving goalkeeper ⟦PERSON|Cristhian Oroz⟧ rooted.

⟦TEAM|Valencia⟧ coach ⟦PERSON|Rubén Alcañiz⟧ replaced two midfielders at the ⟦MINUTE|break⟧. ⟦MINUTE|Three minutes later⟧ ⟦G6|it was ⟦SCORE|2-0⟧⟧. ⟦PERSON|Bah⟧, the last defender, was dispossessed by ⟦PERSON|Isi Cárcamo⟧ and the winger waited for ⟦PERSON|Zubeldía-Ros⟧ to arrive before giving him the simple task of ⟦G7|scoring⟧. It was his ⟦G8|ninth⟧ of the season, one more than he ⟦G9|managed⟧ in the whole of ⟦DATE|last season⟧.

The striker could have had a third when he was brought down by ⟦PERSON|Oroz⟧. He took the penalty himself, in the ⟦MINUTE|63rd minute⟧, and struck the post. ⟦PERSON|Cárcamo⟧ ⟦G10|put the rebound in⟧, and was already at the corner flag when the referee ruled it out because the winger had encroached.

With ⟦VENUE|Mestalla⟧ emptying, ⟦PERSON|Mihăescu⟧ picked up the ball at halfway with ⟦MINUTE|nine minutes to go⟧, ran, kept running and ⟦G11|fired past⟧ ⟦PERSON|Oroz⟧ from the edge of the area. The ⟦NORP|Romanian⟧ held up a shirt with the name of his newborn daughter.

"Their second ⟦G12|goal⟧ is our gift, and you could hear it in the stands," ⟦PERSON|Alcañiz⟧ said. "From then on nobody wanted the ball. I want it to be me that fixes this."

⟦TEAM|Rayo⟧ moved level on points with ⟦TEAM|Betis⟧, which plays ⟦TEAM|Osasuna⟧ on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Unai Zubeldía-Ros; Florin Mihăescu", "team": "Rayo Vallecano", "count": 3}
{"id": "G2", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "count": 2}
{"id": "G3", "scorer": "Florin Mihăescu", "team": "Rayo Vallecano", "minute": 81, "kind": "shot"}
{"id": "G4", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 34, "assist": "Florin Mihăescu", "kind": "volley", "minute_text": "34th"}
{"id": "G5", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 34, "assist": "Florin Mihăescu", "kind": "volley", "minute_text": "34th"}
{"id": "G6", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 48, "assist": "Isi Cárcamo", "kind": "shot", "minute_text": "Three minutes later", "score": "2-0"}
{"id": "G7", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 48, "assist": "Isi Cárcamo", "kind": "shot"}
{"id": "G8", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 48, "assist": "Isi Cárcamo", "kind": "shot"}
{"id": "G9", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "scope": "background", "count": 8}
{"id": "G10", "scorer": "Isi Cárcamo", "team": "Rayo Vallecano", "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "scorer": "Florin Mihăescu", "team": "Rayo Vallecano", "minute": 81, "kind": "shot", "minute_text": "nine minutes to go"}
{"id": "G12", "scorer": "Unai Zubeldía-Ros", "team": "Rayo Vallecano", "minute": 48, "assist": "Isi Cárcamo", "kind": "shot"}
