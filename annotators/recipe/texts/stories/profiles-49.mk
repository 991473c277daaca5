⟦TEAM|Newport⟧ ⟦SCORE|1⟧ ⟦TEAM|Barrow⟧ ⟦SCORE|1⟧: Four talking points

1. A start to forget
For the fifth time ⟦DATE|this season⟧ ⟦TEAM|Newport⟧ were behind before some of their supporters had found their seats. ⟦PERSON|Stevie Gallacher⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|third minute⟧ was as simple as they come: one pass from ⟦PERSON|Lamar Hutchings⟧, one touch, one finish. "We've talked about it and talked about it," sighed manager ⟦PERSON|Mark Ellacott⟧. "Maybe we should stop talking." ⟦TEAM|County⟧ have now ⟦G2|conceded eight⟧ in the ⟦MINUTE|opening ten minutes⟧ of matches since ⟦DATE|August⟧.

2. ⟦PERSON|Bickley⟧ is back
It had been 13 weeks since ⟦PERSON|Tyrone Bickley⟧ ⟦G3|bagged a brace⟧ at ⟦TEAM|Doncaster⟧ and then pulled a hamstring on his way to the bus. He came on with ⟦MINUTE|half an hour to go⟧, got booked, hit the bar, and with ⟦MINUTE|eight minutes remaining⟧ did what nobody else in amber had looked like doing. He ⟦G4|equalised⟧. The ⟦G5|finish⟧, from ⟦PERSON|Julio Restrepo⟧'s flick, was hit early and across the goalkeeper. He almost won it as well, only for ⟦PERSON|Neil Wadsworth⟧ to block on the line.

3. No penalty
⟦PERSON|Owen Pritchard⟧ went down in the ⟦MINUTE|71st minute⟧ with an arm across him. The referee was five yards away. ⟦PERSON|Ellacott⟧ called it the clearest of the season. Having watched it again in the press room, we'd say it was the third clearest.

4. Where's the next win coming from?
That's six without one. ⟦TEAM|Salford⟧ away and ⟦TEAM|Harrogate⟧ at home are next, before an ⟦COMPETITION|FA Cup⟧ replay at ⟦TEAM|Cheltenham⟧. There was better news from elsewhere: ⟦TEAM|Grimsby⟧ lost, to an ⟦G6|own goal⟧ and a ⟦MINUTE|last-minute⟧ ⟦G7|penalty⟧, so the gap to the drop zone has grown to four points.

⟦FURNITURE|More from the South Wales Argus: Exiles ratings | Ellacott: "I'm not going anywhere"⟧
=====GOALS=====
{"id": "G1", "scorer": "Stevie Gallacher", "team": "Barrow", "minute": 3, "minute_text": "third minute"}
{"id": "G2", "count": 8, "scope": "background"}
{"id": "G3", "scorer": "Tyrone Bickley", "team": "Newport", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Tyrone Bickley", "team": "Newport", "minute": 82, "minute_text": "with eight minutes remaining"}
{"id": "G5", "scorer": "Tyrone Bickley", "team": "Newport", "minute": 82, "minute_text": "with eight minutes remaining"}
{"id": "G6", "kind": "own goal", "scope": "background"}
{"id": "G7", "kind": "penalty", "scope": "background"}
