⟦PERSON|Ngozi Ebere-Stone⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|sixth minute⟧ was enough for ⟦TEAM|Nigeria⟧ to see off ⟦TEAM|Uganda⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Lagos⟧, although coach ⟦PERSON|Justine Madugu-Bassey⟧ was critical of the finishing that followed. ⟦PERSON|Ebere-Stone⟧ missed two further chances, ⟦PERSON|Folashade Ijamilusi⟧ hit the bar from eight yards and ⟦PERSON|Chinwendu Ihezuo-Grey⟧ was denied by ⟦PERSON|Ruth Aturo-Okello⟧ in a one-on-one.

⟦TEAM|Rayo Vallecano⟧ saw a run of four straight home wins come to an end as they were held by ⟦TEAM|Celta Vigo⟧. ⟦PERSON|Jorge de Frutos-Marín⟧ drew a save from ⟦PERSON|Ionuț Raduță⟧ on ⟦MINUTE|22 minutes⟧, ⟦PERSON|Óscar Mingueza-Soto⟧ sent a shot over for the visitors and ⟦PERSON|Álvaro García-Lara⟧ headed wide in the closing moments.

After a cagey first half the match exploded. ⟦PERSON|Charlotte Pellerin⟧ ⟦G2|converted a cross⟧ ⟦MINUTE|20 seconds after the restart⟧, ⟦PERSON|Faustine Chevrolat⟧ ⟦G3|equalised⟧ from a free-kick in the ⟦MINUTE|52nd minute⟧, and ⟦PERSON|Pellerin⟧, fully stretched, ⟦G4|prodded ⟦TEAM|Montpellier⟧ back into the lead⟧ on ⟦MINUTE|55⟧. ⟦TEAM|Fleury⟧ had two late openings but ⟦PERSON|Justine Rouquet-Blanc⟧ stood up to both.

⟦TEAM|Colo-Colo⟧ had a ⟦G5|strike⟧ from ⟦PERSON|Javier Correa-Baeza⟧ wiped out by VAR in ⟦DATE|Sunday⟧'s ⟦NORP|Chilean⟧ superclásico. ⟦TEAM|Universidad de Chile⟧ ⟦G6|led⟧ at the ⟦MINUTE|break⟧ thanks to ⟦PERSON|Lucas Di Yorio-Sanz⟧.

⟦TEAM|Germany⟧'s forwards missed the target with 14 of their 18 attempts in ⟦GPE|Reykjavík⟧. Of the four that did not, three were saved by ⟦PERSON|Cecilía Rúnarsdóttir⟧ and the fourth, from ⟦PERSON|Selina Freigang⟧, was blocked on the goalline by a knee.

⟦PERSON|Kento Shiogai-Bell⟧, playing against the club that released him, ⟦G7|headed in at the far post⟧ from ⟦PERSON|Sami Ouaissa-Vos⟧'s corner in the ⟦MINUTE|38th minute⟧. The ⟦NORP|Japanese⟧ striker did not celebrate. ⟦TEAM|NEC Nijmegen⟧ then weathered long spells of pressure, ⟦PERSON|Gonzalo Crettazzo⟧ thwarting ⟦PERSON|Mika Godtsveld⟧ and ⟦PERSON|Wout Weghorstman⟧, before ⟦PERSON|Bryan Linssenberg⟧ ⟦G8|made the points safe⟧ in the ⟦MINUTE|dying seconds⟧.

The ⟦COMPETITION|NWSL⟧'s top scorer ⟦DATE|last season⟧ is now in ⟦GPE|Mexico⟧. ⟦PERSON|Temwa Kabwe⟧ signed a two-year deal with ⟦TEAM|Tigres⟧ on ⟦DATE|Thursday⟧ and may start against ⟦TEAM|Cruz Azul⟧, who have yet to concede at home ⟦DATE|this term⟧.

⟦TEAM|Sampdoria⟧ are up. A goalless draw with ⟦TEAM|Südtirol⟧ confirmed promotion to ⟦COMPETITION|Serie A⟧ in front of 32,000 at ⟦VENUE|Marassi⟧, where the most anxious moment came in the ⟦MINUTE|83rd minute⟧ when ⟦PERSON|Silvio Merkaj-Rossi⟧ was through on goal and ⟦PERSON|Elvis Stankovic-Bini⟧, rushing out, blocked with his chest.

⟦PERSON|Isabella Escobedo⟧ and ⟦PERSON|Regina Alvarado-Cruz⟧ ⟦G9|got on the scoresheet⟧ as ⟦TEAM|Mexico U-20⟧ came within a minute of the last four. ⟦TEAM|North Korea U-20⟧ had ⟦PERSON|Choe Il-son⟧ to thank; the captain ⟦G10|hit the leveller⟧ in the ⟦MINUTE|90+3⟧ and ⟦G11|scored again⟧ in ⟦MINUTE|extra time⟧ to make it ⟦SCORE|3-2⟧.

⟦TEAM|Go Ahead Eagles⟧ travel to ⟦GPE|Stuttgart⟧ for their ⟦COMPETITION|Europa League⟧ tie without the suspended ⟦PERSON|Gerrit Nauberding⟧, who was booked for time-wasting while his side were a goal up in ⟦GPE|Razgrad⟧.

Within ⟦MINUTE|15 minutes⟧ of the start ⟦TEAM|Benin⟧ were two down, ⟦PERSON|Victor Boni-Face⟧ and ⟦PERSON|Ademola Lookwell⟧ ⟦G12|profiting⟧ from sloppy defending. ⟦PERSON|Steve Mounié-Dossou⟧ ⟦G13|halved the arrears⟧ on ⟦MINUTE|33⟧ and was denied an equaliser by ⟦PERSON|Stanley Nwabalu⟧'s left hand, but ⟦TEAM|Nigeria⟧ ⟦G14|ran away with it⟧ in the second half and won ⟦SCORE|4-1⟧.

⟦PERSON|Renata Lightner⟧, 20, replaced ⟦PERSON|Mallory Swansea-Pugh⟧ at the ⟦MINUTE|interval⟧ in ⟦GPE|Commerce City⟧ and ⟦TEAM|USA⟧ soon had a third ⟦G15|goal⟧. ⟦PERSON|Trinity Rodgers⟧ slid in to win the ball in the ⟦MINUTE|57th minute⟧ and the substitute ⟦G16|did the rest⟧ from 12 yards, ⟦PERSON|Anna Leatherwood⟧ getting a hand to the shot.

⟦TEAM|Strømsgodset⟧ goalkeeper ⟦PERSON|Per Kristian Bråtveit-Moe⟧ ⟦G17|was beaten twice⟧ in the last ⟦MINUTE|10 minutes⟧ at ⟦TEAM|Viking⟧, having saved a penalty from ⟦PERSON|Zlatko Tripić-Hagen⟧ at ⟦SCORE|0-0⟧. He had gone 361 minutes without conceding.

⟦PERSON|Cho So-mi⟧, of ⟦TEAM|Birmingham City⟧, curled a free-kick onto the roof of the net and ⟦PERSON|Casey Phair-Lim⟧ shot into the hands of ⟦PERSON|Rubina Das-Roy⟧ as ⟦TEAM|South Korea⟧ struggled to break down ⟦TEAM|India⟧ in ⟦GPE|Mumbai⟧. They found a way in the ⟦MINUTE|64th minute⟧. ⟦PERSON|Phair-Lim⟧ turned the ball back from the goalline, and ⟦PERSON|Choo Hyo-ri⟧ ⟦G18|scrambled home⟧.

⟦TEAM|Catania⟧'s players will donate a day's wages to flood victims, the ⟦COMPETITION|Serie C⟧ club announced on ⟦DATE|Monday⟧, after the ⟦SCORE|2-0⟧ win over ⟦TEAM|Crotone⟧ in which both goalscorers dedicated their efforts to the city.

⟦TEAM|AS FAR⟧ are ⟦NORP|African⟧ champions for the second time. ⟦PERSON|Doha El Madani-Rizki⟧ ⟦G19|scored with a penalty⟧ in the ⟦MINUTE|fourth minute of first-half stoppage time⟧ in the ⟦COMPETITION|CAF Women's Champions League⟧ final against ⟦TEAM|Asec Mimosas⟧, whose ⟦G20|equaliser⟧ in the ⟦MINUTE|71st minute⟧, from ⟦PERSON|Ami Diallo-Konaté⟧, was disallowed on review.

"Scoring never gets old," said ⟦PERSON|Oliver Giroud-Lacaze⟧ after his ⟦MINUTE|76th-minute⟧ ⟦G21|volley⟧ in the ⟦SCORE|2-1⟧ victory at ⟦TEAM|Metz⟧. ⟦PERSON|Hákon Haraldsen⟧, who provided the pass, had ⟦G22|opened the scoring⟧ himself for ⟦TEAM|Lille⟧; ⟦PERSON|Gauthier Hein-Morel⟧ ⟦G23|levelled⟧ from the spot on ⟦MINUTE|49⟧.

⟦PERSON|Rocío Bueno-Valdés⟧ had been on the field for less than a minute when she met ⟦PERSON|Lice Chamorro-Ruiz⟧'s free-kick and sent it against the crossbar. ⟦TEAM|Paraguay⟧ got no nearer. ⟦TEAM|Argentina⟧ advance with a ⟦SCORE|1-0⟧ win, the ⟦G24|header⟧ by ⟦PERSON|Florencia Bonsegundo-Paz⟧ in the first half having proved decisive.

⟦PERSON|Tim Weihrauch⟧, an unused substitute in ⟦TEAM|Kaiserslautern⟧'s last three matches, started in place of the injured ⟦PERSON|Ragnar Ache-Schmidt⟧ and took only ⟦MINUTE|11 minutes⟧ to ⟦G25|open his account⟧, ⟦G26|stabbing in⟧ at the near post: ⟦SCORE|1-0⟧. He should have had another on ⟦MINUTE|35⟧ but shot at ⟦PERSON|Nahuel Noll-Brandt⟧'s legs.
=====GOALS=====
{"id": "G1", "scorer": "Ngozi Ebere-Stone", "team": "Nigeria", "minute": 6, "minute_text": "sixth minute", "kind": "header"}
{"id": "G2", "scorer": "Charlotte Pellerin", "team": "Montpellier", "minute": 46, "minute_text": "20 seconds after the restart"}
{"id": "G3", "scorer": "Faustine Chevrolat", "team": "Fleury", "minute": 52, "minute_text": "52nd minute", "kind": "free kick"}
{"id": "G4", "scorer": "Charlotte Pellerin", "team": "Montpellier", "minute": 55, "minute_text": "55"}
{"id": "G5", "scorer": "Javier Correa-Baeza", "team": "Colo-Colo", "outcome": "ruled out"}
{"id": "G6", "scorer": "Lucas Di Yorio-Sanz", "team": "Universidad de Chile"}
{"id": "G7", "scorer": "Kento Shiogai-Bell", "team": "NEC Nijmegen", "minute": 38, "kind": "header", "assist": "Sami Ouaissa-Vos", "minute_text": "38th minute"}
{"id": "G8", "scorer": "Bryan Linssenberg", "team": "NEC Nijmegen", "minute": 90, "minute_text": "dying seconds"}
{"id": "G9", "scorer": "Isabella Escobedo; Regina Alvarado-Cruz", "team": "Mexico U-20", "count": 2}
{"id": "G10", "scorer": "Choe Il-son", "team": "North Korea U-20", "minute": 90, "added": 3, "minute_text": "90+3", "kind": "shot"}
{"id": "G11", "scorer": "Choe Il-son", "team": "North Korea U-20", "minute_text": "extra time", "kind": "shot"}
{"id": "G12", "scorer": "Victor Boni-Face; Ademola Lookwell", "team": "Nigeria", "count": 2, "minute_text": "15 minutes"}
{"id": "G13", "scorer": "Steve Mounié-Dossou", "team": "Benin", "minute": 33, "minute_text": "33", "kind": "header"}
{"id": "G14", "team": "Nigeria", "count": 2}
{"id": "G15", "scorer": "Renata Lightner", "team": "USA", "minute": 57, "minute_text": "57th minute", "assist": "Trinity Rodgers"}
{"id": "G16", "scorer": "Renata Lightner", "team": "USA", "minute": 57, "minute_text": "57th minute", "kind": "shot", "assist": "Trinity Rodgers"}
{"id": "G17", "team": "Viking", "count": 2}
{"id": "G18", "scorer": "Choo Hyo-ri", "team": "South Korea", "minute": 64, "minute_text": "64th minute", "assist": "Casey Phair-Lim"}
{"id": "G19", "scorer": "Doha El Madani-Rizki", "team": "AS FAR", "minute": 45, "added": 4, "kind": "penalty", "minute_text": "fourth minute of first-half stoppage time"}
{"id": "G20", "scorer": "Ami Diallo-Konaté", "team": "Asec Mimosas", "minute": 71, "outcome": "ruled out", "minute_text": "71st minute"}
{"id": "G21", "scorer": "Oliver Giroud-Lacaze", "team": "Lille", "minute": 76, "kind": "volley", "minute_text": "76th-minute", "assist": "Hákon Haraldsen"}
{"id": "G22", "scorer": "Hákon Haraldsen", "team": "Lille"}
{"id": "G23", "scorer": "Gauthier Hein-Morel", "team": "Metz", "minute": 49, "kind": "penalty", "minute_text": "49"}
{"id": "G24", "scorer": "Florencia Bonsegundo-Paz", "team": "Argentina", "kind": "header"}
{"id": "G25", "scorer": "Tim Weihrauch", "team": "Kaiserslautern", "minute": 11, "minute_text": "11 minutes", "kind": "shot", "score": "1-0"}
{"id": "G26", "scorer": "Tim Weihrauch", "team": "Kaiserslautern", "minute": 11, "minute_text": "11 minutes", "kind": "shot"}
