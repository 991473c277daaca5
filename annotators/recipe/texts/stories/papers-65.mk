⟦PERSON|Lally⟧! Late, late show gives ⟦TEAM|Galway⟧ the ⟦GPE|Connacht⟧ derby
I'VE seen derbies won by better goals and by better teams, but I've never seen a man run like ⟦PERSON|Cian Lally⟧ ran on ⟦DATE|Friday⟧ night, off the pitch, past the dugouts and up the tunnel, and he might be running yet.
His ⟦G1|goal⟧ in the ⟦MINUTE|90th minute⟧ gave ⟦TEAM|Galway United⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Sligo Rovers⟧, sent ⟦VENUE|Eamonn Deacy Park⟧ into orbit and put the ⟦TEAM|Tribesmen⟧ third in the ⟦COMPETITION|Premier Division⟧.
You'd not have seen it coming at ⟦MINUTE|half-time⟧. ⟦PERSON|Gary Kinneen⟧ had dragged the best chance wide for ⟦TEAM|Rovers⟧, ⟦PERSON|Eric Agbaje⟧ had headed United's over, and ⟦PERSON|Dara Mannion⟧ had hit a free-kick so badly that it went for a throw.
The second period was a different animal. ⟦PERSON|Agbaje⟧ met a corner at the near post and ⟦G2|flicked it beyond⟧ ⟦PERSON|Jake Hanratty⟧ for ⟦SCORE|1-0⟧ (⟦MINUTE|51⟧). ⟦PERSON|Brian Hurley⟧ should have made it two. He took the ball around ⟦PERSON|Hanratty⟧ and then took it out of play.
⟦TEAM|Sligo⟧ weren't dead. ⟦PERSON|Sam Verwey⟧, the ⟦NORP|South African⟧, hit the bar with one, had another blocked by ⟦PERSON|Agbaje⟧ and then, at the third go, ⟦G3|drilled it through a thicket of legs⟧ to square it.
The ⟦TEAM|Bit O'Red⟧ went for the throat. ⟦PERSON|Kinneen⟧'s header was tipped over; ⟦PERSON|Verwey⟧'s strike from the D flew inches past. If there was to be a winner, you'd have put your few bob on the team in red.
But ⟦PERSON|Mannion⟧ won a tackle, looked up and hit the ball into the channel. ⟦PERSON|Lally⟧ cut inside, and again, and ⟦G4|let fly⟧. ⟦PERSON|Hanratty⟧ got a hand to it.
"I don't remember any of it," ⟦PERSON|Lally⟧ told the ⟦ORG|Connacht Tribune⟧ after.
⟦TEAM|Derry City⟧ ⟦DATE|next week⟧. Then the ⟦VENUE|Showgrounds⟧ in the ⟦COMPETITION|FAI Cup⟧. Lord help us.
=====GOALS=====
{"id": "G1", "scorer": "Cian Lally", "team": "Galway", "minute": 90, "minute_text": "90th minute", "assist": "Dara Mannion", "kind": "shot"}
{"id": "G2", "scorer": "Eric Agbaje", "team": "Galway", "minute": 51, "minute_text": "51", "kind": "header"}
{"id": "G3", "scorer": "Sam Verwey", "team": "Sligo", "kind": "shot"}
{"id": "G4", "scorer": "Cian Lally", "team": "Galway", "minute": 90, "assist": "Dara Mannion", "kind": "shot"}
