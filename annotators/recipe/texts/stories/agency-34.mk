⟦PERSON|Heffernan⟧ ⟦G1|own goal⟧ in ⟦MINUTE|97th minute⟧ hands ⟦TEAM|Sunderland⟧ win
⟦TEAM|Sunderland⟧ 2 ⟦TEAM|Nottingham Forest⟧ 1
⟦PERSON|Marcel Adjei⟧ ⟦G2|scored⟧ with the game's first attack and ⟦PERSON|Colm Heffernan⟧ ⟦G3|turned a cross into his own net⟧ with its last as ⟦TEAM|Sunderland⟧ beat ⟦TEAM|Forest⟧, who'd had ⟦PERSON|Bram Kuipers⟧'s second-half ⟦G4|equaliser⟧ to thank for looking like heading home from ⟦GPE|Wearside⟧ with a point.
⟦PERSON|Adjei⟧ needed ⟦MINUTE|31 seconds⟧. ⟦PERSON|Heffernan⟧, the ⟦NORP|Irishman⟧, played the kick-off back and goalkeeper ⟦PERSON|Oscar Lindqvist⟧ took an age over it; ⟦PERSON|Rhys Langton⟧ charged it down and ⟦PERSON|Adjei⟧ had no more to do than ⟦G5|walk it in⟧.
It is thought to be the quickest ⟦G6|goal⟧ at the ⟦VENUE|Stadium of Light⟧, beating one he himself ⟦G7|got⟧ in the derby with ⟦TEAM|Newcastle⟧ in ⟦DATE|2023⟧.
What followed was mostly ⟦TEAM|Forest⟧. ⟦PERSON|Kuipers⟧ saw his shot rattle the bar in the ⟦MINUTE|ninth minute⟧. ⟦PERSON|Adrian Cole⟧ was denied by ⟦PERSON|Mark Tranter⟧ from inside the six-yard box, and from the corner ⟦PERSON|Silas Whitby⟧ headed down and wide.
On a rare break ⟦PERSON|Tyrese Duncan⟧ ⟦G8|had the ball in ⟦TEAM|Forest⟧'s net⟧, but his ⟦MINUTE|38th-minute⟧ ⟦G9|shot⟧ went in via ⟦PERSON|Adjei⟧, who was off.
⟦TEAM|Forest⟧ manager ⟦PERSON|Dylan Moorcroft⟧ had his players out early for the second half. They ⟦G10|were level⟧ in the ⟦MINUTE|56th minute⟧. ⟦PERSON|Langton⟧ ran into trouble and was relieved of possession by ⟦PERSON|Cole⟧, who crossed low; ⟦PERSON|Tranter⟧ got down, could not hold it, and the ⟦NORP|Dutchman⟧ ⟦G11|had the easiest of finishes⟧.
⟦PERSON|Kuipers⟧ then sent a header spinning over on ⟦MINUTE|64 minutes⟧ and, ⟦MINUTE|seven minutes later⟧, thought he had completed the turnaround. He ⟦G12|tucked in⟧ a pass from ⟦PERSON|Whitby⟧ and pointed at the away end. VAR pointed at his toes.
Everyone tired. ⟦PERSON|Langton⟧ was booked for a foul on ⟦PERSON|Cole⟧. ⟦PERSON|Adjei⟧ had a penalty appeal waved off in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Cole⟧ nearly caught ⟦PERSON|Tranter⟧ out with a lob from the centre circle, and the board said six.
When it came to it, in time added to the time added, ⟦PERSON|Duncan⟧ made for the line. His ball across was meant for ⟦PERSON|Adjei⟧. ⟦PERSON|Heffernan⟧ was between the two and, at full stretch, ⟦G13|lifted it beyond⟧ ⟦PERSON|Lindqvist⟧.
⟦TEAM|Sunderland⟧'s players piled up by the flag. The ⟦G14|goal⟧ sends them to 13th and back above ⟦TEAM|Burnley⟧.
"It's football," said ⟦PERSON|Moorcroft⟧. "We ⟦G15|conceded⟧ when people were buying pies. We've had a ⟦G16|goal⟧ taken off us for a toenail. The ⟦G17|equaliser⟧ is proper play."
⟦PERSON|Kuipers⟧, whose last ⟦G18|goal⟧ was in ⟦DATE|August⟧ at the ⟦VENUE|City Ground⟧, kicked a water bottle on the way down the tunnel.
=====GOALS=====
{"id": "G1", "scorer": "Colm Heffernan", "team": "Sunderland", "minute": 97, "minute_text": "97th minute", "kind": "own goal"}
{"id": "G2", "scorer": "Marcel Adjei", "team": "Sunderland", "minute": 1, "minute_text": "31 seconds", "assist": "Rhys Langton", "kind": "shot"}
{"id": "G3", "scorer": "Colm Heffernan", "team": "Sunderland", "minute": 97, "kind": "own goal"}
{"id": "G4", "scorer": "Bram Kuipers", "team": "Forest", "minute": 56, "kind": "shot"}
{"id": "G5", "scorer": "Marcel Adjei", "team": "Sunderland", "minute": 1, "minute_text": "31 seconds", "assist": "Rhys Langton", "kind": "shot"}
{"id": "G6", "scorer": "Marcel Adjei", "team": "Sunderland", "minute": 1, "assist": "Rhys Langton", "kind": "shot"}
{"id": "G7", "scorer": "Marcel Adjei", "team": "Sunderland", "scope": "background"}
{"id": "G8", "scorer": "Tyrese Duncan", "team": "Sunderland", "minute": 38, "minute_text": "38th-minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Tyrese Duncan", "team": "Sunderland", "minute": 38, "minute_text": "38th-minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Bram Kuipers", "team": "Forest", "minute": 56, "minute_text": "56th minute", "kind": "shot"}
{"id": "G11", "scorer": "Bram Kuipers", "team": "Forest", "minute": 56, "minute_text": "56th minute", "kind": "shot"}
{"id": "G12", "scorer": "Bram Kuipers", "team": "Forest", "minute": 71, "minute_text": "seven minutes later", "outcome": "ruled out"}
{"id": "G13", "scorer": "Colm Heffernan", "team": "Sunderland", "minute": 97, "kind": "own goal"}
{"id": "G14", "scorer": "Colm Heffernan", "team": "Sunderland", "minute": 97, "kind": "own goal"}
{"id": "G15", "scorer": "Marcel Adjei", "team": "Sunderland", "minute": 1, "assist": "Rhys Langton", "kind": "shot"}
{"id": "G16", "scorer": "Bram Kuipers", "team": "Forest", "minute": 71, "outcome": "ruled out"}
{"id": "G17", "scorer": "Bram Kuipers", "team": "Forest", "minute": 56, "kind": "shot"}
{"id": "G18", "scorer": "Bram Kuipers", "team": "Forest", "scope": "background"}
