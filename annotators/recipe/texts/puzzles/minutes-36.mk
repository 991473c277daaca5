Ten-man ⟦TEAM|County⟧ beaten at ⟦VENUE|Boundary Park⟧
⟦TEAM|Stockport County⟧'s winless run stretched to five in ⟦COMPETITION|League One⟧ when ⟦G1|goals⟧ from ⟦PERSON|Joe Bardsley⟧ – from the spot – and ⟦PERSON|Kelvin Asante⟧ gave neighbours ⟦TEAM|Oldham⟧ a ⟦SCORE|2-0⟧ win.
The visitors were reduced to ten men when ⟦PERSON|Adam Foyle⟧ was sent off in first-half ⟦MINUTE|stoppage time⟧ for handling on the line a shot that would have opened the scoring. In the event it ⟦G2|was opened⟧ anyway: ⟦PERSON|Bardsley⟧, in the ⟦MINUTE|second minute of that stoppage time⟧, ⟦G3|beat ⟦PERSON|Ed Verity⟧⟧ from twelve yards.
Up to that incident the ⟦TEAM|Hatters⟧ had edged it. ⟦PERSON|Miles Copeland⟧ shot over after ⟦MINUTE|four minutes⟧, hit the bar after ⟦MINUTE|nine⟧ and found ⟦PERSON|Chris Nuttall⟧ equal to his header after ⟦MINUTE|21⟧. ⟦PERSON|Ricky Stannard⟧ went close from distance. For the ⟦TEAM|Latics⟧, ⟦PERSON|Lloyd Terrance⟧ was off-target three times.
The dismissal told after the ⟦MINUTE|break⟧. ⟦PERSON|Verity⟧ saved from ⟦PERSON|Asante⟧ and ⟦PERSON|Terrance⟧ before the former ⟦G4|doubled the advantage⟧ with ⟦MINUTE|19 minutes to go⟧, ⟦PERSON|Terrance⟧'s cross-cum-shot having reached him unmarked at the far post.
Stockport made changes but, apart from a ⟦PERSON|Copeland⟧ effort that shaved the paint, never looked like reducing the deficit.
⟦TEAM|Oldham⟧'s manager was pleased with the clean sheet. "You need luck, and the handball is luck," he said. "The ⟦G5|penalty⟧ came at a great time. The ⟦G6|second⟧, I thought we played through them very well."
⟦TEAM|County⟧ host ⟦TEAM|Bolton⟧ at ⟦VENUE|Edgeley Park⟧ on ⟦DATE|Tuesday night⟧, without ⟦PERSON|Foyle⟧.
=====GOALS=====
{"id": "G1", "scorer": "Joe Bardsley; Kelvin Asante", "team": "Latics", "count": 2}
{"id": "G2", "scorer": "Joe Bardsley", "team": "Latics", "minute": 45, "added": 2, "kind": "penalty"}
{"id": "G3", "scorer": "Joe Bardsley", "team": "Latics", "minute": 45, "added": 2, "kind": "penalty", "score": "1-0", "minute_text": "second minute of that stoppage time"}
{"id": "G4", "scorer": "Kelvin Asante", "team": "Latics", "minute": 71, "kind": "shot", "assist": "Lloyd Terrance", "score": "2-0", "minute_text": "19 minutes to go"}
{"id": "G5", "scorer": "Joe Bardsley", "team": "Latics", "minute": 45, "added": 2, "kind": "penalty"}
{"id": "G6", "scorer": "Kelvin Asante", "team": "Latics", "minute": 71, "kind": "shot", "assist": "Lloyd Terrance"}
