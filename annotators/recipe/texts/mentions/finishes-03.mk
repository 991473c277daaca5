⟦PERSON|Priscila Montes⟧ threw long, ⟦PERSON|Yara Diniz⟧ let it bounce, ⟦PERSON|Becky Attwell⟧, ordinarily so careful, swiped at air, and ⟦PERSON|Katja Lehtonen⟧ had only to keep her nerve, which, dragging the ball around ⟦PERSON|Samira Haddou⟧ with the sole of her boot before ⟦G1|passing it home⟧ in the ⟦MINUTE|50th minute⟧, she did.

⟦PERSON|Alun Trevor⟧ threw long, ⟦PERSON|Billy Naylor⟧ let it bounce, and ⟦PERSON|Ade Olawale⟧, dragging the ball around ⟦PERSON|Martin Crewdson⟧ with the sole of his boot, had only to keep his nerve; his pass towards the empty net, hit with the tenderness of a man putting down a baby, was met halfway by ⟦PERSON|Tom Vickery⟧, who was not so tender.

"Get in!" shouted somebody in the press box, forgetting himself, as ⟦PERSON|Curtis Mayhew⟧ took ⟦PERSON|Gavin Rudd⟧'s knock-down on his chest and ⟦G2|hammered it through⟧ ⟦PERSON|Jakub Nowotny⟧ on the volley in the ⟦MINUTE|72nd minute⟧; there was a pause, a cough, a return to the keyboards.

For ⟦TEAM|Crewe⟧, read chaos: ⟦PERSON|Luke Sowerby⟧, intending to clear, hit ⟦PERSON|Dan Ashcroft⟧, from whose backside the ball spun to ⟦PERSON|Emile Zinga⟧, who fell over, leaving ⟦PERSON|Rob Thackray⟧ to ⟦G3|tuck in⟧ what must be the ugliest ⟦G4|opener⟧ of the season, ⟦MINUTE|15 minutes⟧ into it.

⟦PERSON|Max Reuter⟧ hit the angle, ⟦PERSON|Noa Fischer⟧ hit the same angle from the other side, and ⟦PERSON|Timo Lang⟧, told by the bench to hit anything he liked so long as it was the target, hit the scoreboard, which went dark for the rest of the half.

The pitch at ⟦VENUE|Brisbane Road⟧, whose drains gave up on ⟦DATE|Friday⟧, was passed fit at noon after the groundsman, his wife, the under-16s and a man with a leaf blower had swept it from end to end and, in the wetter corner, from side to side.

⟦PERSON|Mattias Ekblad⟧ has five in four: ⟦G5|two⟧ against ⟦TEAM|Kalmar⟧, one of them a bicycle kick, ⟦G6|two⟧ at ⟦TEAM|Elfsborg⟧ and now this ⟦G7|header⟧, from ⟦PERSON|Simon Hägg⟧'s teasing delivery in the ⟦MINUTE|65th minute⟧, with which ⟦TEAM|Degerfors⟧, who had been on top, were put firmly on their backs.

⟦MINUTE|17' min⟧ Chance for ⟦TEAM|Betis⟧. ⟦PERSON|Romero⟧ slips in ⟦PERSON|Castaño⟧, ⟦PERSON|Castaño⟧ tries to slip it across to ⟦PERSON|Adu⟧, but ⟦PERSON|Villalba⟧ reads it and mops up.

⟦MINUTE|19' min⟧ ⟦G8|GOAL⟧ FOR ⟦TEAM|BETIS⟧. Same move, different ending: ⟦PERSON|Romero⟧ to ⟦PERSON|Castaño⟧, ⟦PERSON|Castaño⟧ across, ⟦PERSON|Adu⟧ ⟦G9|slips it in⟧. ⟦SCORE|1-0⟧ and you can't say it hadn't been coming.

With the game, and perhaps the season, sliding through his fingers, ⟦PERSON|Rui Bastos⟧ sent on ⟦PERSON|Nuno Vala⟧ for ⟦PERSON|Cédric Moreira⟧, and ⟦PERSON|Vala⟧, with the very first thing he did, a back-heel, played in ⟦PERSON|Ivo Seixas⟧, who with the very last thing he did, before being carried off with cramp, ⟦G10|thrashed in⟧ the ⟦G11|equaliser⟧ after ⟦MINUTE|88 minutes⟧.

It ought to have been three when ⟦PERSON|Declan Foy⟧, whose pace troubled ⟦PERSON|Petr Sláma⟧ from the start, skipped outside him, skipped inside him and, the skipping done, slid a pass to ⟦PERSON|Ben Hatherley⟧, who slid in, and slid past it.

⟦PERSON|Anne-Lise Gaudin⟧ stood on the ball, fell off it, got up and, with ⟦PERSON|Inès Ruiz⟧ now between her and the net, bent her shot around all of that and ⟦G12|in off the post⟧; the ⟦MINUTE|33rd minute⟧, and ⟦VENUE|Stade Gerland⟧'s first smile.

The auctioneer, with the hammer raised over a shirt in which ⟦PERSON|Roger Milla⟧ may or may not have played in ⟦DATE|1990⟧, let the room wait, and wait, before bringing it down at four thousand pounds in favour of a man from ⟦GPE|Grimsby⟧ who had only been scratching his ear.

Neither ⟦PERSON|Slavko Jurić⟧, who beat the keeper and not the post, nor ⟦PERSON|Domagoj Kelava⟧, who beat the post and not the keeper, nor ⟦PERSON|Filip Banić⟧, beaten to the ball by both, could give ⟦TEAM|Rijeka⟧ the cushion that their coach kept plumping with his hands.

⟦PERSON|Tsubasa Iwai⟧ ⟦G13|drew first blood⟧, whistling one past the ear of ⟦PERSON|Masato Kurihara⟧ after ⟦MINUTE|22 minutes⟧, only for ⟦PERSON|Marcinho⟧, in the time added for the keeper's complaints, to ⟦G14|restore parity⟧ with a volley made for him by ⟦PERSON|Sho Kanda⟧.

⟦TEAM|Rangers⟧, a goal to the good and a man to the bad, sat back, and were fortunate, very fortunate, that ⟦PERSON|Kyle Strachan⟧'s cushioned volley, from a ball that ⟦PERSON|Finn Abercrombie⟧ had all but gift-wrapped, was cushioned in turn by the midriff of ⟦PERSON|Goran Tešić⟧.

Not since ⟦PERSON|Alfie Noakes⟧ ⟦G15|scored from the halfway line⟧ against ⟦TEAM|Southend⟧ in ⟦DATE|2014⟧ has ⟦VENUE|Adams Park⟧ seen the like of the shot that ⟦PERSON|Noakes⟧, now 35 and playing on one good leg, ⟦G16|let go⟧ in the ⟦MINUTE|80th minute⟧ from nearly as far out.

From ⟦PERSON|Luisa Fehr⟧, an overhit corner; from ⟦PERSON|Nadine Kubli⟧, the retrieval; from ⟦PERSON|Sabrina Egli⟧, the cross; and from ⟦PERSON|Lia Wüthrich⟧, six yards out with her hair in her eyes, a header that was down, that was hard and that was, unaccountably, on the wrong side of the post.

⟦DATE|Yesterday⟧ it was the turn of the auditors to be put to the sword by the ⟦TEAM|Espanyol⟧ chairman, who buried them under folders, peppered them with figures and, at the end of two hours, departed through a side door with an escort.

The tie was turned on its head in the space of a single hymn from the away end: ⟦PERSON|Owain Madoc⟧ ⟦G17|levelled⟧ in the ⟦MINUTE|57th minute⟧ as they struck up the first verse, ⟦PERSON|Gethin Rees⟧ ⟦G18|stabbed them into the lead⟧ in the second and ⟦PERSON|Madoc⟧, not a singer, ⟦G19|capped it with a third⟧ before the Amen.
=====GOALS=====
{"id": "G1", "scorer": "Katja Lehtonen", "minute": 50, "minute_text": "50th minute", "kind": "shot"}
{"id": "G2", "scorer": "Curtis Mayhew", "minute": 72, "minute_text": "72nd minute", "assist": "Gavin Rudd", "kind": "volley"}
{"id": "G3", "scorer": "Rob Thackray", "minute": 15, "minute_text": "15 minutes"}
{"id": "G4", "scorer": "Rob Thackray", "minute": 15, "minute_text": "15 minutes"}
{"id": "G5", "scorer": "Mattias Ekblad", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Mattias Ekblad", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Mattias Ekblad", "minute": 65, "minute_text": "65th minute", "assist": "Simon Hägg", "kind": "header"}
{"id": "G8", "scorer": "Adu", "team": "BETIS", "minute": 19, "minute_text": "19' min", "assist": "Castaño", "score": "1-0"}
{"id": "G9", "scorer": "Adu", "team": "BETIS", "minute": 19, "minute_text": "19' min", "assist": "Castaño", "score": "1-0"}
{"id": "G10", "scorer": "Ivo Seixas", "minute": 88, "minute_text": "88 minutes", "assist": "Nuno Vala"}
{"id": "G11", "scorer": "Ivo Seixas", "minute": 88, "minute_text": "88 minutes", "assist": "Nuno Vala"}
{"id": "G12", "scorer": "Anne-Lise Gaudin", "minute": 33, "minute_text": "33rd minute"}
{"id": "G13", "scorer": "Tsubasa Iwai", "minute": 22, "minute_text": "22 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Marcinho", "assist": "Sho Kanda", "kind": "volley"}
{"id": "G15", "scorer": "Alfie Noakes", "scope": "background"}
{"id": "G16", "scorer": "Alfie Noakes", "minute": 80, "minute_text": "80th minute", "kind": "shot"}
{"id": "G17", "scorer": "Owain Madoc", "minute": 57, "minute_text": "57th minute"}
{"id": "G18", "scorer": "Gethin Rees"}
{"id": "G19", "scorer": "Owain Madoc"}
