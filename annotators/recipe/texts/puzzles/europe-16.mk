⟦TEAM|Villarreal⟧ climb above ⟦TEAM|Sevilla⟧ as ⟦PERSON|Camara⟧ ⟦G1|pounces⟧

⟦TEAM|Villarreal⟧ ⟦SCORE|2⟧ ⟦TEAM|Sevilla⟧ ⟦SCORE|1⟧

⟦PERSON|Abdoulaye Camara⟧'s second-half ⟦G2|goal⟧ earned ⟦TEAM|Villarreal⟧ a ⟦SCORE|2-1⟧ win over ten-man ⟦TEAM|Sevilla⟧ on ⟦DATE|Sunday⟧, lifting the ⟦TEAM|Yellow Submarine⟧ to fourth in ⟦COMPETITION|La Liga⟧ and prolonging a wretched run of away form for the visitors.

⟦TEAM|Villarreal⟧, without the suspended ⟦PERSON|Ander Zubeldía⟧, had the better of a scrappy opening but created nothing of note until the ⟦MINUTE|28th minute⟧, when ⟦PERSON|Sergi Pallarès⟧ intercepted a square pass on halfway, drove at the heart of the defence and fed ⟦PERSON|Facundo Ibarguren⟧, the ⟦NORP|Argentine⟧ ⟦G3|slipping it under⟧ ⟦PERSON|Mateo Kovalchuk⟧ from the angle of the six-yard box. It was his fourth ⟦G4|goal⟧ in as many home matches.

⟦TEAM|Sevilla⟧'s ⟦PERSON|Pepe Morales⟧, booked for a foul on ⟦PERSON|Pallarès⟧ on ⟦MINUTE|19 minutes⟧, was sent off in the ⟦MINUTE|41st minute⟧ for kicking the ball away. His coach turned to the bench, found nobody there wished to meet his eye, and took off a winger.

Yet the ten were the better team for half an hour. ⟦PERSON|Luca Dragomir⟧ headed wide when unmarked, ⟦PERSON|Iñigo Barrenetxea⟧ had to turn a swerving free-kick round the post, and on ⟦MINUTE|63⟧ the pressure was rewarded: a short corner, a deep cross, and ⟦PERSON|Dragomir⟧ this time ⟦G5|kept his header down⟧. The ⟦NORP|Romanian⟧'s celebrations earned him a yellow card.

⟦PERSON|Hugo Sanjuan⟧ came on for ⟦PERSON|Ibarguren⟧. He'd been on the field five minutes when he robbed a dawdling full-back and squared for ⟦PERSON|Camara⟧, the ⟦NORP|Malian⟧ ⟦G6|tapping into⟧ an unguarded net with ⟦MINUTE|77 minutes⟧ played.

⟦TEAM|Sevilla⟧ finished with nine, ⟦PERSON|Dragomir⟧ limping off after all the substitutes had been used. They're 13th.

"With eleven we were asleep and with ten we were lions," lamented their coach. "Explain it to me."

⟦TEAM|Villarreal⟧ have now ⟦G7|scored 40 league goals⟧, as many as ⟦TEAM|Barcelona⟧. They visit ⟦TEAM|Mallorca⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Abdoulaye Camara", "team": "Villarreal", "minute": 77, "assist": "Hugo Sanjuan", "kind": "shot"}
{"id": "G2", "scorer": "Abdoulaye Camara", "team": "Villarreal", "minute": 77, "assist": "Hugo Sanjuan", "kind": "shot"}
{"id": "G3", "scorer": "Facundo Ibarguren", "team": "Villarreal", "minute": 28, "minute_text": "28th minute", "assist": "Sergi Pallarès", "kind": "shot"}
{"id": "G4", "scorer": "Facundo Ibarguren", "team": "Villarreal", "scope": "background"}
{"id": "G5", "scorer": "Luca Dragomir", "team": "Sevilla", "minute": 63, "minute_text": "63", "kind": "header"}
{"id": "G6", "scorer": "Abdoulaye Camara", "team": "Villarreal", "minute": 77, "minute_text": "77 minutes", "assist": "Hugo Sanjuan", "kind": "shot"}
{"id": "G7", "team": "Villarreal", "count": 40, "scope": "background"}
