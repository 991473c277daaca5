⟦TEAM|Forest⟧ ⟦SCORE|1⟧ ⟦TEAM|Charlton⟧ ⟦SCORE|1⟧
⟦PERSON|Hana Sugimoto⟧'s ⟦G1|goal⟧ midway through the second half earned ⟦TEAM|Nottingham Forest⟧ a point as league leaders ⟦TEAM|Charlton⟧ were held at the ⟦VENUE|City Ground⟧.
In the first ⟦COMPETITION|WSL2⟧ match to be staged at the home of the men's team since they started sharing it, 7,116 saw ⟦PERSON|Fatou Njie⟧ ⟦G2|strike early⟧ for the ⟦TEAM|Addicks⟧ before ⟦TEAM|Forest⟧ slowly found a way back.
⟦TEAM|Charlton⟧'s ⟦G3|opener⟧ came from nothing. ⟦PERSON|Chloe Winstanley⟧'s throw was underhit; ⟦PERSON|Njie⟧ took it off ⟦PERSON|Laura Bagnall⟧'s toe and, from 18 yards, ⟦G4|lashed in⟧ despite the attentions of the other centre-back.
The ⟦TEAM|Gambia⟧ forward had struck the side-netting by then too, and ⟦PERSON|Rhian Vaughan⟧, the ⟦TEAM|Wales⟧ keeper, earned her corn by blocking from ⟦PERSON|Astrid Lindahl⟧ in the ⟦MINUTE|20th minute⟧ and getting across to hold ⟦PERSON|Gemma Ruddock⟧'s free-kick in the 37th.
"What did I tell them at ⟦MINUTE|half-time⟧?" said ⟦TEAM|Forest⟧ coach ⟦PERSON|Debbie Lomas⟧. "Not a lot. I asked them to remember they're good at football."
⟦PERSON|Ruddock⟧'s misplaced pass gave them their first sniff. ⟦PERSON|Bagnall⟧ fired wide. ⟦PERSON|Sugimoto⟧, signed from the ⟦COMPETITION|Women's Super League⟧ in ⟦DATE|January⟧, was the next to try: saved, this time, by ⟦PERSON|Maisie Orme⟧.
The ⟦G5|equaliser⟧ when it came in the ⟦MINUTE|71st minute⟧ was well worked. A five-pass move began with ⟦PERSON|Vaughan⟧ and finished with ⟦PERSON|Bagnall⟧'s backheel in the area. ⟦PERSON|Winstanley⟧ couldn't quite reach it, but ⟦PERSON|Sugimoto⟧ ⟦G6|tapped in⟧.
Both teams went for it. ⟦PERSON|Njie⟧ thumped the bar from a tight angle, and the last action was a ⟦MINUTE|stoppage-time⟧ save by ⟦PERSON|Orme⟧, tipping ⟦PERSON|Winstanley⟧'s shot on to the outside of a post.
⟦TEAM|Charlton⟧ lead the table by a point. It is the ⟦VENUE|Valley⟧ when they play again, on ⟦DATE|Sunday⟧.
⟦FURNITURE|Related topics: Women's football | Nottingham Forest | Charlton Athletic⟧
=====GOALS=====
{"id": "G1", "scorer": "Hana Sugimoto", "team": "Nottingham Forest", "minute": 71}
{"id": "G2", "scorer": "Fatou Njie", "team": "Charlton"}
{"id": "G3", "scorer": "Fatou Njie", "team": "Charlton"}
{"id": "G4", "scorer": "Fatou Njie", "team": "Charlton"}
{"id": "G5", "scorer": "Hana Sugimoto", "team": "Nottingham Forest", "minute": 71, "minute_text": "71st minute"}
{"id": "G6", "scorer": "Hana Sugimoto", "team": "Nottingham Forest", "minute": 71}
