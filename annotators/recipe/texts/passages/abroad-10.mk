⟦TEAM|Colombia⟧ forward ⟦PERSON|Yesenia Palomeque⟧ ⟦G1|scored a second-half hat-trick⟧ as her side came through a tricky test against ⟦TEAM|Bolivia⟧ in ⟦GPE|Cali⟧. ⟦TEAM|Bolivia⟧ were the better team until the ⟦MINUTE|break⟧ and ⟦PERSON|Ericka Mamani-Quispe⟧ twice brought saves from ⟦PERSON|Katherine Tapia-Rojas⟧. ⟦PERSON|Palomeque⟧'s ⟦MINUTE|51st-minute⟧ ⟦G2|opener⟧ changed everything.

⟦TEAM|Freiburg⟧ conceded a soft penalty, a needless free-kick and 17 corners, and drew ⟦SCORE|0-0⟧ at ⟦TEAM|Wolfsburg⟧. ⟦PERSON|Noah Hessling⟧ saved the spot-kick from ⟦PERSON|Lovro Mandić⟧ on ⟦MINUTE|24 minutes⟧.

Early ⟦G3|strikes⟧ from ⟦PERSON|Sadio Cissokho⟧ and ⟦PERSON|Talisca Moura⟧ set ⟦TEAM|Al Nassr⟧ on the way to a ⟦SCORE|2-1⟧ win at ⟦TEAM|Al Taawoun⟧, who ⟦G4|reduced the deficit⟧ in the ⟦MINUTE|88th minute⟧ through a ⟦PERSON|Musa Barrow-Jallow⟧ penalty. The result cuts the gap to ⟦TEAM|Al Hilal⟧ to two points.

⟦PERSON|Ingeborg Fossdal⟧ struck a post after ⟦MINUTE|11 minutes⟧ and saw ⟦PERSON|Caroline Nørgaard-Lau⟧ tip over her follow-up. It was one-way traffic, and on ⟦MINUTE|29⟧ it was rewarded. ⟦PERSON|Vilde Hasund-Lie⟧ crossed, ⟦PERSON|Nørgaard-Lau⟧ came off her line and ⟦PERSON|Fossdal⟧ beat her to the ball to ⟦G5|nod ⟦TEAM|Brann⟧ into the lead⟧.

⟦TEAM|Nigeria⟧ have called up ⟦PERSON|Ademola Ogunbiyi⟧ for the ⟦COMPETITION|World Cup⟧ play-off against ⟦TEAM|Gabon⟧. The winger ⟦G6|scored⟧ for ⟦TEAM|Atalanta⟧ on ⟦DATE|Saturday⟧, his first ⟦G7|goal⟧ since ⟦DATE|August⟧, and replaces ⟦PERSON|Moses Akpan-Lewis⟧, who has a thigh strain.

Ten-man ⟦TEAM|Lyon⟧ were holding on at ⟦SCORE|1-0⟧ when ⟦PERSON|Rayan Fofana-Petit⟧ cut the ball back from the byline and ⟦PERSON|Amine Gouirane⟧ ⟦G8|scuffed it in off a defender⟧ in the ⟦MINUTE|second minute of added time⟧ for ⟦TEAM|Marseille⟧. ⟦PERSON|Corentin Tolissac⟧ had ⟦G9|scored for ⟦TEAM|Lyon⟧⟧ in the ⟦MINUTE|sixth minute⟧; ⟦PERSON|Clinton Matanga⟧ was dismissed on ⟦MINUTE|48⟧.

⟦TEAM|Wellington Phoenix⟧ women's coach ⟦PERSON|Bev Priestley-Kerr⟧ praised her young side after a ⟦SCORE|1-0⟧ defeat by ⟦TEAM|Melbourne City⟧, in which ⟦PERSON|Manaia Tahuri⟧, 16, drew a flying save from ⟦PERSON|Malena Mieres-Abad⟧ and had a header cleared off the line.

⟦TEAM|Sevilla⟧'s ⟦G10|equaliser⟧ was worth the wait. ⟦PERSON|Adrià Altimiras⟧, on loan from ⟦TEAM|Brighton⟧, took a pass from ⟦PERSON|Djibril Sow-Keita⟧ with his back to goal, flicked it up and ⟦G11|volleyed it into the net⟧ on ⟦MINUTE|54 minutes⟧, quietening the ⟦TEAM|Málaga⟧ fans who had celebrated ⟦PERSON|Chupete Moreno⟧'s ⟦G12|opener⟧ on ⟦MINUTE|13 minutes⟧.

⟦TEAM|Panama⟧ are out of the ⟦COMPETITION|Gold Cup⟧. ⟦PERSON|Ismael Díaz-Quintero⟧ sent a stoppage-time penalty over the crossbar and it finished ⟦SCORE|1-1⟧; ⟦TEAM|Honduras⟧ won ⟦SCORE|5-4⟧ from the spot.

⟦PERSON|Emilia Kampmann⟧ was in the right place when ⟦PERSON|Lena Petermann-Noll⟧'s effort came back off the woodwork and the 21-year-old's ⟦G13|finish⟧ on ⟦MINUTE|58 minutes⟧ lifted ⟦TEAM|Essen⟧ out of the bottom two. ⟦TEAM|Jena⟧ are without a win in eleven.

There was late drama in ⟦GPE|Seville⟧. ⟦PERSON|Aitor Ruibal-Sanz⟧ had just ⟦G14|put ⟦TEAM|Betis⟧ ⟦SCORE|2-1⟧ up⟧ after ⟦MINUTE|89 minutes⟧ when ⟦PERSON|Yangel Bracho⟧ of ⟦TEAM|Girona⟧ ⟦G15|met a free-kick at the far post⟧ for ⟦SCORE|2-2⟧, though ⟦TEAM|Betis⟧ insisted that the ⟦NORP|Venezuelan⟧ had used his arm. "I ⟦G16|headed it⟧," he said.

⟦PERSON|Trent Kovačević-Hill⟧ hit the target with four of his five efforts for ⟦TEAM|Melbourne Victory⟧ without beating ⟦PERSON|Ethan Cox-Ramage⟧. The ⟦TEAM|Central Coast Mariners⟧ goalkeeper denied him with his feet on ⟦MINUTE|eight minutes⟧, gathered a header on ⟦MINUTE|31⟧, pushed away a free-kick on ⟦MINUTE|66⟧ and finally held a low shot in the ⟦MINUTE|85th minute⟧.

⟦TEAM|Thailand⟧ captain ⟦PERSON|Supachok Saengchan⟧, who ⟦G17|scored the winner⟧ when the sides met in ⟦GPE|Hanoi⟧, was again the difference. His ⟦G18|shot⟧ in the ⟦MINUTE|37th minute⟧, struck first time after ⟦PERSON|Ekanit Phanya-Lert⟧'s corner had been punched out, deceived ⟦PERSON|Dang Van Minh⟧ and sent ⟦TEAM|Thailand⟧ into the ⟦COMPETITION|ASEAN Championship⟧ final.

⟦PERSON|Ricky van Rheenen⟧ headed against his own bar, ⟦PERSON|Jurre Timmerhuis⟧ missed from six yards and ⟦PERSON|Lars Unnerstedt⟧ was shown two yellow cards in the space of eight minutes. ⟦TEAM|Twente⟧ nonetheless claimed a point at ⟦TEAM|AZ⟧, where ⟦PERSON|Sem Steijnberg⟧'s ⟦G19|penalty⟧ wiped out ⟦PERSON|Troy Parrish⟧'s ⟦G20|goal⟧ after ⟦MINUTE|nine minutes⟧.

"⟦G21|Conceding twice⟧ in three minutes at this level is unforgivable," said ⟦TEAM|Ghana⟧ coach ⟦PERSON|Kim Lars Björkman⟧. ⟦TEAM|South Africa⟧ had been second best until then.

⟦TEAM|Bayern Munich⟧ completed a domestic double when ⟦PERSON|Lea Schürmann⟧ ⟦G22|nodded in⟧ a ⟦PERSON|Carolin Simonsen⟧ cross in the ⟦MINUTE|112th minute⟧ of the ⟦COMPETITION|DFB-Pokal Frauen⟧ final in ⟦GPE|Cologne⟧. ⟦TEAM|Hoffenheim⟧ had had the best opportunity of normal time but ⟦PERSON|Selina Ceresi⟧ placed her shot too close to the keeper.

Referee ⟦PERSON|Iván Barton-Solís⟧ was surrounded by ⟦TEAM|Alajuelense⟧ players after he ruled that ⟦PERSON|Celso Borgesano⟧'s ⟦G23|header⟧ on ⟦MINUTE|79 minutes⟧ had not been legal. ⟦TEAM|Saprissa⟧ held on to win the ⟦NORP|Costa Rican⟧ title.

⟦TEAM|Parma⟧ have won for the first time in ⟦COMPETITION|Serie A⟧ since ⟦DATE|September⟧. ⟦PERSON|Ange-Yoan Bonneau⟧ and ⟦PERSON|Dennis Manescu⟧ ⟦G24|scored first-half goals⟧ for the visitors at the ⟦VENUE|Bentegodi⟧; ⟦PERSON|Amin Sarrazi⟧'s ⟦G25|consolation⟧ for ⟦TEAM|Hellas Verona⟧ came on ⟦MINUTE|86⟧.

⟦TEAM|PSG⟧ goalkeeper ⟦PERSON|Katarzyna Kiedrowska⟧ misjudged a back-pass and ⟦PERSON|Vicki Bècquer⟧, who had just come on, ⟦G26|stroked it into the unguarded net⟧ for ⟦TEAM|Manchester City⟧ in the ⟦MINUTE|67th minute⟧. ⟦PERSON|Kiedrowska⟧ had also been at fault when she flapped at a cross that ⟦PERSON|Aoba Fujinaga⟧ put over.

⟦TEAM|Haiti⟧ need a goal in ⟦GPE|Willemstad⟧ on ⟦DATE|Tuesday⟧ to keep alive their hopes of a first ⟦COMPETITION|World Cup⟧ since ⟦DATE|1974⟧. They drew ⟦SCORE|0-0⟧ at home to ⟦TEAM|Curaçao⟧, the striker ⟦PERSON|Duckens Nazaire⟧ missing the best chance of the night with a header that went wide.
=====GOALS=====
{"id": "G1", "scorer": "Yesenia Palomeque", "team": "Colombia", "count": 3}
{"id": "G2", "scorer": "Yesenia Palomeque", "team": "Colombia", "minute": 51, "minute_text": "51st-minute"}
{"id": "G3", "scorer": "Sadio Cissokho; Talisca Moura", "team": "Al Nassr", "count": 2}
{"id": "G4", "scorer": "Musa Barrow-Jallow", "team": "Al Taawoun", "minute": 88, "minute_text": "88th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Ingeborg Fossdal", "team": "Brann", "minute": 29, "minute_text": "29", "assist": "Vilde Hasund-Lie", "kind": "header"}
{"id": "G6", "scorer": "Ademola Ogunbiyi", "scope": "background"}
{"id": "G7", "scorer": "Ademola Ogunbiyi", "scope": "background"}
{"id": "G8", "scorer": "Amine Gouirane", "team": "Marseille", "minute": 90, "added": 2, "minute_text": "second minute of added time", "assist": "Rayan Fofana-Petit", "kind": "shot"}
{"id": "G9", "scorer": "Corentin Tolissac", "team": "Lyon", "minute": 6, "minute_text": "sixth minute"}
{"id": "G10", "scorer": "Adrià Altimiras", "team": "Sevilla", "minute": 54, "minute_text": "54 minutes", "kind": "volley"}
{"id": "G11", "scorer": "Adrià Altimiras", "team": "Sevilla", "minute": 54, "kind": "volley", "assist": "Djibril Sow-Keita"}
{"id": "G12", "scorer": "Chupete Moreno", "team": "Málaga", "minute": 13, "minute_text": "13 minutes"}
{"id": "G13", "scorer": "Emilia Kampmann", "team": "Essen", "minute": 58, "minute_text": "58 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Aitor Ruibal-Sanz", "team": "Betis", "minute": 89, "score": "2-1", "minute_text": "89 minutes"}
{"id": "G15", "scorer": "Yangel Bracho", "team": "Girona", "kind": "header"}
{"id": "G16", "scorer": "Yangel Bracho", "team": "Girona", "kind": "header"}
{"id": "G17", "scorer": "Supachok Saengchan", "team": "Thailand", "scope": "background"}
{"id": "G18", "scorer": "Supachok Saengchan", "team": "Thailand", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G19", "scorer": "Sem Steijnberg", "team": "Twente", "kind": "penalty"}
{"id": "G20", "scorer": "Troy Parrish", "team": "AZ", "minute": 9, "minute_text": "nine minutes"}
{"id": "G21", "team": "South Africa", "count": 2}
{"id": "G22", "scorer": "Lea Schürmann", "team": "Bayern Munich", "minute": 112, "kind": "header", "minute_text": "112th minute", "assist": "Carolin Simonsen"}
{"id": "G23", "scorer": "Celso Borgesano", "team": "Alajuelense", "minute": 79, "outcome": "ruled out", "kind": "header", "minute_text": "79 minutes"}
{"id": "G24", "scorer": "Ange-Yoan Bonneau; Dennis Manescu", "team": "Parma", "count": 2}
{"id": "G25", "scorer": "Amin Sarrazi", "team": "Hellas Verona", "minute": 86, "minute_text": "86"}
{"id": "G26", "scorer": "Vicki Bècquer", "team": "Manchester City", "minute": 67, "minute_text": "67th minute", "kind": "shot"}
