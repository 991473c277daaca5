⟦PERSON|Ouattara-Kone⟧'s late ⟦G1|penalty⟧ sends ⟦TEAM|Crew⟧ past ⟦TEAM|América⟧ and into ⟦COMPETITION|Leagues Cup⟧ semis
⟦FURNITURE|By Glenn Ostrowski | The Associated Press⟧

⟦GPE|COLUMBUS⟧, ⟦GPE|Ohio⟧ — ⟦PERSON|Salif Ouattara-Kone⟧ ⟦G2|converted a penalty⟧ in the ⟦MINUTE|87th minute⟧, ⟦PERSON|Brad Mikkelsen⟧ made six saves and the ⟦TEAM|Columbus Crew⟧ beat ⟦TEAM|Club América⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Wednesday night⟧ to advance to the semifinals of the ⟦COMPETITION|Leagues Cup⟧.

⟦PERSON|DeShawn Odom⟧ also ⟦G3|scored⟧ for ⟦TEAM|Columbus⟧, which has won five straight in all competitions.

⟦PERSON|Darwin Quiñónez-Mina⟧ ⟦G4|scored⟧ for ⟦TEAM|América⟧, the four-time defending ⟦COMPETITION|Liga MX⟧ runner-up.

The ⟦NORP|Mexican⟧ side had the better of the opening stages. ⟦PERSON|Eduardo Vilchis⟧ forced ⟦PERSON|Mikkelsen⟧ into a diving stop in the ⟦MINUTE|eighth minute⟧, and ⟦PERSON|Alan Zermeño⟧'s volley from the top of the box was tipped onto the crossbar about a minute later.

⟦PERSON|Quiñónez-Mina⟧ ⟦G5|opened the scoring⟧ in the ⟦MINUTE|21st⟧. ⟦PERSON|Trey Hollins⟧ gave the ball away trying to play out of the back, ⟦PERSON|Zermeño⟧ slid a pass between two defenders and the ⟦NORP|Ecuadorian⟧ ⟦G6|hit a rising shot inside the left post⟧. It was his fifth ⟦G7|goal⟧ of the tournament.

⟦TEAM|Columbus⟧ ⟦G8|drew even⟧ before ⟦MINUTE|halftime⟧. ⟦PERSON|Kip Sorrentino⟧'s corner kick was cleared as far as ⟦PERSON|Hollins⟧, whose chip back into the area was met by ⟦PERSON|Odom⟧. The 6-foot-4 center back ⟦G9|headed it over⟧ goalkeeper ⟦PERSON|Nico Larrondo⟧ in the ⟦MINUTE|43rd minute⟧ for his first ⟦G10|goal⟧ since ⟦DATE|July 4, 2023⟧.

"I was supposed to stay home on that one," ⟦PERSON|Odom⟧ said. "Coach was yelling at me to get back. Then he's hugging me, so I guess it's OK."

⟦TEAM|América⟧ nearly went back in front ⟦MINUTE|two minutes into the second half⟧, but ⟦PERSON|Vilchis⟧' header hit the post and ⟦PERSON|Mikkelsen⟧ smothered the rebound at the feet of ⟦PERSON|Gerardo Piquet⟧. ⟦PERSON|Quiñónez-Mina⟧ had a try in the ⟦MINUTE|68th⟧ pushed wide.

⟦PERSON|Ouattara-Kone⟧, a second-half sub, was fouled by ⟦PERSON|Chuy Arredondo⟧ after a give-and-go with ⟦PERSON|Sorrentino⟧. Referee ⟦PERSON|Tomás Urrutia⟧ pointed to the spot after video review. ⟦PERSON|Larrondo⟧ guessed right and got a hand on it, but the shot from the ⟦TEAM|Ivory Coast⟧ international ⟦G11|squeezed in⟧.

⟦TEAM|América⟧ finished with 10 men after ⟦PERSON|Arredondo⟧ received his second yellow card in the ⟦MINUTE|90th⟧. Even so, ⟦PERSON|Zermeño⟧ had a look from eight yards deep in ⟦MINUTE|stoppage time⟧ and missed high.

"They have great players and for long stretches we suffered," ⟦TEAM|Crew⟧ coach ⟦PERSON|Mats Öberg⟧ said. "⟦PERSON|Brad⟧ kept us in the game when it was ⟦SCORE|1-0⟧. Without those, ⟦PERSON|DeShawn⟧'s ⟦G12|goal⟧ doesn't mean a thing."

⟦PERSON|Mikkelsen⟧, an ⟦NORP|American⟧ who was cut by ⟦TEAM|Nashville SC⟧ ⟦DATE|last month⟧ without playing a game, was making his third start.

⟦TEAM|Columbus⟧ will host ⟦TEAM|LAFC⟧ or ⟦TEAM|Inter Miami⟧ in the semifinals. The winner of that game was to be decided later ⟦DATE|Wednesday⟧ in ⟦GPE|Los Angeles⟧.

The ⟦TEAM|Crew⟧ return to ⟦COMPETITION|MLS⟧ play on ⟦DATE|Saturday⟧ at ⟦TEAM|FC Cincinnati⟧, looking for a win that would move them into first place in the ⟦COMPETITION|Eastern Conference⟧. ⟦PERSON|Ouattara-Kone⟧ leads the club with 14 league ⟦G13|goals⟧.
⟦FURNITURE|___⟧
⟦FURNITURE|AP soccer: https://apnews.com/hub/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Salif Ouattara-Kone", "team": "Columbus Crew", "minute": 87, "kind": "penalty"}
{"id": "G2", "scorer": "Salif Ouattara-Kone", "team": "Columbus Crew", "minute": 87, "minute_text": "87th minute", "kind": "penalty"}
{"id": "G3", "scorer": "DeShawn Odom", "team": "Columbus Crew", "minute": 43, "assist": "Trey Hollins", "kind": "header"}
{"id": "G4", "scorer": "Darwin Quiñónez-Mina", "team": "Club América", "minute": 21, "assist": "Alan Zermeño", "kind": "shot"}
{"id": "G5", "scorer": "Darwin Quiñónez-Mina", "team": "Club América", "minute": 21, "minute_text": "21st", "assist": "Alan Zermeño", "kind": "shot"}
{"id": "G6", "scorer": "Darwin Quiñónez-Mina", "team": "Club América", "minute": 21, "minute_text": "21st", "assist": "Alan Zermeño", "kind": "shot"}
{"id": "G7", "scorer": "Darwin Quiñónez-Mina", "team": "América", "minute": 21, "assist": "Alan Zermeño", "kind": "shot"}
{"id": "G8", "scorer": "DeShawn Odom", "team": "Columbus Crew", "minute": 43, "assist": "Trey Hollins", "kind": "header"}
{"id": "G9", "scorer": "DeShawn Odom", "team": "Columbus Crew", "minute": 43, "minute_text": "43rd minute", "assist": "Trey Hollins", "kind": "header"}
{"id": "G10", "scorer": "DeShawn Odom", "team": "Columbus Crew", "minute": 43, "minute_text": "43rd minute", "assist": "Trey Hollins", "kind": "header"}
{"id": "G11", "scorer": "Salif Ouattara-Kone", "team": "Columbus Crew", "minute": 87, "kind": "penalty"}
{"id": "G12", "scorer": "DeShawn Odom", "team": "Columbus Crew", "minute": 43, "assist": "Trey Hollins", "kind": "header"}
{"id": "G13", "scorer": "Salif Ouattara-Kone", "team": "Crew", "count": 14, "scope": "background"}
