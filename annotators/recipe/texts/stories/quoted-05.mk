'Get in, you beauty!' ⟦PERSON|Tranmere⟧ at the ⟦G1|double⟧ as ⟦TEAM|Lions⟧ roar back

⟦PERSON|JACK TRANMERE⟧ is the toast of south ⟦GPE|London⟧ again after his two second-half ⟦G2|goals⟧ hauled ⟦TEAM|Millwall⟧ back from the dead against ⟦TEAM|Watford⟧.

The veteran, 34, looked finished in ⟦DATE|August⟧. Last night he was the one doing the finishing, his ⟦G3|second⟧ of a barmy evening sending the ⟦VENUE|Den⟧ potty and dumping the ⟦TEAM|Hornets⟧ ⟦SCORE|3-2⟧.

The ⟦TEAM|Lions⟧ ⟦G4|drew first blood⟧. A long throw, a flick, a scramble, and ⟦PERSON|Moussa Diarrassouba⟧ was on hand to ⟦G5|convert⟧ on ⟦MINUTE|15⟧. But ⟦TEAM|Watford⟧, with ⟦PERSON|Conor Fallow⟧ running the show, ⟦G6|were ahead⟧ by the tea break. ⟦PERSON|Oli Hesketh⟧ ⟦G7|stuck one in⟧ from 20 yards on ⟦MINUTE|40 minutes⟧, a shot ⟦PERSON|Gerrit Visscher⟧ got both hands to, and ⟦PERSON|Brad Wickham⟧'s slip let in ⟦PERSON|Tiago Mendonça⟧, who ⟦G8|rounded the keeper and tapped in⟧ with the whistle about to go.

Cue boos. Cue ⟦PERSON|Tranmere⟧, sent on for ⟦PERSON|Wickham⟧ at ⟦MINUTE|half-time⟧. In the ⟦MINUTE|57th minute⟧ ⟦PERSON|Fallow⟧ lost the ball to ⟦PERSON|Diarrassouba⟧, whose shot was parried, and the old boy had the simple task of ⟦G9|knocking in⟧ the rebound for his ⟦G10|99th league goal⟧. He ⟦G11|hit three⟧ at ⟦TEAM|QPR⟧ in ⟦DATE|2014⟧, when some of this lot were in primary school.

No 100 wasn't long in coming. ⟦TEAM|Watford⟧ boss ⟦PERSON|Roy Castleton⟧ was still waving for offside when ⟦PERSON|Tranmere⟧ ran on to a hopeful punt and ⟦G12|finished off⟧ the move of his life, if a toe-poke off the shin counts as one. VAR isn't used here, and thank goodness, because he looked a yard off.

⟦TEAM|Watford⟧ had ⟦PERSON|Hesketh⟧ sent off on 83 for pulling back ⟦PERSON|Diarrassouba⟧. They still nearly nicked it: ⟦PERSON|Fallow⟧ clattered the bar in the ⟦MINUTE|sixth minute of stoppage time⟧.

⟦PERSON|Tranmere⟧ roared: "Get in, you beauty! I'll be honest, I nearly didn't celebrate the ⟦G13|second⟧ because I thought the lino would stick it up. Nobody's told me about any hundred. The missus'll have it on a cake by ⟦DATE|tomorrow⟧.

"The ⟦G14|first⟧ was a tap-in, my nan ⟦G15|puts that away⟧. But you've got to be there, haven't you? I've been there 20 years."

Boss ⟦PERSON|Kenny Ludgate⟧ said: "When we ⟦G16|conceded⟧ right on ⟦MINUTE|half-time⟧ I could've kicked the door down. Two rotten ⟦G17|goals⟧ to let in, one from miles out and one when we fall over. I said, ⟦PERSON|Jack⟧, go and sort it out. And he has."

A livid ⟦PERSON|Castleton⟧ stormed: "The ⟦G18|winner⟧ is offside. Everyone in the ground knows it. It's a disgrace, and the official's ten yards away. We were ⟦SCORE|2-1⟧ up and comfortable. The ⟦G19|first⟧ one after the ⟦MINUTE|break⟧, I'll hold my hands up, we gave it away. But you can't ⟦G20|lose a game⟧ like that."

⟦TEAM|Watford⟧ are back in action in the ⟦COMPETITION|Carabao Cup⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "JACK TRANMERE", "team": "Millwall", "count": 2}
{"id": "G2", "scorer": "JACK TRANMERE", "team": "Millwall", "count": 2}
{"id": "G3", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot"}
{"id": "G4", "scorer": "Moussa Diarrassouba", "team": "Millwall", "kind": "shot", "minute": 15, "minute_text": "15"}
{"id": "G5", "scorer": "Moussa Diarrassouba", "team": "Millwall", "kind": "shot", "minute": 15, "minute_text": "15"}
{"id": "G6", "scorer": "Tiago Mendonça", "team": "Watford", "kind": "shot"}
{"id": "G7", "scorer": "Oli Hesketh", "team": "Watford", "kind": "shot", "minute": 40, "minute_text": "40 minutes"}
{"id": "G8", "scorer": "Tiago Mendonça", "team": "Watford", "kind": "shot"}
{"id": "G9", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot", "minute": 57, "minute_text": "57th minute"}
{"id": "G10", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot", "minute": 57, "minute_text": "57th minute"}
{"id": "G11", "scorer": "JACK TRANMERE", "count": 3, "scope": "background"}
{"id": "G12", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot"}
{"id": "G13", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot"}
{"id": "G14", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot", "minute": 57}
{"id": "G15", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot", "minute": 57}
{"id": "G16", "scorer": "Tiago Mendonça", "team": "Watford", "kind": "shot"}
{"id": "G17", "scorer": "Oli Hesketh; Tiago Mendonça", "team": "Watford", "count": 2, "kind": "shot"}
{"id": "G18", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot"}
{"id": "G19", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot", "minute": 57}
{"id": "G20", "scorer": "JACK TRANMERE", "team": "Millwall", "kind": "shot"}
