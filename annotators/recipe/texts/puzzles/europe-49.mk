⟦TEAM|Parma⟧ pull clear of trouble with late win

⟦FURNITURE|Parma 2-1 Fiorentina | Serie A⟧

⟦TEAM|Parma⟧ secured a first home win in ten weeks when ⟦PERSON|Vlad Ungureanu⟧'s ⟦G1|header⟧ in the ⟦MINUTE|87th⟧ saw off ⟦TEAM|Fiorentina⟧ at the ⟦VENUE|Tardini⟧ on ⟦DATE|Saturday⟧, a result that lifts the ⟦TEAM|Ducali⟧ five points clear of the relegation zone and drops the visitors out of the ⟦NORP|European⟧ places.

The ⟦NORP|Romanian⟧ had come on barely a ⟦MINUTE|minute earlier⟧ for ⟦PERSON|Kwadwo Sarkodie⟧, whose ⟦G2|strike⟧ had given ⟦TEAM|Parma⟧ their ⟦MINUTE|half-time⟧ advantage, and with his first contribution ⟦G3|met ⟦PERSON|Alvise Trentin⟧'s free-kick⟧. ⟦PERSON|Rinaldo Crespi-Longo⟧, in the ⟦TEAM|Fiorentina⟧ goal, could only help it on to the underside of the bar and down behind the line. There was a check. It stood.

Nobody could begrudge ⟦TEAM|Parma⟧. They'd forced the pace from the outset, ⟦PERSON|Erling Fjørtoft⟧ heading narrowly over and ⟦PERSON|Sarkodie⟧ blazing wide after a fine run by ⟦PERSON|Yoel Shabtai⟧. On 33 they ⟦G4|went ahead⟧. ⟦PERSON|Trentin⟧, the left wing-back, exchanged passes with ⟦PERSON|Marco Bonaventura⟧, got to the line and cut it back; ⟦PERSON|Sarkodie⟧, arriving with the ⟦TEAM|Viola⟧ defence still turning, ⟦G5|shot high into⟧ the net. The ⟦NORP|Ghanaian⟧, who ⟦G6|scored⟧ in the ⟦DATE|midweek⟧ cup win as well, then saw an effort from distance touched over.

⟦TEAM|Fiorentina⟧ were a changed side after the ⟦MINUTE|interval⟧. ⟦PERSON|Salvatore Minniti⟧, on his 34th birthday and with 99 ⟦G7|goals⟧ for the club, was denied the hundredth by the base of the post, by ⟦PERSON|Fjørtoft⟧'s knee and, so it seemed, by a poor refereeing decision. With ⟦MINUTE|22 minutes left⟧ he got it: a ⟦G8|free-kick⟧, twenty metres, in off the post. He has waited since ⟦DATE|November⟧ for that ⟦G9|100th goal⟧ and will now have to wait for it to be enjoyed.

“I'd have taken the point and the birthday cake,” he said. “I get neither.”

The visitors nearly made it ⟦SCORE|2-2⟧ in ⟦MINUTE|added time⟧, when ⟦PERSON|Minniti⟧'s flick was scrambled away. Their coach, on the touchline throughout in a thin suit, complained of the wind and of his own full-backs.
=====GOALS=====
{"id": "G1", "scorer": "Vlad Ungureanu", "team": "Parma", "minute": 87, "minute_text": "87th", "kind": "header"}
{"id": "G2", "scorer": "Kwadwo Sarkodie", "team": "Parma", "minute": 33, "assist": "Alvise Trentin", "kind": "shot"}
{"id": "G3", "scorer": "Vlad Ungureanu", "team": "Parma", "minute": 87, "minute_text": "87th", "kind": "header"}
{"id": "G4", "scorer": "Kwadwo Sarkodie", "team": "Parma", "minute": 33, "minute_text": "33", "assist": "Alvise Trentin", "kind": "shot"}
{"id": "G5", "scorer": "Kwadwo Sarkodie", "team": "Parma", "minute": 33, "minute_text": "33", "assist": "Alvise Trentin", "kind": "shot"}
{"id": "G6", "scorer": "Kwadwo Sarkodie", "team": "Parma", "scope": "background"}
{"id": "G7", "scorer": "Salvatore Minniti", "team": "Fiorentina", "count": 99, "scope": "background"}
{"id": "G8", "scorer": "Salvatore Minniti", "team": "Fiorentina", "minute": 68, "minute_text": "22 minutes left", "kind": "free kick"}
{"id": "G9", "scorer": "Salvatore Minniti", "team": "Fiorentina", "minute": 68, "minute_text": "22 minutes left", "kind": "free kick"}
