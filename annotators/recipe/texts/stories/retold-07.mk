⟦PERSON|Mullen⟧'s men throw away two-goal lead
⟦TEAM|MANSFIELD TOWN⟧ ⟦SCORE|2⟧ ⟦TEAM|CHELTENHAM TOWN⟧ ⟦SCORE|2⟧
⟦FURNITURE|Report: Gary Sugden⟧
⟦TEAM|Mansfield⟧ let a two-goal lead slip at ⟦VENUE|Field Mill⟧ as ⟦TEAM|Cheltenham⟧ ⟦G1|scored twice⟧ in the last ten minutes to take a point.
⟦TEAM|Stags⟧ boss ⟦PERSON|Declan Mullen⟧ watched from the stand, serving a touchline ban, and must have thought the game was won when ⟦PERSON|Kieran Bashford⟧ ⟦G2|doubled the advantage⟧ just after the restart. But a defensive collapse let the ⟦TEAM|Robins⟧ back in.
It had all started well. Home skipper ⟦PERSON|Paul Adair⟧ hit a long diagonal to ⟦PERSON|Bashford⟧, the winger beat ⟦PERSON|Luke Sharrock⟧ and crossed, and ⟦PERSON|Nathan Ogunleye⟧'s ⟦G3|header⟧ was too strong for ⟦PERSON|Harvey Whitcombe⟧. The ⟦G4|goal⟧ was the on-loan ⟦TEAM|Leicester⟧ man's ⟦G5|third⟧ in four starts.
⟦PERSON|Ogunleye⟧ nearly scored again on ⟦MINUTE|26 minutes⟧, when his effort bounced off the top of the bar.
The ⟦G6|second⟧ followed within two minutes of the ⟦MINUTE|interval⟧. ⟦PERSON|Ogunleye⟧ turned supplier with a neat flick and ⟦PERSON|Bashford⟧ ⟦G7|shot across ⟦PERSON|Whitcombe⟧⟧ and in off the post.
⟦TEAM|Cheltenham⟧ made a triple substitution on the ⟦MINUTE|hour⟧ and one of the three, ⟦PERSON|Frank Mensah⟧, ⟦G8|reduced the arrears⟧ in the ⟦MINUTE|81st minute⟧, ⟦G9|stabbing home⟧ after ⟦PERSON|Adair⟧'s clearance hit ⟦PERSON|Sharrock⟧.
Then, with the home crowd whistling for the end, came the ⟦G10|equaliser⟧. ⟦PERSON|Mensah⟧ flicked on a long kick from ⟦PERSON|Whitcombe⟧, ⟦PERSON|Adair⟧ slipped and ⟦PERSON|Rory Pask⟧ ⟦G11|ran on to score⟧.
"I'm lost for words," said assistant ⟦PERSON|Tony Brough⟧, standing in for ⟦PERSON|Mullen⟧. "We ⟦G12|concede a scruffy goal⟧ and suddenly everyone panics. The ⟦G13|second one⟧ is a goal kick. One flick and we're done."
⟦TEAM|Cheltenham⟧ manager ⟦PERSON|Steve Hallam⟧ said his ⟦MINUTE|half-time⟧ words hadn't worked. "We ⟦G14|conceded⟧ ⟦MINUTE|two minutes later⟧, so don't credit me! ⟦PERSON|Frank⟧'s ⟦G15|goal⟧ gave us belief. After that I fancied us. ⟦PERSON|Rory⟧'s been out for eight months with his knee and nobody deserved ⟦G16|a goal⟧ more."
Attendance: 6,204 (411 away).
=====GOALS=====
{"id": "G1", "scorer": "Frank Mensah; Rory Pask", "team": "Cheltenham", "count": 2}
{"id": "G2", "scorer": "Kieran Bashford", "team": "Mansfield", "minute": 47, "assist": "Nathan Ogunleye", "kind": "shot"}
{"id": "G3", "scorer": "Nathan Ogunleye", "team": "Mansfield", "assist": "Kieran Bashford", "kind": "header", "score": "1-0"}
{"id": "G4", "scorer": "Nathan Ogunleye", "team": "Mansfield", "assist": "Kieran Bashford", "kind": "header"}
{"id": "G5", "scorer": "Nathan Ogunleye", "team": "Mansfield", "assist": "Kieran Bashford", "kind": "header"}
{"id": "G6", "scorer": "Kieran Bashford", "team": "Mansfield", "minute": 47, "assist": "Nathan Ogunleye", "kind": "shot", "minute_text": "interval"}
{"id": "G7", "scorer": "Kieran Bashford", "team": "Mansfield", "minute": 47, "assist": "Nathan Ogunleye", "kind": "shot", "score": "2-0"}
{"id": "G8", "scorer": "Frank Mensah", "team": "Cheltenham", "minute": 81, "kind": "shot"}
{"id": "G9", "scorer": "Frank Mensah", "team": "Cheltenham", "minute": 81, "kind": "shot", "minute_text": "81st minute", "score": "2-1"}
{"id": "G10", "scorer": "Rory Pask", "team": "Cheltenham", "assist": "Frank Mensah", "kind": "shot"}
{"id": "G11", "scorer": "Rory Pask", "team": "Cheltenham", "assist": "Frank Mensah", "kind": "shot", "score": "2-2"}
{"id": "G12", "scorer": "Frank Mensah", "team": "Cheltenham", "minute": 81, "kind": "shot"}
{"id": "G13", "scorer": "Rory Pask", "team": "Cheltenham", "assist": "Frank Mensah", "kind": "shot"}
{"id": "G14", "scorer": "Kieran Bashford", "team": "Mansfield", "minute": 47, "assist": "Nathan Ogunleye", "kind": "shot", "minute_text": "two minutes later"}
{"id": "G15", "scorer": "Frank Mensah", "team": "Cheltenham", "minute": 81, "kind": "shot"}
{"id": "G16", "scorer": "Rory Pask", "team": "Cheltenham", "assist": "Frank Mensah", "kind": "shot"}
