⟦PERSON|Wiklund⟧ breaks ⟦TEAM|Hajduk⟧ at the death
⟦TEAM|Hajduk Split⟧ thought they'd done it. They hadn't.
A goal up with ⟦MINUTE|22 minutes remaining⟧ in the eternal derby at the ⟦VENUE|Maksimir⟧, they lost ⟦SCORE|2-1⟧ to ⟦TEAM|Dinamo Zagreb⟧, and lost to a player they could've had in the ⟦DATE|summer⟧. ⟦PERSON|Jonas Wiklund⟧, the ⟦NORP|Swedish⟧ forward who turned down ⟦VENUE|Poljud⟧ for the capital, ⟦G1|struck twice⟧, his ⟦G2|second⟧ coming in the ⟦MINUTE|second minute of stoppage time⟧, to keep the ⟦NORP|Croatian⟧ champions perfect at home.
Goalkeeper ⟦PERSON|Luka Perković⟧, who'd made seven saves, kicked the foot of his own post when the ⟦G3|winner⟧ went in. ⟦PERSON|Tin Grgić⟧ had beaten two and then three; he gave it to ⟦PERSON|Wiklund⟧ because he fell over. ⟦PERSON|Wiklund⟧ hit it. It ⟦G4|went in off ⟦PERSON|Perković⟧'s knee⟧.
To the beginning. There was little to separate them in the first half. ⟦PERSON|Zeljko Marić⟧ headed against the bar for the home side; ⟦PERSON|Roko Šimunić⟧ was denied by ⟦PERSON|Perković⟧ twice. ⟦TEAM|Hajduk⟧'s best moment was a shot by ⟦PERSON|Ante Bulat⟧ which the keeper fumbled but recovered.
Then, in the ⟦MINUTE|59th minute⟧, the same ⟦PERSON|Bulat⟧ ⟦G5|got his reward⟧. ⟦PERSON|Ivo Čop⟧, overlapping, clipped it back from the line, and his captain ⟦G6|butted it in⟧. Up in the corner, where the visitors from ⟦GPE|Split⟧ were penned in, it was like the old times.
⟦MINUTE|Nine minutes later⟧ came the ⟦G7|equaliser⟧. ⟦PERSON|Šimunić⟧ stole in front of ⟦PERSON|Čop⟧, raised his head and crossed; ⟦PERSON|Wiklund⟧, unmarked, did what he does.
"I saw the ball late for the ⟦G8|first⟧," said ⟦PERSON|Perković⟧. "The ⟦G9|second⟧, I see it well, I'm there, and it goes off my knee. What do you do?"
The coach of ⟦TEAM|Dinamo⟧ spoke of character. "After we ⟦G10|conceded⟧ we didn't panic. We had ⟦PERSON|Wiklund⟧."
⟦FURNITURE|Related: Dinamo's Champions League fixtures in full⟧
=====GOALS=====
{"id": "G1", "scorer": "Jonas Wiklund", "team": "Dinamo", "count": 2}
{"id": "G2", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 90, "added": 2, "kind": "shot", "assist": "Tin Grgić", "minute_text": "second minute of stoppage time"}
{"id": "G3", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 90, "added": 2, "kind": "shot", "assist": "Tin Grgić"}
{"id": "G4", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 90, "added": 2, "kind": "shot", "assist": "Tin Grgić", "score": "2-1", "minute_text": "second minute of stoppage time"}
{"id": "G5", "scorer": "Ante Bulat", "team": "Hajduk", "minute": 59, "kind": "header", "assist": "Ivo Čop", "score": "0-1", "minute_text": "59th minute"}
{"id": "G6", "scorer": "Ante Bulat", "team": "Hajduk", "minute": 59, "kind": "header", "assist": "Ivo Čop", "minute_text": "59th minute"}
{"id": "G7", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 68, "kind": "shot", "assist": "Roko Šimunić", "score": "1-1", "minute_text": "Nine minutes later"}
{"id": "G8", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 68, "kind": "shot", "assist": "Roko Šimunić"}
{"id": "G9", "scorer": "Jonas Wiklund", "team": "Dinamo", "minute": 90, "added": 2, "kind": "shot", "assist": "Tin Grgić"}
{"id": "G10", "scorer": "Ante Bulat", "team": "Hajduk", "minute": 59, "kind": "header", "assist": "Ivo Čop"}
