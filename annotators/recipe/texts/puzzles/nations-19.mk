⟦PERSON|O'Driscoll⟧ under fire: the numbers behind ⟦TEAM|Ireland⟧'s miserable year

A good manager can survive a bad result. What ⟦PERSON|Dermot O'Driscoll⟧ may not survive is the calendar.

Since ⟦DATE|last November⟧ the ⟦TEAM|Republic of Ireland⟧ have played ten, won two, and ⟦G1|scored seven goals⟧, four of them against ⟦TEAM|Andorra⟧. On ⟦DATE|Sunday⟧ they lost at home to ⟦TEAM|Armenia⟧ for the first time in their history, ⟦PERSON|Artak Hovsepyan⟧'s ⟦G2|strike⟧ on the ⟦MINUTE|stroke of half-time⟧ settling a grim affair at the ⟦VENUE|Aviva Stadium⟧. There were boos. There was a paper aeroplane, which flew further than some of the passing.

⟦PERSON|O'Driscoll⟧'s defence is that he's without five first-choice players. ⟦PERSON|Rory Cassin⟧, who ⟦G3|netted⟧ 21 times for ⟦TEAM|Leeds⟧ ⟦DATE|last season⟧, hasn't kicked a ball since ⟦DATE|August⟧. ⟦PERSON|Conor Mulhern⟧ is a month away. His goalkeeper is third choice at ⟦TEAM|Burnley⟧.

But the match was there to be won. ⟦TEAM|Ireland⟧ had 17 corners. From one of them, on the ⟦MINUTE|hour⟧, ⟦PERSON|Jack Scannell⟧ headed against a post, and from the next ⟦PERSON|Darragh Feely⟧ was a boot's width from turning in the loose ball. ⟦PERSON|Hovsepyan⟧, meanwhile, had a single touch in the opposition box in 90 minutes. He was allowed to take it because ⟦PERSON|Feely⟧ and ⟦PERSON|Scannell⟧ each left him to the other, and ⟦PERSON|Mark Tuohy⟧, advancing, had no chance.

"We're not getting the breaks," said the manager. "You look at the ⟦G4|goal⟧, it's a long kick from the keeper. My six-year-old could defend it."

It wasn't lost on the dressing room that he was talking about two of its senior men. The ⟦ORG|FAI⟧'s board will sit down on ⟦DATE|Thursday⟧ with ⟦PERSON|O'Driscoll⟧'s contract, which has eight months to run, on the agenda. Chief executive ⟦PERSON|Caroline Hession⟧ wouldn't be drawn. "There's a game on ⟦DATE|Wednesday⟧, and everyone's focus is there," she said.

That game's in ⟦GPE|Sofia⟧. ⟦TEAM|Bulgaria⟧ have ⟦G5|conceded⟧ once in five. A man who needs goals could have asked for a kinder fixture.

⟦FURNITURE|Keep up with the latest Irish football news with our free daily email.⟧
=====GOALS=====
{"id": "G1", "team": "Republic of Ireland", "scope": "background", "count": 7}
{"id": "G2", "scorer": "Artak Hovsepyan", "team": "Armenia", "kind": "shot", "minute_text": "stroke of half-time"}
{"id": "G3", "scorer": "Rory Cassin", "team": "Leeds", "scope": "background", "count": 21}
{"id": "G4", "scorer": "Artak Hovsepyan", "team": "Armenia", "kind": "shot"}
{"id": "G5", "scope": "background"}
