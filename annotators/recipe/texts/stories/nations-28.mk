Early ⟦G1|goal⟧, late ⟦G2|goal⟧ and plenty between: ⟦TEAM|Germany⟧ through

⟦TEAM|Germany⟧ booked their place at the ⟦COMPETITION|Women's World Cup⟧ on ⟦DATE|Friday⟧ with a ⟦SCORE|4-1⟧ victory against ⟦TEAM|Poland⟧ in ⟦GPE|Hamburg⟧, a result that was a good deal harder work than it sounds. An early ⟦G3|opener⟧, a second-half ⟦G4|brace⟧ by ⟦PERSON|Nele Brockmann⟧ and a ⟦G5|header⟧ in the closing seconds did it.

⟦PERSON|Weronika Sikorska⟧ had for a time given the visitors hope by ⟦G6|scoring⟧ shortly before ⟦MINUTE|half-time⟧.

The ⟦ORG|DFB⟧ team needed only a point. ⟦PERSON|Theresa Volkert⟧ set the tone by winning a corner with the first attack and ⟦PERSON|Katja Lindner⟧, following up when ⟦PERSON|Paulina Gruszka⟧ could not hold ⟦PERSON|Volkert⟧'s shot, ⟦G7|put it in⟧ from the edge of the six-yard box. At ⟦MINUTE|one minute and 54 seconds⟧ it was the fastest ⟦G8|goal⟧ of the qualifying campaign.

It should have been added to. ⟦PERSON|Lindner⟧ shot wide on ⟦MINUTE|nine minutes⟧, ⟦PERSON|Hanna Giese⟧ did so on ⟦MINUTE|22 minutes⟧, and ⟦PERSON|Volkert⟧, with the goal open, slipped. ⟦TEAM|Poland⟧ woke up late but with a jolt. ⟦PERSON|Mia Sattelberger⟧, on halfway, was caught in two minds and robbed by ⟦PERSON|Natalia Dobosz⟧, who carried the ball to the edge of the box before slipping it to ⟦PERSON|Sikorska⟧. The ⟦NORP|Pole⟧, who plays her club football in ⟦TEAM|Germany⟧, ⟦G9|rolled it past⟧ ⟦PERSON|Lena Wrede⟧ as if she knew her. They are flatmates.

A minute later ⟦PERSON|Dobosz⟧ struck the bar.

"We were sloppy, and at ⟦MINUTE|half-time⟧ I said what I had to say," the ⟦NORP|German⟧ coach explained. "Their ⟦G10|goal⟧ is a sloppy pass. Their bar, another sloppy pass. After that it was what I wanted to see."

What she saw was ⟦PERSON|Brockmann⟧, who had been kept quiet by ⟦PERSON|Ewa Kowalik⟧, turn in the ⟦MINUTE|56th minute⟧ and ⟦G11|strike one in⟧ from 20 yards off the underside of the bar. Next she came to the near post, where a cross by ⟦PERSON|Giese⟧ with about a quarter of the match left was ⟦G12|diverted beyond ⟦PERSON|Gruszka⟧⟧. In between she had seen what would have been a second ⟦G13|goal⟧ ruled out for offside by a knee.

⟦PERSON|Kowalik⟧ was shown a second yellow on ⟦MINUTE|77 minutes⟧. ⟦PERSON|Oliwia Zaremba⟧, on as a substitute, still came close to a consolation, but ⟦PERSON|Wrede⟧ saved low to her left.

With the last action ⟦PERSON|Giese⟧ took a free-kick from wide on the right; a mass of heads went up, and ⟦G14|in it went⟧. The announcer gave it to ⟦PERSON|Sattelberger⟧, who had started the trouble, and she did not hand it back. She had waited 41 caps for ⟦G15|one⟧.

"I'd have swapped it for not giving theirs away," she said. "Actually no, I wouldn't."

⟦TEAM|Germany⟧, who have never finished outside the top eight, go to ⟦TEAM|England⟧ on ⟦DATE|Tuesday⟧ with nothing at stake.
=====GOALS=====
{"id": "G1", "scorer": "Katja Lindner", "team": "Germany", "minute": 2, "kind": "shot"}
{"id": "G2", "scorer": "Mia Sattelberger", "team": "Germany", "assist": "Hanna Giese", "kind": "header"}
{"id": "G3", "scorer": "Katja Lindner", "team": "Germany", "minute": 2, "kind": "shot"}
{"id": "G4", "scorer": "Nele Brockmann", "team": "Germany", "count": 2}
{"id": "G5", "scorer": "Mia Sattelberger", "team": "Germany", "assist": "Hanna Giese", "kind": "header"}
{"id": "G6", "scorer": "Weronika Sikorska", "team": "Poland", "assist": "Natalia Dobosz", "kind": "shot"}
{"id": "G7", "scorer": "Katja Lindner", "team": "Germany", "minute": 2, "kind": "shot", "minute_text": "one minute and 54 seconds"}
{"id": "G8", "scorer": "Katja Lindner", "team": "Germany", "minute": 2, "kind": "shot", "minute_text": "one minute and 54 seconds"}
{"id": "G9", "scorer": "Weronika Sikorska", "team": "Poland", "assist": "Natalia Dobosz", "kind": "shot"}
{"id": "G10", "scorer": "Weronika Sikorska", "team": "Poland", "assist": "Natalia Dobosz", "kind": "shot"}
{"id": "G11", "scorer": "Nele Brockmann", "team": "Germany", "minute": 56, "kind": "shot", "minute_text": "56th minute"}
{"id": "G12", "scorer": "Nele Brockmann", "team": "Germany", "assist": "Hanna Giese"}
{"id": "G13", "scorer": "Nele Brockmann", "team": "Germany", "outcome": "ruled out"}
{"id": "G14", "scorer": "Mia Sattelberger", "team": "Germany", "assist": "Hanna Giese", "kind": "header"}
{"id": "G15", "scorer": "Mia Sattelberger", "team": "Germany", "assist": "Hanna Giese", "kind": "header"}
