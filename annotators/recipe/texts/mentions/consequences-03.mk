⟦PERSON|Niko Salminen⟧ was credited with the ⟦TEAM|HJK⟧ ⟦G1|goal⟧, his ⟦MINUTE|77th-minute⟧ attempt having brushed ⟦PERSON|Valtteri Koski⟧ on its way past ⟦PERSON|Jesse Laine⟧. A disciplinary panel will look at it again ⟦DATE|this week⟧.

⟦PERSON|Niko Salminen⟧ was credited by his coach with raising standards in training. "He is first in and last out," ⟦PERSON|Toni Hakala⟧ said.

⟦TEAM|Northampton Town⟧ needed an instant answer and got one. ⟦PERSON|Ollie Bexley⟧ whipped the restart wide to ⟦PERSON|Cole Stanmore⟧, whose delivery ⟦PERSON|Kelvin Addo⟧ ⟦G2|diverted beyond ⟦PERSON|Lucas Hargan⟧⟧ with the top of his head; ⟦MINUTE|55 minutes⟧ gone and all to play for.

The ⟦NORP|Welshman⟧ diverted a low drive on to the post with his left hand and then scrambled up to stop ⟦PERSON|Femi Akande⟧ tucking in the rebound. It was ⟦PERSON|Rhys Ballard⟧'s fifth save of note.

⟦PERSON|Facundo Ibarra⟧ and ⟦PERSON|Lautaro Nieva⟧ ⟦G3|did the damage⟧ for ⟦TEAM|Estudiantes⟧ in the first half at ⟦TEAM|Tigre⟧, who lost ⟦PERSON|Joaquín Paz⟧ to a red card on ⟦MINUTE|40 minutes⟧.

The storm did the damage at ⟦VENUE|Moss Rose⟧, where the pitch was under two inches of water by noon. ⟦TEAM|Macclesfield⟧'s tie with ⟦TEAM|Chorley⟧ will now be played on ⟦DATE|Wednesday⟧.

⟦PERSON|Sinead Gallen⟧ ⟦G4|held her nerve⟧ from 12 yards with ⟦MINUTE|19 minutes remaining⟧ after ⟦PERSON|Orla Fahy⟧'s handball. ⟦TEAM|Peamount United⟧ had been awarded one in the ⟦MINUTE|25th minute⟧ too, but ⟦PERSON|Aoife Nagle⟧ sent it high into the trees.

⟦PERSON|Sinead Gallen⟧ held her nerve in the marking, twice heading off the line from ⟦PERSON|Erin Tuohy⟧ corners, and ⟦TEAM|Peamount United⟧ left ⟦GPE|Cork⟧ with a point.

The league leaders had too much for ⟦TEAM|Ajaccio⟧. ⟦PERSON|Yanis Boudjemaa⟧ ⟦G5|opened them up⟧ on ⟦MINUTE|14⟧ and ⟦PERSON|Kévin Lemoine⟧'s ⟦G6|third⟧ of the campaign put ⟦TEAM|Metz⟧ out of reach.

A surgeon opened up ⟦PERSON|Dean Kilbride⟧'s knee on ⟦DATE|Monday⟧ and found less damage than had been feared. The ⟦TEAM|Fleetwood Town⟧ striker, who has ⟦G7|nine⟧ for the season, could be back by ⟦DATE|February⟧.

⟦TEAM|Sunderland⟧ regained the initiative through ⟦PERSON|Eliezer Baró⟧, ⟦G8|scoring⟧ ⟦MINUTE|18 minutes after the interval⟧. The move began with ⟦PERSON|Trent Hulse⟧ in his own half and ended with a ⟦G9|shot into the roof of the net⟧.

Two bookings and a change of shape helped ⟦TEAM|Watford⟧ regain the initiative, but ⟦PERSON|Kaan Yıldız⟧ could find no finish to go with his running.

⟦PERSON|Max Reinholt⟧ had the decisive contribution, ⟦G10|forcing ⟦PERSON|Leo Hinterberger⟧'s knock-down across the line⟧ in the ⟦MINUTE|89th minute⟧. ⟦TEAM|Sturm Graz⟧ could easily have been out of sight by then.

⟦PERSON|Max Reinholt⟧ forced his way back into contention for ⟦TEAM|Austria⟧ with a month of good displays, and ⟦PERSON|Ralf Pichler⟧ told ⟦ORG|ORF⟧ he might start.

Defender ⟦PERSON|Curtis Nwosu⟧ left the scene on a stretcher after colliding with team-mate ⟦PERSON|Ryan Feeley⟧ in the six-yard box. From the drop ball ⟦TEAM|Morecambe⟧ attacked and ⟦PERSON|Jay Threlfall⟧ ⟦G11|took the score to ⟦SCORE|3-0⟧⟧.

⟦PERSON|Tomoko Hirai⟧ could not have timed her first ⟦COMPETITION|WE League⟧ ⟦G12|goal⟧ better. The teenager came on in the ⟦MINUTE|80th minute⟧ and ⟦G13|wrong-footed ⟦PERSON|Yui Kanda⟧⟧ in the ⟦MINUTE|83rd⟧, ⟦TEAM|Albirex Niigata⟧ going level with ⟦TEAM|Urawa⟧.

"He wrong-footed me with the stutter," goalkeeper ⟦PERSON|Alan Hickey⟧ said of the spot-kick he nevertheless kept out with a trailing leg.

⟦TEAM|Tunisia⟧ had looked the likelier to find another. Instead ⟦PERSON|Hannibal Riahi⟧ lost possession on halfway, ⟦PERSON|Boureima Traoré⟧ raced clear and ⟦G14|it was all square⟧ with a ⟦MINUTE|quarter of an hour to go⟧; ⟦TEAM|Burkina Faso⟧ then took it on penalties.

The sides were all square at the ⟦MINUTE|interval⟧. ⟦PERSON|Eryk Baran⟧ had hit the frame of the goal for ⟦TEAM|Lech Poznań⟧, while ⟦PERSON|Miro Kovač⟧ was lucky to escape a second yellow for hauling down ⟦PERSON|Adam Sikora⟧.

⟦PERSON|Benny Aldridge⟧ needed no second invitation when the ball broke to him in the ⟦MINUTE|31st minute⟧, ⟦G15|crashing a shot under the bar⟧. ⟦TEAM|Tranmere Rovers⟧ needed only one.
=====GOALS=====
{"id": "G1", "scorer": "Niko Salminen", "team": "HJK", "minute": 77, "minute_text": "77th-minute"}
{"id": "G2", "scorer": "Kelvin Addo", "team": "Northampton Town", "minute": 55, "minute_text": "55 minutes", "kind": "header", "assist": "Cole Stanmore"}
{"id": "G3", "scorer": "Facundo Ibarra; Lautaro Nieva", "team": "Estudiantes", "count": 2}
{"id": "G4", "scorer": "Sinead Gallen", "team": "Peamount United", "minute": 71, "minute_text": "19 minutes remaining", "kind": "penalty"}
{"id": "G5", "scorer": "Yanis Boudjemaa", "team": "Metz", "minute": 14, "minute_text": "14"}
{"id": "G6", "scorer": "Kévin Lemoine", "team": "Metz"}
{"id": "G7", "scorer": "Dean Kilbride", "team": "Fleetwood Town", "scope": "background", "count": 9}
{"id": "G8", "scorer": "Eliezer Baró", "team": "Sunderland", "minute": 63, "minute_text": "18 minutes after the interval"}
{"id": "G9", "scorer": "Eliezer Baró", "team": "Sunderland", "minute": 63, "minute_text": "18 minutes after the interval", "kind": "shot"}
{"id": "G10", "scorer": "Max Reinholt", "team": "Sturm Graz", "minute": 89, "minute_text": "89th minute"}
{"id": "G11", "scorer": "Jay Threlfall", "team": "Morecambe", "score": "3-0"}
{"id": "G12", "scorer": "Tomoko Hirai", "team": "Albirex Niigata", "minute": 83, "minute_text": "83rd"}
{"id": "G13", "scorer": "Tomoko Hirai", "team": "Albirex Niigata", "minute": 83, "minute_text": "83rd"}
{"id": "G14", "scorer": "Boureima Traoré", "team": "Burkina Faso", "minute": 75, "minute_text": "quarter of an hour to go"}
{"id": "G15", "scorer": "Benny Aldridge", "team": "Tranmere Rovers", "minute": 31, "minute_text": "31st minute", "kind": "shot"}
