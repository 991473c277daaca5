⟦TEAM|Leicester⟧ ⟦SCORE|3-4⟧ ⟦TEAM|Watford⟧: ⟦MINUTE|Injury-time⟧ drama as ⟦TEAM|Hornets⟧ win seven-goal thriller

⟦PERSON|Elliot Sandiford⟧'s first ⟦G1|goal⟧ in 16 months completed a remarkable ⟦TEAM|Watford⟧ recovery at ⟦TEAM|Leicester⟧.

The visitors were ⟦SCORE|3-1⟧ down with ⟦MINUTE|12 minutes remaining⟧ at the ⟦VENUE|King Power Stadium⟧, and down to 10 men, but ⟦G9|scored three times⟧ without reply to leave ⟦PERSON|Marco Ballestrini⟧'s ⟦TEAM|Foxes⟧ deep in relegation trouble.

⟦PERSON|Sandiford⟧, a ⟦MINUTE|71st-minute⟧ substitute, ⟦G2|bundled the ball over the line⟧ in the ⟦MINUTE|96th minute⟧ when ⟦TEAM|Leicester⟧ goalkeeper ⟦PERSON|Bogdan Lazarenko⟧ could only palm ⟦PERSON|Moussa Doukouré⟧'s drive into his path.

How ⟦TEAM|Watford⟧ did it

⟦PERSON|Doukouré⟧ ⟦G3|started the comeback⟧ with a ⟦G4|penalty⟧ on ⟦MINUTE|78 minutes⟧. He had missed one in the first half, hitting the bar at ⟦SCORE|1-0⟧.

⟦PERSON|Doukouré⟧ was involved again as ⟦PERSON|Joe Hartnoll⟧ ⟦G5|made it ⟦SCORE|3-3⟧⟧, crossing for the full-back to arrive unmarked at the far post with ⟦MINUTE|two minutes of normal time left⟧.

⟦TEAM|Leicester⟧ had looked home and dry. ⟦PERSON|Abdul-Karim Sesay⟧ ⟦G6|rolled them in front⟧ in the ⟦MINUTE|ninth minute⟧, and although ⟦PERSON|Kiko Palomar⟧ ⟦G7|levelled⟧ against his former club, the hosts ⟦G10|went two clear⟧ early in the second half through ⟦PERSON|Oscar Trevanion⟧ and then ⟦PERSON|Sesay⟧, who ⟦G8|lobbed ⟦PERSON|Wiktor Jaroszewski⟧⟧ from the centre circle.

⟦TEAM|Watford⟧ defender ⟦PERSON|Baptiste Okou⟧ was sent off for denying ⟦PERSON|Sesay⟧ a hat-trick chance on ⟦MINUTE|65 minutes⟧.

'No words'

⟦PERSON|Marco Ballestrini⟧: "You cannot ⟦G11|concede three goals⟧ against ten men. I have no words, and the ones I have you can't print."

⟦TEAM|Watford⟧ boss ⟦PERSON|Niall Cassells⟧: "I nearly took ⟦PERSON|Elliot⟧ to the ⟦TEAM|under-21s⟧ on ⟦DATE|Friday⟧. He hadn't scored for so long, he needed a game."

⟦FURNITURE|Leicester City: Lazarenko, Pryce, Amoako, Whelan, Denholm, Trevanion, Sesay, Ruddock, Iversen, Bale-Smith, Novotny.⟧
⟦FURNITURE|Goals: Sesay 9, 61, Trevanion 50; Palomar 33, Doukouré 78 (pen), Hartnoll 88, Sandiford 90+6⟧
⟦FURNITURE|Referee: Gary Pinnock.⟧
=====GOALS=====
{"id": "G1", "scorer": "Elliot Sandiford", "team": "Watford", "minute": 96, "kind": "shot"}
{"id": "G9", "scorer": "Elliot Sandiford; Moussa Doukouré; Joe Hartnoll", "team": "Watford", "count": 3}
{"id": "G2", "scorer": "Elliot Sandiford", "team": "Watford", "minute": 96, "kind": "shot", "minute_text": "96th minute"}
{"id": "G3", "scorer": "Moussa Doukouré", "team": "Watford", "minute": 78, "minute_text": "78 minutes", "kind": "penalty"}
{"id": "G4", "scorer": "Moussa Doukouré", "team": "Watford", "minute": 78, "minute_text": "78 minutes", "kind": "penalty"}
{"id": "G5", "scorer": "Joe Hartnoll", "team": "Watford", "minute": 88, "minute_text": "two minutes of normal time left", "assist": "Moussa Doukouré", "score": "3-3"}
{"id": "G6", "scorer": "Abdul-Karim Sesay", "team": "Leicester", "minute": 9, "minute_text": "ninth minute", "kind": "shot"}
{"id": "G7", "scorer": "Kiko Palomar", "team": "Watford"}
{"id": "G10", "scorer": "Oscar Trevanion; Abdul-Karim Sesay", "team": "Leicester", "count": 2}
{"id": "G8", "scorer": "Abdul-Karim Sesay", "team": "Leicester", "kind": "shot"}
{"id": "G11", "count": 3, "team": "Watford"}
