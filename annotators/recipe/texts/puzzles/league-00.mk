⟦TEAM|Lincoln City⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Barnsley⟧: Substitute ⟦PERSON|Stoddart⟧ ⟦G1|wins it⟧ for ⟦TEAM|Imps⟧
⟦PERSON|Harvey Stoddart⟧ ⟦G2|came off the bench to score⟧ as ⟦TEAM|Lincoln⟧ beat ⟦TEAM|Barnsley⟧ to move up to fourth in ⟦COMPETITION|League One⟧.
The 20-year-old had only been on the pitch for six minutes when he ⟦G3|found the net⟧ with ⟦MINUTE|13 minutes left⟧ at the ⟦VENUE|LNER Stadium⟧.
⟦PERSON|Rhys Tamblin⟧ ⟦G4|gave ⟦TEAM|Lincoln⟧ the lead⟧ in the ⟦MINUTE|18th minute⟧, ⟦G5|driving in⟧ from the edge of the area after ⟦PERSON|Kwabena Frimpong-Asante⟧'s corner was half cleared.
⟦PERSON|Frimpong-Asante⟧ then hit the bar from 25 yards and ⟦PERSON|Dominic Okafor-Lane⟧ had a low shot turned behind by ⟦PERSON|Luke Penhallow⟧.
⟦TEAM|Barnsley⟧, who had not had a shot on target, ⟦G6|equalised⟧ ⟦MINUTE|four minutes before half-time⟧ when ⟦PERSON|Joel Aspinall⟧ ⟦G7|nodded in⟧ ⟦PERSON|Matteo Cerruti⟧'s free-kick.
⟦PERSON|Cerruti⟧ should have put the visitors in front after the ⟦MINUTE|restart⟧ but dragged his effort wide with only ⟦PERSON|Marc Ollerton⟧ to beat, and ⟦PERSON|Aspinall⟧ was denied by the same goalkeeper on the ⟦MINUTE|hour⟧.
⟦PERSON|Stoddart⟧ replaced ⟦PERSON|Tamblin⟧ in the ⟦MINUTE|71st minute⟧ and made an instant impact. ⟦PERSON|Okafor-Lane⟧ turned his marker on halfway, carried the ball 40 yards and slipped it into the path of the teenager's academy colleague-turned-rival for a starting place, who ⟦G8|finished low past ⟦PERSON|Penhallow⟧⟧.
It was his third ⟦G9|goal⟧ in four appearances, all of them as a replacement.
⟦TEAM|Barnsley⟧ threw on three forwards and pushed for an equaliser, but ⟦PERSON|Ollerton⟧ held ⟦PERSON|Aspinall⟧'s header in ⟦MINUTE|stoppage time⟧.
⟦TEAM|Lincoln⟧ manager ⟦PERSON|Gary Teversham⟧ said: "We looked leggy after ⟦G10|their goal⟧ and we needed something different. Harvey gives you that. The ⟦G11|finish⟧ was nerveless."
The ⟦TEAM|Imps⟧ are two points outside the top two and go to ⟦TEAM|Charlton Athletic⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane"}
{"id": "G2", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane", "minute_text": "13 minutes left"}
{"id": "G3", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane", "minute_text": "13 minutes left"}
{"id": "G4", "scorer": "Rhys Tamblin", "team": "Lincoln City", "minute": 18, "minute_text": "18th minute"}
{"id": "G5", "scorer": "Rhys Tamblin", "team": "Lincoln City", "minute": 18, "minute_text": "18th minute"}
{"id": "G6", "scorer": "Joel Aspinall", "team": "Barnsley", "minute": 41, "kind": "header", "assist": "Matteo Cerruti", "minute_text": "four minutes before half-time"}
{"id": "G7", "scorer": "Joel Aspinall", "team": "Barnsley", "minute": 41, "kind": "header", "assist": "Matteo Cerruti", "minute_text": "four minutes before half-time"}
{"id": "G8", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane"}
{"id": "G9", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane"}
{"id": "G10", "scorer": "Joel Aspinall", "team": "Barnsley", "minute": 41, "kind": "header", "assist": "Matteo Cerruti"}
{"id": "G11", "scorer": "Harvey Stoddart", "team": "Lincoln City", "minute": 77, "assist": "Dominic Okafor-Lane"}
