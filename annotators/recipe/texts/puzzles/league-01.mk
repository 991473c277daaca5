⟦PERSON|Lindqvist-Holm⟧ ⟦G1|treble⟧ breaks ⟦TEAM|Everton⟧ hearts in five-goal thriller
⟦FURNITURE|By Laura Kemble, BBC Sport at the Joie Stadium⟧
⟦PERSON|Freya Lindqvist-Holm⟧ ⟦G2|scored a hat-trick⟧ - the last of it in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|stoppage time⟧ - as ⟦TEAM|Manchester City⟧ twice came back into a breathless ⟦COMPETITION|Women's Super League⟧ meeting with ⟦TEAM|Everton⟧ and won ⟦SCORE|3-2⟧.
⟦TEAM|Everton⟧ had done almost everything right. They ⟦G3|went ahead⟧ after ⟦MINUTE|nine minutes⟧, were still on terms with ⟦MINUTE|two minutes⟧ of ⟦MINUTE|added time⟧ to go, and had the better chances after the ⟦MINUTE|interval⟧.
It was ⟦PERSON|Mayumi Tachibana⟧ who ⟦G4|opened the scoring⟧, the ⟦TEAM|Japan⟧ midfielder stealing in front of ⟦PERSON|Katie Whitmarsh⟧ and ⟦G5|prodding beyond the goalkeeper⟧ when a cross from ⟦PERSON|Ellie Rusbridge⟧ was not dealt with.
⟦PERSON|Tachibana⟧ almost had a second, her volley brushing the outside of the post, and ⟦PERSON|Aoife Brannigan⟧ headed over from six yards.
⟦TEAM|City⟧ had offered little, but ⟦PERSON|Jess Carmody⟧'s deep cross in the ⟦MINUTE|33rd minute⟧ was ⟦G6|met firmly⟧ by ⟦PERSON|Lindqvist-Holm⟧, and ⟦MINUTE|seven minutes after the break⟧ the ⟦NORP|Swede⟧ ⟦G7|turned the game round⟧, taking ⟦PERSON|Paula Etxeberria⟧'s pass on her chest and ⟦G8|lifting it over ⟦PERSON|Sanne de Groot⟧⟧.
⟦PERSON|De Groot⟧, the ⟦TEAM|Everton⟧ keeper, kept it at ⟦SCORE|2-1⟧ with a fine stop from ⟦PERSON|Carmody⟧, and it proved important. On ⟦MINUTE|68 minutes⟧ ⟦PERSON|Etxeberria⟧ was judged to have tripped ⟦PERSON|Brannigan⟧ and ⟦PERSON|Rusbridge⟧ ⟦G9|sent ⟦PERSON|Whitmarsh⟧ the wrong way⟧ ⟦G10|from the spot⟧.
With a point apiece looking likely, substitute ⟦PERSON|Nadia Belhadj⟧ picked up a loose ball, beat one and rolled it square for ⟦PERSON|Lindqvist-Holm⟧, whose shot ⟦G11|went in off the far post⟧.
"You don't plan for that," said ⟦PERSON|Lindqvist-Holm⟧, who has now ⟦G12|scored nine times⟧ in six ⟦COMPETITION|WSL⟧ games. "The ⟦G13|third⟧ one wasn't my cleanest, but I'll take it."
⟦TEAM|City⟧ stay top. ⟦TEAM|Everton⟧, beaten in a third straight match, host ⟦TEAM|Arsenal⟧ at ⟦VENUE|Goodison Park⟧ in the ⟦COMPETITION|Women's FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "count": 3}
{"id": "G2", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "count": 3}
{"id": "G3", "scorer": "Mayumi Tachibana", "team": "Everton", "minute": 9, "minute_text": "nine minutes"}
{"id": "G4", "scorer": "Mayumi Tachibana", "team": "Everton", "minute": 9, "minute_text": "nine minutes"}
{"id": "G5", "scorer": "Mayumi Tachibana", "team": "Everton", "minute": 9, "minute_text": "nine minutes"}
{"id": "G6", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "minute": 33, "kind": "header", "assist": "Jess Carmody", "minute_text": "33rd minute"}
{"id": "G7", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "minute": 52, "minute_text": "seven minutes after the break"}
{"id": "G8", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "minute": 52, "minute_text": "seven minutes after the break"}
{"id": "G9", "scorer": "Ellie Rusbridge", "team": "Everton", "minute": 68, "kind": "penalty", "minute_text": "68 minutes"}
{"id": "G10", "scorer": "Ellie Rusbridge", "team": "Everton", "minute": 68, "kind": "penalty", "minute_text": "68 minutes"}
{"id": "G11", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "minute": 90, "added": 4, "assist": "Nadia Belhadj"}
{"id": "G12", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "scope": "background", "count": 9}
{"id": "G13", "scorer": "Freya Lindqvist-Holm", "team": "Manchester City", "minute": 90, "added": 4, "assist": "Nadia Belhadj"}
