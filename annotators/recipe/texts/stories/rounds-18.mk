⟦TEAM|Portland Thorns⟧ outlast ⟦TEAM|Gotham⟧ after ⟦PERSON|Abdallah-Price⟧ changes everything

⟦GPE|PORTLAND, Ore.⟧ — Nobody in green seemed to notice ⟦PERSON|Naya Abdallah-Price⟧ when she jogged on in the ⟦MINUTE|71st minute⟧. ⟦TEAM|Gotham FC⟧'s defenders certainly didn't.

⟦MINUTE|Four minutes later⟧ the 19-year-old was lying under a pile of teammates at the corner flag, having ⟦G1|scored the goal⟧ that turned a ⟦SCORE|1-1⟧ tie into a ⟦SCORE|2-1⟧ ⟦TEAM|Thorns⟧ win. In between she'd had a shot saved by ⟦PERSON|Shae Berglund⟧, and a second one blocked by ⟦PERSON|Mandy Freer⟧.

"I told her to go left," said coach ⟦PERSON|Rob Gastineau⟧. "She went right. That's why I coach and she plays."

The go-ahead ⟦G2|goal⟧ came from a ⟦PERSON|Sam Coffield⟧ ball over the top, and ⟦PERSON|Freer⟧, who slipped, could only watch ⟦PERSON|Abdallah-Price⟧ ⟦G3|slide it past the outrushing ⟦PERSON|Berglund⟧⟧.

⟦TEAM|Portland⟧ had spent most of the night chasing. ⟦TEAM|Gotham⟧'s ⟦PERSON|Esther Gonzalo-Ruiz⟧ ⟦G4|struck⟧ in the ⟦MINUTE|12th minute⟧ on a penalty kick awarded for handling by ⟦PERSON|Kelli Huxley⟧, her ⟦G5|ninth goal⟧ of the year. She nearly had another before half, hitting the crossbar from 25 yards, and ⟦PERSON|Jaedyn Shawcross⟧ forced a fine stop out of ⟦PERSON|Mackie Arnott⟧.

⟦PERSON|Huxley⟧ made amends. The center back's ⟦MINUTE|49th-minute⟧ ⟦G6|equalizer⟧ was a header from ⟦PERSON|Coffield⟧'s corner kick that ⟦PERSON|Berglund⟧ got a glove to. "That was for the penalty," ⟦PERSON|Huxley⟧ said.

Late on, ⟦TEAM|Gotham⟧ thought it had tied things up. ⟦PERSON|Gonzalo-Ruiz⟧ ⟦G7|poked in⟧ a loose ball in the 93rd but the flag was up, and the video review took four minutes to agree.

⟦TEAM|Portland⟧ (8-4-5) hosts ⟦TEAM|Racing Louisville⟧ ⟦DATE|next Friday⟧. ⟦TEAM|Gotham⟧ (9-5-3) stays second in the ⟦COMPETITION|NWSL⟧.
=====GOALS=====
{"id": "G1", "scorer": "Naya Abdallah-Price", "team": "Portland Thorns", "minute": 75, "assist": "Sam Coffield", "kind": "shot", "minute_text": "Four minutes later"}
{"id": "G2", "scorer": "Naya Abdallah-Price", "team": "Portland Thorns", "minute": 75, "assist": "Sam Coffield", "kind": "shot"}
{"id": "G3", "scorer": "Naya Abdallah-Price", "team": "Portland Thorns", "minute": 75, "assist": "Sam Coffield", "kind": "shot"}
{"id": "G4", "scorer": "Esther Gonzalo-Ruiz", "team": "Gotham FC", "minute": 12, "kind": "penalty", "minute_text": "12th minute"}
{"id": "G5", "scorer": "Esther Gonzalo-Ruiz", "team": "Gotham FC", "minute": 12, "kind": "penalty"}
{"id": "G6", "scorer": "Kelli Huxley", "team": "Portland Thorns", "minute": 49, "assist": "Sam Coffield", "kind": "header", "minute_text": "49th-minute"}
{"id": "G7", "scorer": "Esther Gonzalo-Ruiz", "team": "Gotham FC", "minute": 93, "outcome": "ruled out", "minute_text": "93rd"}
