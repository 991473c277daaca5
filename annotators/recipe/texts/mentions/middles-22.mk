A ⟦MINUTE|fourth-minute⟧ ⟦G1|free-kick⟧ from ⟦PERSON|Shaun Moffitt⟧ and a ⟦MINUTE|90th-minute⟧ ⟦G2|tap-in⟧ by ⟦PERSON|Elliott Pond⟧ bookended a match that ⟦TEAM|Crewe⟧ otherwise spent defending. ⟦PERSON|Ashley Turk⟧ had a penalty saved by ⟦PERSON|Tom Boote⟧, ⟦PERSON|Kenny Ademi⟧ hit the post, and ⟦PERSON|Turk⟧'s header in ⟦MINUTE|added time⟧ was ruled out, rightly, for a push.

⟦PERSON|Filippo Terranera⟧ was beaten twice in a minute, ⟦PERSON|Luigi Samele⟧'s ⟦G3|shot⟧ on ⟦MINUTE|59⟧ squirming past him and ⟦PERSON|Diego Peralba⟧ ⟦G4|adding a second⟧ with a header a ⟦MINUTE|minute later⟧. ⟦TEAM|Foggia⟧ almost had a third when ⟦PERSON|Peralba⟧'s cross struck ⟦PERSON|Samele⟧'s knee and went over.

Questions were asked of ⟦PERSON|Jack Sowden⟧ in the ⟦TEAM|Grimsby⟧ goal when ⟦PERSON|Callum Ainley⟧'s corner ⟦G5|drifted straight in⟧ on the ⟦MINUTE|half-hour⟧, and of the referee when ⟦PERSON|Sowden⟧ claimed that he had been held by ⟦PERSON|Levi Sutter⟧. ⟦TEAM|Harrogate⟧ had the ⟦G6|breakthrough⟧; ⟦TEAM|Grimsby⟧ had the grievance.

⟦PERSON|Mark Ellwood⟧ got up to head ⟦PERSON|Toby Shaw⟧'s delivery goalwards and ⟦PERSON|Aaron Pyke⟧ got down to save. ⟦PERSON|Ellwood⟧ also had a volley charged down and was penalised for a foul as ⟦PERSON|Shaw⟧ ⟦G7|swept the ball in⟧. ⟦TEAM|Oldham⟧ have one goal in their ⟦MINUTE|last 360 minutes⟧.

⟦PERSON|Stanley Berg⟧ ⟦G8|struck⟧ late for ⟦TEAM|Pforzheim⟧, but only as a consolation. ⟦PERSON|Dominik Salz⟧ had by then ⟦G9|struck twice⟧, on ⟦MINUTE|19⟧ with his head and on ⟦MINUTE|48⟧ with a penalty after ⟦PERSON|Julian Grupp⟧ had handled, and ⟦PERSON|Konstantin Fring⟧ had ⟦G10|made it three⟧ on ⟦MINUTE|55⟧.

The penalty which ⟦PERSON|Aboubakar Soumah⟧ won in the ⟦MINUTE|33rd minute⟧ ought to have been a free-kick to ⟦TEAM|Hafia⟧. ⟦PERSON|Mohamed Bangoura⟧ had slipped, not fouled. ⟦PERSON|Naby Yattara⟧ ⟦G11|put it away⟧, on ⟦MINUTE|34⟧, as ⟦TEAM|Horoya⟧'s players held back their opponents' bench.

"It was only 40 yards out, I thought, why not," said ⟦PERSON|Kwabena Boateng⟧, whose ⟦G12|free-kick⟧ in the ⟦MINUTE|75th minute⟧ had ended ⟦TEAM|Hearts of Oak⟧'s scoreless run at five matches. Why not, his captain ⟦PERSON|Linda Mtange⟧ might have replied, is that the previous eleven had gone into the crowd.

The opening ⟦G13|goal⟧, when it finally came, came from a throw. ⟦PERSON|Lars Veldwijk⟧ took it, ⟦PERSON|Tim Receveur⟧ flicked it and, with ⟦PERSON|Kevin Begois⟧ stranded, ⟦PERSON|Bart van Hintum⟧ hacked it against ⟦PERSON|Jari Van Brenk⟧ and ⟦G14|in⟧. ⟦PERSON|Van Brenk⟧ plays for the same team as ⟦PERSON|van Hintum⟧; ⟦TEAM|De Graafschap⟧ celebrated on ⟦MINUTE|81⟧.

⟦PERSON|Billy Sharpley⟧ has been called many things, but never a provider. For ⟦TEAM|Doncaster⟧'s ⟦G15|first⟧, on ⟦MINUTE|17⟧, he slipped ⟦PERSON|Luke Molyneaux⟧ through; for the ⟦G16|second⟧, on ⟦MINUTE|52⟧, he crossed for ⟦PERSON|Joe Irons⟧ to head. He then missed a penalty, which ⟦PERSON|Harry Cardew⟧ pushed on to a post.

An offside flag denied ⟦PERSON|Marcel Pieczek⟧ a ⟦G17|goal⟧ after ⟦MINUTE|20 minutes⟧, ⟦PERSON|Rafał Augustyn⟧ having put him through; a goalpost denied him one after ⟦MINUTE|30⟧; and ⟦PERSON|Adrian Chudzik⟧ denied him a third time with a flying save. He finished the match as he began it, on 99 career ⟦G18|goals⟧.

⟦TEAM|Tottenham Women⟧ twice had a lead wiped out. ⟦PERSON|Matilda Vance⟧'s ⟦G19|strike⟧ on ⟦MINUTE|13⟧ was matched by ⟦PERSON|Olivia Lee⟧ on ⟦MINUTE|15⟧, her low ⟦G20|finish⟧ going in off ⟦PERSON|Amy Tern⟧; and after ⟦PERSON|Vance⟧ had ⟦G21|converted a penalty⟧, ⟦PERSON|Amy Tern⟧ ⟦G22|headed into her own goal⟧ on ⟦MINUTE|77⟧.

A first clean sheet since ⟦DATE|August⟧ and a second win on the spin: ⟦TEAM|Cheltenham⟧ goalkeeper ⟦PERSON|Owen Evanson⟧ could be pleased. He could also be grateful, since ⟦PERSON|Ryan Bowmer⟧ put a header over from two yards in the ⟦MINUTE|71st minute⟧ and ⟦PERSON|Matt Crewe⟧ put a penalty on to the roof of the stand.

⟦PERSON|Nikola Tasev⟧ was the first to see that goalkeeper ⟦PERSON|Hristo Barev⟧ had dropped the ball. He was the first to reach it, too, and would have been the first to score in the new stadium had ⟦PERSON|Barev⟧ not grabbed his ankle. That honour went to ⟦PERSON|Spas Lund⟧, who took and ⟦G23|scored the penalty⟧ for ⟦TEAM|Beroe⟧ on ⟦MINUTE|23⟧.

⟦PERSON|Ben Scott⟧'s ⟦MINUTE|12th-minute⟧ ⟦G24|opener⟧, from ⟦PERSON|Sam Sutton⟧'s cross, was the first ⟦TEAM|Wellington Phoenix⟧ ⟦G25|goal⟧ scored by a ⟦NORP|New Zealander⟧ since ⟦DATE|January⟧. The ⟦G26|second⟧ was ⟦PERSON|Kosta Barberis⟧'s, cut back by ⟦PERSON|Sutton⟧ and ⟦G27|steered home⟧ on ⟦MINUTE|55 minutes⟧.

Having been down to ten men since ⟦PERSON|Tom Webb⟧'s second yellow, ⟦TEAM|Portsmouth⟧ went down to the only ⟦G28|goal⟧ ⟦MINUTE|three minutes from time⟧. ⟦PERSON|Kevin Nash⟧'s free-kick was punched by ⟦PERSON|Will Norton⟧, ⟦PERSON|Jack Voss⟧ miskicked, and ⟦PERSON|Kasey Dacres⟧ ⟦G29|did not⟧.

⟦PERSON|Unai Sanz⟧ claimed ⟦TEAM|San Luis⟧'s ⟦G30|first⟧, as he would: the header was his. But goalkeeper ⟦PERSON|Hugo Rosales⟧ had pushed that on to the bar, and it had come down on ⟦PERSON|Ricardo Luna⟧, a defender, on its way ⟦G31|into the net⟧. It was an ⟦G32|own goal⟧, in the ⟦MINUTE|46th minute⟧, and it was all they got.

⟦PERSON|Gary Holt⟧ rolled back the years and ⟦G33|rolled in the penalty⟧. ⟦TEAM|Blackpool⟧'s 35-year-old substitute had been on for four minutes when ⟦PERSON|Jordan Roy⟧ was felled by ⟦PERSON|Ryan Cole⟧ on ⟦MINUTE|62⟧. He also headed one off his own line, from ⟦PERSON|Cole⟧.

It had been coming. ⟦PERSON|Rory Cope⟧ had hit the bar from the edge of the box and ⟦PERSON|Rollin Fox⟧ the post from three yards; now ⟦PERSON|Conor Hart⟧ picked up a pass from ⟦PERSON|Cope⟧, looked up and ⟦G34|bent it round⟧ ⟦PERSON|Jon Hall⟧. ⟦MINUTE|38 minutes⟧, ⟦SCORE|1-0⟧, and ⟦TEAM|Walsall⟧ on their way.

⟦PERSON|Thibault Morel⟧ strikes penalties left-footed and free-kicks right-footed. Neither foot was kind to him on ⟦DATE|Sunday⟧. In the ⟦MINUTE|16th minute⟧ his spot-kick, given for handball by ⟦PERSON|Zeno Roos⟧, was too high; in the ⟦MINUTE|80th⟧ his free-kick was too low. ⟦TEAM|Mechelen⟧ and ⟦TEAM|OHL⟧ drew ⟦SCORE|0-0⟧.

⟦TEAM|KuPS⟧ finished strongly, and finished ⟦TEAM|Inter Turku⟧ off. ⟦PERSON|Joslyn Kivi⟧ ⟦G35|made it two⟧ with his header from ⟦PERSON|Axel Aho⟧'s corner on ⟦MINUTE|72⟧, and ⟦PERSON|Urho Laine⟧ ⟦G36|made it three⟧, ⟦G37|slamming in⟧ on ⟦MINUTE|79⟧ after ⟦PERSON|Johannes Orn⟧ had saved from ⟦PERSON|Kivi⟧.
=====GOALS=====
{"id": "G1", "scorer": "Shaun Moffitt", "team": "Crewe", "minute": 4, "kind": "free kick", "minute_text": "fourth-minute"}
{"id": "G2", "scorer": "Elliott Pond", "team": "Crewe", "minute": 90, "kind": "shot", "minute_text": "90th-minute"}
{"id": "G3", "scorer": "Luigi Samele", "team": "Foggia", "minute": 59, "kind": "shot", "minute_text": "59"}
{"id": "G4", "scorer": "Diego Peralba", "team": "Foggia", "minute": 60, "minute_text": "minute later", "kind": "header"}
{"id": "G5", "scorer": "Callum Ainley", "minute": 30, "team": "Harrogate", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Callum Ainley", "minute": 30, "team": "Harrogate", "minute_text": "half-hour"}
{"id": "G7", "scorer": "Toby Shaw", "team": "Oldham", "outcome": "ruled out", "kind": "shot"}
{"id": "G8", "scorer": "Stanley Berg", "team": "Pforzheim"}
{"id": "G9", "scorer": "Dominik Salz", "count": 2}
{"id": "G10", "scorer": "Konstantin Fring", "minute": 55, "kind": "shot", "minute_text": "55"}
{"id": "G11", "scorer": "Naby Yattara", "team": "Horoya", "minute": 34, "minute_text": "34", "kind": "penalty"}
{"id": "G12", "scorer": "Kwabena Boateng", "team": "Hearts of Oak", "minute": 75, "kind": "free kick", "minute_text": "75th minute"}
{"id": "G13", "scorer": "Jari Van Brenk", "team": "De Graafschap", "minute": 81, "kind": "own goal", "minute_text": "81"}
{"id": "G14", "scorer": "Jari Van Brenk", "team": "De Graafschap", "minute": 81, "kind": "own goal", "minute_text": "81"}
{"id": "G15", "scorer": "Luke Molyneaux", "team": "Doncaster", "minute": 17, "assist": "Billy Sharpley", "kind": "shot", "minute_text": "17"}
{"id": "G16", "scorer": "Joe Irons", "team": "Doncaster", "minute": 52, "assist": "Billy Sharpley", "kind": "header", "minute_text": "52"}
{"id": "G17", "scorer": "Marcel Pieczek", "outcome": "ruled out", "kind": "shot"}
{"id": "G18", "scorer": "Marcel Pieczek", "scope": "background", "count": 99}
{"id": "G19", "scorer": "Matilda Vance", "team": "Tottenham Women", "minute": 13, "kind": "shot", "minute_text": "13"}
{"id": "G20", "scorer": "Olivia Lee", "minute": 15, "kind": "shot", "minute_text": "15"}
{"id": "G21", "scorer": "Matilda Vance", "team": "Tottenham Women", "kind": "penalty"}
{"id": "G22", "scorer": "Amy Tern", "kind": "own goal", "minute": 77, "minute_text": "77"}
{"id": "G23", "scorer": "Spas Lund", "team": "Beroe", "minute": 23, "kind": "penalty", "minute_text": "23"}
{"id": "G24", "scorer": "Ben Scott", "team": "Wellington Phoenix", "minute": 12, "assist": "Sam Sutton", "kind": "header", "minute_text": "12th-minute"}
{"id": "G25", "scorer": "Ben Scott", "team": "Wellington Phoenix", "minute": 12, "assist": "Sam Sutton", "kind": "header", "minute_text": "12th-minute"}
{"id": "G26", "scorer": "Kosta Barberis", "team": "Wellington Phoenix", "minute": 55, "assist": "Sam Sutton", "kind": "shot", "minute_text": "55 minutes"}
{"id": "G27", "scorer": "Kosta Barberis", "team": "Wellington Phoenix", "minute": 55, "assist": "Sam Sutton", "kind": "shot", "minute_text": "55 minutes"}
{"id": "G28", "scorer": "Kasey Dacres", "minute": 87, "kind": "shot", "minute_text": "three minutes from time"}
{"id": "G29", "scorer": "Kasey Dacres", "minute": 87, "minute_text": "three minutes from time", "kind": "shot"}
{"id": "G30", "scorer": "Ricardo Luna", "team": "San Luis", "minute": 46, "kind": "own goal", "minute_text": "46th minute"}
{"id": "G31", "scorer": "Ricardo Luna", "team": "San Luis", "minute": 46, "kind": "own goal", "minute_text": "46th minute"}
{"id": "G32", "scorer": "Ricardo Luna", "team": "San Luis", "minute": 46, "kind": "own goal", "minute_text": "46th minute"}
{"id": "G33", "scorer": "Gary Holt", "team": "Blackpool", "minute": 62, "kind": "penalty", "minute_text": "62"}
{"id": "G34", "scorer": "Conor Hart", "team": "Walsall", "minute": 38, "assist": "Rory Cope", "kind": "shot", "minute_text": "38 minutes"}
{"id": "G35", "scorer": "Joslyn Kivi", "team": "KuPS", "minute": 72, "assist": "Axel Aho", "kind": "header", "minute_text": "72"}
{"id": "G36", "scorer": "Urho Laine", "team": "KuPS", "minute": 79, "kind": "shot", "minute_text": "79"}
{"id": "G37", "scorer": "Urho Laine", "team": "KuPS", "minute": 79, "kind": "shot", "minute_text": "79"}
