⟦TEAM|Brentford⟧'s set-piece coach, a former chemist, speaks of corners as one speaks of compounds. "Unstable," ⟦PERSON|Øystein Rage⟧ said of the fourth, from which ⟦PERSON|Mowatt⟧ ⟦G1|scored⟧; "inert" of the other nine. The visiting keeper, ⟦PERSON|Zubimendi-Price⟧, dealt with the inert ones by catching them.

It was said of ⟦PERSON|Jimmy Clitheroe-Brand⟧ that he could pass a camel through a needle's eye and would then complain of the camel. His through-balls on ⟦DATE|Wednesday⟧ put ⟦PERSON|Akande⟧ clean away on four occasions. ⟦PERSON|Akande⟧ chipped wide, shot tamely, fell, and, at the fourth time of asking, was booked for diving.

⟦TEAM|Valencia⟧ ⟦SCORE|1⟧, said the board; and beneath it, in bulbs of equal wattage, ⟦TEAM|Mallorca⟧ ⟦SCORE|1⟧. The ⟦G2|first⟧ had been ⟦PERSON|Foyo-Blanco⟧'s, on ⟦MINUTE|11⟧, from a position so far offside as to be abroad. The ⟦G3|reply⟧ was ⟦PERSON|Muriçi⟧'s and came a ⟦MINUTE|quarter of an hour from the end⟧, off his hip.

When one has waited forty-four years for a semi-final, one does not ask that it be pretty. ⟦TEAM|Hull City⟧'s was hideous. It held ninety minutes of trench warfare, thirty of barter, and twelve penalty kicks, the last of them saved by ⟦PERSON|Ulrich Baptiste-Kern⟧ with his face. Not a goal, not a ghost of a goal; merely joy.

There is a version of ⟦DATE|last night⟧ in which ⟦PERSON|Ransford Quaye⟧ is a hero. In it his shot, ⟦MINUTE|24 minutes⟧ gone, is an inch lower; in it his penalty is not telegraphed; in it the flag stays down when, at the third attempt, he ⟦G4|beats ⟦PERSON|Pálsson⟧⟧ from close in. We live, alas for ⟦TEAM|Watford⟧, in the other version.

Rain had reduced the ⟦VENUE|Gigg Lane⟧ surface to something one might have thrown pots with. ⟦PERSON|Crabtree⟧, the ⟦TEAM|Bury⟧ pivot, tried to turn on it, sat down, and from that posture ⟦G5|hooked the decider⟧ past ⟦PERSON|Amankwah⟧. There were ⟦MINUTE|four minutes to go⟧, and he spent two of them being helped up.

The last time that ⟦TEAM|Hungary⟧ played here they were two down in no time; on this occasion they took no such risk, and, with five at the back and ⟦PERSON|Dénes Dibusz-Kerr⟧ in inspired form behind them, shut out a ⟦TEAM|Germany⟧ team whose nearest thing to a goal was a throw.

Ahead at the ⟦MINUTE|break⟧, ahead on the ⟦MINUTE|hour⟧, ahead at ⟦MINUTE|89 minutes⟧ and a half: ⟦TEAM|Villarreal⟧ had done everything with their lead but insure it. One long throw, one flick, one ⟦NORP|Nigerian⟧ named ⟦PERSON|Festus Ogunbiyi⟧ arriving as the post arrives, unlooked for and with a bang — ⟦SCORE|2-2⟧, and ⟦PERSON|Pau Salvatierra⟧'s gloves were on the crossbar, hung up for the day. The ⟦G6|equaliser⟧ was timed at ⟦MINUTE|90+5⟧.

The ⟦TEAM|Jackdaws⟧, of the ⟦COMPETITION|Northern Counties East League⟧, have appealed for volunteers, for timber and for a centre-half. Their chairman struck a gloomy note. "We've gone ahead with the roof," he told the ⟦ORG|Goole Times⟧, "but at the other end we're leaking four a week."

Who would have supposed that ⟦PERSON|Lambert Pickersgill⟧, of all the twenty-two, would be the one? He had not crossed the halfway line since ⟦DATE|Michaelmas⟧. When he did, it was to retrieve a boot; and the ball, cleared by ⟦PERSON|Saunders⟧ against his stockinged foot, described a parabola of great beauty and ⟦G7|came down behind the goalkeeper⟧. ⟦TEAM|Stalybridge Celtic⟧ were through.

⟦TEAM|Germany⟧, who do not lose such matches, lost it, and ⟦TEAM|North Macedonia⟧, who do not win them, had the ⟦G8|winner⟧ from a boy who packs shelves in ⟦GPE|Tetovo⟧. His name is ⟦PERSON|Arben Zeqiri⟧. He ⟦G9|struck⟧ it first time, across ⟦PERSON|Baumgarten-Roth⟧, and he will never, one feels, pack a shelf again without somebody asking him to describe it.

⟦PERSON|Rosemary Achebe⟧ is through! — no, the angle's gone. She cuts back. She'll shoot! — no, she has been shepherded on to her left; and there, by the touchline, thirty yards from where the story started, with the goalkeeper ⟦PERSON|Ilse Vandenberghe⟧ applauding, the story of ⟦TEAM|England⟧'s best attack peters out.

If ⟦PERSON|Nwosu⟧'s opening ⟦G10|salvo⟧ was a cannonade, ⟦PERSON|Eastwick⟧'s ⟦G11|response⟧ was a telegram. The one ⟦G12|burst the net⟧ at its moorings after ⟦MINUTE|17 minutes⟧; the other, just the ⟦MINUTE|two minutes⟧ behind it, rolled, halted, thought again and ⟦G13|completed its course over the line⟧ while ⟦PERSON|Delgado-Ruiz⟧ counted his limbs.

To finish fourth was once the fate of nations that nobody remembers; it is now, for ⟦TEAM|Lille⟧, a summit. They need three points from three. They have the division's second-best record on their travels, a goal difference that shines like a good conduct medal, and, in ⟦PERSON|Jonathan Mbuyi⟧, a forward who is fit again.

The old ⟦TEAM|Preston Plumbers⟧ joke has been made too often, but what does one do with an attack that leaks and a defence that drips? ⟦PERSON|Santiago Ariztegui⟧ sent ⟦PERSON|Whelan-Okoro⟧ off down the left; he found ⟦PERSON|Ball⟧; ⟦PERSON|Ball⟧ found ⟦PERSON|Ariztegui⟧, still running; and the ⟦NORP|Chilean⟧, ⟦MINUTE|29 minutes⟧ having elapsed, ⟦G14|whipped it inside the far post⟧ before a single tool could be fetched.

It would count, and then it would not, and then it would. By the time the ⟦G15|header⟧ with which ⟦PERSON|Tomáš Hrubý⟧ had seemingly, then evidently not, then definitively put ⟦TEAM|Slavia⟧ in front was added to the sum, ⟦PERSON|Hrubý⟧ had been substituted.

Consider ⟦PERSON|Olumide Farrant⟧'s right hand. It palmed ⟦PERSON|Szymański-Lee⟧'s curler away from the angle; it fingertipped ⟦PERSON|Moncrieffe⟧'s penalty on to the upright; at the ⟦MINUTE|last⟧ it plucked from the boot of ⟦PERSON|Ilves⟧ what would surely have been a winner. Nobody consults the left.

"My grandmother would have put that one away, and she's been dead since ⟦DATE|2009⟧," ⟦PERSON|Mick Tolliver⟧ said of the first miss. Of the second he said something briefer. Of ⟦PERSON|Damien Okoh⟧'s ⟦G16|goal⟧, which at ⟦MINUTE|85 minutes⟧ redeemed the pair of them and gave ⟦TEAM|Gateshead⟧ a replay, he said that the lad had "always had it in him".

The ⟦TEAM|Socceroos⟧ ⟦G17|fell behind⟧ to the only sort of penalty that ⟦PERSON|Kenji Arakawa⟧ ever takes, one pace and a pat, and ⟦G18|drew level⟧ by the only sort of means at their disposal, which was ⟦PERSON|Harley Vukovic⟧'s forehead. ⟦TEAM|Japan⟧ protested that he had climbed. He had; it is how one gets up there.

Everything about ⟦TEAM|Monza⟧ has improved except the results. They keep the ball; they press; they are in sight of goal for long and picturesque passages; ⟦PERSON|Gaudenzi⟧, their number ten, has struck the woodwork more often than any man in ⟦GPE|Italy⟧. "The goals will come back," he says, as of swallows.

So the cup, the old dented thing with ears, goes to ⟦GPE|Perth⟧ for the first time since the war. ⟦TEAM|St Johnstone⟧ had it from the moment that ⟦PERSON|Ruaridh Kinnaird⟧, ⟦MINUTE|53 minutes⟧ in and with a defender on each arm like bridesmaids, contrived to ⟦G19|steer⟧ ⟦PERSON|Boyd⟧'s low ball beyond ⟦PERSON|Traoré-Smith⟧. They might have doubled the lead, hit a post, hit the other. No matter. They defended it.
=====GOALS=====
{"id": "G1", "scorer": "Mowatt"}
{"id": "G2", "scorer": "Foyo-Blanco", "team": "Valencia", "minute": 11, "minute_text": "11", "score": "1-0"}
{"id": "G3", "scorer": "Muriçi", "team": "Mallorca", "minute": 75, "minute_text": "quarter of an hour from the end"}
{"id": "G4", "scorer": "Ransford Quaye", "team": "Watford", "outcome": "ruled out"}
{"id": "G5", "scorer": "Crabtree", "team": "Bury", "minute": 86, "minute_text": "four minutes to go"}
{"id": "G6", "scorer": "Festus Ogunbiyi", "minute": 90, "added": 5, "minute_text": "90+5", "score": "2-2"}
{"id": "G7", "scorer": "Lambert Pickersgill", "team": "Stalybridge Celtic"}
{"id": "G8", "scorer": "Arben Zeqiri", "team": "North Macedonia", "kind": "shot"}
{"id": "G9", "scorer": "Arben Zeqiri", "team": "North Macedonia", "kind": "shot"}
{"id": "G10", "scorer": "Nwosu", "minute": 17, "minute_text": "17 minutes"}
{"id": "G11", "scorer": "Eastwick", "minute": 19, "minute_text": "two minutes"}
{"id": "G12", "scorer": "Nwosu", "minute": 17, "minute_text": "17 minutes"}
{"id": "G13", "scorer": "Eastwick", "minute": 19, "minute_text": "two minutes"}
{"id": "G14", "scorer": "Santiago Ariztegui", "minute": 29, "minute_text": "29 minutes", "assist": "Ball"}
{"id": "G15", "scorer": "Tomáš Hrubý", "team": "Slavia", "kind": "header"}
{"id": "G16", "scorer": "Damien Okoh", "team": "Gateshead", "minute": 85, "minute_text": "85 minutes"}
{"id": "G17", "scorer": "Kenji Arakawa", "team": "Japan", "kind": "penalty"}
{"id": "G18", "scorer": "Harley Vukovic", "team": "Socceroos", "kind": "header"}
{"id": "G19", "scorer": "Ruaridh Kinnaird", "team": "St Johnstone", "minute": 53, "minute_text": "53 minutes", "assist": "Boyd", "kind": "shot"}
