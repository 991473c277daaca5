⟦COMPETITION|Saudi Pro League⟧, ⟦COMPETITION|Qatar Stars League⟧ and ⟦COMPETITION|Persian Gulf Pro League⟧: ⟦DATE|weekend⟧ at a glance

⟦PERSON|Ivan Toneyo⟧ ⟦G1|hit his 20th goal⟧ of the campaign to give ⟦TEAM|Al Ahli⟧ a ⟦SCORE|1-0⟧ win at ⟦TEAM|Al Shabab⟧, turning in ⟦PERSON|Galeno Barros⟧'s cross in the ⟦MINUTE|91st minute⟧. ⟦PERSON|Édouard Mendès-Kouyaté⟧ had saved ⟦PERSON|Yannick Carrasqo⟧'s penalty ⟦MINUTE|three minutes previously⟧.

⟦TEAM|Al Nassr⟧ were ⟦SCORE|4-2⟧ winners over ⟦TEAM|Damac⟧. ⟦PERSON|João Félixo⟧ ⟦G2|bagged a brace⟧, ⟦PERSON|Sadio Manneh⟧ ⟦G3|one⟧ and ⟦PERSON|Kingsley Comand⟧ ⟦G4|one⟧; the visitors had ⟦G5|led twice⟧, via ⟦PERSON|Georges-Kévin N'Koudy⟧ and ⟦PERSON|Jonathan Okita-Lema⟧. ⟦TEAM|Al Hilal⟧'s ⟦SCORE|0-0⟧ at ⟦TEAM|Neom⟧ was their third blank of the year. ⟦PERSON|Darwin Núñes-Silva⟧ headed against the bar and ⟦PERSON|Rúben Nevado⟧ sent a free-kick fractionally wide.

In ⟦GPE|Doha⟧, ⟦TEAM|Al Duhail⟧ came from behind to draw with ⟦TEAM|Al Rayyan⟧, ⟦PERSON|Róger Guedinho⟧'s ⟦MINUTE|29th-minute⟧ ⟦G6|strike⟧ being matched, on ⟦MINUTE|70⟧, by ⟦G7|one⟧ from ⟦PERSON|Krzysztof Piontek⟧. ⟦PERSON|Piontek⟧ ⟦G8|got ⟦TEAM|Al Duhail⟧'s goal⟧ with his left foot from ⟦PERSON|Adil Boulbino⟧'s pass. ⟦TEAM|Al Gharafa⟧ ⟦G9|needed only ⟦MINUTE|50 seconds⟧ to lead⟧ ⟦TEAM|Umm Salal⟧, ⟦PERSON|Yacine Brahimo⟧ ⟦G10|sweeping in⟧, but ⟦G11|conceded⟧ in the ⟦MINUTE|88th⟧ to ⟦PERSON|Antonio Mancé⟧, and drew as well.

⟦TEAM|Sepahan⟧ knocked ⟦TEAM|Esteghlal⟧ off the top in ⟦GPE|Isfahan⟧, ⟦PERSON|Kaveh Rezaeei⟧ ⟦G12|scoring twice⟧ to win it ⟦SCORE|2-0⟧; the ⟦G13|second⟧, in the ⟦MINUTE|66th⟧, was a penalty for handball by ⟦PERSON|Rouzbeh Cheshmo⟧. ⟦TEAM|Tractor⟧ were ⟦G14|pegged back⟧ by ⟦TEAM|Malavan⟧, ⟦SCORE|1-1⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ivan Toneyo", "team": "Al Ahli", "minute": 91, "assist": "Galeno Barros", "minute_text": "91st minute"}
{"id": "G2", "scorer": "João Félixo", "team": "Al Nassr", "count": 2}
{"id": "G3", "scorer": "Sadio Manneh", "team": "Al Nassr"}
{"id": "G4", "scorer": "Kingsley Comand", "team": "Al Nassr"}
{"id": "G5", "scorer": "Georges-Kévin N'Koudy; Jonathan Okita-Lema", "team": "Damac", "count": 2}
{"id": "G6", "scorer": "Róger Guedinho", "team": "Al Rayyan", "minute": 29, "kind": "shot", "minute_text": "29th-minute"}
{"id": "G7", "scorer": "Krzysztof Piontek", "team": "Al Duhail", "minute": 70, "assist": "Adil Boulbino", "kind": "shot", "minute_text": "70"}
{"id": "G8", "scorer": "Krzysztof Piontek", "team": "Al Duhail", "minute": 70, "assist": "Adil Boulbino", "kind": "shot", "minute_text": "70"}
{"id": "G9", "scorer": "Yacine Brahimo", "team": "Al Gharafa", "minute": 1, "kind": "shot", "minute_text": "50 seconds"}
{"id": "G10", "scorer": "Yacine Brahimo", "team": "Al Gharafa", "minute": 1, "kind": "shot", "minute_text": "50 seconds"}
{"id": "G11", "scorer": "Antonio Mancé", "team": "Umm Salal", "minute": 88, "minute_text": "88th"}
{"id": "G12", "scorer": "Kaveh Rezaeei", "team": "Sepahan", "count": 2}
{"id": "G13", "scorer": "Kaveh Rezaeei", "team": "Sepahan", "minute": 66, "kind": "penalty", "minute_text": "66th"}
{"id": "G14", "team": "Malavan"}
