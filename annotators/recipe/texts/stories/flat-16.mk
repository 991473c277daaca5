⟦PERSON|Lindiwe Khoza⟧ ⟦G1|treble⟧ as ⟦TEAM|South Africa⟧ thump ⟦TEAM|Botswana⟧
⟦TEAM|South Africa⟧'s women made sure of their place at the ⟦COMPETITION|Africa Cup of Nations⟧ with a ⟦SCORE|5-0⟧ rout of ⟦TEAM|Botswana⟧ in ⟦GPE|Durban⟧ on ⟦DATE|Wednesday⟧.
⟦PERSON|Lindiwe Khoza⟧ got a ⟦G2|hat-trick⟧, captain ⟦PERSON|Refiloe Maseko⟧ ⟦G3|scored a ⟦MINUTE|31st-minute⟧ penalty⟧ and there was a late ⟦G4|fifth⟧ for debutant ⟦PERSON|Zanele Dube⟧.
⟦TEAM|Banyana Banyana⟧, leading ⟦SCORE|2-1⟧ from the first leg, took control with the opening ⟦G5|goal⟧ after ⟦MINUTE|13 minutes⟧. ⟦PERSON|Maseko⟧ split the defence and ⟦PERSON|Khoza⟧ ⟦G6|knocked it past ⟦PERSON|Onalenna Tau⟧⟧.
⟦PERSON|Khoza⟧ then hit the post with a header, and ⟦PERSON|Tau⟧ stopped ⟦PERSON|Nomvula Sithole⟧ twice. When the keeper brought down ⟦PERSON|Sithole⟧, ⟦PERSON|Maseko⟧ ⟦G7|sent her the wrong way⟧.
It might have been more by the ⟦MINUTE|break⟧, ⟦PERSON|Sithole⟧ shooting wide from six yards. ⟦PERSON|Khoza⟧ ⟦G8|made it three⟧ after ⟦MINUTE|50 minutes⟧ with a shot from the edge of the area, and her ⟦G9|third⟧ followed on ⟦MINUTE|67⟧, set up by ⟦PERSON|Sithole⟧.
⟦TEAM|Botswana⟧ never looked like finding a consolation. ⟦PERSON|Kefilwe Moeng⟧'s free-kick into the wall was as close as they came.
⟦PERSON|Dube⟧, who is 17, took her chance with ⟦MINUTE|two minutes left⟧, ⟦G10|prodding in⟧ after ⟦PERSON|Tau⟧ had let a cross through her hands.
The aggregate score was ⟦SCORE|7-1⟧. The draw for the finals will be made by ⟦ORG|CAF⟧ in ⟦GPE|Rabat⟧ on ⟦DATE|January 15⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lindiwe Khoza", "team": "South Africa", "count": 3}
{"id": "G2", "scorer": "Lindiwe Khoza", "team": "South Africa", "count": 3}
{"id": "G3", "scorer": "Refiloe Maseko", "team": "South Africa", "minute": 31, "minute_text": "31st-minute", "kind": "penalty"}
{"id": "G4", "scorer": "Zanele Dube", "team": "South Africa", "minute": 88, "kind": "shot"}
{"id": "G5", "scorer": "Lindiwe Khoza", "team": "South Africa", "minute": 13, "assist": "Refiloe Maseko", "kind": "shot"}
{"id": "G6", "scorer": "Lindiwe Khoza", "team": "South Africa", "minute": 13, "minute_text": "13 minutes", "assist": "Refiloe Maseko", "kind": "shot"}
{"id": "G7", "scorer": "Refiloe Maseko", "team": "South Africa", "minute": 31, "kind": "penalty"}
{"id": "G8", "scorer": "Lindiwe Khoza", "team": "South Africa", "minute": 50, "minute_text": "50 minutes", "kind": "shot", "score": "3-0"}
{"id": "G9", "scorer": "Lindiwe Khoza", "team": "South Africa", "minute": 67, "minute_text": "67", "assist": "Nomvula Sithole"}
{"id": "G10", "scorer": "Zanele Dube", "team": "South Africa", "minute": 88, "minute_text": "two minutes left", "kind": "shot"}
