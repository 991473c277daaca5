⟦TEAM|Montpellier⟧ ⟦G1|goals⟧ flow at last in rout of ⟦TEAM|Clermont⟧; ⟦TEAM|Saint-Étienne⟧ lose again

⟦TEAM|Montpellier⟧ had not scored in five hours and then ⟦G2|got four⟧ in a little over 30 minutes to crush ⟦TEAM|Clermont Foot⟧ ⟦SCORE|4-0⟧ on ⟦DATE|Friday⟧ in ⟦COMPETITION|Ligue 2⟧.

⟦PERSON|Teddy Savidan-Mba⟧ ⟦G3|netted twice⟧, ⟦PERSON|Ibrahima Sow-Garcin⟧ ⟦G4|once⟧, and the other was a gift of ⟦PERSON|Maxime Lhuillery⟧, whose ⟦G5|own goal⟧ will appear in a few video compilations.

For a while it looked like the usual story at ⟦VENUE|La Mosson⟧. ⟦PERSON|Savidan-Mba⟧ put a free header over on ⟦MINUTE|12 minutes⟧, ⟦PERSON|Arnaud Normandin⟧ hit the bar, and ⟦PERSON|Theo Gaudin⟧, for ⟦TEAM|Clermont⟧, forced a fine stop from ⟦PERSON|Belmin Dizdarević⟧ that was every bit as difficult. But then ⟦PERSON|Sow-Garcin⟧ was shoved by ⟦PERSON|Gaudin⟧ and the penalty was given. ⟦PERSON|Savidan-Mba⟧ took it and ⟦G6|lashed it down the middle⟧. There were ⟦MINUTE|36 minutes⟧ gone and the run was over.

⟦TEAM|Clermont⟧ had not got over that when ⟦PERSON|Lhuillery⟧, under no pressure from anyone, aimed a back-pass at where he believed ⟦PERSON|Mory Kébé⟧ to be. ⟦PERSON|Kébé⟧ was not there. It ⟦G7|rolled and rolled and went in⟧.

The ⟦G8|third⟧ arrived on ⟦MINUTE|52⟧. ⟦PERSON|Normandin⟧, who had become involved in everything, wriggled away from ⟦PERSON|Gaudin⟧ and found ⟦PERSON|Sow-Garcin⟧ at the back post to ⟦G9|head in⟧. ⟦MINUTE|Six minutes later⟧ he had ⟦G10|one⟧ himself, ⟦G11|slotting⟧ under ⟦PERSON|Kébé⟧, but the flag denied ⟦PERSON|Normandin⟧.

By then it was a stroll, though ⟦PERSON|Gaudin⟧ did have the woodwork shaking on ⟦MINUTE|64⟧, and ⟦PERSON|Savidan-Mba⟧ ⟦G12|got the fourth⟧ soon after: he ran from his own half, the defenders parted, and he ⟦G13|chipped the ball in⟧. He now has ⟦G14|three⟧ for the season after a wait that had led to the club's supporters holding up a banner that read: Just One, Please.

⟦TEAM|Montpellier⟧ coach ⟦PERSON|Laurent Jacquard-Roy⟧: "I don't have a theory. He missed a free header, he ⟦G15|scored a penalty⟧, and everything was different. It's strange, this sport."

Elsewhere ⟦TEAM|Saint-Étienne⟧ lost ⟦SCORE|1-0⟧ at home to ⟦TEAM|Amiens⟧, who had ⟦PERSON|Coumba Dieng⟧ to thank for a ⟦G16|header⟧ on ⟦MINUTE|81⟧. ⟦TEAM|Saint-Étienne⟧ had a ⟦G17|goal⟧ cancelled by the referee for handball in the ⟦MINUTE|19th minute⟧ and a strong appeal for a penalty ignored. ⟦TEAM|Bastia⟧ and ⟦TEAM|Pau⟧ played out a goalless draw.
=====GOALS=====
{"id": "G1", "scorer": "Teddy Savidan-Mba; Ibrahima Sow-Garcin; Maxime Lhuillery", "team": "Montpellier", "count": 4}
{"id": "G2", "scorer": "Teddy Savidan-Mba; Ibrahima Sow-Garcin; Maxime Lhuillery", "team": "Montpellier", "count": 4}
{"id": "G3", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "count": 2}
{"id": "G4", "scorer": "Ibrahima Sow-Garcin", "team": "Montpellier", "minute": 52, "assist": "Arnaud Normandin", "kind": "header"}
{"id": "G5", "scorer": "Maxime Lhuillery", "team": "Montpellier", "kind": "own goal"}
{"id": "G6", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "minute": 36, "kind": "penalty", "minute_text": "36 minutes"}
{"id": "G7", "scorer": "Maxime Lhuillery", "team": "Montpellier", "kind": "own goal"}
{"id": "G8", "scorer": "Ibrahima Sow-Garcin", "team": "Montpellier", "minute": 52, "assist": "Arnaud Normandin", "kind": "header", "minute_text": "52"}
{"id": "G9", "scorer": "Ibrahima Sow-Garcin", "team": "Montpellier", "minute": 52, "assist": "Arnaud Normandin", "kind": "header", "minute_text": "52"}
{"id": "G10", "scorer": "Arnaud Normandin", "team": "Montpellier", "minute": 58, "kind": "shot", "outcome": "ruled out", "minute_text": "Six minutes later"}
{"id": "G11", "scorer": "Arnaud Normandin", "team": "Montpellier", "minute": 58, "kind": "shot", "outcome": "ruled out", "minute_text": "Six minutes later"}
{"id": "G12", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "kind": "shot"}
{"id": "G13", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "kind": "shot"}
{"id": "G14", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "scope": "background", "count": 3}
{"id": "G15", "scorer": "Teddy Savidan-Mba", "team": "Montpellier", "minute": 36, "kind": "penalty"}
{"id": "G16", "scorer": "Coumba Dieng", "team": "Amiens", "minute": 81, "kind": "header", "minute_text": "81"}
{"id": "G17", "team": "Saint-Étienne", "minute": 19, "outcome": "ruled out", "minute_text": "19th minute"}
