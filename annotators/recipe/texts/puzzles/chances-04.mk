⟦COMPETITION|Women's Super League⟧: ⟦TEAM|Everton⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Leicester City⟧ - ⟦TEAM|Foxes⟧ survive barrage after early double
⟦TEAM|Leicester City⟧ soaked up 29 shots at ⟦VENUE|Walton Hall Park⟧ and still went home with three points after two ⟦G1|goals⟧ in the ⟦MINUTE|first 15 minutes⟧ from ⟦PERSON|Annika Rydberg⟧ and ⟦PERSON|Saoirse Mulhern⟧.
⟦TEAM|Everton⟧ ⟦G2|pulled one back⟧ through ⟦PERSON|Beth Lonergan⟧'s penalty, missed another, hit the frame three times and had a late ⟦G3|equaliser⟧ scrubbed out by the flag.
⟦PERSON|Rydberg⟧ ⟦G4|gave the visitors the lead⟧ in the ⟦MINUTE|9th minute⟧, running on to ⟦PERSON|Mulhern⟧'s pass, shaking off ⟦PERSON|Gemma Scholes⟧ and finding the far corner. ⟦PERSON|Scholes⟧ held up a hand for offside that never came. ⟦PERSON|Mulhern⟧ herself ⟦G5|made it two⟧ ⟦MINUTE|six minutes later⟧, her corner sailing over everyone, goalkeeper ⟦PERSON|Inês Carvalhal⟧ included.
From there ⟦TEAM|Leicester⟧ barely got out. ⟦PERSON|Lonergan⟧'s volley was clawed away by ⟦PERSON|Romy Achterberg⟧, ⟦PERSON|Mia Kowalczyk⟧ hit the bar from 25 yards, and ⟦PERSON|Aoi Hatanaka⟧ put two headers wide from corners.
The ⟦TEAM|Toffees⟧ were handed a way back on the stroke of ⟦MINUTE|half-time⟧ when ⟦PERSON|Achterberg⟧ brought down ⟦PERSON|Hatanaka⟧. ⟦PERSON|Lonergan⟧ ⟦G6|scored from the spot⟧. But the captain could not repeat the trick on ⟦MINUTE|61 minutes⟧, after ⟦PERSON|Rydberg⟧ had handled: same corner, and this time the ⟦NORP|Dutch⟧ keeper read it and pushed it on to the post.
⟦PERSON|Kowalczyk⟧ rattled the other post ⟦MINUTE|ten minutes from the end⟧, and there was still time for ⟦PERSON|Hatanaka⟧ to ⟦G7|turn in⟧ a low cross by ⟦PERSON|Scholes⟧ in the ⟦MINUTE|92nd minute⟧. The ⟦G8|goal⟧ stood for as long as it took the assistant to raise her flag.
"I'm shaking, honestly," ⟦TEAM|Leicester⟧'s ⟦PERSON|Mulhern⟧ told ⟦ORG|BBC Radio Leicester⟧. "We defended with our lives. I don't score many, so to ⟦G9|get one⟧ direct from a corner is mad, but I'll remember the blocks more."
⟦TEAM|Everton⟧ boss ⟦PERSON|Caitlin Rourke⟧ said her side had "done everything but win". She added: "Two mistakes and you're ⟦SCORE|2-0⟧ down. After that we were brilliant. If ⟦PERSON|Beth⟧'s second pen goes in, we go on and score four."
⟦TEAM|Leicester⟧ climb above ⟦TEAM|West Ham⟧ to eighth. ⟦TEAM|Everton⟧, beaten at home for the first time since ⟦DATE|October⟧, remain in fifth.
⟦FURNITURE|Subscribe to our women's football newsletter, out every Thursday⟧
=====GOALS=====
{"id": "G1", "scorer": "Annika Rydberg; Saoirse Mulhern", "team": "Leicester City", "count": 2}
{"id": "G2", "scorer": "Beth Lonergan", "team": "Everton", "kind": "penalty"}
{"id": "G3", "scorer": "Aoi Hatanaka", "team": "Everton", "minute": 92, "assist": "Gemma Scholes", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Annika Rydberg", "team": "Leicester City", "minute": 9, "minute_text": "9th minute", "assist": "Saoirse Mulhern", "kind": "shot"}
{"id": "G5", "scorer": "Saoirse Mulhern", "team": "Leicester City", "minute": 15, "minute_text": "six minutes later"}
{"id": "G6", "scorer": "Beth Lonergan", "team": "Everton", "minute_text": "half-time", "kind": "penalty"}
{"id": "G7", "scorer": "Aoi Hatanaka", "team": "Everton", "minute": 92, "minute_text": "92nd minute", "assist": "Gemma Scholes", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Aoi Hatanaka", "team": "Everton", "minute": 92, "assist": "Gemma Scholes", "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Saoirse Mulhern", "team": "Leicester City", "minute": 15}
