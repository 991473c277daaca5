⟦TEAM|Roos⟧ men's soccer falls in ⟦MINUTE|overtime⟧ of conference opener

⟦FURNITURE|Jenna Whitlock, Sports Editor⟧

The ⟦TEAM|Roos⟧ led twice, but a golden chance missed in the last minute of regulation came back to bite them ⟦DATE|Friday⟧ as ⟦TEAM|North Dakota⟧ earned a ⟦SCORE|3-2⟧ ⟦MINUTE|overtime⟧ win at ⟦VENUE|Durwood Stadium⟧.

Junior forward ⟦PERSON|Caleb Osei⟧ ⟦G1|put the ⟦TEAM|Roos⟧ up⟧ with a ⟦MINUTE|ninth-minute⟧ penalty kick after freshman ⟦PERSON|Mateo Lujan⟧ was tripped. Goalkeeper ⟦PERSON|Hank Sorensen⟧ guessed right but couldn't reach it.

The ⟦TEAM|Fighting Hawks⟧ ⟦G2|tied it⟧ ⟦MINUTE|15 minutes later⟧ when ⟦PERSON|Erik Lundquist⟧ was left alone at the back post on a corner.

Senior captain ⟦PERSON|Will Prater⟧ ⟦G3|restored the lead⟧ early in the second half. He won the ball, kept going and ⟦G7|slid it under ⟦PERSON|Sorensen⟧⟧.

"We should have closed that out," head coach ⟦PERSON|Dana Kirchner⟧ said. "We had a breakaway, we had two corners. You get a third goal and you go home happy."

Instead, ⟦PERSON|Lundquist⟧ ⟦G4|struck again⟧ with ⟦MINUTE|eight minutes remaining⟧. And in the ⟦MINUTE|97th minute⟧ he set up ⟦PERSON|Pat Delorme⟧, who went through and ⟦G5|ended it⟧.

⟦PERSON|Osei⟧ leads the team with five ⟦G6|goals⟧. He also leads the team in parking tickets, according to ⟦PERSON|Prater⟧.

The ⟦TEAM|Roos⟧ (4-3-1) host ⟦TEAM|Omaha⟧ at 7 p.m. ⟦DATE|Tuesday⟧. Students get in free with ID.
=====GOALS=====
{"id":"G1","scorer":"Caleb Osei","team":"Roos","minute":9,"minute_text":"ninth-minute","kind":"penalty"}
{"id":"G2","scorer":"Erik Lundquist","team":"North Dakota","minute":24,"minute_text":"15 minutes later"}
{"id":"G3","scorer":"Will Prater","team":"Roos","kind":"shot"}
{"id":"G7","scorer":"Will Prater","team":"Roos","kind":"shot"}
{"id":"G4","scorer":"Erik Lundquist","team":"North Dakota","minute":82,"minute_text":"eight minutes remaining"}
{"id":"G5","scorer":"Pat Delorme","team":"North Dakota","minute":97,"minute_text":"97th minute","assist":"Erik Lundquist","kind":"shot"}
{"id":"G6","scorer":"Caleb Osei","team":"Roos","scope":"background","count":5}
