⟦PERSON|Abbiss⟧ ⟦G1|double⟧ sends ⟦TEAM|United⟧ through but ⟦PERSON|Petch⟧ wants more
⟦PERSON|Chloe Abbiss⟧ ⟦G2|scored in each half⟧ as ⟦TEAM|Manchester United⟧ came through ⟦SCORE|3-2⟧ against ⟦TEAM|Brighton⟧ in the ⟦COMPETITION|Women's FA Cup⟧ quarter-finals, having trailed early on to a ⟦PERSON|Hana Kobayashi⟧ ⟦G3|goal⟧.
⟦PERSON|Ines Monteiro⟧ added ⟦TEAM|United⟧'s ⟦G4|second⟧ and ⟦PERSON|Ruth Donkor⟧'s late ⟦G5|penalty⟧ for the ⟦TEAM|Seagulls⟧ was too late to count.
The visitors had the better of the opening exchanges and ⟦G6|went in front⟧ when ⟦PERSON|Sadie Whalley⟧ was outmuscled by ⟦PERSON|Donkor⟧. The ⟦NORP|Ghanaian⟧ carried the ball 30 yards and ⟦PERSON|Kobayashi⟧, in space on the left, ⟦G7|had time to pick her spot⟧ past ⟦PERSON|Paige Hanlon⟧ after ⟦MINUTE|ten minutes⟧. ⟦PERSON|Hanlon⟧ later made stops from ⟦PERSON|Donkor⟧ on ⟦MINUTE|19⟧ and from ⟦PERSON|Kobayashi⟧ with her foot.
⟦TEAM|United⟧ went long. From one such ball, ⟦PERSON|Tara McEvoy⟧ kept it in at the corner flag and stood it up to the back post where ⟦PERSON|Abbiss⟧ ⟦G8|nodded beyond⟧ ⟦PERSON|Gemma Slade⟧. The ⟦MINUTE|26th minute⟧ ⟦G9|leveller⟧ had the home side purring. ⟦PERSON|McEvoy⟧ shot wide, ⟦PERSON|Monteiro⟧ was flagged offside.
⟦PERSON|Whalley⟧, keen to make up for her mistake, ⟦G10|prodded home⟧ ⟦MINUTE|four minutes after the restart⟧ but was penalised for standing on the goalkeeper's toes. No matter: soon after, ⟦PERSON|Ellie Frost⟧'s sliced clearance landed at the feet of ⟦PERSON|Monteiro⟧, who ⟦G11|shot ⟦TEAM|United⟧ ahead⟧ with her left.
For half an hour ⟦TEAM|Brighton⟧ rattled crossbars, one through ⟦PERSON|Frost⟧ and one through ⟦PERSON|Donkor⟧. It needed a goal to settle it and ⟦PERSON|Abbiss⟧ ⟦G12|supplied it⟧, a run and finish after a one-two in the ⟦MINUTE|82nd minute⟧. The ⟦TEAM|Seagulls⟧' response was an award in ⟦MINUTE|stoppage time⟧ for a trip on ⟦PERSON|Kobayashi⟧, ⟦PERSON|Donkor⟧ ⟦G13|sending ⟦PERSON|Hanlon⟧ the wrong way⟧ in the ⟦MINUTE|third minute⟧ of it for her seventh ⟦G14|goal⟧ of the season, the other ⟦G15|six⟧ all having come in the ⟦COMPETITION|WSL⟧.
⟦PERSON|Lauren Petch⟧, the ⟦TEAM|United⟧ head coach, told ⟦ORG|Sky Sports⟧: "I was furious at the ⟦G16|first⟧ and she knows I was. You get nothing free at this level. But we've answered, we've ⟦G17|scored with a header⟧ from a cross, which we work on until they're sick of me, and at ⟦SCORE|1-1⟧ I felt there was only one winner.
"The ⟦G18|second⟧ we've been given. The ⟦G19|third⟧ is the one I'll watch again, because it's four passes and then it's quality. I didn't like the way we finished. We conceded a penalty in the ⟦MINUTE|last minute⟧ against ⟦TEAM|West Ham⟧ too and I've told them it'll hurt us one day."
⟦PERSON|Abbiss⟧ said: "I'm delighted. With the ⟦G20|first⟧ I just hung there. And the other, I'd normally pass. I didn't score for eleven weeks before this, so to ⟦G21|get two⟧ in a quarter-final, I'm buzzing."
⟦TEAM|Brighton⟧ captain ⟦PERSON|Slade⟧ said: "We ⟦G22|got ourselves in front⟧ and we didn't protect it. Their ⟦G23|header⟧ was avoidable, then a slice. That's ⟦G24|two⟧ of the three that we've made ourselves."
=====GOALS=====
{"id": "G1", "scorer": "Chloe Abbiss", "team": "United", "count": 2}
{"id": "G2", "scorer": "Chloe Abbiss", "team": "United", "count": 2}
{"id": "G3", "scorer": "Hana Kobayashi", "team": "Brighton", "minute": 10, "assist": "Ruth Donkor", "kind": "shot"}
{"id": "G4", "scorer": "Ines Monteiro", "team": "United", "kind": "shot"}
{"id": "G5", "scorer": "Ruth Donkor", "team": "Brighton", "minute": 90, "added": 3, "kind": "penalty"}
{"id": "G6", "scorer": "Hana Kobayashi", "team": "Brighton", "minute": 10, "minute_text": "ten minutes", "assist": "Ruth Donkor", "kind": "shot"}
{"id": "G7", "scorer": "Hana Kobayashi", "team": "Brighton", "minute": 10, "minute_text": "ten minutes", "assist": "Ruth Donkor", "kind": "shot"}
{"id": "G8", "scorer": "Chloe Abbiss", "team": "United", "minute": 26, "minute_text": "26th minute", "assist": "Tara McEvoy", "kind": "header"}
{"id": "G9", "scorer": "Chloe Abbiss", "team": "United", "minute": 26, "minute_text": "26th minute", "assist": "Tara McEvoy", "kind": "header"}
{"id": "G10", "scorer": "Sadie Whalley", "team": "United", "minute": 49, "minute_text": "four minutes after the restart", "outcome": "ruled out"}
{"id": "G11", "scorer": "Ines Monteiro", "team": "United", "kind": "shot"}
{"id": "G12", "scorer": "Chloe Abbiss", "team": "United", "minute": 82, "minute_text": "82nd minute", "kind": "shot"}
{"id": "G13", "scorer": "Ruth Donkor", "team": "Brighton", "minute": 90, "added": 3, "minute_text": "third minute", "kind": "penalty"}
{"id": "G14", "scorer": "Ruth Donkor", "team": "Brighton", "minute": 90, "added": 3, "minute_text": "third minute", "kind": "penalty"}
{"id": "G15", "scorer": "Ruth Donkor", "team": "Brighton", "scope": "background", "count": 6}
{"id": "G16", "scorer": "Hana Kobayashi", "team": "Brighton", "minute": 10, "assist": "Ruth Donkor", "kind": "shot"}
{"id": "G17", "scorer": "Chloe Abbiss", "team": "United", "minute": 26, "assist": "Tara McEvoy", "kind": "header"}
{"id": "G18", "scorer": "Ines Monteiro", "team": "United", "kind": "shot"}
{"id": "G19", "scorer": "Chloe Abbiss", "team": "United", "minute": 82, "kind": "shot"}
{"id": "G20", "scorer": "Chloe Abbiss", "team": "United", "minute": 26, "assist": "Tara McEvoy", "kind": "header"}
{"id": "G21", "scorer": "Chloe Abbiss", "team": "United", "count": 2}
{"id": "G22", "scorer": "Hana Kobayashi", "team": "Brighton", "minute": 10, "assist": "Ruth Donkor", "kind": "shot"}
{"id": "G23", "scorer": "Chloe Abbiss", "team": "United", "minute": 26, "assist": "Tara McEvoy", "kind": "header"}
{"id": "G24", "scorer": "Chloe Abbiss; Ines Monteiro", "team": "United", "count": 2}
