⟦TEAM|Mariners⟧ shrug off nightmare start to sink ⟦TEAM|Imps⟧ in ⟦COMPETITION|Cup⟧
⟦TEAM|Grimsby Town⟧ ⟦SCORE|3⟧ ⟦TEAM|Lincoln City⟧ ⟦SCORE|1⟧
⟦MINUTE|Thirty-eight seconds⟧. That's how long it took the visitors to ⟦G1|go ahead⟧ in this ⟦GPE|Lincolnshire⟧ derby and at that point, with the wind at ⟦TEAM|Lincoln⟧'s backs and the home defence looking at each other, you feared the worst for the ⟦COMPETITION|League Two⟧ side.
⟦PERSON|Rico Jardine⟧ and ⟦PERSON|Adam Lisle⟧ were the men to combine, ⟦PERSON|Jardine⟧ with a long ball and ⟦PERSON|Lisle⟧, the ex-Mariner, with the ⟦G2|finish⟧.
They needn't have worried. Roared on by 8,000 at ⟦VENUE|Blundell Park⟧, ⟦TEAM|Town⟧ were all over their rivals after that ⟦G3|early setback⟧. ⟦PERSON|Tommy Prescott⟧ had shots saved on ⟦MINUTE|6⟧, ⟦MINUTE|11⟧ and ⟦MINUTE|25 minutes⟧. ⟦PERSON|Jarvis Boateng⟧ had one kicked off the line and ⟦PERSON|Mick Sowter⟧, a centre-half with the touch of a blacksmith, put the best chance of all into the stand.
⟦PERSON|Sowter⟧'s revenge was sweet and it was timed to perfection. In the ⟦MINUTE|last minute of the half⟧ a ⟦PERSON|Prescott⟧ corner arrived at the back stick and so did he: ⟦G4|⟦SCORE|1-1⟧⟧.
You can imagine the mood at the ⟦MINUTE|break⟧. ⟦MINUTE|Three minutes after it⟧, the mood was better still. ⟦PERSON|Prescott⟧ to ⟦PERSON|Boateng⟧, a swivel, a yard of space and a ⟦G5|low shot into the corner⟧. The forward then missed two sitters in the space of as many minutes, one with each foot.
When the chance of his second came the third time, he was more careful. ⟦MINUTE|Twenty-one minutes after his first⟧, ⟦PERSON|Clive Rendell⟧ in the visitors' goal dallied with a back-pass and ⟦PERSON|Boateng⟧ slid in, nicked it and ⟦G6|rolled it over the line⟧.
⟦TEAM|Lincoln⟧, of a division above, hit the bar in the ⟦MINUTE|87th minute⟧ through ⟦PERSON|Lisle⟧ but were well beaten by then.
"The ⟦G7|equaliser⟧, when it came, was massive," said ⟦TEAM|Town⟧'s manager ⟦PERSON|Phil Crossan⟧. "Go in one down and it's a different talk. The ⟦G8|second⟧ we'd planned, tell them straight away. And the ⟦G9|third⟧, well, the goalie's had a shocker."
The draw for the third round of the ⟦COMPETITION|FA Cup⟧ is on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adam Lisle", "team": "Lincoln", "minute": 1, "kind": "shot", "assist": "Rico Jardine", "score": "0-1", "minute_text": "Thirty-eight seconds"}
{"id": "G2", "scorer": "Adam Lisle", "team": "Lincoln", "minute": 1, "kind": "shot", "assist": "Rico Jardine"}
{"id": "G3", "scorer": "Adam Lisle", "team": "Lincoln", "minute": 1, "kind": "shot", "assist": "Rico Jardine"}
{"id": "G4", "scorer": "Mick Sowter", "team": "Grimsby", "minute": 45, "kind": "header", "assist": "Tommy Prescott", "score": "1-1", "minute_text": "last minute of the half"}
{"id": "G5", "scorer": "Jarvis Boateng", "team": "Grimsby", "minute": 48, "kind": "shot", "assist": "Tommy Prescott", "score": "2-1", "minute_text": "Three minutes after it"}
{"id": "G6", "scorer": "Jarvis Boateng", "team": "Grimsby", "minute": 69, "kind": "shot", "score": "3-1", "minute_text": "Twenty-one minutes after his first"}
{"id": "G7", "scorer": "Mick Sowter", "team": "Grimsby", "minute": 45, "kind": "header", "assist": "Tommy Prescott"}
{"id": "G8", "scorer": "Jarvis Boateng", "team": "Grimsby", "minute": 48, "kind": "shot", "assist": "Tommy Prescott"}
{"id": "G9", "scorer": "Jarvis Boateng", "team": "Grimsby", "minute": 69, "kind": "shot"}
