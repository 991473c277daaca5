⟦PERSON|Koné⟧ ⟦G1|double⟧ downs ⟦TEAM|Blades⟧ but ⟦TEAM|Blues⟧ sweat on captain

⟦PERSON|Alassane Koné⟧ ⟦G2|struck twice⟧ shortly after the ⟦MINUTE|interval⟧ as ⟦TEAM|Birmingham City⟧ overturned a ⟦MINUTE|half-time⟧ ⟦G3|deficit⟧ to beat ⟦TEAM|Sheffield United⟧ ⟦SCORE|3-1⟧ – ⟦PERSON|Dean Rudge⟧'s unfortunate ⟦G4|intervention⟧ completing the scoring.

⟦TEAM|Blues⟧, though, will wait anxiously for news of captain ⟦PERSON|Robbie Maine⟧, who was carried off after ⟦MINUTE|70 minutes⟧ with his ankle in a splint.

The opening half hour had little in it. ⟦PERSON|Cole Bannister⟧'s free-kick was beaten away by ⟦PERSON|Kasper Juhl⟧ in the ⟦MINUTE|eighth minute⟧ and ⟦PERSON|Koné⟧, who finished second in the division's scoring list ⟦DATE|last spring⟧, put a header on to the roof of the net. But on ⟦MINUTE|38⟧ ⟦PERSON|Jordan Fewtrell⟧ made a hash of a simple clearance, ⟦PERSON|Bannister⟧ squared it, and ⟦PERSON|Stefan Aigner⟧ ⟦G5|took a touch before drilling in⟧.

⟦PERSON|Bannister⟧ soon had the net bulging himself. He ⟦G6|knocked in⟧ the rebound from another ⟦PERSON|Aigner⟧ shot, but the ⟦NORP|Austrian⟧ had been offside in the first place and the ⟦G7|strike⟧ was chalked off.

It was a different ⟦TEAM|Birmingham⟧ afterwards. ⟦MINUTE|Two minutes into the second half⟧ they ⟦G8|were level⟧. ⟦PERSON|Maine⟧ hooked the ball on, ⟦PERSON|Rudge⟧ missed it, and ⟦PERSON|Koné⟧ ⟦G9|ran on to beat⟧ the goalkeeper at his near post. ⟦MINUTE|Six minutes later⟧ ⟦PERSON|Fewtrell⟧ redeemed himself with a surge from deep and a cross, and it ⟦G10|was ⟦SCORE|2-1⟧⟧, ⟦PERSON|Koné⟧ again, with a touch so slight that it took the announcer a while to award it to him.

The ⟦G11|third⟧ arrived in the ⟦MINUTE|75th minute⟧. Substitute ⟦PERSON|Ellis Cope⟧ had just missed a sitter; his next attempt was drifting wide when ⟦PERSON|Rudge⟧, sliding in, ⟦G12|diverted it over his own line⟧.

⟦TEAM|BLUES⟧ BOSS ⟦PERSON|ED WAINHOUSE⟧ ON...

...the turnaround: "We were flat as a pancake. Their ⟦G13|goal⟧ did us a favour because it got everybody annoyed. I didn't need to shout."

...⟦PERSON|Koné⟧: "He says he touched it. I'm giving it to him. If you look at how he got the ⟦G14|first⟧, the way he's opened his body, there's not another player in this league who does that. He's ⟦G15|scored 11⟧ now and it's not ⟦DATE|Christmas⟧."

...the injury: "It doesn't look good. He'd set up the ⟦G16|equaliser⟧, he was running the show."

United's head coach ⟦PERSON|Lee Ansell⟧ said: "At the break I'm thinking, one more and we'll see them off. ⟦MINUTE|Eight minutes later⟧ we're ⟦G17|behind⟧. The ⟦G18|first⟧ is a mistake, the ⟦G19|second⟧ I'm told he doesn't touch, and the ⟦G20|third⟧ was going to hit the advertising hoarding. So what do I do?

"I thought ⟦PERSON|Stefan⟧'s ⟦G21|finish⟧ deserved better. We'll dust ourselves down. We've got ⟦TEAM|Reading⟧ at ⟦VENUE|Bramall Lane⟧."
=====GOALS=====
{"id": "G1", "scorer": "Alassane Koné", "team": "Birmingham City", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Alassane Koné", "team": "Birmingham City", "count": 2, "kind": "shot"}
{"id": "G3", "scorer": "Stefan Aigner", "team": "Sheffield United", "minute": 38, "kind": "shot"}
{"id": "G4", "scorer": "Dean Rudge", "team": "Sheffield United", "kind": "own goal", "minute": 75}
{"id": "G5", "scorer": "Stefan Aigner", "team": "Sheffield United", "minute": 38, "kind": "shot", "minute_text": "38"}
{"id": "G6", "scorer": "Cole Bannister", "team": "Sheffield United", "outcome": "ruled out"}
{"id": "G7", "scorer": "Cole Bannister", "team": "Sheffield United", "outcome": "ruled out"}
{"id": "G8", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G9", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G10", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 53, "kind": "shot", "score": "2-1"}
{"id": "G11", "scorer": "Dean Rudge", "team": "Sheffield United", "kind": "own goal", "minute": 75, "minute_text": "75th minute"}
{"id": "G12", "scorer": "Dean Rudge", "team": "Sheffield United", "kind": "own goal", "minute": 75, "minute_text": "75th minute"}
{"id": "G13", "scorer": "Stefan Aigner", "team": "Sheffield United", "minute": 38, "kind": "shot"}
{"id": "G14", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G15", "scorer": "Alassane Koné", "team": "Birmingham City", "count": 11, "scope": "background"}
{"id": "G16", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G17", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 53, "kind": "shot"}
{"id": "G18", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G19", "scorer": "Alassane Koné", "team": "Birmingham City", "minute": 53, "kind": "shot"}
{"id": "G20", "scorer": "Dean Rudge", "team": "Sheffield United", "kind": "own goal", "minute": 75}
{"id": "G21", "scorer": "Stefan Aigner", "team": "Sheffield United", "minute": 38, "kind": "shot"}
