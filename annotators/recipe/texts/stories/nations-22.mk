⟦COMPETITION|World Cup⟧: ⟦TEAM|Poland⟧ ⟦G1|strike twice⟧ in ⟦GPE|Doha⟧ as ⟦TEAM|Saudi Arabia⟧ see ⟦G2|two⟧ disallowed

⟦TEAM|Poland⟧ beat ⟦TEAM|Saudi Arabia⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Saturday⟧ with a ⟦G3|goal⟧ early in each half, but had their woodwork, their goalkeeper and the video referee to thank as much as ⟦PERSON|Oskar Bieniek⟧ and ⟦PERSON|Hubert Niedziela⟧, who ⟦G4|scored⟧ them.

The ⟦TEAM|Green Falcons⟧, who had ⟦G5|scored twice⟧ in five minutes to beat ⟦TEAM|Argentina⟧ in their opening match, did all the early running. ⟦PERSON|Fahad Madkhali⟧ turned ⟦PERSON|Damian Cegielski⟧ and shot past the post with 90 seconds played. ⟦PERSON|Saleh Hazzazi⟧, with the keeper beaten, ⟦G6|poked the ball over the line⟧ ⟦MINUTE|four minutes later⟧ but he had come back from an offside position to do so.

The ⟦NORP|Poles⟧ then ⟦G7|scored⟧. It was their first attack. ⟦PERSON|Cegielski⟧'s long ball forced ⟦PERSON|Nawaf Al-Omran⟧ to head back towards his keeper; the header fell short. ⟦PERSON|Khalid Al-Rashoud⟧ came out, ⟦PERSON|Maciej Turek⟧ went down, the ball ran loose and ⟦PERSON|Bieniek⟧, who plays in the ⟦COMPETITION|Ekstraklasa⟧ and had never started a competitive international before, ⟦G8|rolled it into the unguarded net⟧ from the left.

⟦MINUTE|Eight minutes⟧, the scoreboard said.

⟦NORP|Saudi⟧ pressure did not let up. A penalty was given in the ⟦MINUTE|43rd minute⟧ when ⟦PERSON|Cegielski⟧ brought down ⟦PERSON|Madkhali⟧. ⟦PERSON|Turki Al-Bishi⟧ took it, and ⟦PERSON|Szymon Jaroszek⟧ saved it, and then saved the rebound from ⟦PERSON|Hazzazi⟧ with a hand that he seemed to have left behind.

"That double save," said the ⟦TEAM|Poland⟧ coach, "was worth a goal. I told him so at ⟦MINUTE|half-time⟧. We went out and then he ⟦G9|made it two⟧, the boy."

The boy, ⟦PERSON|Niedziela⟧, is 19. He ⟦G10|doubled the lead⟧ after the ⟦MINUTE|interval⟧, with three minutes of the second half gone, when a miskick by ⟦PERSON|Al-Omran⟧ landed at his feet. He had time to bring it down, and time to look up. ⟦G11|In off the bar it went⟧.

⟦PERSON|Al-Rashoud⟧, who finished the night with a bandaged head, kept out ⟦PERSON|Bieniek⟧ on ⟦MINUTE|58⟧ and ⟦PERSON|Turek⟧ on ⟦MINUTE|66⟧ at the expense of corners. At the other end ⟦PERSON|Madkhali⟧ hit the post, and substitute ⟦PERSON|Ziyad Asiri⟧ nodded the rebound wide; on ⟦MINUTE|72⟧ ⟦PERSON|Hazzazi⟧ had a second ⟦G12|effort⟧ scrubbed out, VAR ruling that a team-mate had been in the line of ⟦PERSON|Jaroszek⟧'s sight.

"They tell me two offsides, a penalty, a post," ⟦PERSON|Hazzazi⟧ said. "It is written in the stars. But we ⟦G13|gave them the first⟧, and the ⟦G14|second⟧ too."

⟦TEAM|Poland⟧ could finish first with a point against ⟦TEAM|Iraq⟧. ⟦PERSON|Tobiasz Wilk⟧, booked in the ⟦MINUTE|88th minute⟧ for time-wasting, is suspended.
=====GOALS=====
{"id": "G1", "scorer": "Oskar Bieniek; Hubert Niedziela", "team": "Poland", "count": 2}
{"id": "G2", "scorer": "Saleh Hazzazi", "team": "Saudi Arabia", "outcome": "ruled out", "count": 2}
{"id": "G3", "scorer": "Oskar Bieniek; Hubert Niedziela", "team": "Poland", "count": 2}
{"id": "G4", "scorer": "Oskar Bieniek; Hubert Niedziela", "team": "Poland", "count": 2}
{"id": "G5", "team": "Saudi Arabia", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Saleh Hazzazi", "team": "Saudi Arabia", "minute": 6, "outcome": "ruled out", "minute_text": "four minutes later"}
{"id": "G7", "scorer": "Oskar Bieniek", "team": "Poland", "minute": 8, "kind": "shot"}
{"id": "G8", "scorer": "Oskar Bieniek", "team": "Poland", "minute": 8, "kind": "shot"}
{"id": "G9", "scorer": "Hubert Niedziela", "team": "Poland", "minute": 48, "kind": "shot"}
{"id": "G10", "scorer": "Hubert Niedziela", "team": "Poland", "minute": 48, "kind": "shot", "minute_text": "three minutes of the second half gone", "score": "2-0"}
{"id": "G11", "scorer": "Hubert Niedziela", "team": "Poland", "minute": 48, "kind": "shot"}
{"id": "G12", "scorer": "Saleh Hazzazi", "team": "Saudi Arabia", "minute": 72, "outcome": "ruled out", "minute_text": "72"}
{"id": "G13", "scorer": "Oskar Bieniek", "team": "Poland", "minute": 8, "kind": "shot"}
{"id": "G14", "scorer": "Hubert Niedziela", "team": "Poland", "minute": 48, "kind": "shot"}
