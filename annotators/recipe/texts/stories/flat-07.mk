⟦PERSON|Kwon Ji-hoon⟧ ⟦G1|winner⟧ keeps ⟦TEAM|Ulsan⟧ in title race
⟦GPE|SEOUL⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Kwon Ji-hoon⟧ came off the bench to ⟦G2|grab the winner⟧ as ⟦TEAM|Ulsan⟧ beat ⟦TEAM|Pohang Steelers⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Sunday⟧ and closed the gap on ⟦COMPETITION|K League 1⟧ leaders ⟦TEAM|Jeonbuk⟧ to two points.
⟦PERSON|Kwon⟧, 19, was only introduced because ⟦PERSON|Marcelo Fontes⟧ felt a hamstring in the warm-up and could manage no more than ⟦MINUTE|an hour⟧. With about ⟦MINUTE|ten minutes⟧ remaining he exchanged passes with ⟦PERSON|Lee Dong-gyu⟧ and ⟦G3|slipped the ball under⟧ goalkeeper ⟦PERSON|Hwang Min-seok⟧.
The derby at ⟦VENUE|Munsu Stadium⟧ had been level since just after ⟦MINUTE|half-time⟧, when ⟦PERSON|Anton Zelenko⟧ ⟦G4|cancelled out⟧ ⟦PERSON|Fontes⟧'s ⟦G5|penalty⟧.
⟦PERSON|Fontes⟧ ⟦G6|struck from the spot⟧ in the ⟦MINUTE|17th minute⟧ after ⟦PERSON|Park Seung-ho⟧ had been fouled by ⟦PERSON|Zelenko⟧. The ⟦NORP|Ukrainian⟧ made amends, rising to ⟦G7|nod in⟧ a ⟦PERSON|Cho Yun-sang⟧ cross.
⟦TEAM|Pohang⟧ had the better of the next ⟦MINUTE|20 minutes⟧. ⟦PERSON|Cho⟧ had a strike deflected on to the bar and ⟦PERSON|Zelenko⟧ headed another of his crosses too high. Home keeper ⟦PERSON|Kim Tae-woo⟧ also did well in the ⟦MINUTE|70th minute⟧ to keep out ⟦PERSON|Cho⟧'s free-kick.
The decisive ⟦G8|goal⟧ was timed in the ⟦MINUTE|81st minute⟧. ⟦PERSON|Park⟧ could have settled things, but his effort in ⟦MINUTE|stoppage time⟧ was cleared off the line.
"He is only young but he has scored in training all week," said ⟦TEAM|Ulsan⟧ coach ⟦PERSON|Hong Kyung-soo⟧.
⟦TEAM|Jeonbuk⟧ were held ⟦SCORE|0-0⟧ at ⟦TEAM|Gwangju⟧ on ⟦DATE|Saturday⟧. The top two meet ⟦DATE|next weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kwon Ji-hoon", "team": "Ulsan", "minute": 81, "assist": "Lee Dong-gyu", "kind": "shot"}
{"id": "G2", "scorer": "Kwon Ji-hoon", "team": "Ulsan", "minute": 81, "assist": "Lee Dong-gyu", "kind": "shot"}
{"id": "G3", "scorer": "Kwon Ji-hoon", "team": "Ulsan", "minute": 81, "assist": "Lee Dong-gyu", "kind": "shot"}
{"id": "G4", "scorer": "Anton Zelenko", "team": "Pohang Steelers", "minute_text": "just after half-time", "assist": "Cho Yun-sang", "kind": "header"}
{"id": "G5", "scorer": "Marcelo Fontes", "team": "Ulsan", "minute": 17, "kind": "penalty"}
{"id": "G6", "scorer": "Marcelo Fontes", "team": "Ulsan", "minute": 17, "minute_text": "17th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Anton Zelenko", "team": "Pohang Steelers", "assist": "Cho Yun-sang", "kind": "header", "score": "1-1"}
{"id": "G8", "scorer": "Kwon Ji-hoon", "team": "Ulsan", "minute": 81, "minute_text": "81st minute", "assist": "Lee Dong-gyu", "kind": "shot"}
