⟦TEAM|Barnsley⟧ see off ⟦TEAM|Terriers⟧ in derby with a bit of everything

⟦PERSON|Elliot Carr⟧'s ⟦G1|screamer⟧, ⟦PERSON|Chidi Okonkwo⟧'s ⟦G2|tap-in⟧ and an ⟦G3|own goal⟧ by one of their own were all packed into ⟦TEAM|Barnsley⟧'s ⟦SCORE|2-1⟧ victory over ⟦TEAM|Huddersfield Town⟧, in which the visitors also had what looked like a second ⟦G4|equaliser⟧ from a corner struck off.

The ⟦TEAM|Tykes⟧' prayers for a quick start were almost answered on ⟦MINUTE|55 seconds⟧, when ⟦PERSON|Okonkwo⟧ forced ⟦PERSON|Stuart Hobday⟧ into a smart stop. ⟦PERSON|Gavin Leary⟧ replied for ⟦TEAM|Town⟧ with a low one that ⟦PERSON|Pavel Dolezal⟧ held, and ⟦PERSON|Tyrone Bell⟧ had a header cleared off the line by ⟦PERSON|Max Sowerby⟧ in the ⟦MINUTE|tenth minute⟧.

Then came the moment of the afternoon. There seemed nothing on for ⟦PERSON|Carr⟧ when the throw reached him on ⟦MINUTE|18 minutes⟧, 35 yards out and with his back to goal. He flicked it up, swivelled, and ⟦G5|smashed it into the top corner⟧. ⟦PERSON|Hobday⟧ didn't move.

The ⟦MINUTE|interval⟧ arrived with the lead intact, although ⟦PERSON|Leary⟧ should have levelled on ⟦MINUTE|44⟧. Five minutes after it ⟦TEAM|Huddersfield⟧ ⟦G6|were level⟧ without having to do anything at all. ⟦PERSON|Bell⟧'s cross was aimed at nobody, and ⟦PERSON|Owen Sharrock⟧, running towards his own goal, ⟦G7|stuck out a boot and sent it past⟧ ⟦PERSON|Dolezal⟧.

The left-back made amends at once. On 55 he galloped to the byline, ⟦PERSON|Hobday⟧ could only palm out his cross, and ⟦PERSON|Okonkwo⟧ could not miss, gleefully ⟦G8|tapping in his tenth⟧ of the season to ⟦G9|re-establish the lead⟧.

⟦PERSON|Bell⟧ ⟦G10|headed in⟧ from a corner with the clock running down, but a push was spotted on ⟦PERSON|Dolezal⟧ and ⟦TEAM|Town⟧'s eighth game without a win ended with their striker in the referee's ear.

⟦TEAM|Barnsley⟧'s ⟦GPE|Yorkshire⟧-born manager ⟦PERSON|Ian Shipley⟧ could not stop grinning. "I've seen it in training. He does that on a ⟦DATE|Thursday⟧ and then kicks six over the fence. That's the best ⟦G11|goal⟧ I've had scored for me, and I've been in the game 30 year. I told him to frame the boots.

"As for the ⟦G12|own goal⟧, I had me head in me hands. It's a great finish, wrong end! But the lad's shown some character because he's made the ⟦G13|winner⟧ ⟦MINUTE|five minutes later⟧. We've all had a laugh now. We'd not have been laughing if it had cost us."

⟦PERSON|Okonkwo⟧ said: "People go on about the first ⟦G14|one⟧ but mine counts the same. I live for those. Keeper drops it, I'm there. I ⟦G15|got two⟧ like that at ⟦TEAM|Blackpool⟧ ⟦DATE|last month⟧."

⟦TEAM|Huddersfield⟧'s caretaker ⟦PERSON|Andy Lumsden⟧: "I'll not argue about the wonder ⟦G16|strike⟧. Nobody stops it. The ⟦G17|second⟧ disappoints me, it's a bread-and-butter cross. And at the end we've ⟦G18|put it in the net⟧, and I've not seen a foul, I've seen two men going for the ball.

"We got ⟦G19|a gift⟧ and we couldn't make it count. That sums up where we are."
=====GOALS=====
{"id": "G1", "scorer": "Elliot Carr", "team": "Barnsley", "minute": 18, "kind": "shot"}
{"id": "G2", "scorer": "Chidi Okonkwo", "team": "Barnsley", "minute": 55, "kind": "shot", "minute_text": "55 seconds"}
{"id": "G3", "scorer": "Owen Sharrock", "team": "Huddersfield Town", "kind": "own goal", "minute": 50}
{"id": "G4", "scorer": "Tyrone Bell", "team": "Huddersfield Town", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Elliot Carr", "team": "Barnsley", "minute": 18, "kind": "shot", "minute_text": "18 minutes"}
{"id": "G6", "scorer": "Owen Sharrock", "team": "Huddersfield Town", "kind": "own goal", "minute": 50}
{"id": "G7", "scorer": "Owen Sharrock", "team": "Huddersfield Town", "kind": "own goal", "minute": 50}
{"id": "G8", "scorer": "Chidi Okonkwo", "team": "Barnsley", "minute": 55, "kind": "shot"}
{"id": "G9", "scorer": "Chidi Okonkwo", "team": "Barnsley", "minute": 55, "kind": "shot"}
{"id": "G10", "scorer": "Tyrone Bell", "team": "Huddersfield Town", "kind": "header", "outcome": "ruled out"}
{"id": "G11", "scorer": "Elliot Carr", "team": "Barnsley", "minute": 18, "kind": "shot"}
{"id": "G12", "scorer": "Owen Sharrock", "team": "Huddersfield Town", "kind": "own goal", "minute": 50}
{"id": "G13", "scorer": "Chidi Okonkwo", "team": "Barnsley", "minute": 55, "kind": "shot"}
{"id": "G14", "scorer": "Elliot Carr", "team": "Barnsley", "minute": 18, "kind": "shot"}
{"id": "G15", "scorer": "Chidi Okonkwo", "team": "Barnsley", "count": 2, "scope": "background"}
{"id": "G16", "scorer": "Elliot Carr", "team": "Barnsley", "minute": 18, "kind": "shot"}
{"id": "G17", "scorer": "Chidi Okonkwo", "team": "Barnsley", "minute": 55, "kind": "shot"}
{"id": "G18", "scorer": "Tyrone Bell", "team": "Huddersfield Town", "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Owen Sharrock", "team": "Huddersfield Town", "kind": "own goal", "minute": 50}
