⟦TEAM|Socceroos⟧ ⟦G1|pinch⟧ point in ⟦GPE|Amman⟧ after ⟦PERSON|Nimri⟧ ⟦G2|screamer⟧

⟦FURNITURE|By AAP⟧
⟦GPE|AMMAN⟧: ⟦MINUTE|Ten minutes from the end⟧ of a ⟦COMPETITION|World Cup⟧ qualifier they had been outplayed in, the ⟦TEAM|Socceroos⟧ ⟦G3|equalised⟧ through a central defender, and were glad of it. The ⟦SCORE|1-1⟧ draw with ⟦TEAM|Jordan⟧ leaves them second.

⟦PERSON|Connor Stathakis⟧'s ⟦G4|header⟧, his first international ⟦G5|goal⟧, cancelled out a ⟦MINUTE|51st-minute⟧ ⟦G6|effort⟧ by ⟦PERSON|Zayd Nimri⟧ that anybody would have been proud of.

The hosts should have been in front within 15 seconds. A miscued pass at the kick-off by ⟦PERSON|Jackson Tillett⟧ sent ⟦PERSON|Odai Barghouti⟧ through, and it took a last-ditch tackle by ⟦PERSON|Angus Borello⟧ to put him off. ⟦PERSON|Kobe Whitmarsh⟧ then made three stops in a row, the third, with a foot, on ⟦MINUTE|19⟧.

The ⟦NORP|Australians⟧ had one chance of note before ⟦MINUTE|half-time⟧, a ⟦PERSON|Lachlan Prendergast⟧ free-kick turned round the post by ⟦PERSON|Yazan Shweiki⟧, and one ⟦G7|goal⟧ disallowed, ⟦PERSON|Prendergast⟧ having strayed before he rolled in ⟦PERSON|Tillett⟧'s centre.

"We got out of there at nil-all, that's about all you can say," said the coach. "Then we ⟦G8|concede⟧ from a throw-in. Not a great look."

The throw was to nobody in particular. ⟦PERSON|Tariq Haddadin⟧ chested it down, ⟦PERSON|Ahmad Zreiqat⟧ helped it on with his heel, and ⟦PERSON|Nimri⟧, a long way out, decided he had no better idea. It ⟦G9|rose and rose⟧ and was still rising when it passed over ⟦PERSON|Whitmarsh⟧'s shoulder. ⟦NORP|Jordanian⟧ radio called it the ⟦G10|goal⟧ of the decade.

The lead would have been two had ⟦PERSON|Barghouti⟧, played clean through by ⟦PERSON|Nimri⟧ on ⟦MINUTE|63⟧, looked up. He shot over; a team-mate stood alone. ⟦PERSON|Musa Al-Khatib⟧ hit the post with a header in the same spell.

⟦PERSON|Borello⟧ and ⟦PERSON|Tillett⟧ were withdrawn with ⟦MINUTE|20 minutes left⟧ and a second striker was slotted in. One of the substitutes won a free-kick on the right. ⟦PERSON|Prendergast⟧, whose previous delivery had cleared everyone, this time kept it down, and ⟦PERSON|Stathakis⟧, who had gone up for the earlier corner and had not had time to jog back, got a toe-end of hair to it. ⟦PERSON|Shweiki⟧ had his weight on the wrong foot. The ball ⟦G11|trickled in⟧.

"I didn't see it ⟦G12|go in⟧, I was on my backside," ⟦PERSON|Stathakis⟧ said. "It came off the top of my head, and you know, they all count. It's nine years since I got ⟦G13|one⟧ in the ⟦COMPETITION|A-League⟧."

There was a ⟦NORP|Jordanian⟧ claim for offside; VAR looked at it and the ⟦G14|goal⟧ stood.

⟦TEAM|Australia⟧ host ⟦TEAM|South Korea⟧ at ⟦VENUE|Stadium Australia⟧ in the final match. ⟦TEAM|Jordan⟧, who finished second in the ⟦COMPETITION|Asian Cup⟧, go to ⟦TEAM|Oman⟧.
=====GOALS=====
{"id": "G1", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
{"id": "G2", "scorer": "Zayd Nimri", "team": "Jordan", "minute": 51, "assist": "Ahmad Zreiqat", "kind": "shot"}
{"id": "G3", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header", "minute_text": "Ten minutes from the end"}
{"id": "G4", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
{"id": "G5", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
{"id": "G6", "scorer": "Zayd Nimri", "team": "Jordan", "minute": 51, "assist": "Ahmad Zreiqat", "kind": "shot", "minute_text": "51st-minute"}
{"id": "G7", "scorer": "Lachlan Prendergast", "team": "Australia", "assist": "Jackson Tillett", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Zayd Nimri", "team": "Jordan", "minute": 51, "assist": "Ahmad Zreiqat", "kind": "shot"}
{"id": "G9", "scorer": "Zayd Nimri", "team": "Jordan", "minute": 51, "assist": "Ahmad Zreiqat", "kind": "shot"}
{"id": "G10", "scorer": "Zayd Nimri", "team": "Jordan", "minute": 51, "assist": "Ahmad Zreiqat", "kind": "shot"}
{"id": "G11", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
{"id": "G12", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
{"id": "G13", "scorer": "Connor Stathakis", "scope": "background"}
{"id": "G14", "scorer": "Connor Stathakis", "team": "Australia", "minute": 80, "assist": "Lachlan Prendergast", "kind": "header"}
