⟦PERSON|Corinne Vasseur⟧ was not fit for the second half but the first-half ⟦G1|goal⟧ she left behind, a ⟦G2|header⟧, was sufficient. ⟦TEAM|Guingamp Women⟧ had ⟦PERSON|Élise Mahé⟧ in goal to thank for stopping a second from ⟦TEAM|Le Havre⟧.

A new deal until ⟦DATE|2028⟧ for ⟦PERSON|Ross Cairns⟧ is a third piece of good news in a week for ⟦TEAM|Falkirk⟧, after a ⟦SCORE|2-0⟧ win and the return to training of ⟦PERSON|Allan Breck⟧, out since the first day of the season.

In the last minute but one, the ⟦G3|leveller⟧. ⟦PERSON|Zé Vítor Sousa⟧ of ⟦TEAM|Nacional⟧ had already ⟦G4|scored⟧ from an offside position and missed from an onside one; his ⟦MINUTE|89th-minute⟧ ⟦G5|finish⟧, off his knee, was the least likely of the three.

⟦TEAM|Dag & Red⟧ won at ⟦TEAM|Boston United⟧ by a ⟦G6|penalty⟧ to nil. ⟦PERSON|Kenny Ojuola⟧ tucked it in a good hour after he had blazed one over the bar.

⟦TEAM|Boston United⟧ went out by a penalty: the fifth, by ⟦PERSON|Sol Weir⟧, which ⟦PERSON|Fred Hulse⟧ saved. The 90 minutes had been goalless and, after a ⟦PERSON|Weir⟧ header hit the post in the ⟦MINUTE|4th⟧, uneventful.

Between the ⟦G7|first⟧ on ⟦MINUTE|55 minutes⟧ and the ⟦G8|second⟧ on ⟦MINUTE|58⟧, ⟦TEAM|Sirius⟧ also had a penalty waved away. ⟦PERSON|Hampus Olsson⟧ and ⟦PERSON|Edvin Andersson-Ek⟧ had the ⟦G9|goals⟧, ⟦PERSON|Olsson⟧ with his first touch and ⟦PERSON|Andersson-Ek⟧ with what might have been a cross.

It was, as ⟦PERSON|Hernán Bielsa-Prieto⟧ admits, a ⟦G10|goal⟧ out of nothing. ⟦PERSON|Exequiel Vera⟧'s ⟦G11|strike⟧, from a free-kick 40 yards out in the ⟦MINUTE|24th minute⟧, swerved twice and gave ⟦TEAM|Huracán⟧ a victory they hardly deserved.

⟦PERSON|Gabriella Stokes⟧ started it with a header from the edge of the box, ⟦PERSON|Aneta Holub⟧ carried it on with a volley and the whole thing ended in the side-netting. ⟦TEAM|Slovácko Women⟧ did not get any closer to an equaliser.

⟦PERSON|Jared Oduya⟧ ⟦G12|gave ⟦TEAM|Crewe Alexandra⟧ a ⟦MINUTE|half-time⟧ lead⟧ at ⟦TEAM|Walsall⟧, his ⟦G13|effort⟧ in the ⟦MINUTE|final minute of the half⟧ taking a deflection, and there would be no second-half goal by either.

The ⟦TEAM|Valencia⟧ playmaker ⟦PERSON|Óscar Benlloch⟧ is to miss the derby. He hobbled out of the cup tie at ⟦TEAM|Teruel⟧ after a strike on the ankle by ⟦PERSON|Javi Lanzuela⟧, who had begun with a ⟦G14|brace⟧ in the ⟦MINUTE|first 18 minutes⟧.

⟦PERSON|Hassan Yebda-Roux⟧ was so surprised by the ⟦MINUTE|13th-minute⟧ ⟦G15|breakthrough⟧, his own, that he apologised to the ⟦TEAM|Rodez⟧ keeper. ⟦TEAM|Paris FC⟧ had by that stage had no shots, and the ball, a cross, had hit the corner flag on the way.

⟦TEAM|Southampton⟧ are once again waiting on the fitness of ⟦PERSON|Ben Tillotson⟧. Their leading scorer with nine ⟦G16|goals⟧, three from the spot, is a doubt for the trip to ⟦TEAM|Millwall⟧, where ⟦PERSON|Nico Vargas-Low⟧ would take any penalties.

Coach ⟦PERSON|Rita Balogh⟧ counted the efforts, 17; the ⟦G17|goals⟧, one; the points, one. "We will have better days," the ⟦TEAM|MTK⟧ coach said of a match in which ⟦PERSON|Zsuzsa Pinter⟧ rattled the frame of the goal twice and ⟦G18|scored⟧ with the least of her attempts, in the ⟦MINUTE|50th minute⟧.

The semi-finalists will play the first leg a week later than planned. It is a second change to the calendar since the ⟦ORG|AFC⟧ gave in to clubs over a clash with the ⟦COMPETITION|Gulf Cup⟧.

⟦TEAM|Vicenza⟧ showed they can finish. Of their four efforts on target, three were ⟦G19|goals⟧, by ⟦PERSON|Alvise Trevisan⟧, ⟦PERSON|Leonardo Rossetto⟧ and ⟦PERSON|Trevisan⟧ once more; the other, a ⟦PERSON|Mattia Dal Zotto⟧ free-kick, was saved by ⟦PERSON|Pietro Galli⟧ in the ⟦MINUTE|70th minute⟧.

In spite of ⟦G20|goals⟧ by ⟦PERSON|Dale Nixon⟧ and ⟦PERSON|Tim Olagunju⟧, in the ⟦MINUTE|21st⟧ and 22nd minutes, ⟦TEAM|Woking⟧ trailed at the break; in spite of a missed penalty they had a point at the end, ⟦PERSON|Nixon⟧'s ⟦G21|second⟧ coming on ⟦MINUTE|90⟧.

The ball into the area that ⟦PERSON|Ignacio Peralta⟧ hit was too long for the first ⟦TEAM|Godoy Cruz⟧ man and not long enough for the second. It dropped in for the ⟦G22|winner⟧ all the same, and ⟦MINUTE|51 minutes⟧ were on the clock.

First start, first booking, first ⟦G23|goal⟧: ⟦PERSON|Harvey Alder⟧'s evening for ⟦TEAM|Lewes⟧ had all three by ⟦MINUTE|half-time⟧. After that he was tired, and an effort to make it two in the ⟦MINUTE|65th minute⟧ was a tired one.

What ⟦TEAM|Slavia Sofia⟧ needed was a goal from someone other than ⟦PERSON|Toni Ivanov⟧. What they got, in the ⟦MINUTE|81st minute⟧, was another of ⟦PERSON|Ivanov⟧'s ⟦G24|penalties⟧, and, in the ⟦MINUTE|84th⟧, another of his yellow cards.

⟦TEAM|Ajax⟧ do not often lose by three. It was ⟦PERSON|Youri Regtop⟧'s ⟦G25|double⟧, the ⟦G26|first⟧ of them a curling ⟦G27|free-kick⟧, that set ⟦TEAM|Heerenveen⟧ on the way, and ⟦PERSON|Sem Wolters⟧ got the ⟦G28|third⟧ on ⟦MINUTE|90⟧, after a penalty had gone begging.
=====GOALS=====
{"id": "G1", "scorer": "Corinne Vasseur", "team": "Guingamp Women"}
{"id": "G2", "scorer": "Corinne Vasseur", "team": "Guingamp Women"}
{"id": "G3", "scorer": "Zé Vítor Sousa", "team": "Nacional", "minute": 89, "minute_text": "89th-minute"}
{"id": "G4", "scorer": "Zé Vítor Sousa", "team": "Nacional", "outcome": "ruled out"}
{"id": "G5", "scorer": "Zé Vítor Sousa", "team": "Nacional", "minute": 89, "minute_text": "89th-minute"}
{"id": "G6", "scorer": "Kenny Ojuola", "team": "Dag & Red", "kind": "penalty"}
{"id": "G7", "scorer": "Hampus Olsson", "team": "Sirius", "minute": 55, "minute_text": "55 minutes"}
{"id": "G8", "scorer": "Edvin Andersson-Ek", "team": "Sirius", "minute": 58, "minute_text": "58"}
{"id": "G9", "scorer": "Hampus Olsson; Edvin Andersson-Ek", "team": "Sirius", "count": 2}
{"id": "G10", "scorer": "Exequiel Vera", "team": "Huracán", "minute": 24, "minute_text": "24th minute", "kind": "free kick"}
{"id": "G11", "scorer": "Exequiel Vera", "team": "Huracán", "minute": 24, "minute_text": "24th minute", "kind": "free kick"}
{"id": "G12", "scorer": "Jared Oduya", "team": "Crewe Alexandra", "minute": 45, "minute_text": "final minute of the half"}
{"id": "G13", "scorer": "Jared Oduya", "team": "Crewe Alexandra", "minute": 45, "minute_text": "final minute of the half"}
{"id": "G14", "scorer": "Javi Lanzuela", "team": "Teruel", "count": 2}
{"id": "G15", "scorer": "Hassan Yebda-Roux", "team": "Paris FC", "minute": 13, "minute_text": "13th-minute"}
{"id": "G16", "scorer": "Ben Tillotson", "team": "Southampton", "count": 9, "scope": "background"}
{"id": "G17", "scorer": "Zsuzsa Pinter", "team": "MTK", "minute": 50, "minute_text": "50th minute"}
{"id": "G18", "scorer": "Zsuzsa Pinter", "team": "MTK", "minute": 50, "minute_text": "50th minute"}
{"id": "G19", "scorer": "Alvise Trevisan; Leonardo Rossetto", "team": "Vicenza", "count": 3}
{"id": "G20", "scorer": "Dale Nixon; Tim Olagunju", "team": "Woking", "count": 2}
{"id": "G21", "scorer": "Dale Nixon", "team": "Woking", "minute": 90, "minute_text": "90"}
{"id": "G22", "scorer": "Ignacio Peralta", "team": "Godoy Cruz", "minute": 51, "minute_text": "51 minutes"}
{"id": "G23", "scorer": "Harvey Alder", "team": "Lewes"}
{"id": "G24", "scorer": "Toni Ivanov", "team": "Slavia Sofia", "minute": 81, "minute_text": "81st minute", "kind": "penalty"}
{"id": "G25", "scorer": "Youri Regtop", "team": "Heerenveen", "count": 2}
{"id": "G26", "scorer": "Youri Regtop", "team": "Heerenveen", "kind": "free kick"}
{"id": "G27", "scorer": "Youri Regtop", "team": "Heerenveen", "kind": "free kick"}
{"id": "G28", "scorer": "Sem Wolters", "team": "Heerenveen", "minute": 90, "minute_text": "90"}
