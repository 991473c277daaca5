⟦PERSON|Dominic Askew⟧, recalled after five weeks out, was in the thick of it from the start, shooting narrowly wide from ⟦PERSON|Liam Hargrove⟧'s cut-back in the ⟦MINUTE|third minute⟧, drawing a sharp stop out of ⟦PERSON|Conor Wragg⟧ in the ⟦MINUTE|11th⟧ and, at the third time of asking, ⟦G1|scoring⟧ with a low drive in the ⟦MINUTE|15th⟧.

⟦TEAM|Reims⟧ carved their hosts open down the left, where ⟦PERSON|Noa Perrault⟧ and ⟦PERSON|Ilan Cissé⟧ worked the ball to ⟦PERSON|Bilal Hamdi⟧, whose clever reverse pass let in ⟦PERSON|Yohan Brel⟧ to ⟦G2|lift it over⟧ ⟦PERSON|Maxime Delorme⟧ and ⟦G3|double the lead⟧.

⟦TEAM|Reims⟧ carved their hosts open down the left, where ⟦PERSON|Noa Perrault⟧ and ⟦PERSON|Ilan Cissé⟧ worked the ball to ⟦PERSON|Bilal Hamdi⟧, whose reverse pass let in ⟦PERSON|Yohan Brel⟧, but he lifted it over both ⟦PERSON|Maxime Delorme⟧ and the crossbar when he might have doubled the lead.

⟦MINUTE|22⟧ ⟦G4|GOOOOAL⟧! ⟦TEAM|Santos⟧! ⟦PERSON|Marquinho⟧ … pure class. ⟦PERSON|Rafinha Lopes⟧ wins it high, slips it to him and he ⟦G5|bends it in⟧ off the far post. ⟦SCORE|1-0⟧.

⟦MINUTE|25⟧ GOOOO… no! ⟦PERSON|Marquinho⟧ again, pure class again, ⟦PERSON|Rafinha Lopes⟧ with the pass again, and this time he bends it on to the far post and out. Inches.

⟦MINUTE|29⟧ YELLOW for ⟦PERSON|Caíque Souza⟧, who has had enough of ⟦PERSON|Marquinho⟧ and takes him out at the knees.

⟦TEAM|Sheffield Wednesday⟧'s ⟦SCORE|2-1⟧ win, secured when ⟦PERSON|Jonah Ledley⟧ ⟦G6|bundled ⟦PERSON|Mick Farrar⟧'s cross over the line⟧ in the closing stages, was watched from the directors' box by ⟦PERSON|Trevor Maddox⟧, who ⟦G7|scored the winner⟧ in the same fixture in ⟦DATE|1991⟧.

⟦PERSON|Tunde Bakare-Lloyd⟧, whose ⟦G8|goals⟧ kept ⟦TEAM|Swindon⟧ up ⟦DATE|last season⟧, had one of those afternoons, heading past a post, hooking past the other, having a penalty turned round a post by ⟦PERSON|Owen Marsden⟧ and finally, with five minutes to go, walking into one.

Captain ⟦PERSON|Ivana Tadić⟧, pushed up into midfield, carried the fight to ⟦TEAM|Wolfsburg⟧ and, after ⟦PERSON|Petra Knežević⟧ and ⟦PERSON|Lara Galić⟧ had seen shots repelled by ⟦PERSON|Merle Kohn⟧, ⟦G9|found the gap⟧ in the ⟦MINUTE|61st minute⟧ with a drive from the edge that went in by way of both posts, for ⟦TEAM|Dinamo⟧'s first ⟦G10|goal⟧ of the group.

The manager was unhappy with the ⟦G11|first⟧, when his goalkeeper, ⟦PERSON|Sam Rodda⟧, came for ⟦PERSON|Nick Pocock⟧'s corner and did not get there, leaving ⟦PERSON|Alan Tierney-Cox⟧ to ⟦G12|knock it in⟧ in the ⟦MINUTE|13th minute⟧, unhappier with the ⟦G13|second⟧, when ⟦PERSON|Milo Staff⟧ ran the length of the half to ⟦G14|score⟧ in the ⟦MINUTE|41st⟧, and unhappiest with the press.

Having survived an opening ⟦MINUTE|half-hour⟧ in which ⟦PERSON|Jordi Pol⟧ struck the bar and ⟦PERSON|Pau Estany⟧ was foiled by ⟦PERSON|Óscar Terradas⟧, ⟦TEAM|Huesca⟧ went up the other end and ⟦G15|scored with their first attack⟧, ⟦PERSON|Héctor Lanau⟧ ⟦G16|firing in⟧ from the angle after ⟦MINUTE|34 minutes⟧ when ⟦PERSON|Quique Ferraz⟧ touched a throw-in on.

Having survived an opening ⟦MINUTE|half-hour⟧ in which ⟦PERSON|Jon Ander Sola⟧ struck the bar, ⟦TEAM|Eldense⟧ went up the other end and, with their first attack, ought to have scored, ⟦PERSON|Héctor Lahoz⟧ firing against ⟦PERSON|Pol Roig-Mas⟧'s legs from the angle when ⟦PERSON|Quique Ferrús⟧ touched a throw-in on.

⟦PERSON|Abdi Warsame⟧ danced past ⟦PERSON|Bruce Kettering⟧, past ⟦PERSON|Lee Stubbs⟧ and past his own centre-forward, ⟦PERSON|Jonny Groves⟧, who was calling for it, and then, with ⟦PERSON|Michael Ince⟧ advancing, did pass, to ⟦PERSON|Groves⟧, who by now was offside but who ⟦G17|slipped it in⟧ anyway and ran to the ⟦TEAM|Oldham⟧ fans, and then back from them.

The referee, ⟦PERSON|Sabine Thaler⟧, consulted a screen for four minutes, consulted an assistant for one and pointed to the spot, from which ⟦PERSON|Laurin Hofer⟧, to whom the wait had done nothing, ⟦G18|sent ⟦PERSON|Nikolaus Brandl⟧ the wrong way⟧ in what was still, on the scoreboard, the ⟦MINUTE|55th minute⟧.

The referee, ⟦PERSON|Sabine Thaler⟧, consulted a screen for four minutes, consulted an assistant for one and pointed to the spot, from which ⟦PERSON|Lukas Wimmer⟧, to whom the wait had done plenty, sent ⟦PERSON|Nikolaus Brandl⟧ the wrong way but the ball against the outside of the post.

⟦TEAM|Enyimba⟧'s late ⟦G19|winner⟧ owed everything to ⟦PERSON|Emeka Obioma⟧, who in the ⟦MINUTE|87th minute⟧ ran fully seventy yards with ⟦PERSON|Musa Garba⟧ at his heels, drew the keeper and let ⟦PERSON|Chukwuebuka Nnamdi⟧, who had run ten yards fewer and looked the wearier of the two, ⟦G20|do the easy part⟧.

⟦PERSON|Robyn Kessler⟧, the ⟦TEAM|Orlando Pride⟧ goalkeeper, was required to deal with a cross from ⟦PERSON|Amy Sandoval⟧, two headers by ⟦PERSON|Dana Whitlow⟧, a back-pass that she had not seen and, from ⟦PERSON|Jade Ruiz⟧, a shot on the turn that she had, and which she helped over with one palm.

⟦PERSON|Graham Sillars⟧ sold his butcher's shop, put the money into ⟦TEAM|Stranraer⟧, put himself in the dugout and, on an evening when nothing else was moving in ⟦GPE|Galloway⟧, put on his son, ⟦PERSON|Fergus Sillars⟧, who ⟦G21|put away⟧ ⟦PERSON|Blair Tollan⟧'s cross in the ⟦MINUTE|90th minute⟧.

⟦TEAM|Al-Hilal⟧ were without seven, ⟦TEAM|Al-Nassr⟧ without eight and the match without a shot until the ⟦MINUTE|31st minute⟧, when ⟦PERSON|Yousef Al-Dosari-Khan⟧, given space by ⟦PERSON|Tariq Hamad⟧ and the ball by ⟦PERSON|Paulo Ventura⟧, had a dig from range, and found range to be the problem.

⟦PERSON|Elin Brodin⟧'s ⟦G22|equaliser⟧, reached by way of ⟦PERSON|Stina Ahl⟧'s through-pass and a feint that left ⟦PERSON|Wilma Dahlqvist⟧ looking for her in the wrong place, ⟦G23|was cancelled out⟧ inside a minute, ⟦PERSON|Clara Nyman⟧ having the freedom of the box to ⟦G24|head in⟧ at a free-kick by ⟦PERSON|Ebba Lund⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dominic Askew", "minute": 15, "minute_text": "15th"}
{"id": "G2", "scorer": "Yohan Brel", "team": "Reims", "assist": "Bilal Hamdi", "kind": "shot"}
{"id": "G3", "scorer": "Yohan Brel", "team": "Reims", "assist": "Bilal Hamdi"}
{"id": "G4", "scorer": "Marquinho", "team": "Santos", "minute": 22, "minute_text": "22", "assist": "Rafinha Lopes", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Marquinho", "team": "Santos", "minute": 22, "minute_text": "22", "assist": "Rafinha Lopes", "kind": "shot"}
{"id": "G6", "scorer": "Jonah Ledley", "team": "Sheffield Wednesday", "assist": "Mick Farrar", "score": "2-1"}
{"id": "G7", "scorer": "Trevor Maddox", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G8", "scorer": "Tunde Bakare-Lloyd", "team": "Swindon", "scope": "background"}
{"id": "G9", "scorer": "Ivana Tadić", "team": "Dinamo", "minute": 61, "minute_text": "61st minute", "kind": "shot"}
{"id": "G10", "scorer": "Ivana Tadić", "team": "Dinamo", "minute": 61, "minute_text": "61st minute"}
{"id": "G11", "scorer": "Alan Tierney-Cox", "minute": 13, "assist": "Nick Pocock"}
{"id": "G12", "scorer": "Alan Tierney-Cox", "minute": 13, "minute_text": "13th minute", "assist": "Nick Pocock"}
{"id": "G13", "scorer": "Milo Staff", "minute": 41}
{"id": "G14", "scorer": "Milo Staff", "minute": 41, "minute_text": "41st"}
{"id": "G15", "scorer": "Héctor Lanau", "team": "Huesca", "minute": 34, "minute_text": "34 minutes"}
{"id": "G16", "scorer": "Héctor Lanau", "team": "Huesca", "minute": 34, "minute_text": "34 minutes", "kind": "shot"}
{"id": "G17", "scorer": "Jonny Groves", "team": "Oldham", "assist": "Abdi Warsame", "outcome": "ruled out"}
{"id": "G18", "scorer": "Laurin Hofer", "minute": 55, "minute_text": "55th minute", "kind": "penalty"}
{"id": "G19", "scorer": "Chukwuebuka Nnamdi", "team": "Enyimba", "minute": 87, "minute_text": "87th minute"}
{"id": "G20", "scorer": "Chukwuebuka Nnamdi", "team": "Enyimba", "minute": 87, "minute_text": "87th minute", "assist": "Emeka Obioma"}
{"id": "G21", "scorer": "Fergus Sillars", "team": "Stranraer", "minute": 90, "minute_text": "90th minute", "assist": "Blair Tollan"}
{"id": "G22", "scorer": "Elin Brodin", "assist": "Stina Ahl"}
{"id": "G23", "scorer": "Clara Nyman", "assist": "Ebba Lund", "kind": "header"}
{"id": "G24", "scorer": "Clara Nyman", "assist": "Ebba Lund", "kind": "header"}
