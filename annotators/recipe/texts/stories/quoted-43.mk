⟦TEAM|Us⟧ turn the tables on ⟦TEAM|Posh⟧ in ⟦GPE|Cambridgeshire⟧ derby

⟦TEAM|Cambridge United⟧ ⟦G1|came from behind⟧ to claim the bragging rights over ⟦TEAM|Peterborough United⟧ with a ⟦SCORE|3-1⟧ win which was helped along by an ⟦G2|own goal⟧.

⟦PERSON|Karim Haddadi⟧, midway through the first half, had ⟦G3|rewarded⟧ ⟦TEAM|Posh⟧ for their early pressure. ⟦PERSON|Rhodri Bevan⟧'s ⟦G4|equaliser⟧ owed plenty to persistence and ⟦PERSON|Sekou Dramé⟧ ⟦G5|confirmed the result⟧ with a header in between a rash of late bookings.

⟦PERSON|Marlon Ince⟧ thought he had ⟦G6|scored⟧ in the ⟦MINUTE|ninth minute⟧, when he ⟦G7|turned in⟧ from close range, but as the home fans danced the linesman was waving. There was little else from ⟦TEAM|Cambridge⟧ early on. ⟦PERSON|Haddadi⟧ shot straight at ⟦PERSON|Jens Aasen⟧ on ⟦MINUTE|17⟧ and again on ⟦MINUTE|21⟧. On 27 he stopped doing that. A throw was taken quickly, ⟦PERSON|Billy Fishwick⟧ flicked it into the area and the winger ⟦G8|curled it away from⟧ the keeper.

The home side were second best until first-half ⟦MINUTE|stoppage time⟧. Then ⟦PERSON|Bevan⟧ chased a lost cause, got a toe to it, and the ball ⟦G9|squirmed through⟧ the goalkeeper's arms and over the line.

⟦MINUTE|Six minutes into the second half⟧ ⟦PERSON|Fishwick⟧ came within a coat of paint of restoring ⟦TEAM|Posh⟧'s advantage. He was made to regret it. ⟦PERSON|Dramé⟧ went on a run in the ⟦MINUTE|68th minute⟧ and, seeing no one in support, hit the ball across the face; ⟦PERSON|Andy Tuckwell⟧, the ⟦TEAM|Posh⟧ captain, had to play it and ⟦G10|sliced it past his own goalkeeper⟧.

⟦PERSON|Dramé⟧ ⟦G11|got one⟧ himself nine minutes on, ⟦G12|rising to head in⟧ from a corner after ⟦PERSON|Ince⟧ had kept the move alive.

⟦TEAM|Cambridge⟧ boss ⟦PERSON|Steve Mundy⟧ told reporters: "There's your derby. I'd have taken any of those ⟦G13|goals⟧. The first ⟦G14|one⟧, my mum scores that, but you've got to chase it, and he chases everything. He's got those moments where he doesn't give up on a ball going out for a throw.

"Their ⟦G15|goal⟧ annoyed me, we were arguing with the referee about whose throw it was. At ⟦MINUTE|half-time⟧ I said enough.

"I saw the big man at the far post for the ⟦G16|third⟧ and I'd started celebrating. I've not done that since we ⟦G17|put four past⟧ ⟦TEAM|Northampton Town⟧."

⟦TEAM|Peterborough⟧'s ⟦PERSON|Darragh Finnerty⟧ was brief: "We gave them two. The keeper says he lost it in the lights for the ⟦G18|first⟧. The ⟦G19|second⟧, the skipper's gutted, but he's got to try and clear it. We didn't lose it there, though. We lost it by not being three up.

"Our ⟦G20|goal⟧ was quality. It's a shame it doesn't count for anything."

⟦PERSON|Dramé⟧ said: "I wanted a ⟦G21|goal⟧ and I'd already had one taken off me by their defender! The other ⟦G22|one⟧, I'm telling my family that's mine."
=====GOALS=====
{"id": "G1", "scorer": "Rhodri Bevan; Andy Tuckwell; Sekou Dramé", "count": 3}
{"id": "G2", "scorer": "Andy Tuckwell", "team": "Peterborough", "kind": "own goal", "minute": 68}
{"id": "G3", "scorer": "Karim Haddadi", "team": "Peterborough", "minute": 27, "kind": "shot"}
{"id": "G4", "scorer": "Rhodri Bevan", "team": "Cambridge", "kind": "shot"}
{"id": "G5", "scorer": "Sekou Dramé", "team": "Cambridge", "kind": "header", "minute": 77}
{"id": "G6", "scorer": "Marlon Ince", "team": "Cambridge", "outcome": "ruled out", "minute": 9, "minute_text": "ninth minute"}
{"id": "G7", "scorer": "Marlon Ince", "team": "Cambridge", "outcome": "ruled out", "minute": 9, "minute_text": "ninth minute"}
{"id": "G8", "scorer": "Karim Haddadi", "team": "Peterborough", "minute": 27, "kind": "shot"}
{"id": "G9", "scorer": "Rhodri Bevan", "team": "Cambridge", "kind": "shot"}
{"id": "G10", "scorer": "Andy Tuckwell", "team": "Peterborough", "kind": "own goal", "minute": 68, "minute_text": "68th minute"}
{"id": "G11", "scorer": "Sekou Dramé", "team": "Cambridge", "kind": "header", "minute": 77}
{"id": "G12", "scorer": "Sekou Dramé", "team": "Cambridge", "kind": "header", "minute": 77}
{"id": "G13", "scorer": "Rhodri Bevan; Andy Tuckwell; Sekou Dramé", "count": 3}
{"id": "G14", "scorer": "Rhodri Bevan", "team": "Cambridge", "kind": "shot"}
{"id": "G15", "scorer": "Karim Haddadi", "team": "Peterborough", "minute": 27, "kind": "shot"}
{"id": "G16", "scorer": "Sekou Dramé", "team": "Cambridge", "kind": "header", "minute": 77}
{"id": "G17", "team": "Cambridge", "count": 4, "scope": "background"}
{"id": "G18", "scorer": "Rhodri Bevan", "team": "Cambridge", "kind": "shot"}
{"id": "G19", "scorer": "Andy Tuckwell", "team": "Peterborough", "kind": "own goal", "minute": 68}
{"id": "G20", "scorer": "Karim Haddadi", "team": "Peterborough", "minute": 27, "kind": "shot"}
{"id": "G21", "scorer": "Sekou Dramé", "team": "Cambridge", "kind": "header", "minute": 77}
{"id": "G22", "scorer": "Andy Tuckwell", "team": "Peterborough", "kind": "own goal", "minute": 68}
