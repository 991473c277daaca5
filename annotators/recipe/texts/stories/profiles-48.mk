⟦PERSON|Wallison⟧: ⟦TEAM|Flamengo⟧ give ⟦G1|hat-trick⟧ hero new deal to ⟦DATE|2030⟧

⟦TEAM|Flamengo⟧ on ⟦DATE|Thursday⟧ extended the contract of striker ⟦PERSON|Wallison⟧ until the end of ⟦DATE|2030⟧, a day after his ⟦G2|hat-trick⟧ against ⟦TEAM|Palmeiras⟧ at the ⟦VENUE|Maracanã⟧.

The club said talks had been under way for two months and that the timing was a coincidence. The player's release clause for foreign clubs goes up from 40 to 100 million euros.

⟦PERSON|Wallison⟧, 19, ⟦G3|gave the home side the lead⟧ on ⟦DATE|Wednesday⟧ in the ⟦MINUTE|21st minute⟧, finishing off a move begun by ⟦PERSON|Dedé Farias⟧. After ⟦PERSON|Hernán Barboza⟧ ⟦G4|replied from the penalty spot⟧ ⟦MINUTE|nine minutes before half-time⟧, the teenager ⟦G5|restored the advantage⟧ ⟦MINUTE|five minutes into the second period⟧. His ⟦G6|third⟧, in the ⟦MINUTE|90th minute⟧, was a chip from outside the area with goalkeeper ⟦PERSON|Ronaldo Cunha Jr⟧, who had come up for a free-kick, still running back. It ended ⟦SCORE|3-1⟧.

"I dreamed of signing and I dreamed of ⟦G7|scoring three⟧. But not on the same week," said ⟦PERSON|Wallison⟧.

He made his first-team debut in ⟦DATE|January⟧ in the ⟦COMPETITION|Campeonato Carioca⟧ and ⟦G8|scored⟧ after ⟦MINUTE|two minutes⟧ of it, against ⟦TEAM|Vasco⟧. ⟦DATE|Wednesday⟧'s ⟦G9|goals⟧ brought his total to ⟦G10|17⟧. Only ⟦TEAM|Bahia⟧'s ⟦PERSON|Yeison Mina-Cortés⟧ has more in the ⟦COMPETITION|Brasileirão⟧.

⟦PERSON|Marcelo Tinoco⟧, the coach, warned against comparisons with anyone from the past. "He can't cross, he can't defend and he doesn't listen. But he scores. It'll do for the moment."

⟦PERSON|Dedé⟧, whose own contract runs out in ⟦DATE|December⟧, was asked whether he'd be next. "I gave him the pass," he said. "I hope that they saw it."

⟦TEAM|Flamengo⟧ travel to ⟦GPE|Salvador⟧ on ⟦DATE|Sunday⟧ to face ⟦TEAM|Bahia⟧ at the ⟦VENUE|Arena Fonte Nova⟧.
=====GOALS=====
{"id": "G1", "scorer": "Wallison", "team": "Flamengo", "count": 3}
{"id": "G2", "scorer": "Wallison", "team": "Flamengo", "count": 3}
{"id": "G3", "scorer": "Wallison", "team": "Flamengo", "minute": 21, "assist": "Dedé Farias", "minute_text": "21st minute"}
{"id": "G4", "scorer": "Hernán Barboza", "team": "Palmeiras", "minute": 36, "kind": "penalty", "minute_text": "nine minutes before half-time"}
{"id": "G5", "scorer": "Wallison", "team": "Flamengo", "minute": 50, "minute_text": "five minutes into the second period"}
{"id": "G6", "scorer": "Wallison", "team": "Flamengo", "minute": 90, "minute_text": "90th minute"}
{"id": "G7", "scorer": "Wallison", "team": "Flamengo", "count": 3}
{"id": "G8", "scorer": "Wallison", "team": "Flamengo", "scope": "background"}
{"id": "G9", "scorer": "Wallison", "team": "Flamengo", "count": 3}
{"id": "G10", "scorer": "Wallison", "team": "Flamengo", "count": 17, "scope": "background"}
