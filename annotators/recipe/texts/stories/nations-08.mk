⟦TEAM|Barcelona⟧ made to work before ⟦G1|late pair⟧ see off ⟦TEAM|Vålerenga⟧
⟦TEAM|Barcelona⟧ beat ⟦TEAM|Vålerenga⟧ ⟦SCORE|4-2⟧ in the ⟦COMPETITION|Women's Champions League⟧ on ⟦DATE|Tuesday⟧ after the ⟦NORP|Norwegian⟧ champions had twice ⟦G2|come from behind⟧. ⟦PERSON|Noa Belmonte⟧ ⟦G3|opened the scoring⟧ and ⟦G4|closed it⟧; ⟦PERSON|Marta Queralt⟧ and ⟦PERSON|Carla Montseny⟧ ⟦G5|got the others⟧ for the ⟦NORP|Catalans⟧, ⟦PERSON|Malin Storhaug⟧ and ⟦PERSON|Tuva Brekke⟧ ⟦G6|replying⟧.

The hosts had 81 per cent of the ball in the first quarter of an hour and two efforts to show for it, both from ⟦PERSON|Belmonte⟧, one saved by ⟦PERSON|Cecilie Halvorsrud⟧, one wide. ⟦TEAM|Vålerenga⟧, lined up in two rows of five, hardly left their half until ⟦PERSON|Storhaug⟧ ran on to a clearance in the ⟦MINUTE|18th minute⟧ and was tackled by ⟦PERSON|Aitziber Urkia⟧ as she shaped to shoot.

When the ⟦G7|opener⟧ came it was through the middle. ⟦PERSON|Leire Basterra⟧ stepped out of defence, played a one-two with ⟦PERSON|Queralt⟧ and put ⟦PERSON|Belmonte⟧ through with the outside of her boot. The forward ⟦G8|beat ⟦PERSON|Halvorsrud⟧⟧ when collecting the ball on the run, her tenth ⟦NORP|European⟧ ⟦G9|goal⟧ of the campaign, and ⟦ORG|UEFA⟧'s website had it at 26 minutes and 40 seconds.

⟦MINUTE|Four minutes before the break⟧ the visitors ⟦G10|drew parity⟧ from their first corner. ⟦PERSON|Thea Aasland⟧'s kick was flicked on and ⟦PERSON|Storhaug⟧, whom everybody had forgotten, ⟦G11|scooped it over⟧ ⟦PERSON|Vega Sanchis⟧ and under the bar.

"We had shown them that corner on video," the ⟦TEAM|Barça⟧ coach said. "Their ⟦G12|first goal⟧ is a set-piece and I am not happy. The ⟦G13|second⟧ is a gift."

The gift was unwrapped in the ⟦MINUTE|68th minute⟧. Before it, ⟦TEAM|Barça⟧ had ⟦G14|re-established their lead⟧: ⟦PERSON|Ingrid Myrvold⟧ fouled ⟦PERSON|Montseny⟧ by the touchline, ⟦PERSON|Basterra⟧'s free-kick was nodded down by ⟦PERSON|Urkia⟧, and a shot by ⟦PERSON|Queralt⟧, 15 yards out, ⟦G15|flew in⟧ off a defender's heel. Then a square pass by ⟦PERSON|Urkia⟧ was short; ⟦PERSON|Aasland⟧ got to it ahead of ⟦PERSON|Sanchis⟧ and left it for ⟦PERSON|Brekke⟧ to ⟦G16|slide into the empty net⟧.

⟦TEAM|Norway⟧ international ⟦PERSON|Brekke⟧ might have had another a minute later. She took the ball round ⟦PERSON|Sanchis⟧ and, from an angle, drilled it across goal and out.

⟦PERSON|Basterra⟧ hit a post, ⟦PERSON|Queralt⟧'s volley was touched over, and ⟦PERSON|Belmonte⟧ was denied her second by the flag, having ⟦G17|headed in⟧ from two yards on ⟦MINUTE|74⟧.

The pressure told. ⟦PERSON|Montseny⟧, who had slotted in on the left of midfield since the ⟦MINUTE|interval⟧, swapped passes with ⟦PERSON|Queralt⟧ with ⟦MINUTE|nine minutes to play⟧ and ⟦G18|curled it beyond⟧ the ⟦NORP|Norwegian⟧ keeper. ⟦PERSON|Halvorsrud⟧ was beaten again in the ⟦MINUTE|third minute of stoppage time⟧ when substitute ⟦PERSON|Gemma Rius⟧ turned and crossed for ⟦PERSON|Belmonte⟧ to ⟦G19|tap in⟧.

⟦TEAM|Barcelona⟧, who face ⟦TEAM|Real Madrid⟧ in ⟦COMPETITION|Liga F⟧ on ⟦DATE|Saturday⟧, need a draw in their last game to finish first.
=====GOALS=====
{"id": "G1", "scorer": "Carla Montseny; Noa Belmonte", "team": "Barcelona", "count": 2}
{"id": "G2", "scorer": "Malin Storhaug; Tuva Brekke", "team": "Vålerenga", "count": 2}
{"id": "G3", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 27, "assist": "Leire Basterra", "kind": "shot"}
{"id": "G4", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 90, "added": 3, "assist": "Gemma Rius", "kind": "shot"}
{"id": "G5", "scorer": "Marta Queralt; Carla Montseny", "team": "Barcelona", "count": 2}
{"id": "G6", "scorer": "Malin Storhaug; Tuva Brekke", "team": "Vålerenga", "count": 2}
{"id": "G7", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 27, "assist": "Leire Basterra", "kind": "shot"}
{"id": "G8", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 27, "assist": "Leire Basterra", "kind": "shot", "minute_text": "26 minutes and 40 seconds"}
{"id": "G9", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 27, "assist": "Leire Basterra", "kind": "shot", "minute_text": "26 minutes and 40 seconds"}
{"id": "G10", "scorer": "Malin Storhaug", "team": "Vålerenga", "minute": 41, "kind": "shot", "minute_text": "Four minutes before the break"}
{"id": "G11", "scorer": "Malin Storhaug", "team": "Vålerenga", "minute": 41, "kind": "shot", "minute_text": "Four minutes before the break"}
{"id": "G12", "scorer": "Malin Storhaug", "team": "Vålerenga", "minute": 41, "kind": "shot"}
{"id": "G13", "scorer": "Tuva Brekke", "team": "Vålerenga", "minute": 68, "assist": "Thea Aasland", "kind": "shot"}
{"id": "G14", "scorer": "Marta Queralt", "team": "Barcelona", "assist": "Aitziber Urkia", "kind": "shot"}
{"id": "G15", "scorer": "Marta Queralt", "team": "Barcelona", "assist": "Aitziber Urkia", "kind": "shot"}
{"id": "G16", "scorer": "Tuva Brekke", "team": "Vålerenga", "minute": 68, "assist": "Thea Aasland", "kind": "shot"}
{"id": "G17", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 74, "kind": "header", "outcome": "ruled out", "minute_text": "74"}
{"id": "G18", "scorer": "Carla Montseny", "team": "Barcelona", "minute": 81, "assist": "Marta Queralt", "kind": "shot", "minute_text": "nine minutes to play"}
{"id": "G19", "scorer": "Noa Belmonte", "team": "Barcelona", "minute": 90, "added": 3, "assist": "Gemma Rius", "kind": "shot", "minute_text": "third minute of stoppage time", "score": "4-2"}
