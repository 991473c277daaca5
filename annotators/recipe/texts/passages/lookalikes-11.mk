⟦PERSON|Edwin Lukacs⟧ has missed more chances than anyone in ⟦COMPETITION|Ligue 1⟧ and ⟦G1|scored⟧ more than all but four. The two facts, he feels, are related. He missed one against ⟦TEAM|Angers⟧ on ⟦DATE|Sunday⟧ after ⟦MINUTE|3 minutes⟧, missed again on ⟦MINUTE|11⟧ and ⟦G2|put one away⟧ on ⟦MINUTE|13⟧, ⟦PERSON|Boris Atangana⟧ having left him a chance that a child could not miss.

Only once ⟦DATE|this century⟧ have ⟦TEAM|Albion⟧ gone to ⟦TEAM|Palace⟧ and not let in a goal. That was in a friendly, abandoned.

Striking out on his own, ⟦PERSON|Callum Baptiste-Hill⟧ left his brother's agency; striking from distance, he left ⟦PERSON|Joe Pargeter⟧ flat-footed at ⟦VENUE|Kenilworth Road⟧, though the ball came down on the wrong side of the bar. The day belonged to a less celebrated ⟦PERSON|Baptiste-Hill⟧, the brother, who ⟦G3|opened the scoring⟧ for ⟦TEAM|Luton⟧ and closed the agency.

"Put it this way, if we finished like we train we would be in ⟦GPE|Europe⟧." ⟦TEAM|Troyes⟧ had 61 per cent of the ball and nil per cent of the goals, and ⟦PERSON|Christophe Delorge⟧ had a sore throat.

⟦PERSON|Paulo Tembe⟧ waited two years for a work permit, three months for a start and ⟦MINUTE|86 minutes⟧ for a pass. When it arrived, from ⟦PERSON|Ryan Cuthbertson⟧, he did not wait; ⟦TEAM|Motherwell⟧ had their ⟦G4|winner⟧ before the centre-backs had turned.

First blood went to the hosts, literally, ⟦PERSON|Jiang Wenbo⟧ needing stitches. First ⟦G5|goal⟧ went there also: from the resulting free-kick ⟦PERSON|Alex Tsimikas-Lowe⟧ ⟦G6|angled a header in⟧, and ⟦TEAM|Macarthur⟧ led.

⟦TEAM|Cuba⟧ had never led in a ⟦COMPETITION|Gold Cup⟧ match against anyone above them in the rankings, and did not on ⟦DATE|Tuesday⟧, but there was a moment. ⟦PERSON|Yordanis Echemendía⟧ stole in behind ⟦PERSON|Travion Pinnock⟧; the whole of ⟦GPE|Arlington⟧, or the part of it that had come from ⟦GPE|Hialeah⟧, got up; and the shot pulled up short, like a tired horse, in the goalkeeper's arms.

A table of the season's late ⟦G7|goals⟧ has ⟦TEAM|Union Saint-Gilloise⟧ top, with nine after ⟦MINUTE|85 minutes⟧. Make it ten: ⟦PERSON|Kévin Rombauts⟧ was allowed to turn, allowed to look up and, by ⟦PERSON|Mads Friis⟧, who had come off his line and thought again, allowed to ⟦G8|score⟧.

"I've no memory of it, none. They tell me I was concussed at ⟦MINUTE|31⟧ and ⟦G9|scored⟧ at ⟦MINUTE|34⟧. They tell me it was a beauty." ⟦PERSON|Fergal Mulrooney⟧ still has the bandage. ⟦TEAM|Finn Harps⟧ still have the three points.

Headed out, hooked out, hoofed out: for the last quarter of the match ⟦TEAM|Carlisle⟧ lived in their own area. ⟦PERSON|Miles Urquhart-Jones⟧ should have beaten them with the best chance, a free header that he steered on to the bar.

Penalty to ⟦TEAM|Botev⟧. Saved. Retaken. Saved. Retaken, on the insistence of a linesman, and this time ⟦PERSON|Filip Dechev⟧ rolled it to the other side and ⟦PERSON|Nikolay Vasev⟧ was ⟦G10|beaten⟧. The keeper's language, on leaving, was an education.

Ahead of schedule, ahead of budget and, since ⟦DATE|Saturday⟧, ahead of ⟦TEAM|Stockport⟧, ⟦TEAM|Bromley⟧ are the story of the division, though even their own programme cannot explain how: they have a goal difference of minus two.

In the time that it took ⟦PERSON|Lindani Mahlangu⟧ to tie his bootlace ⟦TEAM|Swallows⟧ ⟦G11|scored⟧. In the time it took him to tie the other, ⟦TEAM|Swallows⟧ hit the bar. His coach at ⟦TEAM|Baroka⟧ had him off before he could start on his shin pads.

The third goal would have been the pick of them had it been one. ⟦PERSON|Joãozinho⟧ beat four, the last of them twice, and struck the angle. ⟦TEAM|Fluminense⟧ settled for the two that did ⟦G12|go in⟧, the work of ⟦PERSON|Nathan Silveira⟧ and the ⟦NORP|Colombian⟧ ⟦PERSON|Jhon Mosquera-Díaz⟧, who ⟦G13|notched⟧ at either end of the second half.

⟦PERSON|Ilse Vandamme⟧ will be ⟦GPE|Ghent⟧'s next coach if she is the winner of a vote on ⟦DATE|Wednesday⟧. As a forward she was the winner of few things, though her ⟦G14|equaliser⟧ against ⟦TEAM|Anderlecht Women⟧ in ⟦DATE|2012⟧ still gets a showing on the big screen.

The draw means that ⟦TEAM|Guinea⟧ need to beat ⟦TEAM|Gabon⟧ by two clear goals to be sure. Coach ⟦PERSON|Aboubacar Conté-Bangoura⟧ would take one. "One, then we see," he said.

To ⟦G15|concede⟧ from one corner is unlucky. To ⟦G16|concede⟧ from a second, ⟦TEAM|Udinese⟧'s ⟦PERSON|Marek Holec⟧ lamented, is bad defending; and if the ⟦G17|third⟧ had not been chalked off, ⟦PERSON|Bruno Zambrotti⟧ having leaned on ⟦PERSON|Holec⟧ to get to it, you would have had to call it a habit.

As openers go, the first day in ⟦GPE|Lagos⟧ was a downpour. As closers go, so was the last. In between, ⟦PERSON|Ebere Nnaji⟧ of ⟦TEAM|Bayelsa Queens⟧ got a ⟦G18|goal⟧ with her back, one with her hand that nobody noticed and, in the final, the only one to be had, at ⟦MINUTE|39 minutes⟧, a ⟦G19|daisy-cutter⟧.

Can ⟦TEAM|Sheffield Wednesday⟧ score? They have been asked at ⟦GPE|Derby⟧, at ⟦GPE|Coventry⟧ and at ⟦GPE|Stoke⟧, and were asked once more by their own supporters, in song, on ⟦DATE|Good Friday⟧. The verse goes on for some time.

The ⟦NORP|Swiss⟧'s move to ⟦TEAM|Torino⟧ is all but wrapped up; so was the match when ⟦PERSON|Noah Gerber⟧ left it. He'd had the assist for ⟦PERSON|Ardit Shala⟧'s ⟦G20|breakthrough⟧ and been in the wall, on tiptoe, for the free kick from which ⟦TEAM|Sion⟧ might have drawn level and instead, via ⟦PERSON|Yann Perroud⟧'s studs, thumped a photographer.

⟦PERSON|Søren Kjær-Lund⟧ got out of bed on the wrong side, got in the referee's ear and got his marching orders, in that order. ⟦TEAM|Vejle⟧ had already got what they came for, ⟦PERSON|Thiago Pimentel⟧ having got himself in front of ⟦PERSON|Emil Busk⟧ for the solitary ⟦G21|goal⟧.
=====GOALS=====
{"id": "G1", "scorer": "Edwin Lukacs", "scope": "background"}
{"id": "G2", "scorer": "Edwin Lukacs", "minute": 13, "minute_text": "13", "assist": "Boris Atangana"}
{"id": "G3", "scorer": "Baptiste-Hill", "team": "Luton"}
{"id": "G4", "scorer": "Paulo Tembe", "team": "Motherwell", "minute": 86, "minute_text": "86 minutes", "assist": "Ryan Cuthbertson"}
{"id": "G5", "scorer": "Alex Tsimikas-Lowe", "team": "Macarthur", "kind": "header"}
{"id": "G6", "scorer": "Alex Tsimikas-Lowe", "team": "Macarthur", "kind": "header"}
{"id": "G7", "team": "Union Saint-Gilloise", "count": 9, "scope": "background"}
{"id": "G8", "scorer": "Kévin Rombauts", "team": "Union Saint-Gilloise"}
{"id": "G9", "scorer": "Fergal Mulrooney", "team": "Finn Harps", "minute": 34, "minute_text": "34"}
{"id": "G10", "scorer": "Filip Dechev", "team": "Botev", "kind": "penalty"}
{"id": "G11", "team": "Swallows"}
{"id": "G12", "scorer": "Nathan Silveira; Jhon Mosquera-Díaz", "team": "Fluminense", "count": 2}
{"id": "G13", "scorer": "Nathan Silveira; Jhon Mosquera-Díaz", "team": "Fluminense", "count": 2}
{"id": "G14", "scorer": "Ilse Vandamme", "scope": "background"}
{"id": "G15"}
{"id": "G16"}
{"id": "G17", "scorer": "Bruno Zambrotti", "outcome": "ruled out"}
{"id": "G18", "scorer": "Ebere Nnaji", "team": "Bayelsa Queens", "scope": "background"}
{"id": "G19", "scorer": "Ebere Nnaji", "team": "Bayelsa Queens", "minute": 39, "minute_text": "39 minutes", "kind": "shot"}
{"id": "G20", "scorer": "Ardit Shala", "assist": "Noah Gerber"}
{"id": "G21", "scorer": "Thiago Pimentel", "team": "Vejle"}
