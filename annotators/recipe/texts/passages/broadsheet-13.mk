The decisive adjustment came at the ⟦MINUTE|break⟧, when ⟦PERSON|Marcelino Obrador⟧ pushed his full-backs on to the same line as his wingers and dared ⟦TEAM|Real Betis⟧ to find the space behind. They found it once, ⟦PERSON|Assane Dème⟧ running on to ⟦PERSON|Ximo Ferrer⟧'s diagonal and shooting against the legs of ⟦PERSON|Oblinger⟧; ⟦TEAM|Celta⟧ found theirs repeatedly, and from the third such overlap ⟦PERSON|Iago Torrado⟧ ⟦G1|scored⟧.

Sixteen years after he last walked out here as a player, ⟦PERSON|Paddy Corrigan⟧ took his seat in the dugout at ⟦VENUE|St James' Park⟧ to warm applause and watched his ⟦TEAM|Exeter City⟧ side do everything bar score. ⟦PERSON|Millicent-Jones⟧ drove narrowly wide, ⟦PERSON|Akinfenwa-Moss⟧ had a header smothered, and a late free-kick from the captain clipped the top of the net on its way over.

⟦TEAM|Norway⟧'s recovery began with an error and ended with a masterpiece. ⟦PERSON|Vicente Larrea⟧, under no pressure, passed straight to ⟦PERSON|Sander Berge-Holm⟧, who ⟦G2|slipped the ball beneath him⟧ to ⟦G3|make it ⟦SCORE|2-1⟧⟧; and with ⟦MINUTE|nine minutes⟧ left ⟦PERSON|Ødegaard-Lie⟧, from a position where a cross was the percentage play, ⟦G4|curled the equaliser⟧ high over the goalkeeper's right shoulder.

The visiting forwards were not served well, but they served themselves worse. In the space of a quarter of an hour ⟦PERSON|Denzel Oppong⟧ shot into the side-netting, ⟦PERSON|Matt Hargreave⟧ snatched at a half-volley with only ⟦PERSON|Lumley-Cross⟧ to beat, and a penalty appeal, which had some merit, was spoiled by the violence of the fall.

Seven of the ten outfielders had touched the ball by the time ⟦PERSON|Fernanda Queiroz⟧ squared it, and the eighth, ⟦PERSON|Dani Schürrle-Costa⟧, ⟦G5|steered it past⟧ the despairing ⟦PERSON|Kopp⟧. It is the kind of move ⟦TEAM|Wolfsburg⟧ used to score every week. Before ⟦DATE|yesterday⟧ they had not ⟦G6|scored⟧ one since ⟦DATE|Easter⟧.

Reading the old minute books of ⟦TEAM|Clapton Orient⟧, one learns that in ⟦DATE|1907⟧ the committee debated for two hours whether a player who had ⟦G7|scored⟧ for the opposition, by accident, should be docked his tram fare. He should, they resolved, by five votes to four.

Late on, with ⟦TEAM|Union Berlin⟧ camped in front of their own penalty area, ⟦PERSON|Frederik Rønholt⟧ had two chances to put the tie beyond them. He headed the first into the ground and over; the second, a lay-up from ⟦PERSON|Haberer-Nwosu⟧, was struck so early and so cleanly that the goalkeeper, ⟦PERSON|Grill⟧, was still setting his feet as it ⟦G8|flashed by him⟧. The time was ⟦MINUTE|87 minutes⟧.

⟦PERSON|Hakim Belkacem⟧, who turned down ⟦TEAM|Roma⟧ for the chance to finish his engineering degree, ⟦G9|headed ⟦TEAM|Oran⟧'s winner⟧ in the derby and was in the library, by his own account, before the streets had been cleared. "An exam on ⟦DATE|Monday⟧," he said. "I have not studied the ⟦G10|goal⟧. I have studied bridges."

⟦PERSON|Eugene Tattersall⟧, the ⟦TEAM|Leeds⟧ goalkeeper of the ⟦DATE|1930s⟧, was never once beaten by a penalty in front of his mother. She attended the ⟦DATE|1936⟧ cup-tie at ⟦VENUE|Elland Road⟧ in a red hat; the kick, by a man with three internationals to his name, went into row four.

It is a curious feature of ⟦TEAM|Bayern⟧'s pressing under ⟦PERSON|Vinzenz Körber⟧ that it produces more shots than chances and more chances than goals. Against ⟦TEAM|Augsburg⟧ there were thirty-one of the first. ⟦PERSON|Finn Dahmen-Roth⟧, in the visiting goal, was beaten by none of them, and was hurt, he said with a smile, by just two.

An equaliser would not have flattered ⟦TEAM|Nancy⟧. They had the better of the second half, and when ⟦PERSON|Walid Bouabdeli⟧ volleyed against the underside of the bar in the ⟦MINUTE|80th minute⟧ the ball came down, by common consent, on the wrong side of the line for them.

When they meet again in ⟦GPE|Lisbon⟧ a week on ⟦DATE|Wednesday⟧, ⟦TEAM|Sporting⟧ will hold the advantage of an away ⟦G11|goal⟧ which the rules no longer recognise and which ⟦PERSON|Pote Magalhães⟧ ⟦G12|scored⟧, all the same, with great enthusiasm. It arrived on ⟦MINUTE|12 minutes⟧. ⟦TEAM|Club Brugge⟧ ⟦G13|replied⟧ through ⟦PERSON|Skov Olander⟧ and might have added a second from the spot, but ⟦PERSON|Vanaken-Diaz⟧ shot tamely to the goalkeeper's left.

Let the last quarter of an hour stand for the whole. A throw-in to ⟦TEAM|Walsall⟧; a throw-in to ⟦TEAM|Newport County⟧; a substitution, leisurely; a header by ⟦PERSON|Lakin-Shaw⟧ out to the left touchline; a cross by ⟦PERSON|Spellman-Ford⟧ out to the right one; a clap of thunder. ⟦PERSON|Jamie Antwi-Lowe⟧ hit a shot at ⟦MINUTE|82 minutes⟧ and looked ashamed of it.

⟦TEAM|Sparta Rotterdam⟧ had been reduced to ten, ⟦PERSON|Vriends-Kaya⟧ having been dismissed for a lunge that struck ⟦PERSON|Sierhuis-Cole⟧ on the shin, and it was against ten that ⟦PERSON|Sierhuis-Cole⟧ himself got up to ⟦G14|break the stalemate⟧ in the ⟦MINUTE|58th minute⟧. It was against nine, ⟦PERSON|Auassar-Brink⟧ having talked his way after his colleague, that ⟦PERSON|Zeefuik-Jones⟧ ⟦G15|doubled the lead⟧ in the ⟦MINUTE|79th⟧.

One felt for ⟦PERSON|Callum Prentice⟧. The young keeper had made saves from ⟦PERSON|Shankland-Orr⟧, from ⟦PERSON|Boyce-Adams⟧ and, best of all, low to his left, from ⟦PERSON|Shankland-Orr⟧'s penalty; he was applauded by both ends; and then, with ⟦MINUTE|two minutes⟧ of the ninety remaining, he threw the ball out to ⟦PERSON|Forrest-Kean⟧, who was wearing maroon. ⟦PERSON|Forrest-Kean⟧ ⟦G16|walked it in⟧. ⟦TEAM|Hearts⟧ ⟦SCORE|1⟧, ⟦TEAM|Ross County⟧ ⟦SCORE|0⟧.

The ⟦COMPETITION|Coupe de France⟧ has always been kind to postmen. This year's, ⟦PERSON|Loïc Guéguen⟧ of ⟦TEAM|Plabennec⟧, was put clean through against ⟦TEAM|Rennes⟧ after ⟦MINUTE|19 minutes⟧ with the score blank, and again after ⟦MINUTE|70⟧ with the score, from his point of view, considerably worse. The first of his attempts was blocked. The second he ⟦G17|delivered⟧.

Where did it go wrong? ⟦PERSON|Igor Stanojević⟧ was asked this four times in three languages. "Second half we stop to play. They push, they have corner, corner, corner, and we are lucky, lucky, lucky, and then not." The "not" was ⟦PERSON|Demetrio Salas⟧'s ⟦G18|header⟧, ⟦MINUTE|thirteen from time⟧. ⟦TEAM|Partizan⟧ have now gone out at this stage in five consecutive seasons.

⟦PERSON|Annabel Treloar⟧ has been compared with a heron, a ballerina and, by an unkind correspondent, a folding chair; at full stretch on the ⟦MINUTE|half-hour⟧, deflecting ⟦PERSON|Maria Pilar Gascón⟧'s cross-shot with the very end of a very long leg, she looked like all three at once. She also looked up to find that she had ⟦G19|put ⟦TEAM|Real Sociedad⟧ ahead⟧. Nobody in the ⟦TEAM|Aston Villa⟧ defence had called.

Eight games, eight clean sheets: ⟦PERSON|Radoslav Tsonev-Grant⟧ had let in nothing since the leaves were on the trees, and for eighty-one minutes at ⟦VENUE|Ewood Park⟧ he let in nothing more. What ⟦G20|got by him⟧ in the ⟦MINUTE|82nd⟧, from the boot of the substitute ⟦PERSON|Hyam-Brereton⟧, touched ⟦PERSON|Hyam-Brereton⟧'s own man on the way. The ⟦TEAM|Sunderland⟧ bench swore that this man was offside. The screen, after long reflection, agreed, and the ⟦G21|goal⟧ was taken off the board; so that makes nine.

A good captain knows when to slow a game and ⟦PERSON|Joaquín Ledesma⟧ is a very good one. ⟦G22|Ahead⟧ through ⟦PERSON|Borja Valle-Smith⟧ since the ⟦MINUTE|26th minute⟧, ⟦TEAM|Alavés⟧ fetched every ball-boy's ball by hand. They defended corners, they defended long throws, they defended the indefensible. Their lead they defended to the end.

⟦TEAM|Zambia⟧ should have been three up when they were nought up, and two up when they were one up, and by the time that ⟦PERSON|Racheal Mwansa-Bright⟧ did ⟦G23|make it two⟧, with a drive of extraordinary power from an absurd angle, the margin was no more than adequate. ⟦PERSON|Barbra Chilufya⟧ had hit the bar twice. ⟦PERSON|Kundananji-Ross⟧, scorer of the ⟦G24|first⟧, had hit everything.

From the train one can still see the floodlights of ⟦VENUE|Saltergate⟧, or thinks one can. It closed in ⟦DATE|2010⟧; a ⟦G25|goal⟧ by a lad of nineteen, in the last minute, closed it. Houses stand there. The team plays by a motorway and on ⟦DATE|Saturday⟧ had one effort on target in ninety minutes, a header by ⟦PERSON|Tyrone Grigg-Naylor⟧ that the goalkeeper took with one hand while pointing with the other.
=====GOALS=====
{"id": "G1", "scorer": "Iago Torrado", "team": "Celta"}
{"id": "G2", "scorer": "Sander Berge-Holm", "team": "Norway", "kind": "shot"}
{"id": "G3", "scorer": "Sander Berge-Holm", "team": "Norway", "kind": "shot", "score": "2-1"}
{"id": "G4", "scorer": "Ødegaard-Lie", "team": "Norway", "minute": 81, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G5", "scorer": "Dani Schürrle-Costa", "team": "Wolfsburg", "assist": "Fernanda Queiroz"}
{"id": "G6", "team": "Wolfsburg", "scope": "background"}
{"id": "G7", "kind": "own goal", "scope": "background"}
{"id": "G8", "scorer": "Frederik Rønholt", "minute": 87, "minute_text": "87 minutes", "assist": "Haberer-Nwosu", "kind": "shot"}
{"id": "G9", "scorer": "Hakim Belkacem", "team": "Oran", "kind": "header"}
{"id": "G10", "scorer": "Hakim Belkacem", "team": "Oran", "kind": "header"}
{"id": "G11", "scorer": "Pote Magalhães", "team": "Sporting", "minute": 12, "minute_text": "12 minutes"}
{"id": "G12", "scorer": "Pote Magalhães", "team": "Sporting", "minute": 12, "minute_text": "12 minutes"}
{"id": "G13", "scorer": "Skov Olander", "team": "Club Brugge"}
{"id": "G14", "scorer": "Sierhuis-Cole", "minute": 58, "minute_text": "58th minute"}
{"id": "G15", "scorer": "Zeefuik-Jones", "minute": 79, "minute_text": "79th"}
{"id": "G16", "scorer": "Forrest-Kean", "team": "Hearts", "minute": 88, "minute_text": "two minutes", "score": "1-0"}
{"id": "G17", "scorer": "Loïc Guéguen", "team": "Plabennec", "minute": 70, "minute_text": "70"}
{"id": "G18", "scorer": "Demetrio Salas", "minute": 77, "minute_text": "thirteen from time", "kind": "header"}
{"id": "G19", "scorer": "Annabel Treloar", "team": "Real Sociedad", "minute": 30, "minute_text": "half-hour", "kind": "own goal"}
{"id": "G20", "scorer": "Hyam-Brereton", "minute": 82, "minute_text": "82nd", "outcome": "ruled out"}
{"id": "G21", "scorer": "Hyam-Brereton", "minute": 82, "minute_text": "82nd", "outcome": "ruled out"}
{"id": "G22", "scorer": "Borja Valle-Smith", "team": "Alavés", "minute": 26, "minute_text": "26th minute"}
{"id": "G23", "scorer": "Racheal Mwansa-Bright", "team": "Zambia", "kind": "shot", "score": "2-0"}
{"id": "G24", "scorer": "Kundananji-Ross", "team": "Zambia"}
{"id": "G25", "scope": "background"}
