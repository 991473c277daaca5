⟦PERSON|Dwayne Palfrey⟧ put a shift in at left-back and put one over the bar from six yards; in between he set up ⟦PERSON|Keaton Lyle⟧ to ⟦G1|put ⟦TEAM|Crawley Town⟧ on their way⟧ on ⟦MINUTE|48 minutes⟧.

⟦TEAM|Crawley Town⟧ were on their way home by six o'clock, the floodlights having failed after ⟦MINUTE|27 minutes⟧ with the score ⟦SCORE|0-0⟧.

⟦TEAM|Atlético Nacional⟧ made light of the altitude to record a ⟦SCORE|2-0⟧ win. ⟦PERSON|Jhon Palacios⟧ rose to ⟦G2|send them ahead⟧ in the ⟦MINUTE|24th minute⟧ and ⟦PERSON|Brayan Cuero⟧ had the simple task of ⟦G3|adding the other⟧ in the ⟦MINUTE|first of six added minutes⟧.

It was a simple task for ⟦PERSON|Adrien Kouamé⟧ to pick his eleven, with only 13 fit players available. One of them, ⟦PERSON|Landry Gnahoré⟧, lasted until ⟦MINUTE|half-time⟧.

A brilliant ⟦G4|volley⟧ by ⟦PERSON|Anouk van Rhijn⟧, a contender for goal of the season, gave ⟦TEAM|FC Twente Women⟧ something to show for a dominant opening. It came in the ⟦MINUTE|35th minute⟧; by then ⟦PERSON|Lisa Doorn⟧ had failed with two free headers.

A brilliant volley by ⟦PERSON|Anouk van Rhijn⟧ brought a save to match from ⟦PERSON|Inge Schouten⟧, and the ⟦TEAM|FC Twente Women⟧ pressure slowly went out of the game.

⟦TEAM|Ipswich Town⟧ had barely settled when they were behind. ⟦PERSON|Armando Broll⟧ robbed ⟦PERSON|Leif Dahlin⟧, exchanged passes with ⟦PERSON|Wes Coombe⟧ and ⟦G5|⟦TEAM|Norwich City⟧ had first blood⟧ with just ⟦MINUTE|four minutes⟧ gone.

⟦TEAM|Ipswich Town⟧ have settled out of court with ⟦PERSON|Armando Broll⟧, who claimed he was owed a loyalty payment. They remain behind ⟦TEAM|Norwich City⟧ in the table on goals scored.

⟦PERSON|Roman Zelenka⟧ let one slip through his gloves ⟦MINUTE|ten minutes before the break⟧, ⟦PERSON|Filip Mach⟧'s ⟦G6|free-kick⟧ bouncing just in front of him. It was the only way ⟦TEAM|Sparta Prague⟧ looked like getting a goal.

⟦PERSON|Roman Zelenka⟧ let ⟦PERSON|Filip Mach⟧'s free-kick slip through his gloves but recovered before ⟦PERSON|Lukáš Beran⟧ could reach it. The assistant's flag was up anyway.

⟦TEAM|Chesterfield⟧ won ugly. They had one attempt on target, and ⟦PERSON|Armel Koffi-Dobson⟧ ⟦G7|put that away⟧ in the ⟦MINUTE|38th minute⟧. Everything else was tackles, throw-ins and stoppages.

⟦TEAM|Chesterfield⟧ put that disappointment away with the strips and went to work on the training field on ⟦DATE|Monday⟧, said defender ⟦PERSON|Laurie Winn⟧.

A goal up, then a man up, ⟦TEAM|Cavalry FC⟧ might have been expected to cruise. But ⟦PERSON|Marcus Haberle⟧ ⟦G8|found the equaliser⟧ for ⟦TEAM|Forge FC⟧ on ⟦MINUTE|59 minutes⟧ and ⟦PERSON|Tristan Boyko⟧ hit the outside of a post.

⟦PERSON|Bruno Alvim⟧ was shown a straight red for a lunge on ⟦PERSON|Rafa Couto⟧ and ⟦PERSON|Couto⟧ got up to take the free-kick, bending it on to the angle of post and bar. ⟦TEAM|Coritiba⟧ saw out ⟦MINUTE|stoppage time⟧ with ten.

⟦PERSON|Hugh Pemberton⟧ and ⟦PERSON|Zain Riaz⟧ were both on the scoresheet as ⟦TEAM|Hartlepool United⟧ put an end to a run of six without a win. ⟦PERSON|Pemberton⟧ ⟦G9|netted⟧ on ⟦MINUTE|21 minutes⟧; ⟦PERSON|Riaz⟧, one of three teenagers in the side, ⟦G10|finished off⟧ a counter that he had started.

⟦TEAM|Hartlepool United⟧ finished off their pre-season with a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Zain Riaz⟧ took part only in the last half hour.

⟦PERSON|Ingi Sveinsson⟧ ⟦G11|brought ⟦TEAM|Valur⟧ back from the brink⟧ in the ⟦MINUTE|84th minute⟧ when he reached ⟦PERSON|Aron Bjarnason⟧'s long throw ahead of ⟦PERSON|Kári Egilsson⟧. They had ⟦G12|gone two down⟧ in the ⟦MINUTE|opening half-hour⟧ to ⟦TEAM|KR⟧.

A consortium led by ⟦PERSON|Graham Tickell⟧ has brought ⟦TEAM|Southend United⟧ back from the brink. Wages were paid on ⟦DATE|Friday⟧ and the embargo will be lifted within days.

⟦TEAM|Udinese⟧ had the ball in the net again ⟦MINUTE|moments before the whistle⟧, but ⟦PERSON|Florian Kreuz⟧'s ⟦G13|finish⟧ was ruled offside and ⟦TEAM|Empoli⟧ kept their one-goal margin.

⟦PERSON|Marcelo Quispe⟧ grew in confidence after his ⟦G14|goal⟧ and might have had another for ⟦TEAM|Bolivia⟧; ⟦PERSON|Edwin Zárate⟧ beat away a rising drive and then watched as a chip floated over.
=====GOALS=====
{"id": "G1", "scorer": "Keaton Lyle", "team": "Crawley Town", "minute": 48, "minute_text": "48 minutes", "assist": "Dwayne Palfrey"}
{"id": "G2", "scorer": "Jhon Palacios", "team": "Atlético Nacional", "minute": 24, "minute_text": "24th minute", "kind": "header"}
{"id": "G3", "scorer": "Brayan Cuero", "team": "Atlético Nacional", "minute": 90, "added": 1, "minute_text": "first of six added minutes"}
{"id": "G4", "scorer": "Anouk van Rhijn", "team": "FC Twente Women", "minute": 35, "minute_text": "35th minute", "kind": "volley"}
{"id": "G5", "scorer": "Armando Broll", "team": "Norwich City", "minute": 4, "minute_text": "four minutes", "assist": "Wes Coombe"}
{"id": "G6", "scorer": "Filip Mach", "team": "Sparta Prague", "minute": 35, "minute_text": "ten minutes before the break", "kind": "free kick"}
{"id": "G7", "scorer": "Armel Koffi-Dobson", "team": "Chesterfield", "minute": 38, "minute_text": "38th minute"}
{"id": "G8", "scorer": "Marcus Haberle", "team": "Forge FC", "minute": 59, "minute_text": "59 minutes"}
{"id": "G9", "scorer": "Hugh Pemberton", "team": "Hartlepool United", "minute": 21, "minute_text": "21 minutes"}
{"id": "G10", "scorer": "Zain Riaz", "team": "Hartlepool United"}
{"id": "G11", "scorer": "Ingi Sveinsson", "team": "Valur", "minute": 84, "minute_text": "84th minute"}
{"id": "G12", "team": "KR", "count": 2}
{"id": "G13", "scorer": "Florian Kreuz", "team": "Udinese", "outcome": "ruled out"}
{"id": "G14", "scorer": "Marcelo Quispe", "team": "Bolivia"}
