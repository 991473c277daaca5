⟦TEAM|Chiefs⟧ fans turn on coach after late rescue
"VOETSEK!" That was the message for ⟦TEAM|Kaizer Chiefs⟧ coach ⟦PERSON|Nkosana Dlodlo⟧ from a section of the crowd at ⟦VENUE|FNB Stadium⟧ last night, and a ⟦G1|header⟧ by ⟦PERSON|Bongani Zwane⟧ in the ⟦MINUTE|88th minute⟧ did not change many minds.
⟦TEAM|Amakhosi⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Stellenbosch⟧ in the ⟦COMPETITION|Betway Premiership⟧, a fifth match without a win, and police had to walk the coach to his car.
⟦TEAM|Stellies⟧ had ⟦G2|gone in front⟧ in the ⟦MINUTE|64th minute⟧. ⟦PERSON|Gift Mokwena⟧ threaded a pass to ⟦PERSON|Keegan Hendricks⟧, and the left-back, with three in gold jerseys looking at each other, ⟦G3|tucked it past⟧ ⟦PERSON|Luvuyo Ntini⟧.
⟦TEAM|Chiefs⟧ could complain of their finishing more than of their luck. ⟦PERSON|Sipho Maseko⟧ shot into row Z from close range. ⟦PERSON|Thabiso Ramphele⟧, twice, chose to dribble when he should have struck. ⟦PERSON|Zwane⟧ forced a good stop with his head and, in the ⟦MINUTE|52nd minute⟧, curled inches wide.
⟦PERSON|Ntini⟧, too, was busy: he denied ⟦PERSON|Mokwena⟧ one on one and then threw himself at ⟦PERSON|Hendricks⟧'s follow-up.
The ⟦G4|equaliser⟧ came from ⟦PERSON|Ramphele⟧'s cross. ⟦PERSON|Zwane⟧, at the back stick, ⟦G5|nodded it back across and in⟧.
"They pay, they can shout," ⟦PERSON|Dlodlo⟧ told ⟦ORG|Daily Sun⟧. "We created eight chances. I can't score them."
⟦PERSON|Maseko⟧ nearly won it in the dying seconds but hit the frame of the goal.
⟦TEAM|Chiefs⟧ are 12th. They go to the ⟦VENUE|Danie Craven⟧ for the return in the ⟦COMPETITION|Nedbank Cup⟧, then face ⟦TEAM|Sundowns⟧ in ⟦GPE|Soweto⟧.
=====GOALS=====
{"id": "G1", "scorer": "Bongani Zwane", "team": "Kaizer Chiefs", "minute": 88, "minute_text": "88th minute", "assist": "Thabiso Ramphele", "kind": "header"}
{"id": "G2", "scorer": "Keegan Hendricks", "team": "Stellenbosch", "minute": 64, "minute_text": "64th minute", "kind": "shot"}
{"id": "G3", "scorer": "Keegan Hendricks", "team": "Stellenbosch", "minute": 64, "minute_text": "64th minute", "kind": "shot"}
{"id": "G4", "scorer": "Bongani Zwane", "team": "Kaizer Chiefs", "minute": 88, "assist": "Thabiso Ramphele", "kind": "header"}
{"id": "G5", "scorer": "Bongani Zwane", "team": "Kaizer Chiefs", "minute": 88, "assist": "Thabiso Ramphele", "kind": "header"}
