⟦TEAM|Oldham⟧ ⟦G1|score⟧ one in each half to beat ⟦TEAM|Bradford⟧
⟦PERSON|Leo Hartigan⟧ and substitute ⟦PERSON|Aaron Tilley⟧ ⟦G2|got the goals⟧ as ⟦TEAM|Oldham Athletic⟧ beat promotion favourites ⟦TEAM|Bradford City⟧ ⟦SCORE|2-0⟧ at a packed ⟦VENUE|Boundary Park⟧.
⟦PERSON|Hartigan⟧'s ⟦G3|goal⟧, midway through the first half, followed a fumble by ⟦TEAM|Bantams⟧ keeper ⟦PERSON|Piotr Zawada⟧. ⟦PERSON|Tilley⟧'s, right at the end, was the best moment of the match.
The ⟦TEAM|Latics⟧ had lost ⟦SCORE|4-1⟧ at home in the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Tuesday⟧ and made six changes. One of those to come in, ⟦PERSON|Samson Adewale-Grant⟧, ran ⟦TEAM|Bradford⟧'s back three ragged. He should have had a penalty after ⟦MINUTE|nine minutes⟧, when he was clipped by ⟦PERSON|Chris Oldroyd⟧, and he set up ⟦PERSON|Hartigan⟧ for an effort that ⟦PERSON|Zawada⟧ turned over.
From the corner nothing came. From the next one, something did. It was cleared to ⟦PERSON|Darragh Neville⟧, who struck it well but too close to the ⟦NORP|Pole⟧; he tried to catch rather than punch, and the ball slipped down his front. ⟦PERSON|Hartigan⟧'s close-range ⟦G4|effort⟧ went in off ⟦PERSON|Oldroyd⟧'s heel for ⟦SCORE|1-0⟧ in the ⟦MINUTE|24th minute⟧.
⟦TEAM|Bradford⟧ rallied. ⟦PERSON|Kyle Brannigan⟧, on loan from the ⟦TEAM|Latics⟧ until ⟦DATE|January⟧, was not allowed to play against his own club, and they missed him. ⟦PERSON|Oldroyd⟧ headed over. A free-kick struck the wall, then the bar, and was scrambled away by ⟦PERSON|Neville⟧.
It stayed at ⟦SCORE|1-0⟧ for a long time, too long for most of those present. ⟦PERSON|Zawada⟧, making up for his mistake, saved with his foot from ⟦PERSON|Adewale-Grant⟧ in the ⟦MINUTE|76th minute⟧. ⟦TEAM|Bradford⟧ went three at the front.
Then ⟦PERSON|Tilley⟧ had his moment. ⟦PERSON|Neville⟧'s clearance was meant to go out of the ground. It didn't, ⟦PERSON|Oldroyd⟧ let it go over his head, and the 20-year-old took it on the run, cut in and ⟦G5|buried it⟧.
"I turned to see if there was a flag and then I was under six people," said ⟦PERSON|Tilley⟧. "First ⟦G6|one⟧ for the club. My grandad's had a season ticket since ⟦DATE|1961⟧."
⟦TEAM|Bradford⟧'s boss blamed the opening ⟦G7|goal⟧. "We gift it and we chase for 70 minutes."
=====GOALS=====
{"id": "G1", "scorer": "Leo Hartigan; Aaron Tilley", "team": "Oldham Athletic", "count": 2}
{"id": "G2", "scorer": "Leo Hartigan; Aaron Tilley", "team": "Oldham Athletic", "count": 2}
{"id": "G3", "scorer": "Leo Hartigan", "team": "Oldham Athletic", "minute": 24, "kind": "shot"}
{"id": "G4", "scorer": "Leo Hartigan", "team": "Oldham Athletic", "minute": 24, "kind": "shot", "minute_text": "24th minute"}
{"id": "G5", "scorer": "Aaron Tilley", "team": "Oldham Athletic", "assist": "Darragh Neville", "kind": "shot"}
{"id": "G6", "scorer": "Aaron Tilley", "team": "Oldham Athletic", "assist": "Darragh Neville", "kind": "shot"}
{"id": "G7", "scorer": "Leo Hartigan", "team": "Oldham Athletic", "minute": 24, "kind": "shot"}
