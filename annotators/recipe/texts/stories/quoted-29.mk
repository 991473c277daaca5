⟦TEAM|Ipswich⟧ come from behind to win derby thriller

⟦PERSON|Matthew Prior⟧'s towering ⟦G1|header⟧ settled the ⟦NORP|East Anglian⟧ derby as ⟦TEAM|Ipswich Town⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Norwich City⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Portman Road⟧.

⟦PERSON|Yannick Etoundi⟧ had ⟦G3|fired the visitors ahead⟧ late in the first half, a ⟦G4|lead⟧ that ⟦PERSON|Anders Solberg⟧ ⟦G5|wiped out⟧ soon after the second had begun.

The hosts might have been two up themselves by then. ⟦PERSON|Lee Cobham⟧ saw an effort tipped wide in the ⟦MINUTE|sixth minute⟧, and on ⟦MINUTE|23⟧ he ⟦G6|bundled the ball in⟧ from a yard only to be penalised for climbing on ⟦PERSON|Ruaridh Keane⟧. ⟦TEAM|Norwich⟧ made the most of that escape. ⟦PERSON|Joe Gillespie-Hart⟧'s clearing header did not clear anything, ⟦PERSON|Tom Slater⟧ was able to turn and slip it inside, and ⟦PERSON|Etoundi⟧, in the ⟦MINUTE|34th minute⟧, ⟦G7|stroked it first time into the far corner⟧.

⟦PERSON|Solberg⟧'s ⟦G8|equaliser⟧, ⟦MINUTE|seven minutes after the restart⟧, came from nothing more than a throw. ⟦PERSON|Prior⟧ helped it on, the goalkeeper parried from ⟦PERSON|Cobham⟧, and the ⟦NORP|Dane⟧ ⟦G9|had the simple task of nudging in⟧ what came back. It was his first touch in the area.

There followed the visitors' best spell. ⟦PERSON|Slater⟧ hit the crossbar on ⟦MINUTE|61⟧, ⟦PERSON|Etoundi⟧ had a strike blocked, and ⟦PERSON|Bryn Hallam⟧ in the home goal got down at the feet of substitute ⟦PERSON|Keane⟧. But with a ⟦MINUTE|quarter of an hour left⟧ ⟦TEAM|Ipswich⟧ won a free-kick, and the cross had only just left the boot when ⟦PERSON|Prior⟧ started his run. He ⟦G10|beat everyone to it⟧.

⟦TEAM|Ipswich⟧ manager ⟦PERSON|Damien Fogarty⟧ said: "I said to the boys at ⟦MINUTE|half-time⟧, we've ⟦G11|conceded one⟧ and it's a good ⟦G12|finish⟧, but are they better than us? Nobody put their hand up.

"The second ⟦G13|goal⟧ is the one I'll keep. You know it's coming, they know it's coming, and they still can't stop it. He ⟦G14|did it⟧ at ⟦TEAM|Hull⟧, he ⟦G15|did it⟧ in the cup. He's a monster.

"I was disappointed for ⟦PERSON|Lee⟧ when ⟦G16|ours⟧ was disallowed but it's a foul. If it's against us I'm screaming."

⟦PERSON|Etoundi⟧ told the club's own channel: "You score in this game, you want to win. My ⟦G17|goal⟧, it means nothing for me now. We gave them the ⟦G18|first⟧, we've slept on a throw-in. The second ⟦G19|one⟧, he jumps over our whole team."

Both are in action again on ⟦DATE|Tuesday⟧, when ⟦GPE|Norwich⟧-born ⟦PERSON|Gillespie-Hart⟧ will serve a ban after a fifth booking.
=====GOALS=====
{"id": "G1", "scorer": "Matthew Prior", "team": "Ipswich Town", "kind": "header"}
{"id": "G2", "scorer": "Anders Solberg; Matthew Prior", "team": "Ipswich Town", "count": 2}
{"id": "G3", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot"}
{"id": "G4", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot"}
{"id": "G5", "scorer": "Anders Solberg", "team": "Ipswich Town", "kind": "shot", "minute": 52}
{"id": "G6", "scorer": "Lee Cobham", "team": "Ipswich Town", "outcome": "ruled out", "minute": 23, "minute_text": "23"}
{"id": "G7", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot", "minute_text": "34th minute"}
{"id": "G8", "scorer": "Anders Solberg", "team": "Ipswich Town", "kind": "shot", "minute": 52}
{"id": "G9", "scorer": "Anders Solberg", "team": "Ipswich Town", "kind": "shot", "minute": 52}
{"id": "G10", "scorer": "Matthew Prior", "team": "Ipswich Town", "kind": "header"}
{"id": "G11", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot"}
{"id": "G12", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot"}
{"id": "G13", "scorer": "Matthew Prior", "team": "Ipswich Town", "kind": "header"}
{"id": "G14", "scorer": "Matthew Prior", "kind": "header", "scope": "background"}
{"id": "G15", "scorer": "Matthew Prior", "kind": "header", "scope": "background"}
{"id": "G16", "scorer": "Lee Cobham", "team": "Ipswich Town", "outcome": "ruled out", "minute": 23}
{"id": "G17", "scorer": "Yannick Etoundi", "team": "Norwich City", "minute": 34, "kind": "shot"}
{"id": "G18", "scorer": "Anders Solberg", "team": "Ipswich Town", "kind": "shot", "minute": 52}
{"id": "G19", "scorer": "Matthew Prior", "team": "Ipswich Town", "kind": "header"}
