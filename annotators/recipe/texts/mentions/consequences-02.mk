⟦PERSON|Óscar Valdivia⟧ ⟦G1|rocked ⟦TEAM|Real Betis⟧⟧ after only ⟦MINUTE|three minutes⟧, turning on ⟦PERSON|Álvaro Pons⟧' pass and shooting under ⟦PERSON|Dani Quirós⟧. ⟦TEAM|Getafe⟧ then sat on what they had.

A power cut rocked preparations for ⟦DATE|Saturday⟧'s match at ⟦VENUE|Mestalla⟧, leaving ⟦TEAM|Valencia⟧ to train in the dark. ⟦PERSON|Hugo Vidal⟧, the head coach, said the session had been cut short after half an hour.

Captain ⟦PERSON|Robbie Stratton⟧ ⟦G2|drew ⟦TEAM|Port Vale⟧ level⟧ on ⟦MINUTE|39 minutes⟧, getting up above ⟦PERSON|Will Fairclough⟧ at a corner. It had been ⟦TEAM|Rochdale⟧'s game until that point, ⟦PERSON|Jaydon Muir⟧'s ⟦G3|finish⟧ in the ⟦MINUTE|10th-minute⟧ rain giving them something to protect.

⟦TEAM|Deportivo Cali⟧ drew level on points with ⟦TEAM|Millonarios⟧ thanks to a ⟦SCORE|0-0⟧ draw in ⟦GPE|Bogotá⟧. ⟦PERSON|Yerson Mina-Díaz⟧ and ⟦PERSON|Camilo Rentería⟧ had chances to win it, the latter from six yards.

⟦PERSON|Aaron Tull⟧ dragged ⟦TEAM|Lincoln City⟧ back into it ⟦MINUTE|11 minutes from time⟧. His ⟦G4|volley⟧ from the edge of the area took a touch off ⟦PERSON|Matt Brill⟧. ⟦PERSON|Tull⟧ nearly did it again in ⟦MINUTE|added time⟧, but ⟦PERSON|Sam Yardley⟧ was behind that one.

The referee dragged ⟦PERSON|Aaron Tull⟧ and ⟦PERSON|Matt Brill⟧ apart after a scuffle in the tunnel. Both were shown yellow cards before the restart, ⟦PERSON|Brill⟧'s second of the night.

⟦TEAM|Norway Women⟧ took control with ⟦G5|strikes⟧ either side of ⟦MINUTE|half-time⟧ by ⟦PERSON|Ingrid Vik⟧ and ⟦PERSON|Marte Lund⟧. ⟦PERSON|Thea Solberg⟧ thought she had made it three, but the ⟦G6|goal⟧ was scrubbed off after a long check.

⟦PERSON|Gabe Fontaine⟧ passed a late fitness test and started on the left. He was a constant threat to ⟦PERSON|Chris Oduya⟧, forcing two saves and winning the corner from which ⟦PERSON|Erik Strand⟧ ⟦G7|found a way through⟧ ⟦MINUTE|two minutes after the restart⟧ for ⟦TEAM|LA Galaxy⟧.

⟦TEAM|St Mirren⟧ found a way through their injury crisis by recalling ⟦PERSON|Kyle Jardine⟧ from his loan at ⟦TEAM|Arbroath⟧, where he has six ⟦G8|goals⟧ in 13 games.

⟦PERSON|Ren Nakata⟧'s 20-yarder beat ⟦PERSON|Park Jun-ho⟧ but not the woodwork, and ⟦PERSON|Sota Ikeda⟧ blazed the rebound into the crowd. ⟦TEAM|Kashima Antlers⟧ have now gone 312 minutes without finding the net.

⟦PERSON|Sota Ikeda⟧ ⟦G9|ended a wait of 330 minutes for a goal⟧ on ⟦DATE|Sunday⟧, when his ⟦G10|free-kick⟧ in the ⟦MINUTE|18th minute⟧ went in via the wall.

⟦PERSON|Pelle Ahlgren⟧ looked to have won it for ⟦TEAM|Hammarby⟧, ⟦G11|squeezing in their third⟧ in the ⟦MINUTE|85th minute⟧, only for ⟦PERSON|Jon Thorarinsson⟧ to ⟦G12|salvage a draw⟧ for ⟦TEAM|Elfsborg⟧ in the ⟦MINUTE|fourth minute of time added on⟧.

⟦PERSON|Pelle Ahlgren⟧ looked to have won a penalty as well, but ⟦PERSON|Mohammed Al-Hakim-Berg⟧ ruled that the contact had been outside the box and the free-kick was wasted.

Substitute ⟦PERSON|Tayo Ladipo⟧ was on the field barely ⟦MINUTE|90 seconds⟧ before he ⟦G13|left his mark⟧, meeting a loose clearance first time. ⟦TEAM|Oxford United⟧ boss ⟦PERSON|Gareth Lomas⟧ had planned to bring on ⟦PERSON|Alex Frith⟧ instead.

The tackle left its mark on ⟦PERSON|Tayo Ladipo⟧, who had six stitches in his shin. ⟦TEAM|Oxford United⟧ do not expect him back before ⟦DATE|Christmas⟧.

⟦PERSON|Lucía Ferreyro⟧ ⟦G14|wrapped things up⟧ for ⟦TEAM|River Plate⟧ after ⟦PERSON|Agustina Sosa⟧'s second booking had left ⟦TEAM|Racing Club⟧ a player short for the last 25 minutes.

Things were wrapped up quickly at the tribunal in ⟦GPE|Lausanne⟧. ⟦TEAM|Trabzonspor⟧ must pay the remainder of the ⟦PERSON|Idrissa Faye⟧ fee within 45 days, the ⟦ORG|Court of Arbitration for Sport⟧ said.

⟦PERSON|Macauley Dunn⟧ let fly from 25 yards and ⟦PERSON|Fraser Kidd⟧ did well to turn it over. From the corner, taken by ⟦PERSON|Ali Demir⟧, ⟦PERSON|Scott Lennox⟧ ⟦G15|got the touch that mattered⟧ on ⟦MINUTE|29⟧: ⟦TEAM|Dundee United⟧ ⟦SCORE|1⟧, ⟦TEAM|Livingston⟧ ⟦SCORE|0⟧.

⟦PERSON|Alicia Marchetti⟧ was the only change to the side that lost to ⟦TEAM|Milan Women⟧. ⟦TEAM|Fiorentina Women⟧ had 63 per cent of possession, yet their best opening fell to a defender, ⟦PERSON|Greta Rossi⟧, who headed wide from ⟦PERSON|Marchetti⟧'s free-kick.

For the ⟦DATE|second week⟧ running ⟦TEAM|Salford City⟧ lost it at the death, and for the second week running it was a set piece. ⟦PERSON|Brandon Oakes⟧ was left alone at the far post in the ⟦MINUTE|92nd minute⟧ and ⟦G16|⟦TEAM|Colchester United⟧ had their winner⟧.
=====GOALS=====
{"id": "G1", "scorer": "Óscar Valdivia", "team": "Getafe", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G2", "scorer": "Robbie Stratton", "team": "Port Vale", "minute": 39, "minute_text": "39 minutes", "kind": "header"}
{"id": "G3", "scorer": "Jaydon Muir", "team": "Rochdale", "minute": 10, "minute_text": "10th-minute"}
{"id": "G4", "scorer": "Aaron Tull", "team": "Lincoln City", "minute": 79, "minute_text": "11 minutes from time", "kind": "volley"}
{"id": "G5", "scorer": "Ingrid Vik; Marte Lund", "team": "Norway Women", "count": 2}
{"id": "G6", "scorer": "Thea Solberg", "team": "Norway Women", "outcome": "ruled out"}
{"id": "G7", "scorer": "Erik Strand", "team": "LA Galaxy", "minute": 47, "minute_text": "two minutes after the restart"}
{"id": "G8", "scorer": "Kyle Jardine", "team": "Arbroath", "scope": "background", "count": 6}
{"id": "G9", "scorer": "Sota Ikeda", "team": "Kashima Antlers", "minute": 18, "minute_text": "18th minute", "kind": "free kick"}
{"id": "G10", "scorer": "Sota Ikeda", "team": "Kashima Antlers", "minute": 18, "minute_text": "18th minute", "kind": "free kick"}
{"id": "G11", "scorer": "Pelle Ahlgren", "team": "Hammarby", "minute": 85, "minute_text": "85th minute", "score": "3-2"}
{"id": "G12", "scorer": "Jon Thorarinsson", "team": "Elfsborg", "minute": 90, "added": 4, "minute_text": "fourth minute of time added on"}
{"id": "G13", "scorer": "Tayo Ladipo", "team": "Oxford United"}
{"id": "G14", "scorer": "Lucía Ferreyro", "team": "River Plate"}
{"id": "G15", "scorer": "Scott Lennox", "team": "Dundee United", "minute": 29, "minute_text": "29", "assist": "Ali Demir"}
{"id": "G16", "scorer": "Brandon Oakes", "team": "Colchester United", "minute": 92, "minute_text": "92nd minute", "kind": "header"}
