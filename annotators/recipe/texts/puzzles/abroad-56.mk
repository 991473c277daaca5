⟦TEAM|Celtic⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Dundee United⟧: Sloppy champions pegged back twice by ⟦TEAM|Terrors⟧
⟦FURNITURE|BBC Scotland at Celtic Park⟧
⟦TEAM|Dundee United⟧ ⟦G1|scored⟧ in each half through ⟦PERSON|Dario Pasanen⟧ to take a surprise point from ⟦TEAM|Celtic⟧ and leave the ⟦COMPETITION|Scottish Premiership⟧ champions seven points adrift of the leaders.
⟦PERSON|Jonas Brekke⟧'s ⟦G2|penalty⟧ and a fine solo ⟦G3|goal⟧ from ⟦PERSON|Max Ellingham⟧ had ⟦TEAM|Celtic⟧ in control on two occasions, but neither advantage lasted 10 minutes.
The opening was frantic. ⟦PERSON|Ellingham⟧ flashed a shot across goal and ⟦PERSON|Kyle Auchterlonie⟧ tipped ⟦PERSON|Brekke⟧'s header over before the ⟦NORP|Englishman⟧ was upended by ⟦PERSON|Grant Mowat⟧ as he shaped to shoot. ⟦PERSON|Brekke⟧ ⟦G4|hammered the ball into the top corner⟧ in the ⟦MINUTE|16th minute⟧.
⟦TEAM|United⟧ had their reply by the ⟦MINUTE|24th⟧. ⟦PERSON|Ally Rintoul⟧, ⟦TEAM|Celtic⟧'s ⟦TEAM|Scotland Under-21⟧ defender, passed straight to ⟦PERSON|Zander Fyfe⟧; he drove to the edge of the box and his shot was pushed out by ⟦PERSON|Tomasz Zych⟧, the ⟦NORP|Polish⟧ goalkeeper, to the unmarked ⟦PERSON|Pasanen⟧. The ⟦NORP|Finn⟧ ⟦G5|didn't need asking twice⟧.
⟦PERSON|Zych⟧ made up for it, sort of, by stopping ⟦PERSON|Mowat⟧'s header from a corner on ⟦MINUTE|39 minutes⟧.
The second half followed the same script. ⟦TEAM|Celtic⟧ pressed, ⟦PERSON|Auchterlonie⟧ saved twice from the ⟦NORP|Norwegian⟧, and on ⟦MINUTE|68⟧ ⟦PERSON|Ellingham⟧ slalomed past ⟦PERSON|Mowat⟧ and ⟦PERSON|Fyfe⟧ and ⟦G6|stroked it in at the near post⟧. ⟦MINUTE|Seven minutes on⟧, though, ⟦PERSON|Fyfe⟧ delivered from the left, ⟦PERSON|Rintoul⟧ stood watching, and there was ⟦PERSON|Pasanen⟧ again to ⟦G7|level with a header⟧.
The ⟦TEAM|Hoops⟧ had 11 minutes of normal time and six added to find a third. ⟦PERSON|Brekke⟧ put the best chance against the outside of the post, and they were booed off.
PLAYER OF THE MATCH: ⟦PERSON|Dario Pasanen⟧. The 22-year-old hadn't ⟦G8|scored⟧ since the opening day. He could have had a hat-trick, heading a ⟦PERSON|Mowat⟧ cross straight at ⟦PERSON|Zych⟧ in the ⟦MINUTE|83rd minute⟧.
WHAT THEY SAID: "We've ⟦G9|conceded two terrible goals⟧. You can point at ⟦PERSON|Ally⟧ but it's all of us," said the ⟦TEAM|Celtic⟧ manager.
WHAT'S NEXT: ⟦TEAM|Celtic⟧ entertain ⟦TEAM|Feyenoord⟧ in the ⟦COMPETITION|Europa League⟧ on ⟦DATE|Thursday⟧ in ⟦GPE|Glasgow⟧. The ⟦GPE|Tayside⟧ club host ⟦TEAM|Kilmarnock⟧ at ⟦VENUE|Tannadice⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dario Pasanen", "team": "Dundee United", "count": 2}
{"id": "G2", "scorer": "Jonas Brekke", "team": "Celtic", "minute": 16, "kind": "penalty"}
{"id": "G3", "scorer": "Max Ellingham", "team": "Celtic", "minute": 68, "kind": "shot"}
{"id": "G4", "scorer": "Jonas Brekke", "team": "Celtic", "minute": 16, "kind": "penalty", "minute_text": "16th minute"}
{"id": "G5", "scorer": "Dario Pasanen", "team": "Dundee United", "minute": 24, "kind": "shot", "minute_text": "24th"}
{"id": "G6", "scorer": "Max Ellingham", "team": "Celtic", "minute": 68, "kind": "shot", "minute_text": "68"}
{"id": "G7", "scorer": "Dario Pasanen", "team": "Dundee United", "minute": 75, "assist": "Zander Fyfe", "kind": "header", "minute_text": "Seven minutes on"}
{"id": "G8", "scorer": "Dario Pasanen", "team": "Dundee United", "scope": "background"}
{"id": "G9", "scorer": "Dario Pasanen", "team": "Dundee United", "count": 2}
