⟦PERSON|Vik⟧ ⟦G11|strikes twice⟧ as ⟦TEAM|Kilmarnock⟧ see off ten-man ⟦TEAM|St Mirren⟧
⟦FURNITURE|By Alan Petrie at Rugby Park⟧
⟦PERSON|Sondre Vik⟧'s second-half ⟦G1|double⟧ gave ⟦TEAM|Kilmarnock⟧ a ⟦SCORE|3-1⟧ win over ⟦TEAM|St Mirren⟧ and lifted the ⟦GPE|Ayrshire⟧ side into the top six of the ⟦COMPETITION|Scottish Premiership⟧.
⟦TEAM|Saints⟧ had ⟦G2|taken the lead⟧ through ⟦PERSON|Ewan Strachan⟧ before ⟦PERSON|Callum Dewar⟧ ⟦G3|levelled⟧, and the visitors' afternoon came apart when ⟦PERSON|Jamie Goudie⟧ was shown a second yellow card on ⟦MINUTE|52 minutes⟧ for hauling back the ⟦NORP|Norwegian⟧.
It was all ⟦GPE|Paisley⟧ for the opening quarter. ⟦PERSON|Tawanda Moyo⟧ stung the palms of ⟦PERSON|Niall McPhail⟧ with a rasping drive from 20 yards, and from the resulting corner ⟦PERSON|Stuart Lennie⟧ headed against the bar. The pressure told on ⟦MINUTE|19 minutes⟧. ⟦PERSON|Lennie⟧ picked off a sloppy throw from ⟦PERSON|Craig Haddow⟧ and slid the ball to ⟦PERSON|Moyo⟧ on the right; the ⟦NORP|Zimbabwean⟧'s low cross missed everyone at the near post, and ⟦PERSON|Strachan⟧, arriving late, ⟦G4|sidefooted it in off the far upright⟧.
⟦TEAM|Killie⟧, who had not managed a shot on target until then, were level before the ⟦MINUTE|break⟧ thanks to a set piece. ⟦PERSON|Haddow⟧'s free-kick was only half cleared and ⟦PERSON|Vik⟧ hooked it back to the edge of the area, where ⟦PERSON|Dewar⟧ ⟦G5|let fly through a crowd of legs⟧. "The keeper never saw it," said the midfielder. It was timed at ⟦MINUTE|41 minutes⟧.
⟦PERSON|Goudie⟧'s dismissal changed the pattern. ⟦PERSON|Vik⟧ should have scored inside a minute, dragging wide from ⟦PERSON|Dewar⟧'s pass, but on ⟦MINUTE|63⟧ he made amends: ⟦PERSON|McPhail⟧'s long clearance was flicked on by substitute ⟦PERSON|Haddow⟧'s replacement and the striker, with his back to goal, turned and ⟦G6|stabbed past the advancing goalkeeper⟧.
⟦PERSON|Moyo⟧ clipped the outside of the post at the other end and ⟦PERSON|Strachan⟧ shot tamely at ⟦PERSON|McPhail⟧. The visitors threw men forward and paid for it with ⟦MINUTE|four minutes left⟧. ⟦PERSON|Dewar⟧ led the break, waited for the overlap that never came and rolled the ball square to ⟦PERSON|Vik⟧, who ⟦G7|had the simplest of tasks⟧.
That ⟦G8|goal⟧, his ninth ⟦G9|goal⟧ of the campaign, was greeted by an exodus from the away end.
"I thought until the red card we were the better side," the ⟦TEAM|Saints⟧ manager said. "You can't give up the ⟦G10|second⟧ the way we did, straight from a goalkeeper's kick."
⟦TEAM|St Mirren⟧ host ⟦TEAM|Celtic⟧ on ⟦DATE|Wednesday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sondre Vik", "team": "Kilmarnock", "count": 2}
{"id": "G2", "scorer": "Ewan Strachan", "team": "St Mirren", "minute": 19, "assist": "Tawanda Moyo", "kind": "shot"}
{"id": "G3", "scorer": "Callum Dewar", "team": "Kilmarnock", "minute": 41, "assist": "Sondre Vik", "kind": "shot"}
{"id": "G4", "scorer": "Ewan Strachan", "team": "St Mirren", "minute": 19, "assist": "Tawanda Moyo", "kind": "shot", "minute_text": "19 minutes"}
{"id": "G5", "scorer": "Callum Dewar", "team": "Kilmarnock", "minute": 41, "assist": "Sondre Vik", "kind": "shot", "minute_text": "41 minutes"}
{"id": "G6", "scorer": "Sondre Vik", "team": "Kilmarnock", "minute": 63, "kind": "shot", "minute_text": "63"}
{"id": "G7", "scorer": "Sondre Vik", "team": "Kilmarnock", "minute": 86, "assist": "Callum Dewar", "kind": "shot", "minute_text": "four minutes left"}
{"id": "G8", "scorer": "Sondre Vik", "team": "Kilmarnock", "minute": 86, "assist": "Callum Dewar", "kind": "shot"}
{"id": "G9", "scorer": "Sondre Vik", "team": "Kilmarnock", "count": 9, "scope": "background"}
{"id": "G10", "scorer": "Sondre Vik", "team": "Kilmarnock", "minute": 63, "kind": "shot"}
{"id": "G11", "scorer": "Sondre Vik", "team": "Kilmarnock", "count": 2}
