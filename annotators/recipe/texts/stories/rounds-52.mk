⟦TEAM|Kaizer Chiefs⟧ fall in ⟦GPE|Soweto⟧, and ⟦PERSON|Ntsako Mabaso⟧ has the ⟦TEAM|Pirates⟧ faithful to thank him

⟦FURNITURE|Johannesburg - 28 Feb | SuperSport.com⟧
⟦PERSON|Ntsako Mabaso⟧ won't be allowed to forget that he once told a radio station he preferred a cup to a derby. On ⟦DATE|Saturday⟧ he ⟦G1|settled⟧ one.

⟦TEAM|Orlando Pirates⟧ beat ⟦TEAM|Kaizer Chiefs⟧ ⟦SCORE|2-1⟧ before 87,000 at ⟦VENUE|FNB Stadium⟧, and it was ⟦PERSON|Mabaso⟧, in the ⟦MINUTE|78th minute⟧, from outside the area, who ⟦G2|hit the winning goal⟧. ⟦PERSON|Bruce Bvuman⟧, with a hand to it, might've done more.

Shortly before, ⟦TEAM|Chiefs⟧ had had it in their power to go in front. A ⟦PERSON|Glody Lilepa⟧ run took him by ⟦PERSON|Nkosinathi Sibisane⟧ and then by ⟦PERSON|Sipho Chaineson⟧, the ⟦TEAM|Pirates⟧ keeper, but his shot, with the goal yawning, clipped the outside of the upright. "I saw it in. I was celebrating," ⟦PERSON|Lilepa⟧ said, and he was not alone.

⟦TEAM|Chiefs⟧' coach ⟦PERSON|Nasreddine Nabil⟧ made four changes from the side beaten by ⟦TEAM|Stellenbosch⟧ and one of them, ⟦PERSON|Mduduzi Shabalane⟧, ⟦G3|scored⟧ in the ⟦MINUTE|14th minute⟧: ⟦PERSON|Gaston Sirinho⟧ crossed, ⟦PERSON|Sibisane⟧ missed it and ⟦PERSON|Shabalane⟧, all of five foot four, ⟦G4|headed it down into the turf and over ⟦PERSON|Chaineson⟧⟧.

⟦TEAM|Pirates⟧' ⟦G5|equaliser⟧ had come at a good time for them, in the ⟦MINUTE|45th minute⟧. It was an odd one. ⟦PERSON|Relebohile Mofokang⟧'s corner, too close to the keeper, was pushed by ⟦PERSON|Bvuman⟧ against ⟦PERSON|Inácio Miguelo⟧'s hip and ⟦G6|over his own line⟧.

After that it was all ⟦TEAM|Pirates⟧, ⟦PERSON|Lilepa⟧'s miss excepted. ⟦PERSON|Evidence Makgopane⟧ headed over, ⟦PERSON|Mofokang⟧ was booked for a dive, ⟦PERSON|Oswin Appolliso⟧ struck a defender on the line.

The ⟦COMPETITION|Betway Premiership⟧ leaders are nine points clear of ⟦TEAM|Chiefs⟧, who play ⟦TEAM|AmaZulu⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Ntsako Mabaso", "team": "Orlando Pirates", "minute": 78, "kind": "shot"}
{"id": "G2", "scorer": "Ntsako Mabaso", "team": "Orlando Pirates", "minute": 78, "kind": "shot", "minute_text": "78th minute"}
{"id": "G3", "scorer": "Mduduzi Shabalane", "team": "Kaizer Chiefs", "minute": 14, "assist": "Gaston Sirinho", "kind": "header", "minute_text": "14th minute"}
{"id": "G4", "scorer": "Mduduzi Shabalane", "team": "Kaizer Chiefs", "minute": 14, "assist": "Gaston Sirinho", "kind": "header", "minute_text": "14th minute"}
{"id": "G5", "scorer": "Inácio Miguelo", "team": "Orlando Pirates", "minute": 45, "kind": "own goal", "minute_text": "45th minute"}
{"id": "G6", "scorer": "Inácio Miguelo", "team": "Orlando Pirates", "minute": 45, "kind": "own goal", "minute_text": "45th minute"}
