⟦TEAM|Rosenborg⟧ lose again in the north
There is no happy trip to ⟦VENUE|Aspmyra⟧ for ⟦TEAM|Rosenborg⟧, who went down ⟦SCORE|2-1⟧ to ⟦TEAM|Bodø/Glimt⟧ and are now eight points behind their conquerors in the race for the ⟦NORP|Norwegian⟧ title.
⟦PERSON|Omar Touré⟧, a ⟦NORP|Malian⟧ striker signed only in ⟦DATE|July⟧, was the match-winner with ⟦G1|both goals⟧ in the space of eight minutes of the second half. ⟦PERSON|Kasper Dahlström⟧'s ⟦G2|reply⟧ set up a frantic end.
Coach ⟦PERSON|Jens Aasen⟧ had left his ⟦NORP|Danish⟧ playmaker on the bench; he admitted later it was an error. Without a man between the lines, ⟦TEAM|Rosenborg⟧ had no shot on target until the second hour. ⟦TEAM|Glimt⟧, for their part, struck the woodwork through ⟦PERSON|Erling Moe⟧ and had ⟦PERSON|Sindre Ruud⟧'s piledriver turned over by ⟦PERSON|Tobias Lie⟧.
So ⟦SCORE|0-0⟧, until the ⟦MINUTE|56th minute⟧. Then ⟦PERSON|Håkon Myhre⟧, taking a throw quickly, released ⟦PERSON|Touré⟧, and the ⟦NORP|Malian⟧ ⟦G3|dinked it past⟧ ⟦PERSON|Lie⟧. ⟦MINUTE|Eight minutes later⟧ came a ⟦G4|second⟧, ⟦PERSON|Moe⟧ swinging in the free-kick and ⟦PERSON|Touré⟧ ⟦G5|flicking it on and in⟧.
The response was immediate in intent but slow in arriving. ⟦PERSON|Dahlström⟧, finally on, saw one shot deflected behind and another blocked. With ⟦MINUTE|13 minutes left⟧, though, he ⟦G6|smashed in⟧ a knock-down, and for the time that remained you couldn't look away. ⟦PERSON|Lie⟧ went up for a corner. ⟦PERSON|Touré⟧ fired from halfway at an empty goal and missed by a metre, twice.
"We gave two presents," said ⟦PERSON|Aasen⟧. "The ⟦G7|first goal⟧ we are asleep at a throw-in. At 11 years old you are taught that. The ⟦G8|goal⟧ we scored was a good one, but it comes too late."
⟦TEAM|Glimt⟧ next face a team from the lower half of the table; the leaders do not play until ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Omar Touré", "team": "Glimt", "count": 2}
{"id": "G2", "scorer": "Kasper Dahlström", "team": "Rosenborg", "minute": 77, "kind": "shot"}
{"id": "G3", "scorer": "Omar Touré", "team": "Glimt", "minute": 56, "kind": "shot", "assist": "Håkon Myhre", "score": "1-0", "minute_text": "56th minute"}
{"id": "G4", "scorer": "Omar Touré", "team": "Glimt", "minute": 64, "kind": "header", "assist": "Erling Moe"}
{"id": "G5", "scorer": "Omar Touré", "team": "Glimt", "minute": 64, "kind": "header", "assist": "Erling Moe", "score": "2-0", "minute_text": "Eight minutes later"}
{"id": "G6", "scorer": "Kasper Dahlström", "team": "Rosenborg", "minute": 77, "kind": "shot", "score": "2-1", "minute_text": "13 minutes left"}
{"id": "G7", "scorer": "Omar Touré", "team": "Glimt", "minute": 56, "kind": "shot", "assist": "Håkon Myhre"}
{"id": "G8", "scorer": "Kasper Dahlström", "team": "Rosenborg", "minute": 77, "kind": "shot"}
