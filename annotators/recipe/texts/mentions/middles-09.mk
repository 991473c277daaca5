⟦PERSON|Nathan Coxhead⟧'s deflected ⟦G1|effort⟧, which took ⟦PERSON|Connor Bayes⟧ out of the equation via the boot of ⟦PERSON|Ryan Tattersall⟧, gave ⟦TEAM|Wigan⟧ a scarcely deserved lead in the ⟦MINUTE|43rd minute⟧. Before it, ⟦TEAM|Rotherham⟧ had gone close with headers from ⟦PERSON|Sadiq Olawale⟧ and ⟦PERSON|Tattersall⟧, and had a shot cleared by ⟦PERSON|Coxhead⟧ himself.

⟦TEAM|Rangers⟧ wrapped up the signing of ⟦PERSON|Noé Kerbrat⟧ on ⟦DATE|Friday⟧ and the ⟦NORP|Frenchman⟧ wrapped up the points on ⟦DATE|Sunday⟧, coming off the bench to ⟦G2|net a third⟧ in the ⟦MINUTE|87th minute⟧. ⟦PERSON|Fraser McCulloch⟧, who crossed, had ⟦G3|got the second⟧ himself with a free-kick.

⟦PERSON|Arek Wolski⟧'s cross was chested by ⟦PERSON|Piotr Sobczak⟧ towards his own keeper, ⟦PERSON|Jan Rudnik⟧, who was not where ⟦PERSON|Sobczak⟧ thought. The ball ⟦G4|rolled apologetically over the line⟧, the watch said ⟦MINUTE|19⟧, and ⟦TEAM|Korona Kielce⟧ were a goal to the good without having had a shot.

⟦PERSON|Nikita Petrenko⟧ has missed three penalties in a row now. The last, in the ⟦MINUTE|69th minute⟧ on ⟦DATE|Saturday⟧, was kept out by ⟦PERSON|Oleh Shevchuk⟧'s trailing foot, and when ⟦PERSON|Petrenko⟧ tucked away the rebound there were two ⟦TEAM|Zorya⟧ players inside the area; the ⟦G5|goal⟧ did not count.

Stretching every sinew, ⟦PERSON|Johnny Quarmby⟧ got his toe to ⟦PERSON|Ellis Dufrane⟧'s low centre, and ⟦TEAM|Kidderminster Harriers⟧ were ⟦G6|ahead⟧ in the ⟦MINUTE|fourth minute⟧. ⟦PERSON|Dufrane⟧ stretched something too, and gave way to ⟦PERSON|Ross Ebdon⟧. ⟦PERSON|Ebdon⟧ stretched the home defence but not the lead.

⟦PERSON|Sindre Vold⟧ was asked to play centre-half in the emergency. He did it well, but for a header back that let in ⟦PERSON|Kristoffer Moen⟧, and ⟦PERSON|Vold⟧'s blushes were spared when the ⟦TEAM|Sandefjord⟧ forward put the gift wide. At the other end ⟦PERSON|Amund Ruud⟧ had what was probably a goal, probably over the line, not given.

⟦TEAM|Levante⟧ held a two-goal lead from the first leg and had it down to one by the ⟦MINUTE|11th minute⟧, ⟦PERSON|Óscar Cifuentes⟧ ⟦G7|going through⟧ alone after ⟦PERSON|Rober Santamaría⟧ had slipped and going round ⟦PERSON|Andrés Bellver⟧. ⟦TEAM|Albacete⟧ could not find another one, though ⟦PERSON|Cifuentes⟧ twice had the chance.

A moment for the album for ⟦PERSON|Dalton Phiri⟧: the first ⟦G8|goal⟧ at the rebuilt ⟦VENUE|Kamuzu Stadium⟧, a ⟦G9|free-kick⟧ in the ⟦MINUTE|51st minute⟧ that ⟦PERSON|Innocent Chirwa⟧ saw late and touched but did not stop. ⟦PERSON|Gomezgani Banda⟧, who had put an earlier one into the crowd, was first to congratulate him.

After the second booking, the second penalty; after the second penalty, the second miss. ⟦PERSON|Vasco Ferraz⟧ had sliced the first outside the post in the ⟦MINUTE|25th minute⟧. In the ⟦MINUTE|60th⟧, his captain ⟦PERSON|Hélder Pinho⟧ took over, and ⟦PERSON|Zé Miguel⟧ held it. ⟦TEAM|Arouca⟧ will wonder how they lost by only ⟦SCORE|1-0⟧, ⟦PERSON|Nuno Bastião⟧'s ⟦G10|goal⟧ on ⟦MINUTE|eight⟧.

⟦PERSON|Cole Rutherford-Jay⟧'s brother ⟦PERSON|Tate⟧ got the assist. Their father, on the bench, got the credit for pushing both forward in the ⟦MINUTE|89th minute⟧, when ⟦PERSON|Cole⟧ ⟦G11|buried the equaliser⟧ for ⟦TEAM|Columbus Crew 2⟧ with ⟦PERSON|Omar Villalobos⟧ stranded.

⟦PERSON|Mikel Iturbe⟧ 6 – Saved ⟦PERSON|Jairo Peñalver⟧'s penalty, was blameless for ⟦PERSON|Adri Fuster⟧'s ⟦G12|opener⟧, a rocket, but will not want to watch ⟦PERSON|Peñalver⟧'s ⟦G13|winner⟧ again: the free-kick was straight, his hands were not. ⟦PERSON|Unax Goñi⟧ 5 – Gave away both.

⟦PERSON|Tom Ferneyhough⟧ and his twin ⟦PERSON|Luke⟧ were involved in the same ⟦G14|goal⟧ at opposite ends of the pitch. ⟦PERSON|Luke⟧'s clearance reached ⟦PERSON|Dan Kellaway⟧, ⟦PERSON|Kellaway⟧'s flick reached ⟦PERSON|Tom⟧, and from ⟦PERSON|Tom⟧'s shot, parried by ⟦PERSON|Lukas Brenner⟧, ⟦PERSON|Jamal Otis-Reid⟧ ⟦G15|scored⟧ for ⟦TEAM|Dorking Wanderers⟧ on ⟦MINUTE|67⟧.

"We ⟦G16|got the second⟧ just when we needed it," said ⟦PERSON|Miguel Ángel Troncoso⟧. His ⟦TEAM|O'Higgins⟧ side had let ⟦TEAM|Palestino⟧ off the hook twice, ⟦PERSON|Esteban Vidal⟧ hitting the post and ⟦PERSON|Fabián Catrilef⟧ missing from the spot, when the ⟦G17|goal⟧ came, and it was ⟦PERSON|Vidal⟧ who ⟦G18|headed it⟧ from a corner in the ⟦MINUTE|62nd minute⟧.

⟦PERSON|Ludvig Kjær⟧ headed ⟦PERSON|Sander Aune⟧'s free-kick down, and ⟦PERSON|Emil Haugland⟧ headed it on, and ⟦PERSON|Tor Arne Lie⟧, on the line, headed it out. No one headed it in. ⟦TEAM|Kristiansund⟧ have now gone six matches without scoring from a set piece, though it was from one that they ⟦G19|conceded⟧ on ⟦DATE|Monday⟧.

⟦TEAM|Ebbsfleet United⟧ got out of jail. Having been ⟦G20|breached⟧ by ⟦PERSON|Theo Bankole-Reeve⟧ on the counter, they huffed and puffed until ⟦MINUTE|two minutes from time⟧, when ⟦PERSON|Corey Dunmore⟧ handled and ⟦PERSON|Liam Feehily⟧ ⟦G21|did what was required⟧ from the penalty.

⟦PERSON|Stéphane Ouédraogo⟧ must have thought he had made it ⟦SCORE|3-0⟧. The header, from ⟦PERSON|Bertrand Kaboré⟧'s corner, beat the goalkeeper and beat the man on the post; it was stopped by the crossbar and ⟦PERSON|Issouf Zongo⟧ put it back in the danger area, from where ⟦PERSON|Kaboré⟧, shooting low, ⟦G22|did make it three⟧. ⟦MINUTE|73 minutes⟧, ⟦TEAM|Burkina Faso⟧ cruising.

A penalty apiece, a red card apiece, a ⟦G23|goal⟧ apiece from corners. The penalties by ⟦PERSON|Yuto Sakane⟧ (⟦MINUTE|14⟧) and ⟦PERSON|Mateus Brum⟧ (⟦MINUTE|51⟧) were both saved. The corner ⟦G24|goals⟧, ⟦PERSON|Daiki Hamano⟧'s ⟦G25|header⟧ on ⟦MINUTE|30⟧ and an ⟦G26|own goal⟧ by ⟦PERSON|Shinji Otsubo⟧ on ⟦MINUTE|77⟧, were not things of beauty.

⟦PERSON|Louis Van Hecke⟧ met ⟦PERSON|Seppe Claes⟧'s cross with a clean volley that ⟦PERSON|Jordy Maes⟧ saved, and met the rebound with a less clean one that ⟦PERSON|Maes⟧ didn't. It ⟦G27|went in⟧ off his other foot, truth be told, with ⟦MINUTE|90 minutes⟧ almost up, to the delight of ⟦TEAM|Beveren⟧.

⟦PERSON|Jeff Duggan⟧, the ⟦TEAM|St Patrick's Athletic⟧ manager, has no concerns about ⟦PERSON|Barry Cadden⟧, two months without a goal. "He'll get goals. He ⟦G28|got two⟧ at ⟦VENUE|Dalymount Park⟧ in ⟦DATE|August⟧, he got us the corner for ⟦PERSON|Seán⟧'s ⟦G29|header⟧ ⟦DATE|tonight⟧. Leave him be."

The ⟦NORP|Japanese⟧ midfielder took one look, took one touch and let fly. ⟦PERSON|Riku Nonaka⟧'s drive was destined for the corner until ⟦PERSON|Vítor Galvão⟧ diverted it into the other one. ⟦G30|It counted⟧, of course, and ⟦TEAM|Gil Vicente⟧ led after ⟦MINUTE|29 minutes⟧. ⟦PERSON|Galvão⟧ had ⟦G31|scored an own goal⟧ in the same fixture a ⟦DATE|year ago⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nathan Coxhead", "team": "Wigan", "minute": 43, "kind": "shot", "minute_text": "43rd minute"}
{"id": "G2", "scorer": "Noé Kerbrat", "team": "Rangers", "minute": 87, "kind": "shot", "minute_text": "87th minute"}
{"id": "G3", "scorer": "Fraser McCulloch", "team": "Rangers", "kind": "free kick"}
{"id": "G4", "scorer": "Piotr Sobczak", "team": "Korona Kielce", "minute": 19, "kind": "own goal", "minute_text": "19"}
{"id": "G5", "scorer": "Nikita Petrenko", "team": "Zorya", "minute": 69, "kind": "shot", "outcome": "ruled out", "minute_text": "69th minute"}
{"id": "G6", "scorer": "Johnny Quarmby", "team": "Kidderminster Harriers", "kind": "shot", "assist": "Ellis Dufrane", "minute": 4, "minute_text": "fourth minute"}
{"id": "G7", "scorer": "Óscar Cifuentes", "team": "Albacete", "minute": 11, "kind": "shot", "minute_text": "11th minute"}
{"id": "G8", "scorer": "Dalton Phiri", "minute": 51, "kind": "free kick", "minute_text": "51st minute"}
{"id": "G9", "scorer": "Dalton Phiri", "minute": 51, "kind": "free kick", "minute_text": "51st minute"}
{"id": "G10", "scorer": "Nuno Bastião", "minute": 8, "minute_text": "eight"}
{"id": "G11", "scorer": "Cole", "team": "Columbus Crew 2", "minute": 89, "assist": "Tate", "kind": "shot", "minute_text": "89th minute"}
{"id": "G12", "scorer": "Adri Fuster"}
{"id": "G13", "scorer": "Jairo Peñalver", "kind": "free kick"}
{"id": "G14", "scorer": "Jamal Otis-Reid", "team": "Dorking Wanderers", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G15", "scorer": "Jamal Otis-Reid", "team": "Dorking Wanderers", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G16", "scorer": "Esteban Vidal", "team": "O'Higgins", "minute": 62, "kind": "header", "minute_text": "62nd minute"}
{"id": "G17", "scorer": "Esteban Vidal", "team": "O'Higgins", "minute": 62, "kind": "header", "minute_text": "62nd minute"}
{"id": "G18", "scorer": "Esteban Vidal", "team": "O'Higgins", "minute": 62, "kind": "header", "minute_text": "62nd minute"}
{"id": "G19"}
{"id": "G20", "scorer": "Theo Bankole-Reeve", "kind": "shot"}
{"id": "G21", "scorer": "Liam Feehily", "team": "Ebbsfleet United", "minute": 88, "minute_text": "two minutes from time", "kind": "penalty"}
{"id": "G22", "scorer": "Bertrand Kaboré", "team": "Burkina Faso", "minute": 73, "kind": "shot", "score": "3-0", "minute_text": "73 minutes"}
{"id": "G23", "scorer": "Daiki Hamano; Shinji Otsubo", "count": 2}
{"id": "G24", "scorer": "Daiki Hamano; Shinji Otsubo", "count": 2}
{"id": "G25", "scorer": "Daiki Hamano", "minute": 30, "kind": "header", "minute_text": "30"}
{"id": "G26", "scorer": "Shinji Otsubo", "minute": 77, "kind": "own goal", "minute_text": "77"}
{"id": "G27", "scorer": "Louis Van Hecke", "team": "Beveren", "minute": 90, "kind": "volley", "minute_text": "90 minutes"}
{"id": "G28", "scorer": "Barry Cadden", "scope": "background", "count": 2}
{"id": "G29", "kind": "header"}
{"id": "G30", "scorer": "Riku Nonaka", "team": "Gil Vicente", "minute": 29, "kind": "shot", "minute_text": "29 minutes"}
{"id": "G31", "scorer": "Vítor Galvão", "scope": "background", "kind": "own goal"}
