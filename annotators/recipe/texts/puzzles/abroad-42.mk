⟦TEAM|Ulsan⟧ beat ⟦TEAM|Seoul⟧ to close in on K League title
⟦GPE|ULSAN⟧, ⟦GPE|South Korea⟧, ⟦DATE|Nov. 8⟧ (⟦ORG|Yonhap⟧) -- ⟦G1|Goals⟧ by ⟦PERSON|Seo Dong-hyun⟧ and ⟦PERSON|Lucas Barcelos⟧ carried ⟦TEAM|Ulsan HD⟧ to a ⟦SCORE|2-0⟧ win over ⟦TEAM|FC Seoul⟧ in ⟦COMPETITION|K League 1⟧ on ⟦DATE|Saturday⟧, leaving them needing one win from their last two matches to be crowned champions.
At ⟦VENUE|Munsu Football Stadium⟧ in the southeastern city, some 310 kilometers from the capital, ⟦PERSON|Seo⟧ ⟦G2|opened the scoring⟧ in the ⟦MINUTE|40th minute⟧. ⟦NORP|Brazilian⟧ winger ⟦PERSON|Barcelos⟧ flicked ⟦PERSON|Noh Tae-il⟧'s pass around the corner to ⟦PERSON|Kang Min-jae⟧, and the fullback's cutback found ⟦PERSON|Seo⟧, who ⟦G3|beat the goalkeeper with a first-time shot⟧.
⟦TEAM|Seoul⟧ lost striker ⟦PERSON|Iljas Hoxha⟧ to a red card shortly afterward, the ⟦NORP|Albanian⟧ catching ⟦PERSON|Noh⟧ with an elbow.
⟦TEAM|Ulsan⟧ had two more efforts ruled out. ⟦PERSON|Noh⟧ ⟦G4|headed in⟧ a ⟦PERSON|Kang⟧ cross before the ⟦MINUTE|break⟧ but was offside, and ⟦PERSON|Seo⟧'s ⟦G5|goal⟧ ⟦MINUTE|two minutes after the hour⟧ was canceled after a video review spotted a handball.
With ⟦TEAM|Seoul⟧ tiring, ⟦PERSON|Barcelos⟧ ⟦G6|made it ⟦SCORE|2-0⟧⟧ in the ⟦MINUTE|81st⟧, ⟦G7|converting⟧ from 12 yards when ⟦PERSON|Baek Seung-kyu⟧ tripped him. ⟦PERSON|Baek⟧ was booked.
⟦PERSON|Seo⟧ has found the net in four consecutive matches and leads the league with 17 ⟦G8|goals⟧, one more than ⟦PERSON|Hoxha⟧.
⟦TEAM|Jeonbuk Hyundai Motors⟧, five points back in second, play the ⟦TEAM|Pohang Steelers⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Seo Dong-hyun; Lucas Barcelos", "team": "Ulsan HD", "count": 2}
{"id": "G2", "scorer": "Seo Dong-hyun", "team": "Ulsan HD", "minute": 40, "assist": "Kang Min-jae", "kind": "shot", "minute_text": "40th minute"}
{"id": "G3", "scorer": "Seo Dong-hyun", "team": "Ulsan HD", "minute": 40, "assist": "Kang Min-jae", "kind": "shot"}
{"id": "G4", "scorer": "Noh Tae-il", "team": "Ulsan HD", "assist": "Kang Min-jae", "kind": "header", "outcome": "ruled out", "minute_text": "break"}
{"id": "G5", "scorer": "Seo Dong-hyun", "team": "Ulsan HD", "minute": 62, "outcome": "ruled out", "minute_text": "two minutes after the hour"}
{"id": "G6", "scorer": "Lucas Barcelos", "team": "Ulsan HD", "minute": 81, "kind": "penalty", "minute_text": "81st", "score": "2-0"}
{"id": "G7", "scorer": "Lucas Barcelos", "team": "Ulsan HD", "minute": 81, "kind": "penalty", "minute_text": "81st"}
{"id": "G8", "scorer": "Seo Dong-hyun", "team": "Ulsan HD", "count": 17, "scope": "background"}
