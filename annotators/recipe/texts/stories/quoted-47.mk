⟦TEAM|Wednesday⟧ in the hat for round three after ⟦PERSON|Salgado⟧ ⟦G1|double⟧

⟦FURNITURE|Owls reporter: Dean Pashley⟧

⟦TEAM|Sheffield Wednesday⟧ had to ⟦G2|come from behind⟧ to see off ⟦TEAM|Rotherham United⟧ in the ⟦COMPETITION|Carabao Cup⟧ and thanks go to ⟦PERSON|Enrique Salgado⟧, who ⟦G3|bagged two⟧, the ⟦G4|second⟧ of them a penalty.

It could have been worse. They'd not only ⟦G5|conceded⟧ late in the first half but survived a huge scare in the second, when ⟦PERSON|Josh Pilling⟧ had an ⟦G6|equaliser⟧ ruled out.

The ⟦TEAM|Millers⟧, from a division below, started brightly. ⟦PERSON|Baba Camara⟧ forced a save in the ⟦MINUTE|fifth minute⟧ and ⟦PERSON|Pilling⟧ might have had a penalty on ⟦MINUTE|22⟧. ⟦MINUTE|Five minutes before half-time⟧ ⟦PERSON|Miles Atherstone⟧ was short with a pass, ⟦PERSON|Camara⟧ anticipated it, and the striker ⟦G7|dinked it over⟧ ⟦PERSON|Tom Beadnell⟧.

⟦TEAM|Wednesday⟧'s manager threw on ⟦PERSON|Dominic Rowse⟧ at the ⟦MINUTE|break⟧, and it was his cross in the ⟦MINUTE|48th minute⟧ which was nodded down for ⟦PERSON|Salgado⟧ to ⟦G8|lash in⟧. Soon after the ⟦TEAM|Owls⟧ ⟦G9|were in front⟧. ⟦PERSON|Salgado⟧ turned supplier, sending over a deep ball to the far post, where ⟦PERSON|Rowse⟧ ⟦G10|got up above his man to score⟧ his ⟦G11|first⟧ for the club.

Then ⟦PERSON|Pilling⟧'s moment. On 65 he ⟦G12|steered the ball in⟧ from six yards, and ran half the length of the pitch before he noticed the flag. ⟦TEAM|Rotherham⟧ heads dropped, though ⟦PERSON|Camara⟧ clipped the post on ⟦MINUTE|76⟧.

The penalty was disputed. ⟦PERSON|Lars Ottesen⟧ said he got the ball, the referee said he got ⟦PERSON|Atherstone⟧, and after a delay ⟦PERSON|Salgado⟧ ⟦G13|sent it into the corner⟧ on ⟦MINUTE|89⟧.

"I'd have been fuming if we'd gone out," said ⟦TEAM|Wednesday⟧ boss ⟦PERSON|Graham Eddowes⟧. "I made eight changes, so it'd have been my neck. Their ⟦G14|goal⟧, he knows what he's done. He's said sorry to everybody including the tea lady.

"What pleased me was how quick we ⟦G15|got ourselves level⟧. Three minutes! And the lad who came on, he's not had a kick for six weeks, he's made one, he's ⟦G16|headed one⟧. He'll start on ⟦DATE|Saturday⟧ in the ⟦COMPETITION|Championship⟧."

⟦PERSON|Salgado⟧: "The manager asked who wants the penalty and I already had the ball. I missed at ⟦TEAM|Leeds⟧, so I needed it. The ⟦G17|first⟧, I closed my eyes."

⟦TEAM|Rotherham⟧ manager ⟦PERSON|Adie Brook⟧ reckoned the tie turned on the offside. "If that ⟦G18|one⟧ stands they're panicking. I've seen it back and his knee's off, apparently. His knee! We'd been ⟦G19|in front⟧, we'd given them a game.

"The ⟦G20|penalty⟧ didn't matter by then but it stinks as well. It's a clean tackle. I'd not have minded losing to their ⟦G21|second⟧, that's a proper header."
=====GOALS=====
{"id": "G1", "scorer": "Enrique Salgado", "team": "Wednesday", "count": 2}
{"id": "G2", "scorer": "Enrique Salgado; Dominic Rowse", "team": "Wednesday", "count": 3}
{"id": "G3", "scorer": "Enrique Salgado", "team": "Wednesday", "count": 2}
{"id": "G4", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "penalty", "minute": 89}
{"id": "G5", "scorer": "Baba Camara", "team": "Rotherham", "minute": 40, "kind": "shot"}
{"id": "G6", "scorer": "Josh Pilling", "team": "Rotherham", "outcome": "ruled out", "minute": 65}
{"id": "G7", "scorer": "Baba Camara", "team": "Rotherham", "minute": 40, "kind": "shot"}
{"id": "G8", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "shot", "minute": 48, "minute_text": "48th minute"}
{"id": "G9", "scorer": "Dominic Rowse", "team": "Wednesday", "kind": "header"}
{"id": "G10", "scorer": "Dominic Rowse", "team": "Wednesday", "kind": "header"}
{"id": "G11", "scorer": "Dominic Rowse", "team": "Wednesday", "kind": "header"}
{"id": "G12", "scorer": "Josh Pilling", "team": "Rotherham", "outcome": "ruled out", "minute": 65}
{"id": "G13", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "penalty", "minute": 89, "minute_text": "89"}
{"id": "G14", "scorer": "Baba Camara", "team": "Rotherham", "minute": 40, "kind": "shot"}
{"id": "G15", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "shot", "minute": 48}
{"id": "G16", "scorer": "Dominic Rowse", "team": "Wednesday", "kind": "header"}
{"id": "G17", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "shot", "minute": 48}
{"id": "G18", "scorer": "Josh Pilling", "team": "Rotherham", "outcome": "ruled out", "minute": 65}
{"id": "G19", "scorer": "Baba Camara", "team": "Rotherham", "minute": 40, "kind": "shot"}
{"id": "G20", "scorer": "Enrique Salgado", "team": "Wednesday", "kind": "penalty", "minute": 89}
{"id": "G21", "scorer": "Dominic Rowse", "team": "Wednesday", "kind": "header"}
