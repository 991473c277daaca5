⟦PERSON|Jay Mortlock⟧'s late ⟦G1|strike⟧ denied ⟦TEAM|Sheffield United⟧ a victory that would have lifted them above ⟦TEAM|Leicester City⟧. ⟦PERSON|Aurelien Tissot⟧ had ⟦G2|put the ⟦TEAM|Blades⟧ ⟦SCORE|1-0⟧ up⟧ and ⟦PERSON|Mortlock⟧, a ⟦MINUTE|79th-minute⟧ substitute, had already wasted one opening when he ⟦G3|hammered in⟧ the loose ball.

⟦PERSON|Dominic Fairclough⟧ and ⟦PERSON|Ismael Keita⟧ both went close for ⟦TEAM|Wigan⟧ before the ⟦MINUTE|break⟧, the former hitting the side-netting and the latter having a header pawed away by ⟦PERSON|Owen Stopes⟧.

Two ⟦G4|goals⟧ in the ⟦MINUTE|first 25 minutes⟧ by ⟦PERSON|Rory Calder⟧, a ⟦DATE|summer⟧ arrival from ⟦TEAM|Dundee United⟧, put ⟦TEAM|Millwall⟧ on the way to a ⟦SCORE|3-0⟧ win. The third was an ⟦G5|own goal⟧, ⟦PERSON|Miguel Soto⟧ ⟦G6|slicing ⟦PERSON|Jeremy Addo⟧'s centre beyond his own keeper⟧ on ⟦MINUTE|72 minutes⟧.

⟦TEAM|Hearts⟧ winger ⟦PERSON|Blair Kinnaird⟧ escaped a red card for a challenge on ⟦PERSON|Patrik Sebo⟧ in the ⟦MINUTE|36th minute⟧. Referee ⟦PERSON|Ross Tully⟧ showed yellow and was not advised to change his decision after a review.

⟦PERSON|Tobias Krog⟧'s drive was repelled by ⟦PERSON|Marvin Leigh⟧, but ⟦PERSON|Juan Ignacio Rey⟧ was on hand to ⟦G7|ram in the rebound⟧ and ⟦TEAM|Everton⟧ had the first ⟦G8|goal⟧ of a game they were to lose ⟦SCORE|4-1⟧.

"That save at ⟦SCORE|0-0⟧ was as important as any goal," said ⟦PERSON|Mark Tyndall⟧, the ⟦TEAM|Grimsby Town⟧ manager, after ⟦PERSON|Ellis Fothergill⟧ turned ⟦PERSON|Leo Pritchard⟧'s header on to the bar. ⟦PERSON|Jakub Sadowski⟧ ⟦G9|won it⟧ for the ⟦TEAM|Mariners⟧ with ⟦MINUTE|five minutes left⟧.

⟦PERSON|Gareth Hopwood⟧ has signed a new three-year contract with ⟦TEAM|Swansea⟧, who he joined from ⟦TEAM|Yeovil⟧ in ⟦DATE|2022⟧. The wing-back's ⟦G10|goal⟧ at ⟦VENUE|Deepdale⟧ in ⟦DATE|September⟧ was voted the club's goal of the month.

The award of goal of the season went to ⟦PERSON|Ryan Tolmie⟧, and ⟦PERSON|Ewan Lauder⟧ was named manager of the year, at ⟦TEAM|Falkirk⟧'s annual dinner.

⟦TEAM|Inter Milan⟧ were only ahead for six minutes. ⟦PERSON|Davide Corsaro⟧'s ⟦G11|free-kick⟧ was followed by a ⟦G12|header⟧ from ⟦TEAM|Arsenal⟧ defender ⟦PERSON|Jerome Castel⟧ at the other end, and both sides then settled for a draw that took them into the knockout rounds.

⟦PERSON|Shaun Widdowson⟧ fouled ⟦PERSON|Mick Adeleke⟧ and was shown the red card on ⟦MINUTE|50 minutes⟧. ⟦PERSON|Adeleke⟧ dusted himself down and took the free-kick, which ⟦PERSON|Bernardo Pires⟧ pushed behind; from the corner ⟦PERSON|Craig Tolson⟧ was ⟦G13|left with a tap-in⟧.

⟦TEAM|Motherwell⟧ beat ⟦TEAM|Dundee⟧ for a second time in 10 days. ⟦PERSON|Kieron Tait⟧, ⟦MINUTE|90 seconds⟧ after replacing ⟦PERSON|Jon Skelly⟧, went past ⟦PERSON|Chris Lamont⟧ and ⟦G14|fizzed a shot into the far corner⟧; ⟦PERSON|Skelly⟧ had shot straight at ⟦PERSON|Aaron Muirfield⟧ in the move before he came off.

Neither goalkeeper had a save to make until the ⟦MINUTE|44th minute⟧, when ⟦PERSON|Luke Wainwright⟧ palmed out a shot from ⟦PERSON|Andrea Conti-Rowe⟧. ⟦TEAM|Ipswich⟧ had more of the ball after the ⟦MINUTE|interval⟧; ⟦TEAM|Hull⟧ had more of the corners.

⟦PERSON|Sam Thistleton⟧ could not keep hold of ⟦PERSON|Joe Purnell⟧'s shot and ⟦PERSON|Reece Marlborough⟧ had a simple task to ⟦G15|give ⟦TEAM|Fleetwood Town⟧ a ⟦SCORE|2-0⟧ lead⟧ on ⟦MINUTE|48 minutes⟧, having teed up ⟦PERSON|Danny Orford⟧ for ⟦G16|the first⟧.

⟦PERSON|Cathal Devane⟧ and ⟦PERSON|Ivan Maric⟧ led the line for ⟦TEAM|Charlton⟧. The ⟦NORP|Croatian⟧ missed two chances in the ⟦MINUTE|first eight minutes⟧, the ⟦NORP|Irishman⟧ ⟦G17|took the only one⟧ that came his way, and it was enough to see off ⟦TEAM|Peterborough United⟧ and move their side off the bottom.

⟦PERSON|Shane Wexcombe⟧ met ⟦PERSON|Tony Abrahams⟧' corner with a firm header which ⟦PERSON|Eirik Solbakken⟧ scooped off the line; the goalline technology confirmed it had not crossed.

⟦PERSON|Fraser Lumsden⟧'s long throw caused problems all afternoon. ⟦PERSON|David Arkley⟧ could not quite turn one in, ⟦PERSON|Craig Imrie⟧ headed another into the goalkeeper's hands.

⟦PERSON|Ellis Camara⟧'s team needed three goals in the second leg and had two by the ⟦MINUTE|53rd minute⟧, ⟦PERSON|Zdravko Milev⟧ ⟦G18|getting one⟧ and ⟦PERSON|Nelson Viana⟧ ⟦G19|the other⟧. A third would not come. ⟦PERSON|Milev⟧ hit a post, ⟦PERSON|Viana⟧ had appeals for a penalty dismissed and it ended ⟦SCORE|4-3⟧ over the two games.

⟦TEAM|Stockport County⟧ could have been in front through ⟦PERSON|Brendan Shaw⟧, whose curler was turned round the post. Instead ⟦PERSON|Pedro Lacerda⟧ ⟦G20|converted⟧ from the spot after ⟦PERSON|Shaw⟧ had tripped ⟦PERSON|Will Rainford⟧ on ⟦MINUTE|35 minutes⟧.

Both of ⟦TEAM|Sunderland⟧'s ⟦G21|goals⟧ came from corners. ⟦PERSON|Gavin Ellershaw⟧ ⟦G22|headed in⟧ ⟦PERSON|Mason Hewlett⟧'s ⟦MINUTE|15th-minute⟧ delivery; ⟦PERSON|Nana Opoku⟧ ⟦G23|prodded in⟧ from ⟦PERSON|Hewlett⟧'s next.

⟦PERSON|Alistair Bone⟧, ⟦TEAM|Cowdenbeath⟧'s captain, limped off after ⟦MINUTE|55 minutes⟧ having been involved in both of the game's main incidents: the tackle that prevented ⟦PERSON|Dale Robb⟧ from scoring and the slip that let ⟦PERSON|Steven Finnie⟧ ⟦G24|score⟧.

⟦PERSON|Vitor Azevedo⟧ was twice kept out by ⟦PERSON|Jamie Steadman⟧, once at full stretch and once by luck. When he ⟦G25|beat⟧ him, on ⟦MINUTE|83 minutes⟧, the assistant referee had raised a flag and ⟦PERSON|Azevedo⟧'s ⟦G26|finish⟧ was wiped out.

⟦TEAM|Brighton⟧'s 2,000 fans saw their team ⟦G27|fall behind⟧ in ⟦MINUTE|100 seconds⟧. ⟦PERSON|Harald Moen⟧ was given too much room by ⟦PERSON|Josh Caddick⟧ and ⟦G28|found the net⟧ with a rasping effort, his third ⟦G29|goal⟧ against these opponents ⟦DATE|this season⟧.

⟦PERSON|Zak Roper⟧ whipped a free-kick over the wall, only for ⟦PERSON|Will Harnden⟧ to fingertip it on to the junction of post and bar; ⟦PERSON|Tim Maddison⟧ nodded the rebound over.

Leaders ⟦TEAM|Leyton Orient⟧ stretched their advantage to eight points thanks to ⟦PERSON|Nico Brandvold⟧'s ⟦G30|double⟧. The second, in the ⟦MINUTE|68th minute⟧, was pure class: a turn away from ⟦PERSON|Paul Rishworth⟧, a glance up, a ⟦G31|finish⟧ clipped inside the post.
=====GOALS=====
{"id": "G1", "scorer": "Jay Mortlock", "kind": "shot"}
{"id": "G2", "scorer": "Aurelien Tissot", "team": "Blades", "score": "1-0"}
{"id": "G3", "scorer": "Jay Mortlock", "kind": "shot"}
{"id": "G4", "scorer": "Rory Calder", "team": "Millwall", "minute_text": "first 25 minutes", "count": 2}
{"id": "G5", "scorer": "Miguel Soto", "team": "Millwall", "minute": 72, "minute_text": "72 minutes", "kind": "own goal"}
{"id": "G6", "scorer": "Miguel Soto", "team": "Millwall", "minute": 72, "minute_text": "72 minutes", "kind": "own goal"}
{"id": "G7", "scorer": "Juan Ignacio Rey", "team": "Everton", "kind": "shot"}
{"id": "G8", "scorer": "Juan Ignacio Rey", "team": "Everton", "kind": "shot"}
{"id": "G9", "scorer": "Jakub Sadowski", "team": "Mariners", "minute": 85, "minute_text": "five minutes left"}
{"id": "G10", "scorer": "Gareth Hopwood", "team": "Swansea", "scope": "background"}
{"id": "G11", "scorer": "Davide Corsaro", "team": "Inter Milan", "kind": "free kick"}
{"id": "G12", "scorer": "Jerome Castel", "team": "Arsenal", "kind": "header"}
{"id": "G13", "scorer": "Craig Tolson", "kind": "shot"}
{"id": "G14", "scorer": "Kieron Tait", "team": "Motherwell", "minute_text": "90 seconds", "kind": "shot"}
{"id": "G15", "scorer": "Reece Marlborough", "team": "Fleetwood Town", "minute": 48, "minute_text": "48 minutes", "kind": "shot", "score": "2-0"}
{"id": "G16", "scorer": "Danny Orford", "team": "Fleetwood Town", "assist": "Reece Marlborough"}
{"id": "G17", "scorer": "Cathal Devane", "team": "Charlton"}
{"id": "G18", "scorer": "Zdravko Milev"}
{"id": "G19", "scorer": "Nelson Viana"}
{"id": "G20", "scorer": "Pedro Lacerda", "minute": 35, "minute_text": "35 minutes", "kind": "penalty"}
{"id": "G21", "scorer": "Gavin Ellershaw; Nana Opoku", "team": "Sunderland", "count": 2}
{"id": "G22", "scorer": "Gavin Ellershaw", "team": "Sunderland", "minute": 15, "minute_text": "15th-minute", "kind": "header", "assist": "Mason Hewlett"}
{"id": "G23", "scorer": "Nana Opoku", "team": "Sunderland", "kind": "shot", "assist": "Mason Hewlett"}
{"id": "G24", "scorer": "Steven Finnie"}
{"id": "G25", "scorer": "Vitor Azevedo", "minute": 83, "minute_text": "83 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G26", "scorer": "Vitor Azevedo", "minute": 83, "minute_text": "83 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G27", "scorer": "Harald Moen", "minute": 2, "minute_text": "100 seconds", "kind": "shot"}
{"id": "G28", "scorer": "Harald Moen", "minute": 2, "minute_text": "100 seconds", "kind": "shot"}
{"id": "G29", "scorer": "Harald Moen", "minute": 2, "kind": "shot"}
{"id": "G30", "scorer": "Nico Brandvold", "team": "Leyton Orient", "kind": "shot", "count": 2}
{"id": "G31", "scorer": "Nico Brandvold", "team": "Leyton Orient", "minute": 68, "minute_text": "68th minute", "kind": "shot"}
