Stop pretending the striker is dead

⟦FURNITURE|Hector Mallory, chief columnist⟧

Every few years somebody announces the death of the centre-forward. There will be a chart. There will be a heat map. There’ll be a paragraph on spaces, and how the real art is now in arriving rather than being there, and a quote from a coach who once worked as a physics teacher.

Then you go to a match, as I did on ⟦DATE|Monday night⟧, and you watch ⟦PERSON|Elijah Bright⟧.

⟦PERSON|Bright⟧ is 22, is not especially quick, and does not press in a way that would get him on to a chart. What he does is stand where the ball is going to be. In the ⟦MINUTE|87th minute⟧ of a match that ⟦TEAM|Everton⟧ had no business winning, with ⟦TEAM|Spurs⟧ having hogged it and passed it and admired it, the ⟦TEAM|Toffees⟧ got one cross in. ⟦PERSON|Bright⟧ was there. He ⟦G1|scored⟧. They won ⟦SCORE|1-0⟧, and the ⟦VENUE|Hill Dickinson Stadium⟧, which had been as quiet as a library, sounded for once like ⟦VENUE|Goodison Park⟧.

“He’s a throwback,” said ⟦PERSON|Graham Sturrock⟧, his manager, as though that were a medical condition. ⟦PERSON|Dominic Ashcombe⟧, who had put in the cross, merely shrugged: “You look up, and he’s there. It makes you look like a good player.”

I have no quarrel with ⟦TEAM|Tottenham⟧. ⟦PERSON|Lasse Thorup⟧ is building something and his team are nice to watch, until they get to the box, at which point it’s as though someone turned off the lights. They had 71% possession. They had 22 shots. ⟦PERSON|Piet van Rooyen⟧, who used to be a striker before he was told to be a “nine and a half”, had one of them, from 30 yards, and it is still rising.

Who is going to score the goals? It’s a question so old-fashioned I almost hesitate to ask it. Goals from midfield, we are told. Goals from wide. Goals by committee. I’ve sat on committees. They don’t score.

⟦PERSON|Alan Shearer⟧ never needed a committee, nor did ⟦PERSON|Gary Lineker⟧, and I know that’s the sort of line which gets a columnist laughed at. The game has changed. Defenders can pass, keepers can dribble, and the offside flag stays down until a small child has been born and christened. But the goal, at least the last time I looked, is still eight yards wide and it has not moved.

I’m told ⟦TEAM|Spurs⟧’ own data people rated the match a “deserved victory” on expected goals. Good for them. They’ll take an expected bus home to an expected league position.

⟦PERSON|Bright⟧’s ⟦G2|winner⟧ won’t have any influence on the fashion. He’ll be called old-school, he’ll be dropped when ⟦TEAM|West Ham⟧ come to ⟦GPE|Merseyside⟧ with three centre-halves, and there’ll be another chart. On ⟦ORG|Match of the Day⟧ they spent four minutes on ⟦TEAM|Everton⟧’s shape and nine seconds on the ⟦G3|goal⟧.

Still. Somebody ⟦G4|put the ball in the net⟧. I thought it ought to be written down.
=====GOALS=====
{"id": "G1", "scorer": "Elijah Bright", "team": "Everton", "minute": 87, "assist": "Dominic Ashcombe", "minute_text": "87th minute"}
{"id": "G2", "scorer": "Elijah Bright", "team": "Everton", "minute": 87, "assist": "Dominic Ashcombe"}
{"id": "G3", "scorer": "Elijah Bright", "team": "Everton", "minute": 87, "assist": "Dominic Ashcombe"}
{"id": "G4", "scorer": "Elijah Bright", "team": "Everton", "minute": 87, "assist": "Dominic Ashcombe"}
