⟦TEAM|Barrow⟧ win battle of nerves as ⟦PERSON|Tavares-Lima⟧ ⟦G1|converts at the last⟧

⟦PERSON|Elton Tavares-Lima⟧, whose name does not fit on a ⟦TEAM|Barrow⟧ programme and whose shirt is the only long one in the shop, ⟦G2|scored twice⟧, the ⟦G3|second⟧ of them a penalty at the very end, as ⟦TEAM|Salford City⟧ were beaten ⟦SCORE|3-2⟧ at ⟦VENUE|Holker Street⟧. They had ⟦G4|come from behind⟧ twice before that, through ⟦PERSON|Lewis Ordsall⟧ and ⟦PERSON|Kane Agecroft⟧; by the third occasion they had run out of afternoon.

It was ⟦PERSON|Ryan Dalston⟧, from a ⟦PERSON|Tavares-Lima⟧ corner, who ⟦G5|led off⟧ with a header, early on, in a wind that was scarcely credible. The ball went out towards ⟦GPE|Furness⟧ and came back. "I just shut my eyes," ⟦PERSON|Dalston⟧, the captain, told the ⟦ORG|North West Evening Mail⟧. "It hit me, and it's the ⟦G6|first⟧ I've got since I was at ⟦TEAM|Morecambe⟧, and that ⟦G7|one⟧ was in a friendly."

There were no more goals for half an hour, though there was a save by ⟦PERSON|Ross Pendleton⟧ from ⟦PERSON|Agecroft⟧ in the ⟦MINUTE|17th minute⟧, a yellow card on ⟦MINUTE|23⟧ for ⟦PERSON|Tom Askam⟧, who was operating at right-back having been converted to it from right-wing, and a ⟦NORP|Scottish⟧ substitute, ⟦PERSON|Ian Kersal⟧, sent on in the ⟦MINUTE|31st⟧. ⟦PERSON|Kersal⟧'s first contribution was decisive. He slid a pass inside ⟦PERSON|Askam⟧ and ⟦PERSON|Ordsall⟧, with the ⟦TEAM|Ammies⟧' first shot on target, ⟦G8|drove it under ⟦PERSON|Pendleton⟧⟧, ⟦MINUTE|38 minutes⟧ having passed.

The visitors began the second half as they had finished the first. Almost at once, in the ⟦MINUTE|46th minute⟧, ⟦PERSON|Agecroft⟧ was played through and ⟦G9|found the net⟧, and was half a yard off. "I've seen it back on somebody's phone and I'm level," he complained. "That changes everything."

In ⟦GPE|Cumbria⟧ they did not see it so. On ⟦MINUTE|56⟧ ⟦PERSON|Grant Ulverston⟧, the ⟦TEAM|Barrow⟧ anchor man, broke up an attack and gave it to the ⟦NORP|Cape Verdean⟧ who, with three in front of him, did not appear to be going anywhere special until he had ⟦G10|put it past ⟦PERSON|Mark Roose⟧⟧. ⟦PERSON|Roose⟧, the ⟦TEAM|Salford⟧ goalkeeper, kicked the post; earlier the post had been kinder. Then ⟦PERSON|Askam⟧ was twice caught, and in the ⟦MINUTE|69th minute⟧, from the second of those, ⟦PERSON|Agecroft⟧, unlike the time before, was onside, and ⟦G11|finished with a flourish⟧. ⟦SCORE|2-2⟧, and the draw would have been no one's idea of a scandal.

The winning ⟦G12|penalty⟧ was. ⟦PERSON|Dalston⟧ fell, or was felled, and the contact was visible chiefly to the referee. For some moments nobody approached the ball but ⟦TEAM|Salford⟧ players. ⟦PERSON|Tavares-Lima⟧, who had missed one in ⟦DATE|September⟧, at another end, in another wind, bided his time; stuttered; ⟦G13|went right⟧. He has 12 ⟦G14|goals⟧ now.

"You ⟦G15|get level⟧ twice, you think you've earned it," was the response of the ⟦TEAM|Salford⟧ manager, "and then a man falls over. Their first ⟦G16|goal⟧, though, is from a corner, and we'd practised."

⟦TEAM|Barrow⟧ have registered their third win in nine and are 14th.
=====GOALS=====
{"id": "G1", "scorer": "Elton Tavares-Lima", "team": "Barrow", "kind": "penalty"}
{"id": "G2", "scorer": "Elton Tavares-Lima", "team": "Barrow", "count": 2}
{"id": "G3", "scorer": "Elton Tavares-Lima", "team": "Barrow", "kind": "penalty"}
{"id": "G4", "scorer": "Lewis Ordsall; Kane Agecroft", "team": "Salford City", "kind": "shot", "count": 2}
{"id": "G5", "scorer": "Ryan Dalston", "team": "Barrow", "kind": "header", "assist": "Elton Tavares-Lima"}
{"id": "G6", "scorer": "Ryan Dalston", "team": "Barrow", "kind": "header", "assist": "Elton Tavares-Lima"}
{"id": "G7", "scorer": "Ryan Dalston", "team": "Morecambe", "scope": "background"}
{"id": "G8", "scorer": "Lewis Ordsall", "team": "Salford City", "minute": 38, "kind": "shot", "minute_text": "38 minutes"}
{"id": "G9", "scorer": "Kane Agecroft", "team": "Salford City", "minute": 46, "kind": "shot", "outcome": "ruled out", "minute_text": "46th minute"}
{"id": "G10", "scorer": "Elton Tavares-Lima", "team": "Barrow", "minute": 56, "kind": "shot", "minute_text": "56"}
{"id": "G11", "scorer": "Kane Agecroft", "team": "Salford City", "minute": 69, "kind": "shot", "minute_text": "69th minute"}
{"id": "G12", "scorer": "Elton Tavares-Lima", "team": "Barrow", "kind": "penalty"}
{"id": "G13", "scorer": "Elton Tavares-Lima", "team": "Barrow", "kind": "penalty"}
{"id": "G14", "scorer": "Elton Tavares-Lima", "scope": "background", "count": 12}
{"id": "G15", "scorer": "Lewis Ordsall; Kane Agecroft", "team": "Salford City", "kind": "shot", "count": 2}
{"id": "G16", "scorer": "Ryan Dalston", "team": "Barrow", "kind": "header", "assist": "Elton Tavares-Lima"}
