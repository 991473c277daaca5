⟦TEAM|Forest⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Palace⟧: ⟦PERSON|Carvalho⟧ ⟦G1|strikes twice⟧ to sink ⟦TEAM|Eagles⟧

⟦NORP|Brazilian⟧ forward ⟦PERSON|Enzo Carvalho⟧ ⟦G2|hit two⟧ in the final third of the match as ⟦TEAM|Nottingham Forest⟧ turned a ⟦SCORE|2-1⟧ deficit into a ⟦SCORE|3-2⟧ ⟦COMPETITION|Premier League⟧ win over ⟦TEAM|Crystal Palace⟧, who had a ⟦G3|goal⟧ disallowed by VAR at ⟦SCORE|2-2⟧.

⟦TEAM|Forest⟧ had begun brightly. ⟦PERSON|Harvey Dunmow⟧'s drive was turned over by ⟦PERSON|Nikola Petrov⟧ on ⟦MINUTE|five minutes⟧, and ⟦PERSON|Declan Roche⟧ ought to have converted from the corner. ⟦PERSON|Samir Oukaci⟧ then ⟦G4|gave them the lead⟧ with an effort from outside the area which took a nick off ⟦PERSON|Ben Upshall⟧, the video assistant spending two minutes on whether ⟦PERSON|Carvalho⟧, stood in front of the keeper, had interfered.

At ⟦SCORE|1-0⟧ ⟦TEAM|Forest⟧ looked comfortable. But 12 minutes on ⟦TEAM|Palace⟧ ⟦G5|were level⟧. ⟦PERSON|Dunmow⟧ gave the ball away, ⟦PERSON|Lasse Brandt⟧ looked up and ⟦PERSON|Connor Maudsley⟧ ⟦G6|ran through to score⟧ his ⟦G7|first⟧ in the top flight.

Worse followed for the hosts. In the ⟦MINUTE|second minute of first-half stoppage time⟧ ⟦PERSON|Jamie Thirlwell⟧, who had struck a post ⟦MINUTE|four minutes earlier⟧, ⟦G8|glanced in⟧ from a corner that should have been a goal-kick.

⟦TEAM|Forest⟧ emerged with a different shape, ⟦PERSON|Roche⟧ slotting in at left-back. For all their pressure they had made little before ⟦PERSON|Carvalho⟧ ⟦G9|drew them level⟧ in the ⟦MINUTE|69th minute⟧, pouncing when ⟦PERSON|Upshall⟧'s header back was short. There was still time for ⟦TEAM|Palace⟧ to be denied, ⟦PERSON|Brandt⟧ ⟦G10|poking in⟧ on 76 only for a three-minute review to find a boot offside.

The deciding moment belonged to the 23-year-old as well. ⟦PERSON|Dunmow⟧'s cross-shot hit the far post and came back, and as defenders appealed for a foul ⟦PERSON|Carvalho⟧ ⟦G11|hooked it in⟧.

'We never felt beaten'

⟦TEAM|Forest⟧ manager ⟦PERSON|Luis Arrabal⟧ said: "At ⟦MINUTE|half-time⟧ I was calm. We have ⟦G12|conceded two⟧, one we give them, one is a corner that isn't a corner, but I said to them, play the same and the ⟦G13|goals⟧ will come. And they came. He's a special boy. When he ⟦G14|got the second⟧ I forgot my age and ran.

"The VAR? I've lost enough to it. I'm not going to say sorry."

⟦TEAM|Palace⟧ boss ⟦PERSON|Eddie Warnock⟧ said: "I think the ⟦G15|goal⟧ is fine. They need three minutes, so how clear can it be? We go ⟦SCORE|3-2⟧ up and see it out. Instead we ⟦G16|concede⟧ with our lad on the floor. It's hard to take.

"I was pleased with the way we ⟦G17|turned it round⟧ in the first half. That ⟦G18|first⟧ one was everything we'd worked on: nick it, look forward, ⟦G19|finish⟧."

⟦PERSON|Carvalho⟧, speaking through a team-mate, said: "My ⟦G20|first⟧ was easy, the defender gave it to me. The ⟦G21|second⟧, it was an instinct. My family were watching. I ⟦G22|scored⟧ against ⟦TEAM|Bournemouth⟧ also but we lost, so this feels better."

⟦TEAM|Forest⟧ visit ⟦TEAM|Arsenal⟧ a week ⟦DATE|today⟧; ⟦TEAM|Palace⟧ are at home to ⟦TEAM|Bournemouth⟧ at ⟦VENUE|Selhurst Park⟧.
=====GOALS=====
{"id": "G1", "scorer": "Enzo Carvalho", "team": "Forest", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Enzo Carvalho", "team": "Forest", "count": 2, "kind": "shot"}
{"id": "G3", "scorer": "Lasse Brandt", "team": "Palace", "outcome": "ruled out", "minute": 76}
{"id": "G4", "scorer": "Samir Oukaci", "team": "Forest", "kind": "shot", "minute": 21}
{"id": "G5", "scorer": "Connor Maudsley", "team": "Palace", "kind": "shot", "minute": 33, "assist": "Lasse Brandt"}
{"id": "G6", "scorer": "Connor Maudsley", "team": "Palace", "kind": "shot", "minute": 33, "assist": "Lasse Brandt"}
{"id": "G7", "scorer": "Connor Maudsley", "team": "Palace", "kind": "shot", "minute": 33, "assist": "Lasse Brandt"}
{"id": "G8", "scorer": "Jamie Thirlwell", "team": "Palace", "kind": "header", "minute": 45, "added": 2, "minute_text": "second minute of first-half stoppage time"}
{"id": "G9", "scorer": "Enzo Carvalho", "team": "Forest", "minute": 69, "kind": "shot", "minute_text": "69th minute"}
{"id": "G10", "scorer": "Lasse Brandt", "team": "Palace", "outcome": "ruled out", "minute": 76}
{"id": "G11", "scorer": "Enzo Carvalho", "team": "Forest", "kind": "shot"}
{"id": "G12", "scorer": "Connor Maudsley; Jamie Thirlwell", "team": "Palace", "count": 2}
{"id": "G13", "scorer": "Enzo Carvalho", "team": "Forest", "count": 2, "kind": "shot"}
{"id": "G14", "scorer": "Enzo Carvalho", "team": "Forest", "kind": "shot"}
{"id": "G15", "scorer": "Lasse Brandt", "team": "Palace", "outcome": "ruled out", "minute": 76}
{"id": "G16", "scorer": "Enzo Carvalho", "team": "Forest", "kind": "shot"}
{"id": "G17", "scorer": "Connor Maudsley; Jamie Thirlwell", "team": "Palace", "count": 2}
{"id": "G18", "scorer": "Connor Maudsley", "team": "Palace", "kind": "shot", "minute": 33, "assist": "Lasse Brandt"}
{"id": "G19", "scorer": "Connor Maudsley", "team": "Palace", "kind": "shot", "minute": 33, "assist": "Lasse Brandt"}
{"id": "G20", "scorer": "Enzo Carvalho", "team": "Forest", "minute": 69, "kind": "shot"}
{"id": "G21", "scorer": "Enzo Carvalho", "team": "Forest", "kind": "shot"}
{"id": "G22", "scorer": "Enzo Carvalho", "team": "Forest", "scope": "background"}
