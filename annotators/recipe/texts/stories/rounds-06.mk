⟦COMPETITION|K League⟧ review: ⟦PERSON|Bae Jun-ho⟧ ⟦G1|hits two⟧ as ⟦TEAM|Ulsan⟧ turn it round

⟦TEAM|Ulsan⟧ came from behind to beat ⟦TEAM|Pohang Steelers⟧ ⟦SCORE|3-1⟧ in the ⟦GPE|East Coast⟧ derby on ⟦DATE|Saturday⟧, ⟦PERSON|Bae Jun-ho⟧ ⟦G2|scoring twice⟧ off the bench.

⟦PERSON|Bae Jun-ho⟧, 20, replaced the injured ⟦PERSON|Milos Radenović⟧ on ⟦MINUTE|35⟧, by which time ⟦PERSON|Noh Sang-min⟧ had already ⟦G3|fired ⟦TEAM|Pohang⟧ ahead⟧, in the ⟦MINUTE|20th minute⟧. The teenager of ⟦DATE|last season⟧ needed only ⟦MINUTE|seven minutes⟧ to ⟦G4|equalise⟧, stepping inside ⟦PERSON|Gu Tae-yang⟧, and ⟦G5|made it ⟦SCORE|2-1⟧⟧ shortly after ⟦MINUTE|half-time⟧. ⟦PERSON|Lucas Peçanha⟧ ⟦G6|finished the job⟧ in the ⟦MINUTE|89th minute⟧ from ⟦PERSON|Bae Jun-ho⟧'s square pass.

⟦TEAM|Jeonbuk⟧ are now seven points behind. They went down ⟦SCORE|1-0⟧ at ⟦TEAM|Gangwon⟧, where ⟦PERSON|Yang Hyun-seok⟧'s shot ⟦G7|squirmed under ⟦PERSON|Moon Dae-hee⟧⟧ in the ⟦MINUTE|tenth minute⟧ and that, despite 24 attempts by the visitors, was that. ⟦PERSON|Stefan Andrejić⟧ put one of them over from three yards.

At the other end ⟦TEAM|Daegu⟧ gave themselves hope with a ⟦SCORE|2-0⟧ win over ⟦TEAM|Suwon FC⟧. ⟦PERSON|Cesinha Prates⟧ ⟦G8|struck⟧ with a free-kick in the ⟦MINUTE|44th minute⟧; ⟦PERSON|Hwang Ki-beom⟧ ⟦G9|secured the points⟧ on the ⟦MINUTE|hour⟧.

⟦TEAM|FC Seoul⟧ and ⟦TEAM|Incheon⟧ shared four ⟦G10|goals⟧, ⟦PERSON|Willyan⟧ and ⟦PERSON|Ryu Sung-jae⟧ ⟦G11|on target⟧ for the former, ⟦PERSON|Gerso Tavares⟧ with a ⟦G12|pair⟧ for the latter. A possible third for ⟦PERSON|Tavares⟧ on ⟦MINUTE|90+1⟧ was ruled out, his arm having helped the ball on its way.
=====GOALS=====
{"id": "G1", "scorer": "Bae Jun-ho", "team": "Ulsan", "count": 2}
{"id": "G2", "scorer": "Bae Jun-ho", "team": "Ulsan", "count": 2}
{"id": "G3", "scorer": "Noh Sang-min", "team": "Pohang Steelers", "minute": 20, "minute_text": "20th minute"}
{"id": "G4", "scorer": "Bae Jun-ho", "team": "Ulsan", "minute": 42, "minute_text": "seven minutes"}
{"id": "G5", "scorer": "Bae Jun-ho", "team": "Ulsan", "score": "2-1"}
{"id": "G6", "scorer": "Lucas Peçanha", "team": "Ulsan", "minute": 89, "assist": "Bae Jun-ho", "minute_text": "89th minute"}
{"id": "G7", "scorer": "Yang Hyun-seok", "team": "Gangwon", "minute": 10, "kind": "shot", "minute_text": "tenth minute"}
{"id": "G8", "scorer": "Cesinha Prates", "team": "Daegu", "minute": 44, "kind": "free kick", "minute_text": "44th minute"}
{"id": "G9", "scorer": "Hwang Ki-beom", "team": "Daegu", "minute": 60, "minute_text": "hour"}
{"id": "G10", "scorer": "Willyan; Ryu Sung-jae; Gerso Tavares", "count": 4}
{"id": "G11", "scorer": "Willyan; Ryu Sung-jae", "team": "FC Seoul", "count": 2}
{"id": "G12", "scorer": "Gerso Tavares", "team": "Incheon", "count": 2}
