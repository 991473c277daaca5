It took ⟦PERSON|Leandro Vieira⟧, who had been told at the ⟦MINUTE|interval⟧ to stay wider, and ⟦PERSON|Samba Diop⟧, who had been told the same and ignored it, about ten seconds of the second half to combine for a ⟦G1|goal⟧, the ⟦NORP|Portuguese⟧ lofting a ball beyond ⟦PERSON|Artur Wolski⟧ and ⟦PERSON|Diop⟧ allowing it to drop over his shoulder before ⟦G2|side-stepping ⟦PERSON|Filip Mazur⟧ and firing low⟧ to the keeper's right.

When ⟦PERSON|Leandro Calvo⟧ lofted a ball beyond ⟦PERSON|Mark Tansey⟧ and ⟦PERSON|Pape Seck⟧ allowed it to drop over his shoulder, the scene was set for something special, but his volley, with the outside of the right foot, drifted away from the post and out of play.

⟦TEAM|Port Vale⟧ have signed ⟦PERSON|Denny Marlowe⟧, whose late run of form fired ⟦TEAM|Yeovil⟧ to fourth in the ⟦COMPETITION|National League⟧ and who, with 18 ⟦G3|goals⟧ ⟦DATE|last season⟧, had been chased by half of the division before a phone call from ⟦PERSON|Lee Trundle-Hayes⟧ sealed it.

⟦PERSON|Vasil Kostov⟧'s clearance was charged down by ⟦PERSON|Plamen Yordanov⟧, fell to ⟦PERSON|Ismail Hadzhi⟧ and was returned, with interest, towards the top corner, where it would have ended but for the hand of ⟦PERSON|Simeon Angelov⟧, who then saw ⟦PERSON|Yordanov⟧, quickest to the loose ball, ⟦G4|roll it beneath him⟧ in the ⟦MINUTE|24th minute⟧.

⟦MINUTE|38⟧ Good football. ⟦PERSON|Tanaka⟧ drops off, ⟦PERSON|Silva-Costa⟧ goes beyond, ⟦PERSON|Endo⟧ finds him and the cut-back is on the money, but ⟦PERSON|Ogawa⟧ leans back and puts it into row Z.

⟦MINUTE|40⟧ Better football! ⟦PERSON|Tanaka⟧ drops off, ⟦PERSON|Silva-Costa⟧ goes beyond, ⟦PERSON|Endo⟧ finds him and this time ⟦PERSON|Ogawa⟧ keeps it down: ⟦G5|off the underside of the bar and in⟧. A big ⟦G6|goal⟧ in this race.

With ⟦PERSON|Ciaran Doyle⟧ booked, ⟦PERSON|Michael Tierney⟧ carrying a knock and ⟦PERSON|Seb Kowal⟧ on the wrong end of ⟦PERSON|Jaden Ryan⟧'s every feint, it was no surprise that the winger should be involved in all three ⟦G7|goals⟧, two of which he made, for ⟦PERSON|Dean McArdle⟧ in the ⟦MINUTE|16th minute⟧ and ⟦PERSON|Rob Fahy⟧ in the ⟦MINUTE|29th⟧, and one of which, with ⟦PERSON|Kowal⟧ on the floor, he ⟦G8|got⟧ himself, for ⟦TEAM|Bohemians⟧.

⟦PERSON|Celeste Aguirre⟧, on the turn and with her weaker foot, ⟦G9|equalised⟧ in the ⟦MINUTE|69th minute⟧ from ⟦PERSON|Mariela Sosa⟧'s square pass, by which stage ⟦PERSON|Sosa⟧ had already set up chances that ⟦PERSON|Paola Rey⟧ shot wide, ⟦PERSON|Aguirre⟧ shot over and ⟦PERSON|Jimena Pardo⟧ did not shoot at all.

A half of few chances ended with the best of them when ⟦PERSON|Gideon Amoah⟧, ghosting in between ⟦PERSON|Wes Orton⟧ and ⟦PERSON|Luke Snell⟧, met ⟦PERSON|Tariq Bell⟧'s outswinger full on the forehead, and ⟦PERSON|Callum Prewitt⟧, moving the wrong way, stuck out a foot and diverted it on to the bar.

The ⟦NORP|Georgian⟧, who cost nothing, has been ⟦TEAM|Metz⟧'s best buy, and it was from ⟦PERSON|Vakhtang Gelashvili⟧'s dart to the byline that ⟦PERSON|Malick Ndour⟧, unmarked, ⟦G10|scored the first⟧, and from his shot, which ⟦PERSON|Rémy Oudin-Labat⟧ could only parry, that ⟦PERSON|Habib Keïta⟧ ⟦G11|scored the second⟧.

⟦TEAM|Hearts⟧ ended with nine men and no striker, ⟦PERSON|Lawrie Paton⟧ having gone off on a stretcher and ⟦PERSON|Craig Sneddon-Hill⟧ in disgrace, yet with ⟦PERSON|Zander Moffat⟧ stopping everything that ⟦PERSON|Peter Ngom⟧ and ⟦PERSON|Aidan Kerr⟧ could throw at him they were still on course for a point when, in the ⟦MINUTE|fourth minute of added time⟧, the former ⟦G12|forced one past⟧ him.

⟦TEAM|Hearts⟧ ended with nine men and no striker, and with ⟦PERSON|Zander Moffat⟧ stopping everything that ⟦PERSON|Peter Ngom⟧ and ⟦PERSON|Aidan Kerr⟧ could throw at him they held on for a point which, given the size of their injury list, felt like three.

⟦PERSON|Jannik Thomsen⟧, a substitute for a substitute, had his first sight of goal in the ⟦MINUTE|83rd minute⟧, when ⟦PERSON|Mads Bundgaard⟧ dummied ⟦PERSON|Noah Lykke⟧'s cross and he, at full stretch, got enough on it to wrong-foot ⟦PERSON|Simon Ravn⟧, but not enough to beat the covering ⟦PERSON|Kevin Juul⟧.

⟦PERSON|Anton Leitner⟧ and his ⟦TEAM|Rapid⟧ team were undone by a corner, which ⟦PERSON|Marcel Haider⟧ took, ⟦PERSON|Nikola Pejić⟧ flicked and ⟦PERSON|Boubacar Sow⟧, between two defenders, ⟦G13|thudded in⟧ with his head after ⟦MINUTE|62 minutes⟧, and by a second corner, which ⟦PERSON|Haider⟧ took, ⟦PERSON|Pejić⟧ flicked and ⟦PERSON|Sow⟧, between the same two defenders, ⟦G14|thudded in⟧ with his head after ⟦MINUTE|75⟧.

A chorus of boos, begun in the lower tier and taken up by the upper, followed ⟦PERSON|Emil Forsgren⟧ as he trudged over to the coach who, before sending him out, had drilled him for twenty minutes on what he should not do.

⟦PERSON|Rashid Al-Harbi⟧, sprinting clear of ⟦PERSON|Nawaf Saleh⟧, was clipped from behind, stayed on his feet and, for his honesty, saw his shot blocked by ⟦PERSON|Firas Majed⟧, who knew little about it; the referee, whom ⟦TEAM|Al-Ettifaq⟧ surrounded, said that advantage had been played and had been lost.

The title was all but settled here, ⟦G15|settled by a deflection⟧, off ⟦PERSON|Lucas Pires⟧, that sent ⟦PERSON|Gabriel Mota⟧'s shot spinning beyond ⟦PERSON|Everton Dias⟧ in the ⟦MINUTE|73rd minute⟧ and the blue half of ⟦GPE|Belo Horizonte⟧ into the fountains.

The title was all but settled here, settled by a goalless draw that left ⟦TEAM|Cruzeiro⟧ seven points clear, and although ⟦PERSON|Gabriel Mota⟧'s shot, off ⟦PERSON|Lucas Pires⟧, was spinning towards the corner when ⟦PERSON|Everton Dias⟧ got down to it, nobody was in the mood to complain.

⟦PERSON|Jess Fairbrother⟧ threaded one through for ⟦PERSON|Maddie Coyle⟧, who scooped it up and over the diving ⟦PERSON|Hannah Oberg⟧ and, for all that ⟦PERSON|Nell Dawson⟧ chased it, ⟦G16|in⟧: ⟦MINUTE|56 minutes⟧, and at last there was a game.

⟦PERSON|Phil Tranter⟧, ⟦G17|beaten⟧ twice from the spot, by ⟦PERSON|Ged Molloy⟧ and, in the second half, by ⟦PERSON|Lasse Winther⟧, saved a third penalty, also by ⟦PERSON|Winther⟧, with his trailing leg, before ⟦PERSON|Sid Kenyon⟧, following in, knocked the rebound against the stanchion behind the goal.
=====GOALS=====
{"id": "G1", "scorer": "Samba Diop", "minute": 46, "minute_text": "ten seconds of the second half", "assist": "Leandro Vieira"}
{"id": "G2", "scorer": "Samba Diop", "minute": 46, "minute_text": "ten seconds of the second half", "assist": "Leandro Vieira", "kind": "shot"}
{"id": "G3", "scorer": "Denny Marlowe", "team": "Yeovil", "count": 18, "scope": "background"}
{"id": "G4", "scorer": "Plamen Yordanov", "minute": 24, "minute_text": "24th minute"}
{"id": "G5", "scorer": "Ogawa", "minute": 40, "minute_text": "40", "assist": "Silva-Costa"}
{"id": "G6", "scorer": "Ogawa", "minute": 40, "minute_text": "40", "assist": "Silva-Costa"}
{"id": "G7", "scorer": "Dean McArdle; Rob Fahy; Jaden Ryan", "team": "Bohemians", "count": 3}
{"id": "G8", "scorer": "Jaden Ryan", "team": "Bohemians"}
{"id": "G9", "scorer": "Celeste Aguirre", "minute": 69, "minute_text": "69th minute", "assist": "Mariela Sosa"}
{"id": "G10", "scorer": "Malick Ndour", "team": "Metz", "assist": "Vakhtang Gelashvili"}
{"id": "G11", "scorer": "Habib Keïta", "team": "Metz"}
{"id": "G12", "scorer": "Peter Ngom", "minute": 90, "added": 4, "minute_text": "fourth minute of added time"}
{"id": "G13", "scorer": "Boubacar Sow", "minute": 62, "minute_text": "62 minutes", "assist": "Nikola Pejić", "kind": "header"}
{"id": "G14", "scorer": "Boubacar Sow", "minute": 75, "minute_text": "75", "assist": "Nikola Pejić", "kind": "header"}
{"id": "G15", "scorer": "Gabriel Mota", "team": "Cruzeiro", "minute": 73, "minute_text": "73rd minute"}
{"id": "G16", "scorer": "Maddie Coyle", "minute": 56, "minute_text": "56 minutes", "assist": "Jess Fairbrother"}
{"id": "G17", "scorer": "Ged Molloy; Lasse Winther", "count": 2, "kind": "penalty"}
