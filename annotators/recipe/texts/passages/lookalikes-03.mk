No team in the ⟦COMPETITION|National League⟧ has hit the target less often than ⟦TEAM|Woking⟧, which is why the away end greeted the ⟦MINUTE|58th minute⟧ with something like disbelief. ⟦PERSON|Harvey Dunstable⟧ shot, ⟦PERSON|Leon Craske⟧ got a hand to it, and it ⟦G1|went in⟧ regardless.

“You cannot say we were outplayed. We were out-finished.” The verdict was that of ⟦PERSON|Arnaud Tessier⟧, in charge of ⟦TEAM|Guingamp⟧ for his 200th match and still without a victory in ⟦GPE|Lens⟧. His forwards had mustered nineteen attempts; theirs, ⟦PERSON|Idriss Camara⟧, had mustered two, and ⟦G2|scored⟧ with the harder.

The match had a post struck at either end, a manager struck off the guest list and a thunderclap that struck the floodlights dumb. What it had not, until ⟦PERSON|Wim Aerts⟧ ⟦G3|struck⟧ with the clock showing ⟦MINUTE|89⟧, was a goal. ⟦TEAM|Genk⟧ have now won four in a row.

⟦PERSON|Tariq Benslimane⟧ could have won it, ought to have won it and will no doubt wake in the night having won it. In ⟦GPE|Rabat⟧, on ⟦DATE|Monday⟧, he did not win it: clear of the last man, only ⟦PERSON|Zakaria Ouhadi⟧ in front of him, he rolled his shot a foot the wrong side of the upright.

Two goals up and coasting, ⟦TEAM|Oldham⟧ forgot that football matches go on until somebody blows. ⟦PERSON|Niall Prescot⟧'s ⟦G4|header⟧ was a warning, with ⟦MINUTE|20 remaining⟧; ⟦PERSON|Jakub Dusek⟧'s ⟦G5|finish⟧, his first attempt having been parried on to his own chest, was the bill.

Rumours that ⟦PERSON|Ezequiel Funes⟧ had turned down the move were themselves turned down. The ⟦NORP|Argentine⟧, who has 34 ⟦G6|goals⟧ in 71 outings for ⟦TEAM|Lanús⟧ and a goalless month behind him, passed a medical on ⟦DATE|Tuesday⟧; the headed passes, joked his new coach, can wait.

Injury-ravaged, out-thought and, at the ⟦MINUTE|interval⟧, out of substitutes, ⟦TEAM|Kilmarnock⟧ were always likelier to need a point than to take three. The point was ⟦PERSON|Greig Cunnison⟧'s doing. Twice he hurled himself in front of ⟦PERSON|Bjarne Stokke⟧; once, from all of thirty yards, he ⟦G7|let fly and beat him⟧. 

Sixty-one touches, four key passes, a 7.5 from the local paper: no one doubts that ⟦PERSON|Ayaka Morishige⟧ plays well for ⟦TEAM|West Ham Women⟧. Whether she scores well is another matter, and her penalty on ⟦DATE|Sunday⟧, struck cleanly and struck wide, leaves her waiting for a first of the campaign.

A header wide, a volley over, a drive blocked by his own winger: ⟦PERSON|Fredrik Solvang⟧ did everything a forward does apart from the one thing. ⟦TEAM|Lillestrøm⟧ held out for a point regardless.

When ⟦PERSON|Tomislav Barać⟧ talks about the quadruple he means ⟦DATE|2011⟧, and when he talks about the ⟦G8|goal⟧ he means the one at ⟦VENUE|Poljud⟧, where his ⟦G9|volley⟧ from the touchline beat ⟦TEAM|Hajduk⟧ in the last minute of the last match. He was back there on ⟦DATE|Saturday⟧ in a suit, and saw nothing of the kind; three shots on target, goalless, home by ten.

⟦PERSON|Kamal Yeboah-Price⟧ needed a goal for his confidence, his manager needed one for his job, and ⟦TEAM|Stevenage⟧ needed two because they had ⟦G10|conceded⟧ in the ⟦MINUTE|first minute⟧. All three were still in need at ⟦MINUTE|full-time⟧.

After fifteen passes without a red shirt touching it, the ball was given to ⟦PERSON|Andrei Mocanu⟧, and ⟦PERSON|Mocanu⟧ ⟦G11|gave it to the roof of the net⟧. ⟦G12|⟦SCORE|2-1⟧⟧, ⟦TEAM|Cluj⟧, and nobody in ⟦GPE|Craiova⟧ could complain. The home side's own moment had been spoiled by ⟦PERSON|Rareș Pop⟧'s dreadful header back.

In her first spell at ⟦TEAM|Lyon⟧ she finished top scorer; in her second she has finished matches on the bench. ⟦PERSON|Capucine Delmotte⟧ says she holds no grudge. “I had a chance to score in ⟦GPE|Turin⟧ and I hit the keeper. If that goes in, we do not have this conversation.”

⟦TEAM|Wrexham⟧ led the table by six. Now it is three, and the reason is a centre-half from ⟦GPE|Gateshead⟧, ⟦PERSON|Robbie Stobart⟧, who ⟦G13|turned in⟧ a corner at one end before the ⟦MINUTE|break⟧ and headed off the line at the other after it. The gap could be closed entirely by the time ⟦TEAM|Wrexham⟧ next play.

Fifteen years and 402 matches had gone by without a ⟦PERSON|Miguel Ángel Urrea⟧ goal. The right-back crossed halfway four times a season, he used to say, and twice it was to shake hands. On his farewell, in the ⟦MINUTE|66th minute⟧, he crossed halfway, kept crossing it, exchanged passes with ⟦PERSON|Luisinho⟧ and ⟦G14|squeezed the ball inside the far post⟧.

Aggregate leads have been lost from better positions than this, warned ⟦PERSON|Fatih Demirkol⟧, though not many: ⟦TEAM|Galatasaray⟧ take a four-goal advantage to ⟦GPE|Tallinn⟧, where their hosts' one success of the autumn was a ⟦G15|consolation⟧ against ⟦TEAM|Narva Trans⟧.

⟦TEAM|Zamalek⟧ struck out at the federation on ⟦DATE|Thursday⟧, accusing it of having levelled the field “only for others”. Their second request for a foreign referee was refused.

⟦TEAM|Portsmouth⟧ pressed for the goal that would send them up. It ⟦G16|came⟧, at the other end, where ⟦PERSON|Danny Ockwell⟧ had only ⟦PERSON|Imre Sebestyén⟧ to beat and ⟦G17|did so⟧; then it ⟦G18|came again⟧, ⟦PERSON|Ockwell⟧ having chased down another long ball. By the time it ⟦G19|came⟧ at the right end, courtesy of ⟦PERSON|Shay Lomax⟧, everyone was on the phone to ⟦GPE|Bolton⟧.

A goal-line clearance, a goalmouth scramble, a goal-kick that should have been a corner. That was the first half. The second was quieter.

“He has hit the post six times, you know, six,” said ⟦PERSON|Alasdair Mackenzie-Shaw⟧ of his number nine, “and I told him, stop hitting the post.” ⟦PERSON|Kelvin Otieno⟧ listened. On ⟦MINUTE|37⟧ he ⟦G20|went inside it⟧; on ⟦MINUTE|70⟧ it was over the keeper, from ⟦PERSON|Joost Hendrikx⟧'s clearance, for ⟦G21|number two⟧.

Offside, said the assistant. Onside, said the replay. In ⟦GPE|Durban⟧ they have no video referee and so ⟦PERSON|Mandla Ngcobo⟧'s ⟦G22|tap-in⟧ for ⟦TEAM|AmaZulu⟧, in the ⟦MINUTE|62nd minute⟧ of a match settled by ⟦PERSON|Bongani Sithebe⟧'s earlier ⟦G23|penalty⟧, is lost to history.

The new deal for ⟦PERSON|Ferran Costafreda⟧ contains a clause, it is understood, that pays him for goals and another that pays him for assists. There is none for throwing himself to the floor, or the ⟦TEAM|Espanyol⟧ winger would have retired on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Dunstable", "team": "Woking", "minute": 58, "minute_text": "58th minute", "kind": "shot"}
{"id": "G2", "scorer": "Idriss Camara"}
{"id": "G3", "scorer": "Wim Aerts", "team": "Genk", "minute": 89, "minute_text": "89"}
{"id": "G4", "scorer": "Niall Prescot", "minute": 70, "minute_text": "20 remaining", "kind": "header"}
{"id": "G5", "scorer": "Jakub Dusek"}
{"id": "G6", "scorer": "Ezequiel Funes", "team": "Lanús", "count": 34, "scope": "background"}
{"id": "G7", "scorer": "Greig Cunnison", "team": "Kilmarnock", "kind": "shot"}
{"id": "G8", "scorer": "Tomislav Barać", "scope": "background", "kind": "volley"}
{"id": "G9", "scorer": "Tomislav Barać", "scope": "background", "kind": "volley"}
{"id": "G10", "minute": 1, "minute_text": "first minute"}
{"id": "G11", "scorer": "Andrei Mocanu", "team": "Cluj", "kind": "shot"}
{"id": "G12", "scorer": "Andrei Mocanu", "team": "Cluj", "score": "2-1", "kind": "shot"}
{"id": "G13", "scorer": "Robbie Stobart"}
{"id": "G14", "scorer": "Miguel Ángel Urrea", "minute": 66, "minute_text": "66th minute", "assist": "Luisinho", "kind": "shot"}
{"id": "G15", "scope": "background"}
{"id": "G16", "scorer": "Danny Ockwell"}
{"id": "G17", "scorer": "Danny Ockwell"}
{"id": "G18", "scorer": "Danny Ockwell"}
{"id": "G19", "scorer": "Shay Lomax", "team": "Portsmouth"}
{"id": "G20", "scorer": "Kelvin Otieno", "minute": 37, "minute_text": "37"}
{"id": "G21", "scorer": "Kelvin Otieno", "minute": 70, "minute_text": "70", "assist": "Joost Hendrikx"}
{"id": "G22", "scorer": "Mandla Ngcobo", "team": "AmaZulu", "minute": 62, "minute_text": "62nd minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G23", "scorer": "Bongani Sithebe", "kind": "penalty"}
