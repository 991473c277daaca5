⟦TEAM|Kairat⟧ oust ⟦TEAM|Maccabi⟧ in shootout after ⟦PERSON|Monte⟧'s late ⟦G4|leveller⟧
⟦GPE|ALMATY⟧, ⟦DATE|Aug 12⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Kairat Almaty⟧ reached the ⟦COMPETITION|Champions League⟧ playoff round on ⟦DATE|Tuesday⟧, beating ⟦TEAM|Maccabi Tel Aviv⟧ ⟦SCORE|5-4⟧ on penalties after the third qualifying round tie had ended ⟦SCORE|2-2⟧ on aggregate.
⟦PERSON|Tiago Monte⟧ had forced ⟦MINUTE|extra time⟧ in ⟦GPE|Almaty⟧ when the ⟦NORP|Portuguese⟧ substitute ⟦G1|scored⟧ in the ⟦MINUTE|87th minute⟧ of a match ⟦TEAM|Kairat⟧ won ⟦SCORE|1-0⟧, following ⟦DATE|last week⟧'s ⟦SCORE|2-1⟧ defeat in the away leg.
⟦TEAM|Maccabi⟧, whose ⟦G2|goals⟧ a ⟦DATE|week ago⟧ were scored by ⟦PERSON|Elkan Mizrahi⟧ and ⟦PERSON|Marko Trifunović⟧, had chances to kill off the tie. ⟦PERSON|Trifunović⟧, the ⟦NORP|Serbian⟧ striker, hit the bar in the ⟦MINUTE|ninth minute⟧ and ⟦PERSON|Mizrahi⟧ was kept out by ⟦PERSON|Yerkebulan Omarov⟧ when clean through after ⟦MINUTE|half-time⟧.
The ⟦NORP|Kazakh⟧ side were toothless until ⟦PERSON|Monte⟧ replaced ⟦PERSON|Nurlan Akhmetzhanov⟧. His first touch was a shot over, his third ⟦G3|flew in⟧ after ⟦NORP|Irish⟧ defender ⟦PERSON|Cole Hartigan⟧ had headed ⟦PERSON|Bauyrzhan Seitkali⟧'s cross only to the edge of the area.
⟦PERSON|Mizrahi⟧ had a ⟦G5|goal⟧ ruled out in ⟦MINUTE|extra time⟧ for offside and ⟦PERSON|Seitkali⟧ struck the side-netting before the shootout, in which ⟦PERSON|Omarov⟧ put one penalty away himself and saved from ⟦PERSON|Hartigan⟧.
⟦TEAM|Maccabi⟧ drop into the ⟦COMPETITION|Conference League⟧ playoffs. ⟦TEAM|Kairat⟧, who visit ⟦TEAM|Astana⟧ in the ⟦COMPETITION|Kazakhstan Premier League⟧ on ⟦DATE|Saturday⟧, learn their opponents from ⟦ORG|UEFA⟧ in due course.
=====GOALS=====
{"id": "G1", "scorer": "Tiago Monte", "team": "Kairat Almaty", "minute": 87, "kind": "shot", "minute_text": "87th minute"}
{"id": "G2", "scorer": "Elkan Mizrahi; Marko Trifunović", "team": "Maccabi Tel Aviv", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Tiago Monte", "team": "Kairat Almaty", "minute": 87, "kind": "shot"}
{"id": "G4", "scorer": "Tiago Monte", "team": "Kairat Almaty", "minute": 87, "kind": "shot"}
{"id": "G5", "scorer": "Elkan Mizrahi", "team": "Maccabi Tel Aviv", "minute_text": "extra time", "outcome": "ruled out"}
