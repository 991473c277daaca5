⟦TEAM|France⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Croatia⟧: ⟦PERSON|Didot⟧'s debut ⟦G1|strike⟧ settles it

⟦PERSON|Mathéo Didot⟧ took ⟦MINUTE|six minutes⟧ of his ⟦TEAM|France⟧ career to ⟦G5|decide⟧ this ⟦COMPETITION|Nations League⟧ tie in ⟦GPE|Saint-Denis⟧.

The ⟦TEAM|Monaco⟧ striker, who turned 20 on ⟦DATE|Monday⟧, had replaced the ineffective ⟦PERSON|Loïc Sangaré⟧ with ⟦MINUTE|64⟧ on the clock at ⟦SCORE|0-0⟧. He'd had three touches. The fourth, a flick of the outside of the right foot as ⟦PERSON|Adrien Koumba⟧'s centre fizzed in at knee height, left goalkeeper ⟦PERSON|Dominik Matas⟧ standing.

"I've dreamt about that ⟦G2|goal⟧ since I was seven," ⟦PERSON|Didot⟧ said. "In the dream it's a bit further out."

⟦TEAM|Croatia⟧ had given almost as good as they got. In ⟦PERSON|Marin Perić⟧ they had the best player on the pitch for an hour. He brought saves from ⟦PERSON|Théo Lacroix⟧ with a free-kick on ⟦MINUTE|15⟧ and a close-range poke on ⟦MINUTE|32⟧; he'd have had an assist, too, if ⟦PERSON|Ivan Kolak⟧ had not put his header the wrong side of the upright. And when ⟦PERSON|Perić⟧ was withdrawn, on ⟦MINUTE|62 minutes⟧, with an eye on ⟦DATE|Sunday⟧, the belief went with him.

⟦TEAM|France⟧ were poor before that. ⟦PERSON|Sangaré⟧, who has not ⟦G3|scored⟧ in blue since the ⟦COMPETITION|World Cup⟧, shot into the side netting, ⟦PERSON|Koumba⟧ clipped the bar with a cross, and captain ⟦PERSON|Julien Baptiste-Roy⟧ headed a corner straight at ⟦PERSON|Matas⟧. There were jeers at the ⟦MINUTE|interval⟧.

They were forgotten by the time ⟦PERSON|Didot⟧ peeled away to the corner flag. He nearly had a second in ⟦MINUTE|added time⟧ as well, tearing through on to ⟦PERSON|Koumba⟧'s pass, but ⟦PERSON|Matas⟧ saved with his shins.

Coach ⟦PERSON|Bruno Cazeneuve⟧ kept his counsel. "He's ⟦G6|scored⟧, very good. ⟦DATE|Tomorrow⟧ he'll carry the cones."

⟦TEAM|France⟧ go three points clear in ⟦COMPETITION|Group A1⟧. ⟦PERSON|Didot⟧ was the first player to ⟦G4|score⟧ on his ⟦TEAM|Bleus⟧ debut since ⟦PERSON|Ousmane Fofana⟧ in ⟦DATE|2021⟧.

⟦FURNITURE|LIRE AUSSI / ALSO READ: Cazeneuve's dilemma up front – Inside Clairefontaine – Ligue 1 resumes Friday⟧
=====GOALS=====
{"id": "G1", "scorer": "Mathéo Didot", "team": "France", "minute": 70, "kind": "shot", "assist": "Adrien Koumba"}
{"id": "G2", "scorer": "Mathéo Didot", "team": "France", "minute": 70, "kind": "shot", "assist": "Adrien Koumba"}
{"id": "G3", "scorer": "Loïc Sangaré", "team": "France", "scope": "background"}
{"id": "G4", "scorer": "Mathéo Didot", "team": "France", "minute": 70, "kind": "shot", "assist": "Adrien Koumba"}
{"id": "G5", "scorer": "Mathéo Didot", "team": "France", "minute": 70, "kind": "shot", "assist": "Adrien Koumba"}
{"id": "G6", "scorer": "Mathéo Didot", "team": "France", "minute": 70, "kind": "shot", "assist": "Adrien Koumba"}
