⟦G1|Double⟧ from ⟦PERSON|Rees⟧ fires ⟦TEAM|Wrexham⟧ past ⟦TEAM|Cardiff⟧ in historic derby
⟦TEAM|Wrexham⟧ won the first league meeting of these sides in 23 years thanks to ⟦PERSON|Iwan Rees⟧, who got ⟦G2|both goals⟧ in a ⟦SCORE|2-1⟧ success at the ⟦VENUE|Racecourse Ground⟧.
The striker, released by ⟦TEAM|Cardiff⟧ as a 16-year-old, ⟦G3|opened the scoring⟧ late in the first half and ⟦G4|doubled the lead⟧ early in the second. ⟦PERSON|Kian Maddox⟧ ⟦G5|halved the arrears⟧ for the ⟦TEAM|Bluebirds⟧, who hit the post in ⟦MINUTE|added time⟧ through ⟦PERSON|Jude Ellery⟧.
It had been a slow-burner. ⟦PERSON|Rees⟧ had one chance, deflected wide by ⟦PERSON|Owain Tudor⟧, and ⟦PERSON|Ellery⟧ one, straight at ⟦PERSON|Dewi Protheroe⟧, when ⟦PERSON|Gethin Parry⟧ made a surging run ⟦MINUTE|two minutes before half-time⟧. Nobody tackled him. His shot was saved, spilled and turned away, but only as far as ⟦PERSON|Parry⟧ again, who this time squared it: ⟦PERSON|Rees⟧ ⟦G6|couldn't miss⟧.
⟦MINUTE|Six minutes after half-time⟧ the number nine pressed ⟦PERSON|Tudor⟧, won it and, instead of looking for a pass, ⟦G7|hit it from where he stood⟧. ⟦PERSON|Tudor⟧, 30 caps for ⟦GPE|Wales⟧, was withdrawn soon after.
⟦TEAM|Cardiff⟧ made three substitutions on ⟦MINUTE|60 minutes⟧ and improved. ⟦PERSON|Macsen Hopkins⟧, one of those brought on, won the free-kick from which ⟦PERSON|Maddox⟧, with ⟦MINUTE|18 minutes to play⟧, ⟦G8|found the net via the wall⟧. ⟦PERSON|Protheroe⟧ denied the same player from the edge of the area, smothered a close-range effort by ⟦PERSON|Hopkins⟧, and was fortunate with ⟦PERSON|Ellery⟧.
"You know what this means to me," ⟦PERSON|Rees⟧ told ⟦ORG|BBC Radio Wales⟧. "The ⟦G9|second⟧ was the sweeter. I knew ⟦PERSON|Owain⟧ would take a touch."
⟦TEAM|Cardiff⟧'s boss said: "Two ⟦G10|goals⟧, two mistakes. We got ⟦G11|one⟧ back and ended up a coat of paint away from a point. The support for ⟦NORP|Welsh⟧ football ⟦DATE|tonight⟧ was incredible, so well done to both."
⟦FURNITURE|Watch extended highlights on S4C at 22:30⟧
=====GOALS=====
{"id": "G1", "scorer": "Iwan Rees", "team": "Wrexham", "count": 2}
{"id": "G2", "scorer": "Iwan Rees", "team": "Wrexham", "count": 2}
{"id": "G3", "scorer": "Iwan Rees", "team": "Wrexham", "minute": 43, "kind": "shot", "assist": "Gethin Parry"}
{"id": "G4", "scorer": "Iwan Rees", "team": "Wrexham", "minute": 51, "kind": "shot"}
{"id": "G5", "scorer": "Kian Maddox", "team": "Cardiff", "minute": 72, "kind": "free kick"}
{"id": "G6", "scorer": "Iwan Rees", "team": "Wrexham", "minute": 43, "kind": "shot", "assist": "Gethin Parry", "score": "1-0", "minute_text": "two minutes before half-time"}
{"id": "G7", "scorer": "Iwan Rees", "team": "Wrexham", "minute": 51, "kind": "shot", "score": "2-0", "minute_text": "Six minutes after half-time"}
{"id": "G8", "scorer": "Kian Maddox", "team": "Cardiff", "minute": 72, "kind": "free kick", "score": "2-1", "minute_text": "18 minutes to play"}
{"id": "G9", "scorer": "Iwan Rees", "team": "Wrexham", "minute": 51, "kind": "shot"}
{"id": "G10", "scorer": "Iwan Rees", "team": "Wrexham", "count": 2}
{"id": "G11", "scorer": "Kian Maddox", "team": "Cardiff", "minute": 72, "kind": "free kick"}
