⟦COMPETITION|AFCON⟧ qualifiers: ⟦TEAM|Nigeria⟧ and ⟦TEAM|Mali⟧ through, ⟦TEAM|Ghana⟧ in trouble after ⟦GPE|Luanda⟧ loss
⟦FURNITURE|CAF Online⟧
⟦PERSON|Victor Ekeh⟧ ⟦G1|scored twice⟧ as ⟦TEAM|Nigeria⟧ beat ⟦TEAM|Benin⟧ ⟦SCORE|3-0⟧ in ⟦GPE|Uyo⟧ to seal qualification for the ⟦COMPETITION|Africa Cup of Nations⟧ with a match in hand, while four-time champions ⟦TEAM|Ghana⟧ were left on the brink by a ⟦SCORE|1-0⟧ defeat in ⟦TEAM|Angola⟧.
⟦PERSON|Ekeh⟧, the ⟦TEAM|Torino⟧ forward, ⟦G2|tapped in⟧ ⟦PERSON|Samson Bello⟧’s cross on ⟦MINUTE|13 minutes⟧ and the ⟦TEAM|Super Eagles⟧ should have had three by the ⟦MINUTE|break⟧. ⟦PERSON|Bello⟧ shot over, ⟦PERSON|Raphael Ndukwe⟧ was denied by the feet of ⟦PERSON|Marcel Dandjinou⟧, and ⟦PERSON|Ekeh⟧ saw a header kiss the bar. ⟦PERSON|Ndukwe⟧ ⟦G3|made it ⟦SCORE|2-0⟧⟧ after ⟦MINUTE|58 minutes⟧ and ⟦PERSON|Ekeh⟧ ⟦G4|finished things off⟧ with a penalty ⟦MINUTE|three from time⟧.
In ⟦GPE|Luanda⟧, ⟦PERSON|Gelson Mateus⟧ rose to meet ⟦PERSON|Zini Capita⟧’s free-kick and ⟦G5|beat⟧ ⟦PERSON|Lawrence Adjei-Mensah⟧ in the ⟦MINUTE|77th minute⟧. ⟦TEAM|Ghana⟧, needing a draw, threw defender ⟦PERSON|Alidu Seidu-Bawa⟧ forward and had a goal-bound shot from ⟦PERSON|Ernest Nuamah-Osei⟧ blocked on the line.
⟦TEAM|Mali⟧ drew ⟦SCORE|2-2⟧ with ⟦TEAM|Mozambique⟧ and that was enough. ⟦PERSON|Lassine Coulibaly⟧ ⟦G6|scored⟧ inside a ⟦MINUTE|minute⟧ but ⟦TEAM|Mozambique⟧ ⟦G7|went ahead⟧ through ⟦PERSON|Geny Macuácua⟧ and ⟦PERSON|Witi Bonde⟧ before ⟦PERSON|Kamory Sissako⟧ ⟦G8|struck⟧ from 30 metres in the ⟦MINUTE|85th⟧.
⟦TEAM|Egypt⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Cape Verde⟧ having been behind to a ⟦PERSON|Dylan Semedo⟧ ⟦G9|goal⟧. ⟦PERSON|Mostafa Zaki⟧ ⟦G10|equalised⟧ on the stroke of ⟦MINUTE|half-time⟧; ⟦PERSON|Emam Farag⟧, his replacement, ⟦G11|netted the winner⟧ with a shot that took a wicked deflection off ⟦PERSON|Stopira Lopes⟧.
⟦TEAM|Zambia⟧ 4 ⟦TEAM|Chad⟧ 0 in ⟦GPE|Ndola⟧: ⟦PERSON|Lameck Phiri⟧ ⟦G12|hit all four⟧.
⟦TEAM|Cameroon⟧ and ⟦TEAM|Kenya⟧ finished scoreless in ⟦GPE|Garoua⟧. ⟦TEAM|Kenya⟧’s ⟦PERSON|Michael Otieno⟧ was carried off.
“Nobody remembers how you qualify,” ⟦TEAM|Mali⟧ coach ⟦PERSON|Alain Cissé⟧ told reporters. “We made two bad mistakes, we ⟦G13|conceded two goals⟧, we go to the tournament.”
=====GOALS=====
{"id": "G1", "scorer": "Victor Ekeh", "team": "Nigeria", "count": 2}
{"id": "G2", "scorer": "Victor Ekeh", "team": "Nigeria", "minute": 13, "kind": "shot", "assist": "Samson Bello", "minute_text": "13 minutes"}
{"id": "G3", "scorer": "Raphael Ndukwe", "team": "Nigeria", "minute": 58, "minute_text": "58 minutes", "score": "2-0"}
{"id": "G4", "scorer": "Victor Ekeh", "team": "Nigeria", "minute": 87, "kind": "penalty", "minute_text": "three from time"}
{"id": "G5", "scorer": "Gelson Mateus", "team": "Angola", "minute": 77, "kind": "header", "assist": "Zini Capita", "minute_text": "77th minute"}
{"id": "G6", "scorer": "Lassine Coulibaly", "team": "Mali", "minute": 1, "minute_text": "minute"}
{"id": "G7", "scorer": "Geny Macuácua; Witi Bonde", "team": "Mozambique", "count": 2}
{"id": "G8", "scorer": "Kamory Sissako", "team": "Mali", "minute": 85, "kind": "shot", "minute_text": "85th"}
{"id": "G9", "scorer": "Dylan Semedo", "team": "Cape Verde"}
{"id": "G10", "scorer": "Mostafa Zaki", "team": "Egypt"}
{"id": "G11", "scorer": "Emam Farag", "team": "Egypt", "kind": "shot"}
{"id": "G12", "scorer": "Lameck Phiri", "team": "Zambia", "count": 4}
{"id": "G13", "scorer": "Geny Macuácua; Witi Bonde", "team": "Mozambique", "count": 2}
