⟦TEAM|Lyon⟧ lose first-leg lead as ⟦TEAM|Bayern⟧ ⟦G1|strike⟧ late, and ⟦G2|again⟧ later

Two late ⟦TEAM|Bayern Munich⟧ ⟦G3|goals⟧, the second of them an ⟦G4|own goal⟧, overturned ⟦TEAM|Lyon⟧'s advantage on the night and left their ⟦COMPETITION|Women's Champions League⟧ quarter-final level at ⟦SCORE|2-2⟧ after the first leg.

⟦TEAM|OL⟧ had ⟦G5|raced into a two-goal lead⟧ and looked to be heading for the ⟦VENUE|Allianz Arena⟧ in comfort. ⟦PERSON|Nadège Malonga⟧ ⟦G6|got the first⟧ in the ⟦MINUTE|13th minute⟧; ⟦PERSON|Emmy Paulin⟧ the ⟦G7|other⟧, ⟦MINUTE|three minutes before half-time⟧.

It could have been worse for the ⟦NORP|German⟧ champions. ⟦PERSON|Jule Hartkopf⟧ had to tip over a header from ⟦PERSON|Océane Thibaud⟧ in the opening minute, and ⟦PERSON|Lina Kettner⟧ cleared off the line after ⟦PERSON|Malonga⟧ had dribbled round ⟦PERSON|Hartkopf⟧. From the throw-in ⟦PERSON|Thibaud⟧ crossed again, ⟦PERSON|Sanne Wolterbeek⟧ was beaten in the air and ⟦PERSON|Malonga⟧ ⟦G8|powered it down and in⟧. It was her 12th ⟦NORP|European⟧ ⟦G9|goal⟧ of the season, more than anyone else has.

⟦TEAM|Bayern⟧'s one answer before the ⟦MINUTE|interval⟧ was a shot by ⟦PERSON|Ida Skoglund⟧, the ⟦NORP|Swede⟧ who finished as top scorer in the ⟦COMPETITION|Frauen-Bundesliga⟧ ⟦DATE|last year⟧. ⟦PERSON|Charlotte Bessière⟧ caught it on the second attempt. Shortly after ⟦PERSON|Kettner⟧'s pass back to ⟦PERSON|Hartkopf⟧ proved too short, ⟦PERSON|Malonga⟧ got a toe to it and ⟦PERSON|Paulin⟧ was left with ⟦G10|an empty net⟧.

There was a yellow card for ⟦PERSON|Vanessa Preuss⟧ on ⟦MINUTE|51 minutes⟧, one for ⟦PERSON|Dominique Ferrand⟧ on ⟦MINUTE|58 minutes⟧ and little else until a change of shape by the visitors, who converted to a back three and brought on ⟦PERSON|Milena Radović⟧.

⟦PERSON|Radović⟧ should have scored with her first touch and nearly did with her second, which shaved the bar. With ⟦MINUTE|12 minutes left⟧ the third was better. ⟦PERSON|Preuss⟧'s pass found ⟦PERSON|Skoglund⟧, her back to goal, and the lay-off was perfect for ⟦PERSON|Radović⟧ to ⟦G11|rifle in⟧ from 18 yards.

⟦PERSON|Hartkopf⟧ then kept ⟦TEAM|Bayern⟧ in the tie when she turned ⟦PERSON|Thibaud⟧'s volley against the post. It mattered, because in the ⟦MINUTE|second minute of stoppage time⟧ a hopeful cross by ⟦PERSON|Kettner⟧ was met by ⟦PERSON|Bessière⟧ and ⟦PERSON|Ferrand⟧ at once. The goalkeeper shouted; the defender did not hear, and ⟦G12|headed it past her⟧.

⟦TEAM|Lyon⟧ believed they had ⟦G13|won⟧ it from the restart, but ⟦PERSON|Thibaud⟧ had been a yard offside when ⟦PERSON|Paulin⟧'s shot was spilled to her, and her ⟦G14|tap-in⟧ was annulled.

"Nobody gave us a chance when it was two," said the ⟦TEAM|Bayern⟧ coach. "The ⟦G15|first one⟧ changed it. For the ⟦G16|second⟧ you need a bit of help, and we got it."

⟦PERSON|Malonga⟧, whose ⟦G17|brace⟧ beat ⟦TEAM|Paris Saint-Germain⟧ on ⟦DATE|Sunday⟧ in ⟦COMPETITION|Division 1⟧, was more direct. "We were asleep. It ends up ⟦G18|in the back of our net⟧ and we did it ourselves."
=====GOALS=====
{"id": "G1", "scorer": "Milena Radović", "team": "Bayern Munich", "minute": 78, "assist": "Ida Skoglund", "kind": "shot"}
{"id": "G2", "scorer": "Dominique Ferrand", "team": "Bayern Munich", "minute": 90, "added": 2, "assist": "Lina Kettner", "kind": "own goal"}
{"id": "G3", "scorer": "Milena Radović; Dominique Ferrand", "team": "Bayern Munich", "count": 2}
{"id": "G4", "scorer": "Dominique Ferrand", "team": "Bayern Munich", "minute": 90, "added": 2, "assist": "Lina Kettner", "kind": "own goal"}
{"id": "G5", "scorer": "Nadège Malonga; Emmy Paulin", "team": "Lyon", "count": 2}
{"id": "G6", "scorer": "Nadège Malonga", "team": "Lyon", "minute": 13, "assist": "Océane Thibaud", "kind": "header", "minute_text": "13th minute"}
{"id": "G7", "scorer": "Emmy Paulin", "team": "Lyon", "minute": 42, "assist": "Nadège Malonga", "kind": "shot", "minute_text": "three minutes before half-time"}
{"id": "G8", "scorer": "Nadège Malonga", "team": "Lyon", "minute": 13, "assist": "Océane Thibaud", "kind": "header"}
{"id": "G9", "scorer": "Nadège Malonga", "team": "Lyon", "minute": 13, "assist": "Océane Thibaud", "kind": "header"}
{"id": "G10", "scorer": "Emmy Paulin", "team": "Lyon", "minute": 42, "assist": "Nadège Malonga", "kind": "shot"}
{"id": "G11", "scorer": "Milena Radović", "team": "Bayern Munich", "minute": 78, "assist": "Ida Skoglund", "kind": "shot", "minute_text": "With 12 minutes left"}
{"id": "G12", "scorer": "Dominique Ferrand", "team": "Bayern Munich", "minute": 90, "added": 2, "assist": "Lina Kettner", "kind": "own goal", "minute_text": "second minute of stoppage time"}
{"id": "G13", "scorer": "Océane Thibaud", "team": "Lyon", "kind": "shot", "outcome": "ruled out"}
{"id": "G14", "scorer": "Océane Thibaud", "team": "Lyon", "kind": "shot", "outcome": "ruled out"}
{"id": "G15", "scorer": "Milena Radović", "team": "Bayern Munich", "minute": 78, "assist": "Ida Skoglund", "kind": "shot"}
{"id": "G16", "scorer": "Dominique Ferrand", "team": "Bayern Munich", "minute": 90, "added": 2, "assist": "Lina Kettner", "kind": "own goal"}
{"id": "G17", "scorer": "Nadège Malonga", "team": "Lyon", "scope": "background", "count": 2}
{"id": "G18", "scorer": "Dominique Ferrand", "team": "Bayern Munich", "minute": 90, "added": 2, "assist": "Lina Kettner", "kind": "own goal"}
