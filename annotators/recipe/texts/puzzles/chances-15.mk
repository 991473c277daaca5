Statistical notes: Matchday 9, ⟦COMPETITION|Brasileirão⟧
⟦GPE|São Paulo⟧, ⟦DATE|May 29⟧
⟦TEAM|Flamengo⟧'s ⟦SCORE|1-0⟧ defeat by ⟦TEAM|Fortaleza⟧ was their first at home in 22 matches in all competitions. ⟦PERSON|Breno Caucaia⟧'s ⟦G1|goal⟧, timed at ⟦MINUTE|12 seconds⟧, is the fastest of the season and the third fastest in the competition since records began in ⟦DATE|2003⟧.
That ⟦G2|strike⟧ also meant that ⟦TEAM|Fortaleza⟧ have ⟦G3|scored in the ⟦MINUTE|opening minute⟧⟧ twice ⟦DATE|this season⟧. No other club has managed it more than once since ⟦DATE|2014⟧.
⟦PERSON|Tiquinho Ramires⟧ ⟦G4|scored both goals⟧ as ⟦TEAM|Bahia⟧ beat ⟦TEAM|Cruzeiro⟧ ⟦SCORE|2-1⟧, in the ⟦MINUTE|8th⟧ and ⟦MINUTE|90th⟧ minutes. He leads the charts with ⟦G6|nine⟧, two clear of ⟦TEAM|Palmeiras⟧'s ⟦NORP|Argentine⟧ ⟦PERSON|Matías Olguín⟧, who has not found the net for four rounds.
⟦PERSON|Olguín⟧ had nine shots in the ⟦SCORE|0-0⟧ draw at ⟦TEAM|Botafogo⟧, the most by any player without scoring since ⟦PERSON|Washington Lemos⟧ had 10 for ⟦TEAM|Sport⟧ in ⟦DATE|2009⟧. Three were saved by ⟦PERSON|Jandrei Moura⟧, two hit the post, four went wide or over.
⟦TEAM|Cruzeiro⟧ have now ⟦G7|conceded 11 goals⟧ in the ⟦MINUTE|last 15 minutes⟧ of matches, which is more than half of their total of ⟦G8|21⟧. Against ⟦TEAM|Bahia⟧ they'd ⟦G9|drawn level⟧ through ⟦PERSON|Kaiky⟧'s penalty on ⟦MINUTE|66⟧.
⟦TEAM|Vasco da Gama⟧ won away for the first time since ⟦DATE|October⟧: ⟦SCORE|3-2⟧ in ⟦GPE|Porto Alegre⟧ against ⟦TEAM|Grêmio⟧, having been two down at the ⟦MINUTE|break⟧. Their three ⟦G10|goals⟧ came in nine minutes, from ⟦PERSON|Puma Ledesma⟧ (⟦MINUTE|70⟧, ⟦MINUTE|74⟧) and ⟦PERSON|Lucão⟧ (⟦MINUTE|79⟧). All of ⟦PERSON|Ledesma⟧'s ⟦G11|six⟧ ⟦DATE|this season⟧ have been ⟦G12|headers⟧.
⟦TEAM|Grêmio⟧'s ⟦PERSON|Wesley Trindade⟧, who ⟦G13|opened the scoring⟧ in the ⟦MINUTE|17th minute⟧ and ⟦G14|added a second⟧ from the spot, has now taken 31 penalties in his career and missed none.
Goalkeeper ⟦PERSON|Cássio Prates⟧ of ⟦TEAM|Juventude⟧ went past 700 minutes without conceding. He was last ⟦G15|beaten⟧ on ⟦DATE|20 April⟧, by a deflection.
There were five red cards in the round. ⟦TEAM|Corinthians⟧ against ⟦TEAM|Santos⟧ (⟦SCORE|1-1⟧) had three of them, along with a record of 14 bookings in total, and one actual ⟦G16|goal⟧ each: ⟦PERSON|Memphis Aguiar⟧'s for the hosts, on the ⟦MINUTE|hour⟧, and ⟦PERSON|Guilherme Pato⟧'s in reply.
Averages after nine rounds: goals per game 2.31 (2.44 ⟦DATE|last season⟧); penalties 0.28; attendance 26,110.
=====GOALS=====
{"id": "G1", "scorer": "Breno Caucaia", "team": "Fortaleza", "minute": 1, "minute_text": "12 seconds"}
{"id": "G2", "scorer": "Breno Caucaia", "team": "Fortaleza", "minute": 1}
{"id": "G3", "team": "Fortaleza", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Tiquinho Ramires", "team": "Bahia", "count": 2}
{"id": "G6", "scorer": "Tiquinho Ramires", "team": "Bahia", "scope": "background", "count": 9}
{"id": "G7", "scope": "background", "count": 11}
{"id": "G8", "scope": "background", "count": 21}
{"id": "G9", "scorer": "Kaiky", "team": "Cruzeiro", "minute": 66, "minute_text": "66", "kind": "penalty"}
{"id": "G10", "scorer": "Puma Ledesma; Lucão", "team": "Vasco da Gama", "count": 3}
{"id": "G11", "scorer": "Puma Ledesma", "team": "Vasco da Gama", "scope": "background", "count": 6}
{"id": "G12", "scorer": "Puma Ledesma", "team": "Vasco da Gama", "kind": "header", "scope": "background", "count": 6}
{"id": "G13", "scorer": "Wesley Trindade", "team": "Grêmio", "minute": 17, "minute_text": "17th minute"}
{"id": "G14", "scorer": "Wesley Trindade", "team": "Grêmio", "kind": "penalty"}
{"id": "G15", "scope": "background"}
{"id": "G16", "scorer": "Memphis Aguiar; Guilherme Pato", "count": 2}
