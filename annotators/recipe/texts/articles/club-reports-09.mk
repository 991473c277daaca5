⟦TEAM|Pirates⟧ stun holders ⟦TEAM|Sundowns⟧ in seven-goal ⟦COMPETITION|Nedbank Cup⟧ classic

⟦TEAM|Orlando Pirates⟧ knocked holders ⟦TEAM|Mamelodi Sundowns⟧ out of the ⟦COMPETITION|Nedbank Cup⟧ after an extraordinary last-16 tie at ⟦VENUE|Orlando Stadium⟧ that finished ⟦SCORE|4-3⟧ after ⟦MINUTE|extra time⟧.

⟦PERSON|Sipho Mahlambi⟧ ⟦G1|hit the winner⟧ in the ⟦MINUTE|118th minute⟧, with a penalty shootout looming.

How it unfolded

⟦TEAM|Sundowns⟧ were quickest out of the blocks. ⟦PERSON|Gastón Ledesma⟧ ⟦G2|struck⟧ after just ⟦MINUTE|three minutes⟧, then set up ⟦PERSON|Thabiso Nkuna⟧ to ⟦G4|score their second⟧ on ⟦MINUTE|20 minutes⟧.

⟦TEAM|Pirates⟧ captain ⟦PERSON|Lehlohonolo Radebe⟧ ⟦G5|got one back⟧ with a ⟦G6|header⟧ on the stroke of ⟦MINUTE|half-time⟧.

The ⟦G13|equaliser⟧ after the ⟦MINUTE|break⟧ came from an unlikely source. Centre-back ⟦PERSON|Kabelo Mokone⟧, who was making his first start since ⟦DATE|April⟧, ⟦G7|stabbed in⟧ a loose ball in the ⟦MINUTE|55th minute⟧.

Both sides ⟦G8|traded goals⟧ in the closing stages: ⟦PERSON|Ledesma⟧ ⟦G9|restored ⟦TEAM|Sundowns⟧' lead⟧ from the spot in the ⟦MINUTE|81st minute⟧, and ⟦PERSON|Mahlambi⟧, on for the injured ⟦PERSON|Radebe⟧, ⟦G10|forced ⟦MINUTE|extra time⟧⟧ when he rounded goalkeeper ⟦PERSON|Denzil Cupido⟧ ⟦MINUTE|six minutes later⟧.

⟦TEAM|Sundowns⟧ had defender ⟦PERSON|Luke Abrahamse⟧ sent off in the first period of ⟦MINUTE|extra time⟧. They held out until ⟦PERSON|Mahlambi⟧ got across the front post to ⟦G11|poke the ball past ⟦PERSON|Cupido⟧⟧.

'We never stop'

⟦TEAM|Pirates⟧ coach ⟦PERSON|Tomislav Grgić⟧ said: "At two down I said to my assistant, don't worry, we'll score. I didn't really believe it. But this team never stops."

⟦TEAM|Sundowns⟧ had gone 12 cup ties unbeaten and ⟦G12|conceded only twice⟧ on the way to lifting the trophy ⟦DATE|last season⟧.

⟦FURNITURE|Scorers: Pirates - Radebe 45, Mokone 55, Mahlambi 87, 118. Sundowns - Ledesma 3, 81 (pen), Nkuna 20.⟧
=====GOALS=====
{"id": "G1", "scorer": "Sipho Mahlambi", "team": "Orlando Pirates", "minute": 118, "kind": "shot", "minute_text": "118th minute"}
{"id": "G2", "scorer": "Gastón Ledesma", "team": "Mamelodi Sundowns", "minute": 3, "minute_text": "three minutes"}
{"id": "G4", "scorer": "Thabiso Nkuna", "team": "Mamelodi Sundowns", "minute": 20, "minute_text": "20 minutes", "assist": "Gastón Ledesma"}
{"id": "G5", "scorer": "Lehlohonolo Radebe", "team": "Orlando Pirates", "minute_text": "half-time", "kind": "header"}
{"id": "G6", "scorer": "Lehlohonolo Radebe", "team": "Orlando Pirates", "minute_text": "half-time", "kind": "header"}
{"id": "G13", "scorer": "Kabelo Mokone", "team": "Orlando Pirates", "minute": 55, "minute_text": "55th minute", "kind": "shot"}
{"id": "G7", "scorer": "Kabelo Mokone", "team": "Orlando Pirates", "minute": 55, "minute_text": "55th minute", "kind": "shot"}
{"id": "G8", "scorer": "Gastón Ledesma; Sipho Mahlambi", "count": 2}
{"id": "G9", "scorer": "Gastón Ledesma", "team": "Mamelodi Sundowns", "minute": 81, "minute_text": "81st minute", "kind": "penalty"}
{"id": "G10", "scorer": "Sipho Mahlambi", "team": "Orlando Pirates", "minute": 87, "minute_text": "six minutes later", "kind": "shot"}
{"id": "G11", "scorer": "Sipho Mahlambi", "team": "Orlando Pirates", "minute": 118, "kind": "shot"}
{"id": "G12", "count": 2, "scope": "background"}
