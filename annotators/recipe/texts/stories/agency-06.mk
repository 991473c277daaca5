⟦TEAM|Boro⟧ back on track with win over ten-man ⟦TEAM|Stoke⟧
⟦TEAM|Middlesbrough⟧ ended a run of three straight defeats by beating ⟦TEAM|Stoke City⟧ ⟦SCORE|3-1⟧ on ⟦GPE|Teesside⟧, ⟦G1|two⟧ in five first-half minutes putting them in charge before ⟦PERSON|Conor Sheils⟧ ⟦G2|wrapped up the points⟧ against ten men.
⟦PERSON|Manny Quartey⟧ and the ⟦NORP|Dutchman⟧ ⟦PERSON|Pim van Rossum⟧ ⟦G3|got the goals⟧ that settled nerves at the ⟦VENUE|Riverside⟧, where ⟦PERSON|Scott Lorimer⟧'s team had not won since ⟦DATE|October⟧. ⟦PERSON|Felipe Anjos⟧ ⟦G4|replied⟧ for the ⟦TEAM|Potters⟧, whose captain ⟦PERSON|Karl Dinsdale⟧ was sent off with ⟦MINUTE|17 minutes to play⟧.
Neither goalkeeper had to move in the ⟦MINUTE|opening ten minutes⟧, although ⟦PERSON|Anjos⟧, well placed, lifted a half-volley over the stand. ⟦PERSON|Max Renshaw⟧ then raced out to smother at the feet of ⟦PERSON|Ayodele Fashanu-Briggs⟧.
⟦TEAM|Boro⟧ got going when ⟦PERSON|Lorimer⟧ swapped his wide men. ⟦PERSON|Quartey⟧'s first run down the left ended with a cross that ⟦PERSON|Todd Wakeling⟧ punched clear. His second, in the ⟦MINUTE|21st minute⟧, ended with ⟦TEAM|Middlesbrough⟧ ⟦G5|in front⟧. ⟦PERSON|Dinsdale⟧ lost his footing, ⟦PERSON|Sheils⟧ took over and his shot was pushed out by ⟦PERSON|Wakeling⟧ into the path of ⟦PERSON|Quartey⟧, who ⟦G6|had little trouble finishing⟧.
He has ⟦G7|eight⟧ in all competitions and this ⟦G8|one⟧ will have given him as much relief as any, coming at the end of five matches without.
The home crowd were still on their feet when the lead ⟦G9|was extended⟧. ⟦PERSON|Fashanu-Briggs⟧ headed a goal kick on, ⟦PERSON|Sheils⟧ lifted it over the top and ⟦PERSON|Van Rossum⟧, without breaking stride, ⟦G10|met it on the volley⟧ to ⟦G11|beat ⟦PERSON|Wakeling⟧⟧ in the ⟦MINUTE|26th minute⟧.
⟦TEAM|Stoke⟧ came out with a strike partner for ⟦PERSON|Anjos⟧, ⟦PERSON|George Aldous⟧, and the newcomer ⟦G12|headed past⟧ ⟦PERSON|Renshaw⟧ ⟦MINUTE|three minutes into the second half⟧. He was a yard offside when ⟦PERSON|Dinsdale⟧ swung the ball in and the flag had gone up early.
They did get ⟦G13|one back⟧, midway through the half. ⟦PERSON|Dinsdale⟧'s diagonal was left by one defender and then another and ⟦PERSON|Anjos⟧, nipping in between them, ⟦G14|chested it over the line⟧, the ⟦G15|goal⟧ given by the technology after play had gone on for half a minute. It was a first away ⟦G16|goal⟧ for the forward, who had ⟦G17|scored the winner⟧ against ⟦TEAM|Swansea⟧.
⟦PERSON|Dinsdale⟧'s second yellow, for pulling back ⟦PERSON|Quartey⟧ on ⟦MINUTE|73⟧, ended any real hope. ⟦PERSON|Sheils⟧ bent a free-kick round the wall and on to the angle, and with ⟦MINUTE|ten minutes remaining⟧ went one better, picking up ⟦PERSON|Fashanu-Briggs⟧'s lay-off and ⟦G18|stroking a first-time shot through the legs of⟧ ⟦PERSON|Wakeling⟧.
⟦PERSON|Van Rossum⟧ had no time to score a second. He pulled up with a hamstring injury on ⟦MINUTE|83⟧ and ⟦TEAM|Boro⟧, with all their changes made, saw it out with ten of their own.
They go to ⟦TEAM|Cardiff⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Stoke⟧ are 19th.
=====GOALS=====
{"id": "G1", "scorer": "Manny Quartey; Pim van Rossum", "team": "Middlesbrough", "count": 2}
{"id": "G2", "scorer": "Conor Sheils", "team": "Middlesbrough", "minute": 80, "kind": "shot"}
{"id": "G3", "scorer": "Manny Quartey; Pim van Rossum", "team": "Middlesbrough", "count": 2}
{"id": "G4", "scorer": "Felipe Anjos", "team": "Stoke"}
{"id": "G5", "scorer": "Manny Quartey", "team": "Middlesbrough", "minute": 21, "minute_text": "21st minute", "kind": "shot"}
{"id": "G6", "scorer": "Manny Quartey", "team": "Middlesbrough", "minute": 21, "minute_text": "21st minute", "kind": "shot"}
{"id": "G7", "scorer": "Manny Quartey", "team": "Middlesbrough", "scope": "background", "count": 8}
{"id": "G8", "scorer": "Manny Quartey", "team": "Middlesbrough", "minute": 21, "kind": "shot"}
{"id": "G9", "scorer": "Pim van Rossum", "team": "Middlesbrough", "minute": 26, "minute_text": "26th minute", "assist": "Conor Sheils", "kind": "volley"}
{"id": "G10", "scorer": "Pim van Rossum", "team": "Middlesbrough", "minute": 26, "minute_text": "26th minute", "assist": "Conor Sheils", "kind": "volley"}
{"id": "G11", "scorer": "Pim van Rossum", "team": "Middlesbrough", "minute": 26, "minute_text": "26th minute", "assist": "Conor Sheils", "kind": "volley"}
{"id": "G12", "scorer": "George Aldous", "team": "Stoke", "minute": 48, "minute_text": "three minutes into the second half", "outcome": "ruled out"}
{"id": "G13", "scorer": "Felipe Anjos", "team": "Stoke"}
{"id": "G14", "scorer": "Felipe Anjos", "team": "Stoke"}
{"id": "G15", "scorer": "Felipe Anjos", "team": "Stoke"}
{"id": "G16", "scorer": "Felipe Anjos", "team": "Stoke"}
{"id": "G17", "scorer": "Felipe Anjos", "team": "Stoke", "scope": "background"}
{"id": "G18", "scorer": "Conor Sheils", "team": "Middlesbrough", "minute": 80, "minute_text": "ten minutes remaining", "kind": "shot"}
