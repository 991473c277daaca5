How it happened: ⟦TEAM|Chelsea Women⟧ ⟦SCORE|2-1⟧ ⟦TEAM|West Ham Women⟧
⟦TEAM|Chelsea⟧ went top of the ⟦COMPETITION|Women's Super League⟧, but they needed a late ⟦G1|strike⟧ from their youngest player to do it.
Substitute ⟦PERSON|Erin Cassidy⟧, 17, ⟦G2|won it⟧ in the ⟦MINUTE|86th minute⟧, after ⟦TEAM|West Ham⟧'s ⟦PERSON|Ayaka Tominaga⟧ had cancelled out the ⟦G3|opener⟧ scored by ⟦PERSON|Madison Okonkwo⟧.
⟦PERSON|Okonkwo⟧'s ⟦G4|goal⟧ had come early. ⟦TEAM|West Ham⟧ tried to play out, goalkeeper ⟦PERSON|Silje Berntsen⟧ hit her clearance against the ⟦TEAM|England⟧ forward, and it ⟦G5|rebounded into the net⟧.
"I'd love to say I knew what I was doing," said ⟦PERSON|Okonkwo⟧.
⟦PERSON|Lucia Parra⟧ was close to a second, hitting the bar from 20 yards, and ⟦PERSON|Okonkwo⟧'s header was saved. The ⟦TEAM|Hammers⟧ had nothing to show before the ⟦MINUTE|break⟧ except a shot by ⟦PERSON|Becky Haynes⟧ that ⟦NORP|Dutch⟧ keeper ⟦PERSON|Noor Kuipers⟧ watched go by.
They came out with more purpose. ⟦PERSON|Haynes⟧ turned ⟦PERSON|Parra⟧ and passed through the gap she had left for ⟦PERSON|Tominaga⟧, who ⟦G6|finished across ⟦PERSON|Kuipers⟧⟧. The ⟦G7|equaliser⟧ silenced ⟦VENUE|Kingsmeadow⟧.
⟦TEAM|Chelsea⟧ coach ⟦PERSON|Marta Lindholm⟧ made her changes then, and ⟦PERSON|Parra⟧'s booking was followed by her withdrawal, with ⟦PERSON|Cassidy⟧ on in her place. It was not all one way: ⟦PERSON|Tominaga⟧ almost got another on ⟦MINUTE|80 minutes⟧, ⟦PERSON|Kuipers⟧ saving with her boot.
⟦PERSON|Cassidy⟧'s ⟦G8|goal⟧, from ⟦PERSON|Katja Brenner⟧'s ball over the top, was a classy one. She let it run across her and hit it on the half-turn.
"That's what she does every day," ⟦PERSON|Lindholm⟧ said of the ⟦G9|winner⟧. "The surprise is that you are surprised."
⟦TEAM|West Ham⟧ boss ⟦PERSON|Dan Kettle⟧ said: "I'm proud, I'm gutted. To come back from a freak ⟦G10|goal⟧ and then lose it like that... Still, it's a wonderful ⟦G11|finish⟧."
⟦FURNITURE|CHELSEA (4-2-3-1): Kuipers; Aldous, Brenner, Ricci, Holt; Parra (Cassidy 64), Sund; Ebanks, Vaz, Lowe; Okonkwo⟧
=====GOALS=====
{"id": "G1", "scorer": "Erin Cassidy", "team": "Chelsea Women", "minute": 86, "assist": "Katja Brenner", "kind": "shot"}
{"id": "G2", "scorer": "Erin Cassidy", "team": "Chelsea Women", "minute": 86, "assist": "Katja Brenner", "kind": "shot"}
{"id": "G3", "scorer": "Madison Okonkwo", "team": "Chelsea Women"}
{"id": "G4", "scorer": "Madison Okonkwo", "team": "Chelsea Women"}
{"id": "G5", "scorer": "Madison Okonkwo", "team": "Chelsea Women", "score": "1-0"}
{"id": "G6", "scorer": "Ayaka Tominaga", "team": "West Ham Women", "assist": "Becky Haynes", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Ayaka Tominaga", "team": "West Ham Women", "assist": "Becky Haynes", "kind": "shot"}
{"id": "G8", "scorer": "Erin Cassidy", "team": "Chelsea Women", "minute": 86, "assist": "Katja Brenner", "kind": "shot", "score": "2-1"}
{"id": "G9", "scorer": "Erin Cassidy", "team": "Chelsea Women", "minute": 86, "assist": "Katja Brenner", "kind": "shot"}
{"id": "G10", "scorer": "Madison Okonkwo", "team": "Chelsea Women"}
{"id": "G11", "scorer": "Erin Cassidy", "team": "Chelsea Women", "minute": 86, "assist": "Katja Brenner", "kind": "shot"}
