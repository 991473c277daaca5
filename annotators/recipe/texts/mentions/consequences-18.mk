⟦TEAM|Norwich City⟧ ⟦G1|scored⟧ either side of a ⟦MINUTE|38th-minute⟧ penalty that ⟦PERSON|Teo Varga⟧ pushed round the post: ⟦PERSON|Kieron Askew⟧ ⟦G2|nicked the first⟧ ⟦MINUTE|three minutes before it⟧ and ⟦PERSON|Remi Oketola⟧ ⟦G3|thundered in the other⟧.

Assistant manager ⟦PERSON|Dave Rushden⟧ thundered into the referee's room at ⟦MINUTE|half-time⟧ and was told to leave. He was upset about a late challenge by ⟦PERSON|Remi Oketola⟧ on ⟦PERSON|Ivan Grbić⟧.

⟦TEAM|Gil Vicente⟧ let their visitors off the hook several times before ⟦PERSON|Zé Tomás⟧ ⟦G4|put daylight between the sides⟧ ⟦MINUTE|21 minutes from time⟧, stooping to reach ⟦PERSON|Fábio Loureiro⟧'s cross.

There is daylight between ⟦TEAM|Gil Vicente⟧ and the relegation places after a third win in four. ⟦PERSON|Fábio Loureiro⟧ was substituted with a tight hamstring and will have a scan.

⟦TEAM|Kyoto Sanga⟧ were already trailing to ⟦PERSON|Rikuto Hoshi⟧'s ⟦G5|opener⟧ from the ⟦MINUTE|15th minute⟧ when ⟦PERSON|Taiga Morinaga⟧ was carried off. ⟦MINUTE|Four minutes into the second half⟧ ⟦PERSON|Shoma Kanai⟧ ⟦G6|threaded a shot through a crowd of players⟧ for ⟦TEAM|Avispa Fukuoka⟧.

⟦PERSON|Shoma Kanai⟧ threaded a pass through a crowd of players and ⟦PERSON|Rikuto Hoshi⟧ was away, but ⟦PERSON|Kim Dae-ho⟧ spread himself and took the ball in the midriff.

The ⟦TEAM|Rangers⟧ bench rose as one, but the flag had gone up. ⟦PERSON|Lennart Böhm⟧'s ⟦G7|lob⟧ on to the bar and in had been struck from an offside position in the ⟦MINUTE|55th minute⟧, and ⟦TEAM|Motherwell⟧ took full advantage, ⟦PERSON|Callum Spiers⟧ ⟦G8|stealing the points⟧.

Thieves broke into the ⟦TEAM|Motherwell⟧ club shop and stole shirts worth £8,000. Police want to speak to two men seen near ⟦VENUE|Fir Park⟧ on ⟦DATE|Sunday⟧ night.

⟦PERSON|Ousseynou Ndiaye⟧ left the ⟦TEAM|Amiens⟧ defence behind to ⟦G9|score⟧ and ⟦PERSON|Vincent Lacroix⟧ was left to pick the ball out of the net. His side's response was limited to a header from ⟦PERSON|Jonas Mbemba⟧ that landed on the roof of it.

⟦TEAM|Amiens⟧ have stolen a march on their rivals by signing ⟦PERSON|Ousseynou Ndiaye⟧ before the window opens. He ⟦G10|scored 14 times⟧ in ⟦COMPETITION|Ligue 2⟧ ⟦DATE|last season⟧.

Only goal difference separates ⟦TEAM|Stenhousemuir⟧ and ⟦TEAM|Stirling Albion⟧ after ⟦PERSON|Ross Gillon⟧'s ⟦G11|clincher⟧ at ⟦VENUE|Ochilview Park⟧ and a late ⟦TEAM|Elgin City⟧ ⟦G12|equaliser⟧ elsewhere.

"I've seen ⟦PERSON|Javi⟧ put those away in his sleep," ⟦PERSON|Luís Carmona⟧ said. "On another day he has three and we go home happy. Today the keeper guesses right with the pen and then it's one of those afternoons." ⟦TEAM|Elche⟧ are 15th.

⟦PERSON|Freddie Lund-Parry⟧ had to be patient. He was left out for eight games, came on for ten minutes in the ninth and, in his first start, ⟦G13|delivered for ⟦TEAM|Plymouth Argyle⟧⟧ on the ⟦MINUTE|stroke of half-time⟧ after ⟦PERSON|Ché Wilmot⟧ had picked a pocket.

⟦PERSON|Freddie Lund-Parry⟧ delivered five corners for ⟦TEAM|Plymouth Argyle⟧ in the ⟦MINUTE|opening half-hour⟧. The first man cleared four of them and ⟦PERSON|Ché Wilmot⟧ nodded the other against ⟦PERSON|Sam Gooding⟧'s back.

⟦PERSON|Wiktor Bąk⟧, with ⟦TEAM|Widzew Łódź⟧'s first shot, ⟦G14|upset the odds⟧ in the ⟦MINUTE|42nd minute⟧ and ⟦PERSON|Emil Ślusarczyk⟧, with their second and last, ⟦G15|upset them further⟧ with ⟦MINUTE|ten minutes to go⟧.

⟦TEAM|Widzew Łódź⟧ upset the odds to finish sixth. ⟦PERSON|Wiktor Bąk⟧'s nine ⟦G16|goals⟧ were a help, but ⟦PERSON|Emil Ślusarczyk⟧'s defending was at the heart of it.

⟦PERSON|Hawa Cissé⟧ ⟦G17|settled ⟦TEAM|Mali⟧'s nerves⟧, whipping a free-kick round the wall in the ⟦MINUTE|first minute of added time⟧ at the end of the first period of ⟦MINUTE|extra time⟧.

The tension broke in the stands when bottles were thrown during ⟦TEAM|Mali⟧'s win. ⟦PERSON|Hawa Cissé⟧ was hit by a coin while taking a corner.

⟦PERSON|Danilo Fuchs⟧ struck for home but ⟦PERSON|Raphael Kuster⟧ kept it out with his shoulder, ⟦TEAM|Winterthur⟧'s goalkeeper then ⟦G18|being beaten⟧ by ⟦PERSON|Joël Hunziker⟧'s follow-up as ⟦TEAM|Yverdon⟧ ⟦G19|broke their resistance⟧.

⟦PERSON|Danilo Fuchs⟧ struck the ball at home only when the neighbours were out, his mother remembers. ⟦TEAM|Winterthur⟧ signed him at the age of nine.
=====GOALS=====
{"id": "G1", "scorer": "Kieron Askew; Remi Oketola", "team": "Norwich City", "count": 2}
{"id": "G2", "scorer": "Kieron Askew", "team": "Norwich City", "minute": 35, "minute_text": "three minutes before it", "kind": "shot"}
{"id": "G3", "scorer": "Remi Oketola", "team": "Norwich City"}
{"id": "G4", "scorer": "Zé Tomás", "team": "Gil Vicente", "minute": 69, "minute_text": "21 minutes from time", "kind": "header"}
{"id": "G5", "scorer": "Rikuto Hoshi", "team": "Avispa Fukuoka", "minute": 15, "minute_text": "15th minute"}
{"id": "G6", "scorer": "Shoma Kanai", "team": "Avispa Fukuoka", "minute": 49, "minute_text": "Four minutes into the second half", "kind": "shot"}
{"id": "G7", "scorer": "Lennart Böhm", "team": "Rangers", "minute": 55, "minute_text": "55th minute", "outcome": "ruled out"}
{"id": "G8", "scorer": "Callum Spiers", "team": "Motherwell"}
{"id": "G9", "scorer": "Ousseynou Ndiaye"}
{"id": "G10", "scorer": "Ousseynou Ndiaye", "scope": "background", "count": 14}
{"id": "G11", "scorer": "Ross Gillon", "team": "Stenhousemuir"}
{"id": "G12", "team": "Elgin City"}
{"id": "G13", "scorer": "Freddie Lund-Parry", "team": "Plymouth Argyle", "minute": 45, "minute_text": "stroke of half-time"}
{"id": "G14", "scorer": "Wiktor Bąk", "team": "Widzew Łódź", "minute": 42, "minute_text": "42nd minute", "kind": "shot"}
{"id": "G15", "scorer": "Emil Ślusarczyk", "team": "Widzew Łódź", "minute": 80, "minute_text": "ten minutes to go"}
{"id": "G16", "scorer": "Wiktor Bąk", "team": "Widzew Łódź", "scope": "background", "count": 9}
{"id": "G17", "scorer": "Hawa Cissé", "team": "Mali", "minute": 105, "added": 1, "minute_text": "first minute of added time", "kind": "free kick"}
{"id": "G18", "scorer": "Joël Hunziker", "team": "Yverdon"}
{"id": "G19", "scorer": "Joël Hunziker", "team": "Yverdon"}
