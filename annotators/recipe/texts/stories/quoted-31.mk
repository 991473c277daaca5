⟦TEAM|Bolton⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Burton⟧: ⟦TEAM|Trotters⟧ boss admits to 'slice of luck'

⟦PERSON|Mick Farraday⟧ confessed ⟦TEAM|Bolton Wanderers⟧ had been "handed a slice of luck" after a late ⟦G1|own goal⟧ by ⟦TEAM|Burton⟧'s ⟦PERSON|Harrison Leake⟧ made it three wins from three.

The defender, who had been outstanding, was trying to stop ⟦PERSON|Frankie Delaney⟧'s cross from reaching ⟦PERSON|Amadou Ndiaye⟧ in the ⟦MINUTE|88th minute⟧ when he ⟦G2|turned it past his own keeper⟧. Up to then the ⟦TEAM|Brewers⟧, once ⟦G3|ahead⟧ through ⟦PERSON|Kit Sanderson⟧ and ⟦G4|level again⟧ through ⟦PERSON|Denzel Agyei⟧, looked like heading back to ⟦GPE|Staffordshire⟧ with a point that would have been no more than they were worth.

"You'd have to have a heart of stone not to feel for him," said ⟦PERSON|Farraday⟧. "He's blocked everything all day. Then ⟦PERSON|Frankie⟧'s hit one, it's not even a good cross, and it's come off his heel. It's the ⟦G5|goal⟧ that wins us the match and we've not had a shot. But I've been on the other end of a few. We had ⟦G6|one⟧ at ⟦TEAM|Barnsley⟧."

⟦PERSON|Sanderson⟧'s ⟦G7|free-kick⟧ in the ⟦MINUTE|19th minute⟧ had stunned the home fans, although it owed much to ⟦PERSON|Jorge Villalba⟧, who made a mess of the wall. ⟦PERSON|Ndiaye⟧ headed wide soon after, ⟦PERSON|Tadeusz Wolski⟧ made two good stops, and it took a penalty to get ⟦TEAM|Bolton⟧ going. ⟦PERSON|Brett Oldroyd⟧'s challenge on ⟦PERSON|Villalba⟧ was a foolish one and ⟦PERSON|Delaney⟧ ⟦G8|did the rest⟧.

"We weren't at it, but you ⟦G9|get one⟧ before ⟦MINUTE|half-time⟧ and it changes the chat," ⟦PERSON|Farraday⟧ said. "I'd a few things lined up to say. I ended up telling them to have a drink and carry on."

They ⟦G10|had their noses in front⟧ inside ⟦MINUTE|ten minutes⟧ of the second half, ⟦PERSON|Ndiaye⟧ profiting from a mix-up between ⟦PERSON|Wolski⟧ and ⟦PERSON|Leake⟧ to ⟦G11|walk it in⟧ on ⟦MINUTE|54⟧. The lead lasted 12 minutes. ⟦PERSON|Villalba⟧'s pass was cut out, ⟦PERSON|Sanderson⟧ crossed, and ⟦PERSON|Agyei⟧, with his back to goal, ⟦G12|spun and hit it under⟧ the keeper. He might have won it, too: his drive on ⟦MINUTE|80⟧ struck the junction of post and bar.

⟦TEAM|Burton⟧ manager ⟦PERSON|Alan Threlkeld⟧ refused to blame ⟦PERSON|Leake⟧. "He's the last one I'd blame. They've had a ⟦G13|penalty⟧, which was stupid, a ⟦G14|present⟧ from us, and then ⟦G15|that⟧. I'd say we gave them the lot!

"I loved our ⟦G16|second⟧. It's taken us six months to get somebody who can turn like that. And the ⟦G17|free-kick⟧, ⟦PERSON|Kit⟧ said he'd try it, he ⟦G18|got one⟧ at ⟦TEAM|Crewe⟧. I thought he was too far out."

⟦PERSON|Ndiaye⟧ said: "They talk about luck. My ⟦G19|goal⟧, the two of them were shouting in different languages. I said thank you in mine."
=====GOALS=====
{"id": "G1", "scorer": "Harrison Leake", "team": "Bolton", "kind": "own goal", "minute": 88, "minute_text": "88th minute"}
{"id": "G2", "scorer": "Harrison Leake", "team": "Bolton", "kind": "own goal", "minute": 88, "minute_text": "88th minute"}
{"id": "G3", "scorer": "Kit Sanderson", "team": "Burton", "minute": 19, "kind": "free kick"}
{"id": "G4", "scorer": "Denzel Agyei", "team": "Burton", "kind": "shot", "minute": 66}
{"id": "G5", "scorer": "Harrison Leake", "team": "Bolton", "kind": "own goal", "minute": 88}
{"id": "G6", "kind": "own goal", "scope": "background"}
{"id": "G7", "scorer": "Kit Sanderson", "team": "Burton", "minute": 19, "kind": "free kick", "minute_text": "19th minute"}
{"id": "G8", "scorer": "Frankie Delaney", "team": "Bolton", "kind": "penalty"}
{"id": "G9", "scorer": "Frankie Delaney", "team": "Bolton", "kind": "penalty"}
{"id": "G10", "scorer": "Amadou Ndiaye", "team": "Bolton", "kind": "shot", "minute": 54, "minute_text": "54"}
{"id": "G11", "scorer": "Amadou Ndiaye", "team": "Bolton", "kind": "shot", "minute": 54, "minute_text": "54"}
{"id": "G12", "scorer": "Denzel Agyei", "team": "Burton", "kind": "shot", "minute": 66}
{"id": "G13", "scorer": "Frankie Delaney", "team": "Bolton", "kind": "penalty"}
{"id": "G14", "scorer": "Amadou Ndiaye", "team": "Bolton", "kind": "shot", "minute": 54}
{"id": "G15", "scorer": "Harrison Leake", "team": "Bolton", "kind": "own goal", "minute": 88}
{"id": "G16", "scorer": "Denzel Agyei", "team": "Burton", "kind": "shot", "minute": 66}
{"id": "G17", "scorer": "Kit Sanderson", "team": "Burton", "minute": 19, "kind": "free kick"}
{"id": "G18", "scorer": "Kit Sanderson", "team": "Burton", "kind": "free kick", "scope": "background"}
{"id": "G19", "scorer": "Amadou Ndiaye", "team": "Bolton", "kind": "shot", "minute": 54}
