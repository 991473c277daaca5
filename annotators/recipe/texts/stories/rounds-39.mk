⟦COMPETITION|Indian Super League⟧, ⟦COMPETITION|Thai League⟧ and ⟦COMPETITION|V.League⟧ in brief

⟦TEAM|Kerala Blasters⟧ came back with ten men to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Mohun Bagan⟧ in ⟦GPE|Kochi⟧. ⟦PERSON|Jamie Maclarenson⟧ (⟦MINUTE|7⟧) and ⟦PERSON|Liston D'Mello⟧ (⟦MINUTE|41⟧) ⟦G1|scored⟧ for the visitors; ⟦PERSON|Noah Sadaouine⟧ ⟦G2|pulled one back⟧ on ⟦MINUTE|53⟧ and, despite the dismissal of ⟦PERSON|Hormipam Singh⟧ on ⟦MINUTE|60⟧, ⟦PERSON|Adrián Lunaz⟧ ⟦G3|restored equality⟧ with ⟦MINUTE|four minutes to go⟧ with a penalty that ⟦PERSON|Vishal Kaithal⟧ got a hand to.

⟦TEAM|Bengaluru⟧ won their fourth on the trot, ⟦SCORE|2-1⟧ against ⟦TEAM|Chennaiyin⟧. Veteran ⟦PERSON|Sunil Chettur⟧, 41, came on and ⟦G4|scored⟧ from ⟦PERSON|Ryan Willums⟧'s pass; he has now ⟦G5|netted⟧ in 17 of the league's seasons. ⟦PERSON|Willums⟧ had ⟦G6|claimed the opener⟧ in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Wilmar Jordão⟧ ⟦G7|was on target⟧ for ⟦TEAM|Chennaiyin⟧, ⟦MINUTE|two minutes before the whistle⟧.

⟦TEAM|Buriram United⟧ were ⟦SCORE|4-0⟧ winners over ⟦TEAM|Muangthong⟧. Two ⟦G8|goals⟧ in the ⟦MINUTE|first eleven minutes⟧ from ⟦PERSON|Supachok Sarapan⟧, a ⟦G9|third⟧ from ⟦PERSON|Lucas Crispão⟧, from a rebound, and an ⟦MINUTE|80th-minute⟧ ⟦G10|own goal⟧ by ⟦PERSON|Tristan Doe⟧ were the tale. ⟦TEAM|Muangthong⟧ had not let in four at home since ⟦DATE|2011⟧.

In ⟦GPE|Hanoi⟧, ⟦TEAM|Công An⟧ needed a late ⟦G11|goal⟧ to defeat ⟦TEAM|Nam Định⟧ ⟦SCORE|1-0⟧. It was ⟦G12|scored⟧ by ⟦PERSON|Nguyễn Quang Hiếu⟧ in the ⟦MINUTE|87th minute⟧. Earlier the ⟦NORP|Brazilian⟧ ⟦PERSON|Leo Arturo⟧ failed from the spot, and ⟦PERSON|Rafaelson Xuân⟧ of ⟦TEAM|Nam Định⟧ headed against the junction of post and bar.
=====GOALS=====
{"id": "G1", "scorer": "Jamie Maclarenson; Liston D'Mello", "team": "Mohun Bagan", "count": 2}
{"id": "G2", "scorer": "Noah Sadaouine", "team": "Kerala Blasters", "minute": 53, "minute_text": "53"}
{"id": "G3", "scorer": "Adrián Lunaz", "team": "Kerala Blasters", "minute": 86, "kind": "penalty", "minute_text": "four minutes to go"}
{"id": "G4", "scorer": "Sunil Chettur", "team": "Bengaluru", "assist": "Ryan Willums"}
{"id": "G5", "scorer": "Sunil Chettur", "scope": "background"}
{"id": "G6", "scorer": "Ryan Willums", "team": "Bengaluru", "minute": 24, "minute_text": "24th minute"}
{"id": "G7", "scorer": "Wilmar Jordão", "team": "Chennaiyin", "minute": 88, "minute_text": "two minutes before the whistle"}
{"id": "G8", "scorer": "Supachok Sarapan", "team": "Buriram United", "count": 2}
{"id": "G9", "scorer": "Lucas Crispão", "team": "Buriram United"}
{"id": "G10", "scorer": "Tristan Doe", "team": "Buriram United", "minute": 80, "kind": "own goal", "minute_text": "80th-minute"}
{"id": "G11", "scorer": "Nguyễn Quang Hiếu", "team": "Công An", "minute": 87, "minute_text": "87th minute"}
{"id": "G12", "scorer": "Nguyễn Quang Hiếu", "team": "Công An", "minute": 87, "minute_text": "87th minute"}
