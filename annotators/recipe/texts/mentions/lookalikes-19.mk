⟦TEAM|Boreham Wood⟧ ⟦G2|hit the front⟧ in the ⟦MINUTE|25th minute⟧, ⟦PERSON|Nathan Quaye⟧'s ⟦G1|breakthrough⟧ coming after ⟦PERSON|Will Aspinall⟧ had had two headers saved. ⟦TEAM|Hartlepool⟧ lost ⟦PERSON|Ty Kerrigan⟧ to injury and later ⟦PERSON|Cam Holt⟧ to a second caution.

The breakthrough in the dispute over the ⟦VENUE|Stadio Flaminio⟧ came at a dinner, according to ⟦ORG|Corriere dello Sport⟧. ⟦TEAM|Lazio⟧ will lease the site for 99 years and pay for the clear-up.

⟦PERSON|Marek Hlaváč⟧ fell down the dressing-room steps and missed the second half. ⟦TEAM|Slovan Liberec⟧ sent on ⟦PERSON|Tomáš Rys⟧, who conceded a penalty in the ⟦MINUTE|49th minute⟧ and watched ⟦PERSON|Jan Kopta⟧ waste it.

"I wanted the lads to have a go," said ⟦PERSON|Kenny Shackleton⟧. "First tackle, we win it. Second tackle, we win it. Third one we're late and the ref's got his card out. I can live with that."

⟦TEAM|Austria Lustenau⟧ turned the tie on its head with ⟦G3|goals⟧ from ⟦PERSON|Noah Fessler⟧, ⟦PERSON|Ibrahima Drame-Koné⟧ and, in the ⟦MINUTE|118th minute⟧, substitute ⟦PERSON|Luca Hämmerle⟧. ⟦PERSON|Fessler⟧'s, in the ⟦MINUTE|61st⟧, was a fine free-kick; ⟦PERSON|Hämmerle⟧ had earlier missed an open goal.

Keeper ⟦PERSON|Joakim Myhre⟧ – two saves, one of them with his face, and a booking for leaving his area to argue. Not to blame for ⟦PERSON|Sivert Dahle⟧'s ⟦G4|goal⟧. 6

Striker ⟦PERSON|Sivert Dahle⟧ – lively. ⟦G5|Goal⟧ from a yard, shot against the bar from twenty, cross that ⟦PERSON|Erlend Roa⟧ ought to have buried. 8

⟦TEAM|Western Sydney⟧ are expected to finish outside the top six for the fourth year running. Chairman ⟦PERSON|Dean Mavros⟧ has promised a review and says the coach's position is "not the goal of the exercise".

⟦PERSON|Callum Farthing⟧ took a corner, took a throw, took a kick on the shin from ⟦PERSON|Robbie Kerslake⟧ and took no further part after ⟦MINUTE|17 minutes⟧. ⟦TEAM|Weymouth⟧ were disjointed without him.

⟦TEAM|Atlético San Luis⟧ were in control once ⟦PERSON|Darío Funes⟧ had ⟦G6|added to⟧ ⟦PERSON|Jair Robledo⟧'s ⟦G7|opener⟧, his ⟦MINUTE|44th-minute⟧ ⟦G8|header⟧ going in off the underside of the bar. ⟦TEAM|Puebla⟧'s ⟦PERSON|Ezequiel Rey⟧ had a goal-bound shot stopped by ⟦PERSON|Funes⟧'s outstretched leg before ⟦MINUTE|half-time⟧.

"It's one finger," said ⟦PERSON|Andri Hauksson⟧, holding it up in its splint. The ⟦TEAM|Breiðablik⟧ goalkeeper trained on ⟦DATE|Friday⟧, catching with one hand and punching with the other.

The ⟦ORG|EFL⟧ has fined ⟦TEAM|Luton⟧ £15,000 for a melee in the ⟦MINUTE|82nd minute⟧ of the match with ⟦TEAM|Watford⟧, which began when ⟦PERSON|Jaheim Lyle⟧ dragged ⟦PERSON|Cesare Volpi⟧ to his feet.

A rash challenge by ⟦PERSON|Mike Dutton⟧ gave away a ⟦MINUTE|58th-minute⟧ penalty that ⟦PERSON|Rohan Bright⟧ struck against the post; a rasher one ⟦MINUTE|ten minutes later⟧ gave away another, and ⟦PERSON|Bright⟧ ⟦G9|drilled it straight down the middle⟧. ⟦TEAM|Altrincham⟧ keeper ⟦PERSON|Oscar Nunn⟧ had no complaints.

⟦TEAM|Strasbourg⟧ eased past 100 points for the calendar year with a draw. They've been beaten three times since ⟦DATE|January⟧ and let in 24 ⟦G10|goals⟧, the fewest in the division.

⟦PERSON|Gabriela Stoica⟧ – her first name is on a banner behind the goal in ⟦GPE|Cluj⟧ – has signed for ⟦TEAM|Roma⟧ on a free transfer. She leaves a league she has won in each of the last five years.

Sent clear by ⟦PERSON|Ola Bamgbose⟧, ⟦PERSON|Ritchie Sax⟧ kept his head to ⟦G11|score⟧, and ⟦TEAM|Morecambe⟧'s first point on the road since ⟦DATE|August⟧ was secure. His ⟦G12|equaliser⟧ was timed at ⟦MINUTE|81 minutes⟧. ⟦PERSON|Bamgbose⟧ had twice been denied by ⟦TEAM|Harrogate⟧'s ⟦PERSON|Ivan Tolj⟧.

⟦TEAM|Harrogate⟧ had led, courtesy of ⟦PERSON|Dom Fearnley⟧'s ⟦MINUTE|9th-minute⟧ ⟦G13|shot⟧, and ⟦PERSON|Fearnley⟧ spurned the chance of a second when he toe-poked wide on the counter. ⟦PERSON|Ivan Tolj⟧ was busy all afternoon.

⟦PERSON|Luis Armando Paz⟧ throws his shirt to the same boy after every home game; the boy, now 19, is in the ⟦TEAM|Olimpia⟧ reserves. On ⟦DATE|Wednesday⟧ they trained together for the first time.

Midfielder ⟦PERSON|Enis Krasniqi⟧ came through a reserve game unscathed, playing an hour, scoring none and setting up none. "It was about the lungs," said ⟦TEAM|Luzern⟧'s coach.

Home side ⟦TEAM|Zorya⟧ had two shots, both blocked, by the time ⟦PERSON|Artem Hladky⟧ went down in the box in the ⟦MINUTE|33rd minute⟧. ⟦PERSON|Denys Roi⟧ ⟦G14|beat ⟦PERSON|Vlad Kostyk⟧⟧ from the spot and nearly repeated it before the ⟦MINUTE|break⟧, shooting across the face of goal.
=====GOALS=====
{"id": "G1", "scorer": "Nathan Quaye", "team": "Boreham Wood", "minute": 25, "minute_text": "25th minute"}
{"id": "G2", "scorer": "Nathan Quaye", "team": "Boreham Wood", "minute": 25, "minute_text": "25th minute"}
{"id": "G3", "scorer": "Noah Fessler; Ibrahima Drame-Koné; Luca Hämmerle", "team": "Austria Lustenau", "count": 3}
{"id": "G4", "scorer": "Sivert Dahle"}
{"id": "G5", "scorer": "Sivert Dahle"}
{"id": "G6", "scorer": "Darío Funes", "team": "Atlético San Luis", "minute": 44, "minute_text": "44th-minute", "kind": "header"}
{"id": "G7", "scorer": "Jair Robledo", "team": "Atlético San Luis"}
{"id": "G8", "scorer": "Darío Funes", "team": "Atlético San Luis", "minute": 44, "minute_text": "44th-minute", "kind": "header"}
{"id": "G9", "scorer": "Rohan Bright", "minute": 68, "minute_text": "ten minutes later", "kind": "penalty"}
{"id": "G10", "count": 24, "scope": "background"}
{"id": "G11", "scorer": "Ritchie Sax", "team": "Morecambe", "minute": 81, "minute_text": "81 minutes", "assist": "Ola Bamgbose"}
{"id": "G12", "scorer": "Ritchie Sax", "team": "Morecambe", "minute": 81, "minute_text": "81 minutes", "assist": "Ola Bamgbose"}
{"id": "G13", "scorer": "Dom Fearnley", "team": "Harrogate", "minute": 9, "minute_text": "9th-minute", "kind": "shot"}
{"id": "G14", "scorer": "Denys Roi", "team": "Zorya", "minute": 33, "minute_text": "33rd minute", "kind": "penalty"}
