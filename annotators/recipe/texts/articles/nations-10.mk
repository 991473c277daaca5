⟦TEAM|Scotland⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Georgia⟧: ⟦PERSON|McAusland⟧ leaves it late as ⟦VENUE|Hampden⟧ holds its breath
⟦FURNITURE|By our chief football writer⟧
The cynics had long since headed for the ⟦GPE|Mount Florida⟧ trains when ⟦PERSON|Connor McAusland⟧ did something that ⟦TEAM|Scotland⟧ strikers are not supposed to do. ⟦MINUTE|Second minute of stoppage time⟧, one touch to kill it, another to ⟦G1|pass it into the far corner⟧. Bedlam.
Was it deserved? ⟦PERSON|Steven Laidlaw⟧, who has aged visibly in this campaign, thought so. "We had eighteen shots. Nobody can tell me that was a smash and grab," said the manager. There will be those in ⟦GPE|Tbilisi⟧ who disagree, for ⟦TEAM|Georgia⟧ were the better footballing side for an hour and ought to have been out of sight.
They ⟦G2|took the lead⟧ with ⟦MINUTE|19 minutes gone⟧, with the kind of ⟦G6|goal⟧ you would put in a museum. ⟦PERSON|Levan Maisuradze⟧ let the ball run across his body, ⟦PERSON|Giorgi Tsiklauri⟧ spun in behind ⟦PERSON|Scott Dunnachie⟧ and the ⟦G3|finish⟧, dinked over ⟦PERSON|Ruaridh Galbraith⟧ with the outside of the boot, was as cool as you like. Twice more before the ⟦MINUTE|interval⟧ the Tartan Army had its heart in its mouth. ⟦PERSON|Davit Kobakhidze⟧ clipped the angle of post and bar. Then ⟦PERSON|Maisuradze⟧, clean through, was denied by the knees of ⟦PERSON|Galbraith⟧.
⟦PERSON|Laidlaw⟧ sent on ⟦PERSON|Jamie Kerr-Whitelaw⟧ for the ineffectual ⟦PERSON|Dunnachie⟧, and the ⟦TEAM|Hearts⟧ man changed the afternoon. His first involvement was a nutmeg; his second, ⟦MINUTE|eleven minutes after the restart⟧, was to win a penalty off ⟦PERSON|Zurab Gelashvili⟧. It was soft. ⟦NORP|Irish⟧ referee ⟦PERSON|Dermot Fennelly⟧ did not need the monitor. ⟦PERSON|McAusland⟧, of all people, hit it against the inside of the post, and it seemed to be one of those days.
Salvation came from the unlikeliest source. ⟦PERSON|Euan Petrie⟧, a centre-half with one international ⟦G7|goal⟧ to his name and that in his own net, was left alone from a ⟦MINUTE|73rd-minute⟧ corner and ⟦G4|bulleted it⟧ past ⟦PERSON|Irakli Lomidze⟧. All square.
Then the finale. ⟦PERSON|Kerr-Whitelaw⟧ again, slaloming, the pass, ⟦PERSON|McAusland⟧. "I owed them one," the ⟦TEAM|Celtic⟧ man said. "I owed them about three, to be honest."
⟦TEAM|Scotland⟧ go top of ⟦COMPETITION|Group B⟧, at least until ⟦TEAM|Spain⟧ play on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Connor McAusland", "team": "Scotland", "minute": 90, "added": 2, "kind": "shot", "assist": "Jamie Kerr-Whitelaw", "minute_text": "Second minute of stoppage time"}
{"id": "G2", "scorer": "Giorgi Tsiklauri", "team": "Georgia", "minute": 19, "kind": "shot", "assist": "Levan Maisuradze", "minute_text": "19 minutes gone"}
{"id": "G6", "scorer": "Giorgi Tsiklauri", "team": "Georgia", "minute": 19, "kind": "shot", "assist": "Levan Maisuradze"}
{"id": "G3", "scorer": "Giorgi Tsiklauri", "team": "Georgia", "minute": 19, "kind": "shot", "assist": "Levan Maisuradze"}
{"id": "G7", "scorer": "Euan Petrie", "kind": "own goal", "scope": "background"}
{"id": "G4", "scorer": "Euan Petrie", "team": "Scotland", "minute": 73, "kind": "header", "minute_text": "73rd-minute"}
