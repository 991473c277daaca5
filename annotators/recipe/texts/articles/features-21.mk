Top 10: all-time leading scorers of the ⟦TEAM|Ghana⟧ national team

As ⟦PERSON|Kwabena Asiedu⟧ closes in on the record, we look at the men who have scored the most for the ⟦TEAM|Black Stars⟧.

⟦FURNITURE|1. Nii Lante Quaye – 47 (98 caps)⟧
⟦FURNITURE|2. Kwabena Asiedu – 44 (71)⟧
⟦FURNITURE|3. Emmanuel Tetteh-Quarcoo – 36 (64)⟧
⟦FURNITURE|4. Yaw Frempong – 33 (49)⟧
⟦FURNITURE|5. Ibrahim Alhassan – 31 (90)⟧

1. ⟦PERSON|Nii Lante Quaye⟧
The forward from ⟦GPE|James Town⟧ retired from international football in ⟦DATE|2009⟧ with 47 ⟦G2|goals⟧, eleven of them at the ⟦COMPETITION|Africa Cup of Nations⟧. His most celebrated, a ⟦G3|lob⟧ against ⟦TEAM|Cameroon⟧ in the ⟦DATE|2000⟧ quarter-final, is still shown before home matches. Curiously he ⟦G10|scored⟧ just once at ⟦VENUE|Baba Yara⟧, a ground where he won 14 caps.

2. ⟦PERSON|Kwabena Asiedu⟧
⟦DATE|Last Friday⟧'s ⟦G4|double⟧ against ⟦TEAM|Madagascar⟧ took him past ⟦PERSON|Tetteh-Quarcoo⟧ and to within three of the top. He is 28. His ratio of 0.62 is bettered on this list by only ⟦PERSON|Frempong⟧.

3. ⟦PERSON|Emmanuel Tetteh-Quarcoo⟧
He once ⟦G5|scored seven⟧ in an afternoon, against ⟦TEAM|Liberia⟧ in ⟦DATE|1961⟧; no ⟦NORP|Ghanaian⟧ has done it since. His brother ⟦PERSON|Ebenezer⟧, a goalkeeper, was on the bench.

4. ⟦PERSON|Yaw Frempong⟧
A penalty box striker if ever there was one. All but two of his 33 ⟦G6|goals⟧ came from inside the area, the exceptions being two ⟦G7|free-kicks⟧ in the same game against ⟦TEAM|Zaire⟧.

5. ⟦PERSON|Ibrahim Alhassan⟧
The only midfielder in the top ten. He took a long time to get going — no goals in his first 22 internationals — but ended up with ⟦G11|31⟧ and ⟦G9|got the winner⟧ in the ⟦COMPETITION|CHAN⟧ final of ⟦DATE|2011⟧.

⟦FURNITURE|See also: Who has most Black Stars caps?⟧
=====GOALS=====
{"id": "G2", "scorer": "Nii Lante Quaye", "team": "Black Stars", "count": 47, "scope": "background"}
{"id": "G3", "scorer": "Nii Lante Quaye", "team": "Black Stars", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Kwabena Asiedu", "team": "Black Stars", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Emmanuel Tetteh-Quarcoo", "team": "Black Stars", "count": 7, "scope": "background"}
{"id": "G6", "scorer": "Yaw Frempong", "team": "Black Stars", "count": 33, "scope": "background"}
{"id": "G7", "scorer": "Yaw Frempong", "team": "Black Stars", "count": 2, "kind": "free kick", "scope": "background"}
{"id": "G9", "scorer": "Ibrahim Alhassan", "team": "Black Stars", "scope": "background"}
{"id": "G10", "scorer": "Nii Lante Quaye", "team": "Black Stars", "scope": "background"}
{"id": "G11", "scorer": "Ibrahim Alhassan", "team": "Black Stars", "count": 31, "scope": "background"}
