⟦TEAM|Spain⟧ into ⟦COMPETITION|Olympic⟧ final after late ⟦G1|double⟧ ends ⟦NORP|French⟧ hopes

⟦TEAM|Spain⟧ reached the ⟦COMPETITION|Olympic⟧ final on ⟦DATE|Tuesday⟧ as two ⟦G2|goals⟧ in the last seven minutes saw them beat hosts ⟦TEAM|France⟧ ⟦SCORE|4-2⟧ in ⟦GPE|Lyon⟧.

⟦PERSON|Alba Requena⟧ and ⟦PERSON|Irati Gorostiza⟧ ⟦G3|had them two up⟧, ⟦PERSON|Kadiatou Barry⟧ ⟦G4|scored twice⟧ to bring ⟦TEAM|France⟧ level, and then ⟦PERSON|Gorostiza⟧ again and substitute ⟦PERSON|Lucía Bermejo⟧ ⟦G5|finished the job⟧.

⟦TEAM|Spain⟧ kept the ball for most of the first ten minutes and used it once, when ⟦PERSON|Sara Villafranca⟧'s shot was pushed behind by ⟦PERSON|Hélène Marchand-Diop⟧. It was from a ⟦NORP|French⟧ throw that they ⟦G6|opened the scoring⟧. ⟦PERSON|Salomé Guérin⟧'s first touch let her down, ⟦PERSON|Cristina Olmos⟧ stepped in and slid a pass inside the full-back. ⟦PERSON|Requena⟧ ⟦G7|opened her body and guided it in⟧ at the far post, ⟦MINUTE|13 minutes⟧ played.

The ⟦G8|second⟧ took a little longer. ⟦PERSON|Maëlle Joubert⟧ hit the bar for ⟦TEAM|France⟧, ⟦PERSON|Barry⟧'s follow-up was taken off the line by ⟦PERSON|Nerea Isasi⟧, and within seconds ⟦PERSON|Villafranca⟧ was racing the other way. She crossed and ⟦PERSON|Gorostiza⟧ ⟦G9|poked it in⟧ with ⟦MINUTE|half an hour gone⟧.

Then came the goal that was not. ⟦PERSON|Villafranca⟧ thought she had scored on ⟦MINUTE|40⟧, but the ball had been handled by ⟦PERSON|Olmos⟧ before the ⟦G10|shot went in⟧.

⟦TEAM|France⟧ drew strength from that. They ⟦G11|got one back⟧ before the ⟦MINUTE|break⟧, ⟦PERSON|Barry⟧'s ⟦G12|free-kick⟧ going through the wall, and drew level after it. ⟦PERSON|Anaïs Périer⟧'s corner was flicked on by ⟦PERSON|Joubert⟧ for ⟦PERSON|Barry⟧ to ⟦G13|nod in⟧ from under the crossbar in the ⟦MINUTE|66th minute⟧, her fifth ⟦G14|goal⟧ in the tournament. ⟦TEAM|Spain⟧ protested that she had been offside; the ⟦G15|goal⟧ was checked and given.

The stadium demanded a winner and had one, though not the one it wanted. With ⟦MINUTE|seven minutes left⟧ ⟦PERSON|Gorostiza⟧ was given too much room outside the box and ⟦G16|struck home⟧ left-footed. In ⟦MINUTE|stoppage time⟧, with ⟦PERSON|Marchand-Diop⟧ in the ⟦NORP|Spanish⟧ half for a free-kick, ⟦PERSON|Isasi⟧'s clearance fell kindly for ⟦PERSON|Bermejo⟧, who had the simple task of ⟦G17|rolling it into the empty net⟧ from 40 yards.

"They ⟦G18|got back level⟧ and the noise was incredible," said ⟦PERSON|Gorostiza⟧. "I ⟦G19|hit it⟧ well. For the ⟦G20|first one⟧ I was a bit lucky with the bounce."

The ⟦NORP|French⟧ coach said: "We ⟦G21|conceded⟧ early, again. We did the hard part, then they ⟦G22|score⟧ from nothing. The ⟦G23|last⟧ doesn't count for me."

It will be ⟦TEAM|Spain⟧'s first final since the ⟦ORG|IOC⟧ admitted women's football. ⟦TEAM|France⟧, beaten by ⟦TEAM|Germany⟧ in ⟦GPE|Paris⟧ ⟦DATE|last winter⟧ when ⟦PERSON|Guérin⟧ ⟦G24|put through her own net⟧, play for third.
=====GOALS=====
{"id": "G1", "scorer": "Irati Gorostiza; Lucía Bermejo", "team": "Spain", "count": 2}
{"id": "G2", "scorer": "Irati Gorostiza; Lucía Bermejo", "team": "Spain", "count": 2}
{"id": "G3", "scorer": "Alba Requena; Irati Gorostiza", "team": "Spain", "count": 2}
{"id": "G4", "scorer": "Kadiatou Barry", "team": "France", "count": 2}
{"id": "G5", "scorer": "Irati Gorostiza; Lucía Bermejo", "team": "Spain", "count": 2}
{"id": "G6", "scorer": "Alba Requena", "team": "Spain", "minute": 13, "assist": "Cristina Olmos", "kind": "shot"}
{"id": "G7", "scorer": "Alba Requena", "team": "Spain", "minute": 13, "assist": "Cristina Olmos", "kind": "shot", "minute_text": "13 minutes"}
{"id": "G8", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 30, "assist": "Sara Villafranca", "kind": "shot"}
{"id": "G9", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 30, "assist": "Sara Villafranca", "kind": "shot", "minute_text": "half an hour gone"}
{"id": "G10", "scorer": "Sara Villafranca", "team": "Spain", "minute": 40, "kind": "shot", "outcome": "ruled out", "minute_text": "40"}
{"id": "G11", "scorer": "Kadiatou Barry", "team": "France", "kind": "free kick"}
{"id": "G12", "scorer": "Kadiatou Barry", "team": "France", "kind": "free kick"}
{"id": "G13", "scorer": "Kadiatou Barry", "team": "France", "minute": 66, "assist": "Maëlle Joubert", "kind": "header", "minute_text": "66th minute"}
{"id": "G14", "scorer": "Kadiatou Barry", "team": "France", "minute": 66, "assist": "Maëlle Joubert", "kind": "header", "minute_text": "66th minute"}
{"id": "G15", "scorer": "Kadiatou Barry", "team": "France", "minute": 66, "assist": "Maëlle Joubert", "kind": "header", "minute_text": "66th minute"}
{"id": "G16", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 83, "kind": "shot", "minute_text": "seven minutes left"}
{"id": "G17", "scorer": "Lucía Bermejo", "team": "Spain", "assist": "Nerea Isasi", "kind": "shot"}
{"id": "G18", "scorer": "Kadiatou Barry", "team": "France", "count": 2}
{"id": "G19", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 83, "kind": "shot"}
{"id": "G20", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 30, "assist": "Sara Villafranca", "kind": "shot"}
{"id": "G21", "scorer": "Alba Requena", "team": "Spain", "minute": 13, "assist": "Cristina Olmos", "kind": "shot"}
{"id": "G22", "scorer": "Irati Gorostiza", "team": "Spain", "minute": 83, "kind": "shot"}
{"id": "G23", "scorer": "Lucía Bermejo", "team": "Spain", "assist": "Nerea Isasi", "kind": "shot"}
{"id": "G24", "scorer": "Salomé Guérin", "team": "Germany", "kind": "own goal", "scope": "background"}
