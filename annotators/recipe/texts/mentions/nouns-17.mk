⟦PERSON|Emilio Bravo⟧'s ⟦G1|opener⟧ inside ⟦MINUTE|three minutes⟧ was a blow that ⟦TEAM|Nacional⟧ took well. "After conceding a ⟦G2|goal⟧ like that you can fold," said coach ⟦PERSON|Hernan Piriz⟧. "We had ten efforts, four of them very good."

⟦PERSON|Kaoru Enomoto⟧'s ⟦G3|free-kick⟧ had already beaten ⟦PERSON|Hannah Mercer⟧ when, in the ⟦MINUTE|41st minute⟧, a second one by the ⟦TEAM|Japan Women⟧ captain came back off the post. The header that followed was straight at the keeper.

After ⟦PERSON|Leroy Stubbs⟧ had been harshly penalised, ⟦TEAM|Boston United⟧ ⟦G4|conceded⟧ from the spot-kick, ⟦PERSON|Will Rawnsley⟧ the taker for ⟦TEAM|Alfreton Town⟧ in the ⟦MINUTE|32nd minute⟧. They conceded 17 corners as well.

Tempers flared after the penalty, which ⟦PERSON|Vaclav Tesar⟧ missed for ⟦TEAM|Jablonec⟧, and after the disallowed ⟦G5|goal⟧, ⟦PERSON|Marek Kucera⟧'s on the ⟦MINUTE|hour⟧. By the end ⟦TEAM|Jablonec⟧ had eight men booked.

⟦PERSON|Theo Castlemaine⟧ made one ⟦G6|goal⟧ for ⟦PERSON|Kyle Rhoden⟧ with an instant pass and then ⟦G7|got one⟧ himself, a strike into the roof of the net, for ⟦TEAM|Forest Green Rovers⟧.

⟦PERSON|Theo Langrish⟧ made one chance for ⟦PERSON|Kyle Abbott⟧ and got one himself; both efforts finished in the hands of ⟦PERSON|Seb Norwood⟧. ⟦TEAM|Weston-super-Mare⟧ were well worth the draw that leaves them a goal better off than ⟦TEAM|Slough Town⟧.

⟦PERSON|Pelle Clausen⟧'s ⟦MINUTE|injury-time⟧ ⟦G8|equaliser⟧ at ⟦TEAM|Aarhus⟧ in ⟦DATE|September⟧ and his ⟦MINUTE|71st-minute⟧ ⟦G9|equaliser⟧ on ⟦DATE|Sunday⟧ have been worth a point apiece to ⟦TEAM|Lyngby⟧, who have missed five penalties.

⟦PERSON|Mattheus Aires⟧ converted to full-back, converted a doubtful coach and, on ⟦DATE|Saturday⟧, ⟦G10|converted⟧ ⟦PERSON|Luan Prado⟧'s cross with a minute of the second half gone. ⟦TEAM|Goias⟧ have kept a clean sheet in each of his starts.

An equaliser would have sent ⟦TEAM|Dag and Red⟧ through on away goals, except that away goals no longer count. ⟦PERSON|Joe Pocock⟧'s strike on ⟦MINUTE|84⟧ hit ⟦PERSON|Ollie Vance⟧ in any case.

⟦PERSON|Dilan Aksu⟧ ⟦G11|restored the lead⟧ for ⟦TEAM|Besiktas⟧ with a precise finish in the ⟦MINUTE|50th minute⟧. In the ⟦MINUTE|48th⟧, ⟦PERSON|Kerem Bas⟧ had ⟦G12|brought ⟦TEAM|Antalyaspor⟧ level⟧, and a ⟦G13|goal⟧ by ⟦PERSON|Furkan Er⟧ in the ⟦MINUTE|46th⟧ had been refused.

Power was restored at ⟦MINUTE|half-time⟧, order in the away end soon afterwards, and parity never: ⟦TEAM|Chippenham Town⟧ were beaten by an early ⟦PERSON|Shane Lavery-Kent⟧ ⟦G14|effort⟧ for ⟦TEAM|Salisbury⟧.

⟦PERSON|Jokubas Petrauskas⟧ ⟦G15|added another⟧ for ⟦TEAM|Zalgiris⟧ on ⟦MINUTE|76⟧ and a further ⟦G16|one⟧, by ⟦PERSON|Titas Kazlas⟧, was scrubbed out. ⟦PERSON|Andrius Velicka-Rimkus⟧ added another booking to the five he had.

⟦TEAM|Cagliari⟧ added another defender and another midfielder to the squad on ⟦DATE|Monday⟧. They did not add a striker, and the team that was without a goal in three matches drew the fourth as well.

⟦PERSON|Ole Magnus Nygaard⟧'s ⟦G17|header⟧ in the ⟦MINUTE|65th minute⟧ put a seal on the win; ⟦PERSON|Eirik Dahlen⟧'s ⟦G18|own goal⟧ in the ⟦MINUTE|ninth⟧ had begun it. ⟦TEAM|Molde⟧ are four points clear of ⟦TEAM|Odd⟧.

Two ⟦G19|goals⟧ up inside ⟦MINUTE|11 minutes⟧ thanks to ⟦PERSON|Jorginho Lima⟧, ⟦TEAM|Ceara⟧ were then on the wrong end of a penalty decision, which ⟦PERSON|Wellington Rato-Silva⟧ of ⟦TEAM|Fortaleza⟧ wasted, and held out.

Their two-goal lead lasted 11 minutes. ⟦TEAM|Guingamp⟧'s ⟦PERSON|Tony Le Goff⟧ ⟦G20|pulled one back⟧ on ⟦MINUTE|41⟧ and ⟦PERSON|Ewen Jaouen-Petit⟧ ⟦G21|made it all square⟧ on ⟦MINUTE|45⟧, the second of them a ⟦G22|goal⟧ that ⟦TEAM|Pau⟧ thought offside. It ended ⟦SCORE|2-2⟧.

The fourth ⟦G23|goal⟧ for ⟦TEAM|Puskas Akademia⟧ came from ⟦PERSON|Levente Varga⟧ in the ⟦MINUTE|78th minute⟧, the fourth booking was shown to ⟦PERSON|Bence Toth⟧ in the ⟦MINUTE|79th⟧, and the fourth substitute, ⟦PERSON|Adam Nemeth⟧, missed a penalty in the ⟦MINUTE|80th⟧.

⟦PERSON|Frank Musonda⟧, with one effort, one corner and one clean finish, had a fine 12 minutes as a substitute, and only the ⟦G24|last⟧ of those, in the ⟦MINUTE|85th minute⟧, mattered to ⟦TEAM|Green Buffaloes⟧.

He had not won a penalty, earned a booking or managed an effort in 84 minutes when the ball fell to ⟦PERSON|Tom Aske⟧, in the ⟦MINUTE|85th minute⟧, and he put it over. ⟦TEAM|Stabaek⟧ were still a goal behind at the end.

⟦PERSON|Omar Quiñones⟧'s ⟦G25|reply⟧ on ⟦MINUTE|34⟧ to ⟦PERSON|Yerson Mosquera-Gil⟧'s ⟦MINUTE|33rd-minute⟧ ⟦G26|penalty⟧ for ⟦TEAM|Envigado⟧ was so quick that some were still arguing about the decision. ⟦TEAM|Deportivo Cali⟧ later had two headers saved.
=====GOALS=====
{"id": "G1", "scorer": "Emilio Bravo", "minute": 3, "minute_text": "three minutes"}
{"id": "G2", "scorer": "Emilio Bravo", "minute": 3, "minute_text": "three minutes"}
{"id": "G3", "scorer": "Kaoru Enomoto", "team": "Japan Women", "kind": "free kick"}
{"id": "G4", "scorer": "Will Rawnsley", "team": "Alfreton Town", "minute": 32, "minute_text": "32nd minute", "kind": "penalty"}
{"id": "G5", "scorer": "Marek Kucera", "team": "Jablonec", "minute": 60, "minute_text": "hour", "outcome": "ruled out"}
{"id": "G6", "scorer": "Kyle Rhoden", "team": "Forest Green Rovers", "assist": "Theo Castlemaine"}
{"id": "G7", "scorer": "Theo Castlemaine", "team": "Forest Green Rovers"}
{"id": "G8", "scorer": "Pelle Clausen", "team": "Lyngby", "scope": "background"}
{"id": "G9", "scorer": "Pelle Clausen", "team": "Lyngby", "minute": 71, "minute_text": "71st-minute"}
{"id": "G10", "scorer": "Mattheus Aires", "team": "Goias", "minute": 46, "minute_text": "a minute of the second half gone", "assist": "Luan Prado", "kind": "shot"}
{"id": "G11", "scorer": "Dilan Aksu", "team": "Besiktas", "minute": 50, "minute_text": "50th minute"}
{"id": "G12", "scorer": "Kerem Bas", "team": "Antalyaspor", "minute": 48, "minute_text": "48th"}
{"id": "G13", "scorer": "Furkan Er", "team": "Antalyaspor", "minute": 46, "minute_text": "46th", "outcome": "ruled out"}
{"id": "G14", "scorer": "Shane Lavery-Kent", "team": "Salisbury"}
{"id": "G15", "scorer": "Jokubas Petrauskas", "team": "Zalgiris", "minute": 76, "minute_text": "76"}
{"id": "G16", "scorer": "Titas Kazlas", "team": "Zalgiris", "outcome": "ruled out"}
{"id": "G17", "scorer": "Ole Magnus Nygaard", "team": "Molde", "minute": 65, "minute_text": "65th minute", "kind": "header"}
{"id": "G18", "scorer": "Eirik Dahlen", "team": "Molde", "minute": 9, "minute_text": "ninth", "kind": "own goal"}
{"id": "G19", "scorer": "Jorginho Lima", "team": "Ceara", "count": 2}
{"id": "G20", "scorer": "Tony Le Goff", "team": "Guingamp", "minute": 41, "minute_text": "41"}
{"id": "G21", "scorer": "Ewen Jaouen-Petit", "team": "Guingamp", "minute": 45, "minute_text": "45", "score": "2-2"}
{"id": "G22", "scorer": "Ewen Jaouen-Petit", "team": "Guingamp", "minute": 45, "minute_text": "45"}
{"id": "G23", "scorer": "Levente Varga", "team": "Puskas Akademia", "minute": 78, "minute_text": "78th minute"}
{"id": "G24", "scorer": "Frank Musonda", "team": "Green Buffaloes", "minute": 85, "minute_text": "85th minute"}
{"id": "G25", "scorer": "Omar Quiñones", "team": "Deportivo Cali", "minute": 34, "minute_text": "34"}
{"id": "G26", "scorer": "Yerson Mosquera-Gil", "team": "Envigado", "minute": 33, "minute_text": "33rd-minute", "kind": "penalty"}
