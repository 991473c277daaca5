Turned away by the bank, ⟦TEAM|Southport⟧ were rescued by a lottery winner. Turned away by ⟦PERSON|Alec Bromwich-Tait⟧, whose hands were like shovels, they were rescued by nobody, and ⟦PERSON|Karl Dunmore⟧ will need a while to forget the one he headed onto the bar with ⟦MINUTE|seven left⟧.

⟦PERSON|Nick Stavridis-Long⟧ ⟦G1|bagged two⟧ for ⟦TEAM|South Melbourne⟧ in a ⟦SCORE|3-1⟧ win over ⟦TEAM|Heidelberg United⟧ at ⟦VENUE|Lakeside Stadium⟧ on ⟦DATE|Saturday night⟧. ⟦PERSON|Marty Kovacs⟧ added ⟦G2|another⟧ in the ⟦MINUTE|77th minute⟧, while ⟦PERSON|Joe Zammit⟧ had ⟦G3|opened the scoring⟧ for the visitors on ⟦MINUTE|12⟧.

⟦PERSON|Gonzalo Irigoyen⟧ takes over at ⟦TEAM|Platense⟧ with the side in third place, nine points adrift of the leaders. He won the domestic double as a player and has levelled a few critics, he says, as a coach.

⟦PERSON|Leroy Fontaine-Diop⟧ fired at an open goal from 12 yards and hit the one man on it. ⟦TEAM|Sochaux⟧, whose last win was in ⟦DATE|September⟧, have not had much luck with men on lines.

⟦PERSON|Davi Lourenço⟧ drilled a low cross along the six-yard line that neither ⟦PERSON|Wesley Tanaka⟧ nor ⟦PERSON|Kleber Moura⟧ was able to reach. ⟦TEAM|Bahia⟧ pushed for a winner without ever looking as if one was on its way.

From the free-kick, nothing. From the corner that followed, nothing. From the throw that followed the corner, a hack, a ricochet, ⟦PERSON|Stelian Dumbrava⟧, chest, thigh, ⟦G4|goal⟧: ⟦TEAM|Rapid⟧ had ⟦G5|scored⟧ without anybody having meant anything.

Under a new manager ⟦TEAM|Valur⟧ have not lost, not won, not scored and not let one in. ⟦PERSON|Sigrun Palsdottir-Berg⟧ had the ball in the net on ⟦MINUTE|27⟧, but ⟦PERSON|Hanna Ketilsdottir⟧ had been fouled first; the ⟦G6|goal⟧ was annulled and the penalty, logically, was missed.

⟦PERSON|Eddie Nwachukwu-Price⟧'s ⟦G7|equaliser⟧, from ⟦PERSON|Sam Haverstock⟧'s miscued shot, came when ⟦TEAM|Bolton⟧ had no right to expect one. ⟦PERSON|Jakub Wisniewski-Orr⟧, the ⟦TEAM|Blackburn⟧ keeper, had scarcely been troubled, save for a moment early on when ⟦PERSON|Nwachukwu-Price⟧ headed over.

The quadruple is gone and nobody at ⟦TEAM|Lyon⟧ dares mention the treble. ⟦PERSON|Amel Chaouch-Benali⟧ saw a header held; ⟦PERSON|Delphine Courtois-Ly⟧ saw a volley scooped out; and by the time she saw her penalty saved, they'd all seen enough.

⟦TEAM|CF Montreal⟧ spent ⟦MINUTE|66 minutes⟧ in search of a first shot and thirty seconds in search of a second goal. ⟦PERSON|Xavier Thibodeau⟧ opened up the ⟦TEAM|Atlanta⟧ defence with a run, ⟦PERSON|Theo Marchand-Kiss⟧ ⟦G8|finished it⟧; and from the kick-off, won back by ⟦PERSON|Marchand-Kiss⟧, ⟦PERSON|Thibodeau⟧ this time ⟦G9|did it all himself⟧.

⟦TEAM|Cambridge United⟧ were without a recognised striker and it showed. ⟦PERSON|Ryan Dewhirst-Cole⟧, a right-back, led the attack, and his wild swing at ⟦PERSON|Alfie Loom⟧'s cutback was the nearest that they came.

Oops. ⟦PERSON|Vince Cartmell⟧, clearing. ⟦PERSON|Dougie McPhail-Stone⟧, ducking too late. Ball, back of head, net: ⟦TEAM|Dumbarton⟧ ⟦G10|⟦SCORE|1-0⟧ down⟧ without an opponent in the half.

⟦TEAM|Queensland Lions⟧ had a golden opportunity in the ⟦MINUTE|36th minute⟧ when ⟦PERSON|Troy Mackellar⟧ pounced on a loose ball, but the striker's shot cannoned off the post and ⟦PERSON|Ben Zoric-Shaw⟧ hacked it away.

⟦PERSON|Mirela Stanescu⟧ shook off one, shook off two and shook the crossbar. ⟦PERSON|Andreea Florea-Dinu⟧, following up with her head, shook the net, but from the wrong side of it. ⟦TEAM|Romania⟧ went home from ⟦GPE|Gdansk⟧ with a point and a headache.

On ⟦MINUTE|74⟧, with ⟦TEAM|Pumas⟧ leading ⟦SCORE|2-1⟧ and playing as though embarrassed by it, ⟦PERSON|Isaac Barragan-Solis⟧ let fly. ⟦PERSON|Beto Quijano⟧ got both palms to the shot. Not strong enough; ⟦G11|⟦SCORE|2-2⟧⟧, and the next one, ⟦MINUTE|five minutes on⟧, he ⟦G12|let between his knees⟧.

The ⟦NORP|Portuguese⟧ gave it, the ⟦NORP|Portuguese⟧ took it away. ⟦PERSON|Vitor Salgueiro⟧ was at the heart of everything in ⟦TEAM|Farense⟧'s defeat: he ⟦G13|gave them the lead⟧, ⟦G14|turned a cross into his own net⟧, won a penalty and fell ill before he could take it.

Goals were harder to come by than parking on ⟦DATE|Sunday⟧, unless you were ⟦PERSON|Ella Fairclough-Roy⟧. She came on when ⟦TEAM|Sheffield United Women⟧ were ⟦SCORE|1-0⟧ behind, ⟦G15|brought parity⟧ with her first touch and, having never scored twice in a game, ⟦G16|scored twice⟧ in a game. ⟦PERSON|Hollie Trask⟧ had their bar twanging as well.

⟦PERSON|Ibrahim Coulibaly-Renard⟧ has three ⟦G17|goals⟧ to his name ⟦DATE|this season⟧ and three aims for the next: to stay fit, to stay out of trouble and to learn German. On the pitch he is without a strike in ten.

⟦MINUTE|Eighteen minutes⟧ had passed before ⟦TEAM|Daegu⟧ crossed halfway. ⟦MINUTE|Nineteen⟧ had passed when ⟦PERSON|Cesinha Prado⟧ ⟦G18|scored⟧. "That," said the ⟦TEAM|Jeonbuk⟧ manager, ⟦PERSON|Park Sung-bae⟧, "is football, and I do not like it."

Cup final, ⟦MINUTE|extra time⟧, ⟦SCORE|1-1⟧, and ⟦PERSON|Kasper Rønning⟧ up against ⟦PERSON|Filip Stroemberg⟧. The ⟦TEAM|Viborg⟧ goalkeeper blinked, moved, and was wrong. ⟦TEAM|Silkeborg⟧ have waited 22 years for a trophy; ⟦MINUTE|nine minutes later⟧ it was theirs. The last cup they won was decided by an ⟦G19|own goal⟧, in ⟦DATE|2001⟧.

Had ⟦PERSON|Bruno Sacchetti⟧ not dallied, ⟦TEAM|Sassuolo⟧ would have been in front. Had ⟦PERSON|Pietro Angelini-Costa⟧ not tripped him, there'd have been no free-kick. And had the wall not jumped, ⟦PERSON|Fabrizio Tonelli⟧'s shot, hit along the floor, would not have gone under it. It went under and ⟦G20|in⟧, ⟦MINUTE|minute 33⟧.

⟦PERSON|Obinna Ezeji-Clarke⟧ to ⟦TEAM|Rangers⟧? That trail's gone cold, says his agent. The ⟦NORP|Nigerian⟧ is level on nine ⟦G21|goals⟧ with two others at the top of the ⟦COMPETITION|Eliteserien⟧ chart but ⟦TEAM|Sarpsborg⟧ want to hold what they have until the season's finish.

The visitors cleared the first ball, cleared the second and were just clearing their throats when ⟦PERSON|Tom Hadleigh-Crewe⟧ banged it back at them. ⟦PERSON|Raf Moreau⟧ saw it late, dived late and got up late. ⟦G22|One-nil⟧ to ⟦TEAM|Solihull Moors⟧, one they would hold for an hour and lose in a second.

⟦PERSON|Zlatko Perisic-Lovren⟧ got a red card in the ⟦MINUTE|61st⟧, ⟦PERSON|Ante Jurkovic⟧ a yellow in the ⟦MINUTE|64th⟧ and, from the penalty, ⟦PERSON|Yanis Karapetyan⟧ got what he deserved: nothing. ⟦PERSON|Dario Simic-Barac⟧ saved with his feet. ⟦TEAM|Osijek⟧ broke the other way and ⟦G23|scored⟧. A fair swap, by nobody's reckoning.
=====GOALS=====
{"id": "G1", "scorer": "Nick Stavridis-Long", "team": "South Melbourne", "count": 2}
{"id": "G2", "scorer": "Marty Kovacs", "team": "South Melbourne", "minute": 77, "minute_text": "77th minute"}
{"id": "G3", "scorer": "Joe Zammit", "team": "Heidelberg United", "minute": 12, "minute_text": "12"}
{"id": "G4", "scorer": "Stelian Dumbrava", "team": "Rapid"}
{"id": "G5", "scorer": "Stelian Dumbrava", "team": "Rapid"}
{"id": "G6", "scorer": "Sigrun Palsdottir-Berg", "team": "Valur", "minute": 27, "minute_text": "27", "outcome": "ruled out"}
{"id": "G7", "scorer": "Eddie Nwachukwu-Price", "team": "Bolton", "assist": "Sam Haverstock"}
{"id": "G8", "scorer": "Theo Marchand-Kiss", "team": "CF Montreal", "minute": 66, "minute_text": "66 minutes", "assist": "Xavier Thibodeau"}
{"id": "G9", "scorer": "Xavier Thibodeau", "team": "CF Montreal"}
{"id": "G10", "scorer": "Dougie McPhail-Stone", "kind": "own goal", "score": "1-0"}
{"id": "G11", "scorer": "Isaac Barragan-Solis", "minute": 74, "minute_text": "74", "kind": "shot", "score": "2-2"}
{"id": "G12", "minute": 79, "minute_text": "five minutes on", "kind": "shot"}
{"id": "G13", "scorer": "Vitor Salgueiro", "team": "Farense"}
{"id": "G14", "scorer": "Vitor Salgueiro", "kind": "own goal"}
{"id": "G15", "scorer": "Ella Fairclough-Roy", "team": "Sheffield United Women"}
{"id": "G16", "scorer": "Ella Fairclough-Roy", "team": "Sheffield United Women", "count": 2}
{"id": "G17", "scorer": "Ibrahim Coulibaly-Renard", "count": 3, "scope": "background"}
{"id": "G18", "scorer": "Cesinha Prado", "team": "Daegu", "minute": 19, "minute_text": "Nineteen"}
{"id": "G19", "team": "Silkeborg", "kind": "own goal", "scope": "background"}
{"id": "G20", "scorer": "Fabrizio Tonelli", "team": "Sassuolo", "minute": 33, "minute_text": "minute 33", "kind": "free kick"}
{"id": "G21", "scorer": "Obinna Ezeji-Clarke", "count": 9, "scope": "background"}
{"id": "G22", "scorer": "Tom Hadleigh-Crewe", "team": "Solihull Moors", "kind": "shot"}
{"id": "G23", "team": "Osijek"}
