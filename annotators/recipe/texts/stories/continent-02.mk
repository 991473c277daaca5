⟦TEAM|Lille⟧ rescue a point at ⟦TEAM|Strasbourg⟧ as ⟦PERSON|Desrosiers⟧ ⟦G1|penalty⟧ cancels out ⟦PERSON|Wamba⟧ ⟦G2|strike⟧

⟦TEAM|Lille⟧ needed a ⟦G3|penalty⟧ deep in the second half to take a ⟦SCORE|1-1⟧ draw from ⟦TEAM|Strasbourg⟧ on ⟦DATE|Friday⟧, after ⟦PERSON|Junior Wamba⟧ had ⟦G4|put the home side ahead⟧ on his full debut.

The match at ⟦VENUE|La Meinau⟧ was delayed 15 minutes because of fog and both teams took a while to get going. ⟦PERSON|Wamba⟧, 18, signed from ⟦TEAM|Angers⟧ in ⟦DATE|January⟧, headed wide in the ⟦MINUTE|fourth minute⟧ and ⟦PERSON|Ibrahim Sangaré-Blin⟧ saw a low effort held by ⟦PERSON|Marek Dubovský⟧. At the other end ⟦PERSON|Thibault Lacaze⟧ was first to a loose ball but his strike was charged down by ⟦PERSON|Rasmus Ejby⟧.

⟦TEAM|Lille⟧ lost captain ⟦PERSON|Aurélien Tissot⟧ with a hamstring problem on ⟦MINUTE|26 minutes⟧ and it was his replacement, ⟦PERSON|Vito Scardina⟧, who was caught out for the ⟦G5|goal⟧. The ⟦NORP|Italian⟧ tried to play the ball back to his keeper in the ⟦MINUTE|33rd minute⟧, it fell short, and ⟦PERSON|Wamba⟧ nipped in, went around ⟦PERSON|Dubovský⟧ and ⟦G6|rolled it into the empty net⟧.

There might have been another before the ⟦MINUTE|break⟧. ⟦PERSON|Lacaze⟧ ⟦G7|put the ball past his own keeper⟧ while trying to clear ⟦PERSON|Sangaré-Blin⟧'s cross, but ⟦PERSON|Wamba⟧ was adjudged to have pushed him, and celebrations in the home end were cut short.

⟦TEAM|Lille⟧ improved after the restart. ⟦PERSON|Scardina⟧ came within inches of making up for his mistake with a header from ⟦PERSON|Olivier Nkemba⟧'s corner. ⟦PERSON|Nkemba⟧ himself had a shot tipped on to the post by ⟦PERSON|Karl Hedenskog⟧ in the ⟦MINUTE|64th minute⟧.

They were ⟦G8|level⟧ with a ⟦MINUTE|quarter of an hour to go⟧. ⟦PERSON|Ejby⟧ slid in on ⟦PERSON|Lacaze⟧, got none of the ball, and after a look at the monitor the referee ⟦PERSON|Benoît Marchal⟧ pointed to the spot. ⟦PERSON|Paul Desrosiers⟧, on as a substitute, waited for ⟦PERSON|Hedenskog⟧ to go down and ⟦G9|sent it straight down the middle⟧.

⟦PERSON|Wamba⟧ was carried off late on with cramp. ⟦TEAM|Lille⟧ pushed for a winner through ⟦PERSON|Lacaze⟧ and ⟦PERSON|Desrosiers⟧, but each found ⟦PERSON|Hedenskog⟧ in the way.

"It's a soft ⟦G10|goal⟧ to give away, and I've told ⟦PERSON|Vito⟧ that," said ⟦TEAM|Lille⟧ coach ⟦PERSON|Stéphane Bourguignon⟧. "After that I thought we deserved at least our ⟦G11|equaliser⟧."

⟦TEAM|Strasbourg⟧ stay ninth. ⟦TEAM|Lille⟧ remain third, two points behind ⟦TEAM|Monaco⟧, who play ⟦TEAM|Nantes⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Paul Desrosiers", "team": "Lille", "minute": 75, "kind": "penalty"}
{"id": "G2", "scorer": "Junior Wamba", "team": "Strasbourg", "minute": 33, "kind": "shot"}
{"id": "G3", "scorer": "Paul Desrosiers", "team": "Lille", "minute": 75, "kind": "penalty"}
{"id": "G4", "scorer": "Junior Wamba", "team": "Strasbourg", "minute": 33, "kind": "shot"}
{"id": "G5", "scorer": "Junior Wamba", "team": "Strasbourg", "minute": 33, "kind": "shot", "minute_text": "33rd minute"}
{"id": "G6", "scorer": "Junior Wamba", "team": "Strasbourg", "minute": 33, "kind": "shot", "minute_text": "33rd minute"}
{"id": "G7", "scorer": "Thibault Lacaze", "team": "Strasbourg", "kind": "own goal", "outcome": "ruled out"}
{"id": "G8", "scorer": "Paul Desrosiers", "team": "Lille", "minute": 75, "kind": "penalty", "minute_text": "quarter of an hour to go"}
{"id": "G9", "scorer": "Paul Desrosiers", "team": "Lille", "minute": 75, "kind": "penalty"}
{"id": "G10", "scorer": "Junior Wamba", "team": "Strasbourg", "minute": 33, "kind": "shot"}
{"id": "G11", "scorer": "Paul Desrosiers", "team": "Lille", "minute": 75, "kind": "penalty"}
