⟦PERSON|Chloé Vandermeersch⟧, record breaker
⟦FURNITURE|By the FIFA.com team⟧
No one had ⟦G1|scored⟧ in six consecutive internationals for ⟦TEAM|Belgium⟧, man or woman, until ⟦PERSON|Chloé Vandermeersch⟧. The sequence began in a friendly in ⟦GPE|Dublin⟧ and ended, on ⟦DATE|Tuesday⟧, in ⟦GPE|Leuven⟧, with the ⟦G2|winner⟧ against ⟦TEAM|Italy⟧: ⟦PERSON|Janne Thijs⟧ nodded the ball down, the goalkeeper ⟦PERSON|Francesca Durini⟧ came and hesitated, and a 29-year-old schoolteacher from ⟦GPE|Kortrijk⟧ ⟦G3|lifted it over her⟧.
“I saw the net move and I thought about the children in my class,” she said. “They have a chart on the wall.”
The chart tells the story. A star for ⟦TEAM|Ireland⟧, where she ⟦G4|struck⟧ in each half. A star for ⟦TEAM|Kosovo⟧, ⟦G5|penalty⟧. A star for the ⟦G6|goal⟧ against ⟦TEAM|Denmark⟧, a 25-metre effort that ⟦PERSON|Signe Harboe⟧ got both hands to. ⟦TEAM|Portugal⟧, a ⟦G7|tap-in⟧, her first in a defeat. ⟦TEAM|Ukraine⟧, a ⟦G8|header⟧, though she is 1.61m. And now ⟦TEAM|Italy⟧.
She was not always a forward, or even always a footballer. At 19 she was ⟦NORP|Belgian⟧ junior champion at 400m hurdles, with a personal best that still ranks in her province’s top ten. She joined ⟦TEAM|Zulte Waregem⟧ to keep fit, as a right-back, and in her third season, short of players, was put up front against ⟦TEAM|Genk⟧. She ⟦G9|scored four⟧. Nobody has moved her since.
⟦TEAM|OH Leuven⟧ won the double with her; she ⟦G10|got 30⟧ in the league and, in the cup final against ⟦TEAM|Standard⟧, three minutes after ⟦PERSON|Noémie Gelders⟧ had missed a penalty at the other end, ran half the pitch to ⟦G11|seal it⟧.
There was an offer from ⟦TEAM|Roma⟧. She said no because of 5B. “They had exams.”
Her coach, ⟦PERSON|Elke Snoeck⟧, believes there is more to come. “In training she doesn’t score, never. She practises the thing before the thing. The run, the pause. People see the goals, they don’t see the four defenders walking the wrong way.”
⟦TEAM|Belgium⟧ travel to ⟦GPE|Valencia⟧ in ⟦DATE|April⟧ needing a point to reach the ⟦COMPETITION|Women’s World Cup⟧ for the first time. ⟦TEAM|Spain⟧ have ⟦G12|conceded⟧ once, to ⟦TEAM|Italy⟧’s ⟦PERSON|Aurora Giacinti-Moro⟧, in five qualifiers.
There is room for one more star on the chart. After that, she says, they’ll need a bigger wall.
⟦FURNITURE|Related: Belgium’s road to Brazil 2027⟧
=====GOALS=====
{"id": "G1", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background"}
{"id": "G2", "scorer": "Chloé Vandermeersch", "team": "Belgium", "kind": "shot", "assist": "Janne Thijs"}
{"id": "G3", "scorer": "Chloé Vandermeersch", "team": "Belgium", "kind": "shot", "assist": "Janne Thijs"}
{"id": "G4", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background", "kind": "penalty"}
{"id": "G6", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background", "kind": "shot"}
{"id": "G7", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background", "kind": "shot"}
{"id": "G8", "scorer": "Chloé Vandermeersch", "team": "Belgium", "scope": "background", "kind": "header"}
{"id": "G9", "scorer": "Chloé Vandermeersch", "team": "Zulte Waregem", "scope": "background", "count": 4}
{"id": "G10", "scorer": "Chloé Vandermeersch", "team": "OH Leuven", "scope": "background", "count": 30}
{"id": "G11", "scorer": "Chloé Vandermeersch", "team": "OH Leuven", "scope": "background"}
{"id": "G12", "scorer": "Aurora Giacinti-Moro", "team": "Italy", "scope": "background"}
