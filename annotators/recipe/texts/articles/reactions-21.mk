Talking points: ⟦PERSON|Kinnaird⟧’s gamble, ⟦PERSON|Ashby⟧’s moment of madness and a keeper reborn

⟦TEAM|Sunderland⟧ ⟦SCORE|1⟧
⟦TEAM|Newcastle United⟧ ⟦SCORE|1⟧

⟦FURNITURE|Ash Kapoor, BBC Sport, at the Stadium of Light⟧

The ⟦GPE|Tyne-Wear⟧ derby rarely does restraint, and the ⟦SCORE|1-1⟧ draw on ⟦GPE|Wearside⟧ was no exception. Here are the main talking points.

Did ⟦PERSON|Kinnaird⟧’s gamble pay off?

Leaving out ⟦PERSON|Dimitar Ivaylov⟧, the leading scorer in the division, was always going to be the headline. ⟦TEAM|Black Cats⟧ boss ⟦PERSON|Craig Kinnaird⟧ wanted pace instead, picked 19-year-old ⟦PERSON|Mason Glover⟧, and for an hour the teenager chased shadows. Then ⟦PERSON|Ivaylov⟧ came off the bench, and with his first touch the ⟦NORP|Bulgarian⟧ ⟦G1|scored⟧ in the ⟦MINUTE|74th⟧. So was it a masterstroke or a mistake corrected? ⟦PERSON|Kinnaird⟧ claimed the former. “You finish with eleven as well as start with it,” he said, and he’s got the point to prove it.

What was ⟦PERSON|Ashby⟧ thinking?

⟦TEAM|Newcastle⟧ were in control, having ⟦G2|gone ahead⟧ through ⟦PERSON|Sam Oxtoby⟧’s ⟦MINUTE|28th-minute⟧ ⟦G3|penalty⟧, when ⟦PERSON|Tyrone Ashby⟧ aimed a boot at a prone ⟦PERSON|Glover⟧ right under the assistant’s nose. Referee ⟦PERSON|Lee Duxbury⟧ could hardly have done anything but send him off. Without the left-back the ⟦TEAM|Magpies⟧ sank ever deeper, and the ⟦G4|equaliser⟧, when it did come, came down his vacant flank.

A keeper reborn

He has been the butt of jokes on ⟦GPE|Tyneside⟧ for most of the ⟦DATE|autumn⟧. Not any more. ⟦PERSON|Abdoulaye Fall-Mercier⟧ made nine saves, among them a remarkable double stop from ⟦PERSON|Glover⟧ and ⟦PERSON|Ivaylov⟧ with ⟦MINUTE|two minutes remaining⟧. It was only right that nobody blamed him for the ⟦TEAM|Sunderland⟧ ⟦G5|goal⟧.

And was it a penalty?

⟦PERSON|Warren Keogh-Smith⟧ swore blind that he got the ball. Replays were less certain. The video assistant found “no clear and obvious error” and so ⟦PERSON|Oxtoby⟧ stepped up, and rolled it down the middle. He has still never missed one in the ⟦COMPETITION|Premier League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dimitar Ivaylov", "team": "Sunderland", "minute": 74, "minute_text": "74th"}
{"id": "G2", "scorer": "Sam Oxtoby", "team": "Newcastle United", "minute": 28, "kind": "penalty", "minute_text": "28th-minute"}
{"id": "G3", "scorer": "Sam Oxtoby", "team": "Newcastle United", "minute": 28, "kind": "penalty", "minute_text": "28th-minute"}
{"id": "G4", "scorer": "Dimitar Ivaylov", "team": "Sunderland", "minute": 74}
{"id": "G5", "scorer": "Dimitar Ivaylov", "team": "Sunderland", "minute": 74}
