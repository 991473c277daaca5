⟦TEAM|England⟧ v ⟦TEAM|Wales⟧ build-up: the ghost of ⟦GPE|Cardiff⟧, and why ⟦PERSON|Whelan⟧ won't budge

⟦FURNITURE|By our chief football writer⟧

When the squads were announced on ⟦DATE|Thursday⟧ there was one name that every ⟦NORP|Welsh⟧ reporter wanted to hear about and one that no ⟦NORP|English⟧ reporter could get anyone to discuss. The first was ⟦PERSON|Iolo Prydderch⟧. The second was ⟦PERSON|Ryan Whelan⟧.

⟦PERSON|Prydderch⟧, you'll remember, is the ⟦TEAM|Wrexham⟧ winger who ⟦G1|scored the only goal⟧ in the sides' last meeting, at the ⟦VENUE|Cardiff City Stadium⟧, ⟦DATE|two years ago⟧. It was raining. There were ⟦MINUTE|84 minutes⟧ gone, ⟦PERSON|Whelan⟧ had come for a cross that he was never going to reach, and ⟦PERSON|Prydderch⟧, who'd been on for nine of them, ⟦G2|nodded it back over⟧ the goalkeeper's head and under the bar. Nobody in red has had to buy him a drink since.

⟦PERSON|Whelan⟧ was that goalkeeper. He's still the goalkeeper. On ⟦DATE|Tuesday⟧, at ⟦VENUE|Wembley⟧, he'll win his 40th cap.

"I've heard the noise," said the ⟦TEAM|England⟧ manager, ⟦PERSON|Christian Falk-Andersson⟧. "He ⟦G3|let in one goal⟧. He's also got 22 clean sheets. I don't have a debate, you have a debate."

The debate was given fresh legs ⟦DATE|last weekend⟧. ⟦PERSON|Whelan⟧'s club, ⟦TEAM|Brighton⟧, were beaten ⟦SCORE|3-1⟧ at ⟦TEAM|Bournemouth⟧, and he was to blame for at least one of the ⟦G4|three⟧: a shot by ⟦PERSON|Dango Zongo-Traoré⟧ that he seemed to have under control, and that ⟦G5|trickled through his grasp⟧ and across the line. The keeper made amends of a kind, saving a penalty from the same player, but by then the damage had been done.

His deputy, meanwhile, was excelling. ⟦PERSON|Sam Ashby-Cox⟧ had shut out ⟦TEAM|Arsenal⟧ for ⟦TEAM|Crystal Palace⟧ with a string of stops, the best of them from ⟦PERSON|Viktor Gyllensten⟧'s overhead kick. Not that it's an argument which ⟦PERSON|Ashby-Cox⟧ is keen to prolong. "⟦PERSON|Ryan⟧'s the No 1, I'm two, that's all there is," he said.

⟦TEAM|Wales⟧ have worries of their own. Their captain, ⟦PERSON|Ben Cabango-Rees⟧, hasn't trained since ⟦DATE|Monday⟧. ⟦PERSON|Brennan Morgan-Lloyd⟧, who'd have been expected to start up front, broke a toe when he kicked the post in frustration at ⟦TEAM|Nottingham Forest⟧; he had missed an open goal a moment before. ⟦PERSON|Dan James-Howell⟧ serves a suspension. That leaves ⟦PERSON|Prydderch⟧, who has managed a single ⟦G6|goal⟧ for his club ⟦DATE|this season⟧ and been booed off twice.

"Form's for clubs," insisted the ⟦TEAM|Wales⟧ manager, ⟦PERSON|Osian Beynon⟧. "When he puts that shirt on he grows. He grows sideways as well these days, but don't tell him I said it."

There's another memory that the hosts would sooner have. In ⟦GPE|Lens⟧, at ⟦COMPETITION|Euro 2016⟧, ⟦TEAM|England⟧ trailed at ⟦MINUTE|half-time⟧ and ⟦G7|won it⟧ in ⟦MINUTE|stoppage time⟧ through ⟦PERSON|Daniel Sturridge⟧, a night on which ⟦PERSON|Gareth Bale⟧ had ⟦G8|beaten⟧ ⟦PERSON|Joe Hart⟧ from a free-kick. ⟦PERSON|Beynon⟧, then a coach with the ⟦TEAM|under-19s⟧, was in the stand. "I'd a bag of chips. I threw it," he recalled. "I'm still owed for the chips."

The teams have since met three times at all levels; none has been settled by more than a goal. ⟦PERSON|Falk-Andersson⟧ expects more of the same. "They'll sit, they'll wait for us to give them a corner or a throw. I want us to score early, of course, but if we don't, I don't want anybody to get the shakes."

⟦PERSON|Jude Marchetti-Bell⟧ is likely to start on the left, with ⟦PERSON|Cole Fitzroy⟧ in the middle, and the head coach hinted that ⟦TEAM|Liverpool⟧'s 19-year-old, ⟦PERSON|Rio Nkembo⟧, might come off the bench. ⟦PERSON|Nkembo⟧ ⟦G9|scored twice⟧ for the ⟦TEAM|Under-21s⟧ in ⟦GPE|Slovakia⟧ on ⟦DATE|Friday⟧, the ⟦G10|second⟧ from the halfway line, and was then told to get on a plane.

For ⟦TEAM|England⟧ a win would be enough to qualify with two games left. A draw leaves them needing a point in ⟦GPE|Belgrade⟧. As for a defeat, said ⟦PERSON|Falk-Andersson⟧, he hadn't prepared that sentence.

⟦PERSON|Whelan⟧ wasn't put up to speak. ⟦PERSON|Prydderch⟧ was. Had he got one more header in him? "I've got a bad neck," he said. "But I'd go again."
=====GOALS=====
{"id": "G1", "scorer": "Iolo Prydderch", "team": "Wales", "scope": "background", "kind": "header"}
{"id": "G2", "scorer": "Iolo Prydderch", "team": "Wales", "scope": "background", "kind": "header", "minute_text": "84 minutes"}
{"id": "G3", "scorer": "Iolo Prydderch", "team": "Wales", "scope": "background", "kind": "header"}
{"id": "G4", "team": "Bournemouth", "scope": "background", "count": 3}
{"id": "G5", "scorer": "Dango Zongo-Traoré", "team": "Bournemouth", "scope": "background", "kind": "shot"}
{"id": "G6", "scorer": "Iolo Prydderch", "team": "Wrexham", "scope": "background"}
{"id": "G7", "scorer": "Daniel Sturridge", "team": "England", "scope": "background"}
{"id": "G8", "scorer": "Gareth Bale", "team": "Wales", "scope": "background", "kind": "free kick"}
{"id": "G9", "scorer": "Rio Nkembo", "team": "Under-21s", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Rio Nkembo", "team": "Under-21s", "scope": "background", "kind": "shot"}
