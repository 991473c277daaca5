⟦PERSON|Martin Oduber⟧ ⟦G1|gave ⟦TEAM|Brentford⟧ a flying start⟧, nodding in after ⟦MINUTE|six minutes⟧, but the advantage was short-lived: ⟦PERSON|Rafe Sinclair-Day⟧ ⟦G2|hit back⟧ for ⟦TEAM|Bournemouth⟧ in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Oduber⟧, ⟦PERSON|Kasper Juul⟧ and ⟦PERSON|Tim Vos⟧ all had chances to regain the lead.

A flying start in training has earned ⟦PERSON|Rafe Sinclair-Day⟧ a place on the ⟦TEAM|Bournemouth⟧ bench. "He's hit back at everyone who said he was too small," said first-team coach ⟦PERSON|Gil Moreno⟧.

⟦TEAM|Mamelodi Sundowns⟧ finished the job in the second leg. ⟦PERSON|Thapelo Radebe⟧, set up by ⟦PERSON|Lucas Peralta-Roa⟧, ⟦G3|eased the nerves⟧ in the ⟦MINUTE|32nd minute⟧ and ⟦PERSON|Neo Maseko⟧ ⟦G4|rifled in another⟧ to complete a ⟦SCORE|4-0⟧ aggregate victory over ⟦TEAM|Young Africans⟧.

⟦TEAM|Mamelodi Sundowns⟧ finished the season with a trophy, their third in a row, and ⟦PERSON|Thapelo Radebe⟧ was handed the armband for the presentation. ⟦PERSON|Neo Maseko⟧ collected the award for young player of the year.

Visiting captain ⟦PERSON|Tom Beardsall⟧ committed the foul for which ⟦PERSON|Kacper Rak⟧ ⟦G5|exacted full punishment⟧ on ⟦MINUTE|29 minutes⟧, curling left-footed over a four-man wall for ⟦TEAM|Exeter City⟧.

Visiting captain ⟦PERSON|Tom Beardsall⟧ committed the foul that earned ⟦TEAM|Exeter City⟧ a penalty, and committed another, on ⟦MINUTE|29 minutes⟧, that earned him a red card. ⟦PERSON|Kacper Rak⟧ did not exact full punishment: his kick was a tame one.

⟦TEAM|Sporting Kansas City⟧ ⟦G6|answered⟧ through ⟦PERSON|Elijah Marbury⟧, a ⟦MINUTE|40th-minute⟧ ⟦G7|penalty⟧ after ⟦PERSON|Dax Ruiz⟧ had handled, and through ⟦PERSON|Bo Lindgren⟧, whose deft ⟦G8|touch⟧ early in the second half was enough; ⟦TEAM|Austin FC⟧, who ⟦G9|had led⟧, contributed little more.

⟦PERSON|Elijah Marbury⟧'s deft touch in the ⟦MINUTE|40th minute⟧ took ⟦PERSON|Dax Ruiz⟧ out of the game and gave ⟦PERSON|Bo Lindgren⟧ a run at goal for ⟦TEAM|Sporting Kansas City⟧, but he delayed and was crowded out.

⟦PERSON|Sofía Valverde⟧'s ⟦G10|strike⟧, two minutes after ⟦PERSON|Abril Tapia⟧ was dismissed, made light of the disadvantage and took ⟦TEAM|América Femenil⟧ to the top of the table.

⟦PERSON|Sofía Valverde⟧'s contract, which runs to ⟦DATE|2028⟧, made her the best-paid player in the ⟦COMPETITION|Liga MX Femenil⟧. ⟦TEAM|América Femenil⟧ went top with a ⟦SCORE|0-0⟧ draw in ⟦GPE|León⟧.

⟦PERSON|Hugh McAvennie⟧'s shot was cleared by ⟦PERSON|Jamie Bain⟧ standing on the line, or so it seemed; the assistant ⟦G11|gave the goal⟧ and ⟦TEAM|Dunfermline Athletic⟧ were ⟦SCORE|1-0⟧ up. No replay was conclusive.

⟦PERSON|Hugh McAvennie⟧'s shot was cleared by ⟦PERSON|Jamie Bain⟧ standing on the line, and the assistant was unmoved by ⟦TEAM|Dunfermline Athletic⟧'s claims. Replays showed that he was right.

⟦PERSON|Andrés Palop-Nieto⟧ ⟦G12|notched his first of the campaign⟧ on ⟦MINUTE|21⟧; ⟦PERSON|Santi Luengo-Paz⟧ was unlucky ⟦MINUTE|five minutes later⟧ when ⟦PERSON|Fer Niño-Sol⟧ made a fine stop, and ⟦TEAM|Real Oviedo⟧ were indebted to ⟦PERSON|Dani Calero⟧ for two blocks near the end.

Debut boy ⟦PERSON|Jeremiah Boakye⟧ was given a warm welcome by the ⟦TEAM|Huddersfield Town⟧ crowd and by ⟦PERSON|Lenny Strang⟧, who caught him late after ⟦MINUTE|40 seconds⟧. He hit one shot, over, and was withdrawn on ⟦MINUTE|70 minutes⟧.

Debut boy ⟦PERSON|Jeremiah Boakye⟧ needed ⟦MINUTE|40 seconds⟧ to ⟦G13|introduce himself to the ⟦TEAM|Huddersfield Town⟧ crowd⟧. His ⟦G14|shot⟧, through the legs of ⟦PERSON|Lenny Strang⟧, was his first touch.

⟦PERSON|Artur Golubev⟧ ⟦G15|levelled⟧ from ⟦PERSON|Samat Zhunusov⟧'s centre, then was one of four ⟦TEAM|Astana⟧ players booked in ⟦MINUTE|stoppage time⟧. ⟦TEAM|Kairat⟧'s ⟦G16|goal⟧, by ⟦PERSON|Dastan Tursunov⟧ in the ⟦MINUTE|19th minute⟧, had owed much to luck.

⟦PERSON|Artur Golubev⟧ levelled accusations of bias at the referee after ⟦TEAM|Astana⟧'s loss. He will have to answer to the disciplinary committee, as will ⟦PERSON|Samat Zhunusov⟧.

Never can ⟦TEAM|Chorley⟧ have been given such help. A sliced back-pass ⟦G17|made it ⟦SCORE|1-0⟧⟧, ⟦PERSON|Will Tomkinson⟧ finding himself alone; the goalkeeper's dash from his area brought the ⟦G18|next⟧, ⟦PERSON|Will Tomkinson⟧ again; and ⟦PERSON|Elton Skerritt⟧ had a deflection to thank for the ⟦G19|last⟧.

Such help as ⟦TEAM|Chorley⟧ have been given came from local firms. A sliced budget means that ⟦PERSON|Will Tomkinson⟧ coaches the under-16s as well as captaining the side.

An evening of few shots ended with ⟦TEAM|Feyenoord Women⟧ a point better off. ⟦PERSON|Romee Bijl⟧, looking for a third goal of the week, found ⟦PERSON|Daphne Kok⟧ in her way three times.
=====GOALS=====
{"id": "G1", "scorer": "Martin Oduber", "team": "Brentford", "minute": 6, "minute_text": "six minutes", "kind": "header"}
{"id": "G2", "scorer": "Rafe Sinclair-Day", "team": "Bournemouth", "minute": 24, "minute_text": "24th minute", "kind": "shot"}
{"id": "G3", "scorer": "Thapelo Radebe", "team": "Mamelodi Sundowns", "minute": 32, "minute_text": "32nd minute", "assist": "Lucas Peralta-Roa"}
{"id": "G4", "scorer": "Neo Maseko", "team": "Mamelodi Sundowns"}
{"id": "G5", "scorer": "Kacper Rak", "team": "Exeter City", "minute": 29, "minute_text": "29 minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Elijah Marbury; Bo Lindgren", "team": "Sporting Kansas City", "count": 2}
{"id": "G7", "scorer": "Elijah Marbury", "team": "Sporting Kansas City", "minute": 40, "minute_text": "40th-minute", "kind": "penalty"}
{"id": "G8", "scorer": "Bo Lindgren", "team": "Sporting Kansas City"}
{"id": "G9", "team": "Austin FC"}
{"id": "G10", "scorer": "Sofía Valverde", "team": "América Femenil"}
{"id": "G11", "scorer": "Hugh McAvennie", "team": "Dunfermline Athletic"}
{"id": "G12", "scorer": "Andrés Palop-Nieto", "team": "Real Oviedo", "minute": 21, "minute_text": "21"}
{"id": "G13", "scorer": "Jeremiah Boakye", "team": "Huddersfield Town", "minute": 1, "minute_text": "40 seconds"}
{"id": "G14", "scorer": "Jeremiah Boakye", "team": "Huddersfield Town", "minute": 1, "minute_text": "40 seconds", "kind": "shot"}
{"id": "G15", "scorer": "Artur Golubev", "team": "Astana", "assist": "Samat Zhunusov"}
{"id": "G16", "scorer": "Dastan Tursunov", "team": "Kairat", "minute": 19, "minute_text": "19th minute"}
{"id": "G17", "scorer": "Will Tomkinson", "team": "Chorley", "score": "1-0"}
{"id": "G18", "scorer": "Will Tomkinson", "team": "Chorley"}
{"id": "G19", "scorer": "Elton Skerritt", "team": "Chorley"}
