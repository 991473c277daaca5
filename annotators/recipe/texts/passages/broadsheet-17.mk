Nobody doubted that the visitors would score, and nobody was surprised when, after ⟦MINUTE|24 minutes⟧, they had ⟦G1|scored⟧ twice. ⟦PERSON|Gaizka Ortuzar⟧, on his left foot, from ⟦PERSON|Benat Lekue⟧'s lovely pass, had the ⟦G2|first⟧. ⟦PERSON|Lekue⟧ himself, with the ⟦TEAM|Valladolid⟧ defence in several minds and ⟦PERSON|Masip-Rowe⟧ in none, had the ⟦G3|other⟧.

It is to the credit of ⟦TEAM|Bradford Park Avenue⟧ that they went to ⟦VENUE|Deepdale⟧, in the cup, with seven part-timers, and went home without having conceded. It was to the credit of the groundsman that they did not sink. ⟦PERSON|Jed Stansfield-Roe⟧ was applauded to the coach for a save, in the ⟦MINUTE|86th minute⟧, from which he had not yet got up when the whistle sounded.

⟦TEAM|Saudi Arabia⟧ were half-asleep, and ⟦PERSON|Son Heung-rok⟧, on the blind side of ⟦PERSON|Al-Bulaihi Rashed⟧, was wide awake and ⟦G4|made it ⟦SCORE|1-0⟧⟧. He might have had two more by the ⟦MINUTE|interval⟧: ⟦PERSON|Al-Owais Nawaf⟧ palmed away the first of the chances and watched the second, a looping header, land on the roof of his goal.

⟦TEAM|Frosinone⟧'s fans struck up a tune, ⟦TEAM|Frosinone⟧'s winger struck the corner flag, and the referee struck three names off the list of those who would be available for ⟦GPE|Palermo⟧. Of shots struck, on either part, one searches the notebook in vain.

The selling of ⟦PERSON|Lamine Diatta-Rose⟧, on the last day of the window, struck most people at ⟦VENUE|Vicarage Road⟧ as a mistake, and the other people as a crime. He had finished as top scorer for three years. ⟦TEAM|Watford⟧ have since gone 384 minutes without a goal and, on ⟦DATE|Tuesday⟧, fifty-two without a shot.

Picture the scene: ⟦MINUTE|90+7⟧, ten men a side, mist, a free-kick, and ⟦PERSON|Ruslan Malinov-Shaw⟧, who has been a doubt all week, placing the ball. The wall is ⟦TEAM|Shakhtar⟧'s; the nerves are everyone's. He strikes it beautifully over the one and straight into the other; it skims ⟦PERSON|Dmytro Riznyk-Orr⟧'s bar, and half of ⟦GPE|Kharkiv⟧ breathes.

What began as an exhibition ended as an inquest. ⟦TEAM|Leeds⟧, two up through ⟦PERSON|Dan James-Okoro⟧ (a ⟦G5|tap-in⟧, ⟦MINUTE|12⟧) and ⟦PERSON|Joel Piroe-Lund⟧ (a ⟦G6|scorcher⟧, ⟦MINUTE|31⟧), stopped playing, and ⟦TEAM|Norwich⟧, who had not started, did. ⟦PERSON|Borja Sainz-Vale⟧ ⟦G7|reduced the deficit⟧. ⟦PERSON|Sainz-Vale⟧ ⟦G8|removed it⟧. With ⟦MINUTE|90⟧ up, ⟦PERSON|Ashley Barnes-Cole⟧, thirty-six, who has made a career of such things, ⟦G9|bundled⟧ himself, two defenders and the ball into the net, and only the last was needed.

The two of them have now met eleven times, and ⟦PERSON|Agnes Thorn⟧ has yet to get a shot past ⟦PERSON|Merete Skou⟧. She came nearest here, in the ⟦MINUTE|49th minute⟧, with a half-hit volley that had beaten ⟦PERSON|Skou⟧ all ends up and was helped away, on the line, by the shoulder of ⟦PERSON|Thorn⟧'s own captain.

No more than ⟦MINUTE|eight minutes⟧ remained when ⟦PERSON|Olivier Bosko-Martel⟧, whose distribution had drawn groans, drew a gasp. His pass took out six of ⟦TEAM|Charleroi⟧; ⟦PERSON|Nacer Dib⟧ was on to it; ⟦PERSON|Hervé Kofane⟧, in the goal, half-committed, half-repented, and ⟦G10|was nutmegged⟧. That is not a good age for a knee, ⟦PERSON|Kofane⟧ observed, getting up.

One hesitates to call it a goal, and happily one need not. The ⟦G11|ball was in the net⟧, undoubtedly; ⟦PERSON|Kornél Szabadi⟧ had undoubtedly ⟦G12|put it there⟧; so, on the other hand, had he put ⟦PERSON|Péter Gulyás-Finch⟧ there, a second earlier. ⟦SCORE|0-0⟧ it stayed, and ⟦TEAM|Ferencváros⟧ must do it all again in ⟦GPE|Debrecen⟧.

⟦PERSON|Gareth Llewellyn-Diop⟧ may score more important goals. He may score prettier. But he will not, while he has breath, score one with so many people telling him not to shoot: the bench, ⟦PERSON|Cartwright-Hay⟧ on the overlap, a steward. It ⟦G13|went in⟧, from thirty-three yards. There were ⟦MINUTE|six minutes⟧ on the clock. ⟦TEAM|Merthyr Town⟧ led; ⟦TEAM|Merthyr Town⟧ won.

When ⟦PERSON|Mateja Zver-Lang⟧, fifteen years after she had first kicked a ball against the wall of the cement works, ⟦G14|got her fiftieth⟧ for ⟦TEAM|Slovenia⟧, in the ⟦MINUTE|37th minute⟧, it was by kicking it against ⟦PERSON|Lara Prašnikar-Webb⟧, who had her back turned and knew nothing about it. “Same wall,” she said.

Then there was the matter of the substitute who never was. ⟦PERSON|Teddy Bishop-Ansah⟧ was stripped, briefed and on the line, and the board was up, as ⟦TEAM|Lincoln City⟧ won their corner; it was thought best to wait; the man he was to replace, ⟦PERSON|Lasse Sorensen-Bale⟧, ⟦G15|met it with his brow⟧, and in; and ⟦PERSON|Bishop-Ansah⟧ was told to get his tracksuit back on.

A defeat has a thousand explanations and ⟦PERSON|Thierry Laurentin⟧ gave eleven. His ⟦TEAM|Nantes⟧ team should have had a penalty; they had struck a bar; the sun had been in somebody's eyes. It was only the twelfth, put to him by a child at the gate, that seemed to find him unprepared: “Why does nobody shoot, monsieur?”

⟦TEAM|Dundee United⟧ at ⟦VENUE|Tannadice⟧ in ⟦DATE|1983⟧ were a side who could hold a one-goal lead against anyone, and did, from ⟦GPE|Paris⟧ to ⟦GPE|Motherwell⟧. To hold one now, from the ⟦MINUTE|34th minute⟧, when ⟦PERSON|Sibbald-Agyemang⟧ ⟦G16|scored⟧, to the ⟦MINUTE|94th⟧, when ⟦TEAM|Livingston⟧'s ⟦PERSON|Pittman-Cole⟧ dragged the last chance wide, was the work of pensioners, for so three of the back four looked by the end.

“My cousin in ⟦GPE|Rosario⟧ rang me to say that's a ⟦G17|goal⟧, Papa, it's a ⟦G18|goal⟧,” said ⟦PERSON|Luciano Vietto-Marsh⟧ of the ⟦G19|header⟧ with which, on ⟦MINUTE|70 minutes⟧, he seemed to have brought ⟦TEAM|San Miguel⟧ level. A referee in a truck in ⟦GPE|Buenos Aires⟧ thought otherwise. “He's a cousin,” the forward conceded. “He wants what's good.”

Their names, as called over the loudspeaker with a pause for each, were ⟦PERSON|Kolbeinn⟧, ⟦PERSON|Fridjónsson⟧ and ⟦PERSON|Arnór Traustason-Bell⟧; their ⟦G20|goals⟧, at ⟦MINUTE|9⟧, ⟦MINUTE|44⟧ and ⟦MINUTE|45 minutes⟧, came without any pause to speak of. ⟦TEAM|Iceland⟧ had not led ⟦TEAM|Türkiye⟧ by three in a competitive match since before the volcano.

With victory would have come first place; with a draw, second; with the ⟦SCORE|0-0⟧ that they got, and the ⟦SCORE|4-0⟧ that ⟦TEAM|Viborg⟧ got elsewhere, came an inspection of the regulations. ⟦TEAM|Silkeborg⟧ are third. It comes down, in the end, to a penalty put over the bar in ⟦DATE|March⟧.

It took ⟦PERSON|Isaiah Rankin-Flood⟧ an hour and a half to ⟦G21|score⟧, and a second to regret it. ⟦TEAM|Grimsby⟧'s ⟦G22|winner⟧, with all but the last grain of added time run through the glass, was his ⟦G23|tenth⟧, his ⟦G24|first⟧ against ⟦TEAM|Scunthorpe⟧, the town of his birth, and the cause, as he waved to the stand where he had sat each week as a boy, of a pie.

Lord Justice ⟦PERSON|Harbottle⟧, who knows a foregone conclusion when he sees one, left his seat with ⟦TEAM|Corinthian-Casuals⟧ leading by four. He missed two shots against the post, one off it, a dismissal, and, at the tail of the affair, an ⟦G25|own goal⟧ by ⟦PERSON|Coppola-Reece⟧ of such purity that it ought by rights to be taken down and used in evidence.

For the finish, go to ⟦GPE|Leverkusen⟧; for the build-up, ⟦GPE|Milan⟧; for the sheer unbuttoned farce that lies between the two, come to ⟦VENUE|Adams Park⟧, and see ⟦PERSON|Garath McCleary-Voss⟧ square it to ⟦PERSON|Vokes-Adu⟧, ⟦PERSON|Vokes-Adu⟧ dummy it for ⟦PERSON|Hanlan-Price⟧, and ⟦PERSON|Hanlan-Price⟧, never having been told, dummy it too.
=====GOALS=====
{"id": "G1", "count": 2}
{"id": "G2", "scorer": "Gaizka Ortuzar", "assist": "Benat Lekue", "kind": "shot"}
{"id": "G3", "scorer": "Benat Lekue"}
{"id": "G4", "scorer": "Son Heung-rok", "score": "1-0"}
{"id": "G5", "scorer": "Dan James-Okoro", "team": "Leeds", "minute": 12, "minute_text": "12"}
{"id": "G6", "scorer": "Joel Piroe-Lund", "team": "Leeds", "minute": 31, "minute_text": "31", "kind": "shot"}
{"id": "G7", "scorer": "Borja Sainz-Vale", "team": "Norwich"}
{"id": "G8", "scorer": "Borja Sainz-Vale", "team": "Norwich"}
{"id": "G9", "scorer": "Ashley Barnes-Cole", "team": "Norwich", "minute": 90, "minute_text": "90"}
{"id": "G10", "scorer": "Nacer Dib", "minute": 82, "minute_text": "eight minutes", "assist": "Olivier Bosko-Martel"}
{"id": "G11", "scorer": "Kornél Szabadi", "team": "Ferencváros", "outcome": "ruled out"}
{"id": "G12", "scorer": "Kornél Szabadi", "team": "Ferencváros", "outcome": "ruled out"}
{"id": "G13", "scorer": "Gareth Llewellyn-Diop", "team": "Merthyr Town", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G14", "scorer": "Mateja Zver-Lang", "team": "Slovenia", "minute": 37, "minute_text": "37th minute"}
{"id": "G15", "scorer": "Lasse Sorensen-Bale", "team": "Lincoln City", "kind": "header"}
{"id": "G16", "scorer": "Sibbald-Agyemang", "team": "Dundee United", "minute": 34, "minute_text": "34th minute"}
{"id": "G17", "scorer": "Luciano Vietto-Marsh", "team": "San Miguel", "minute": 70, "minute_text": "70 minutes", "kind": "header", "outcome": "ruled out"}
{"id": "G18", "scorer": "Luciano Vietto-Marsh", "team": "San Miguel", "minute": 70, "minute_text": "70 minutes", "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Luciano Vietto-Marsh", "team": "San Miguel", "minute": 70, "minute_text": "70 minutes", "kind": "header", "outcome": "ruled out"}
{"id": "G20", "scorer": "Kolbeinn; Fridjónsson; Arnór Traustason-Bell", "team": "Iceland", "count": 3}
{"id": "G21", "scorer": "Isaiah Rankin-Flood", "team": "Grimsby"}
{"id": "G22", "scorer": "Isaiah Rankin-Flood", "team": "Grimsby"}
{"id": "G23", "scorer": "Isaiah Rankin-Flood", "team": "Grimsby"}
{"id": "G24", "scorer": "Isaiah Rankin-Flood", "team": "Grimsby"}
{"id": "G25", "scorer": "Coppola-Reece", "kind": "own goal"}
