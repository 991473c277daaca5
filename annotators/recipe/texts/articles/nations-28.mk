⟦PERSON|Ashworth⟧ out, ⟦PERSON|Hendrie⟧ in as ⟦TEAM|England⟧ squad takes shape
⟦TEAM|England⟧ will travel to ⟦GPE|Belgrade⟧ without ⟦PERSON|Finley Ashworth⟧ after scans confirmed the ⟦TEAM|Newcastle⟧ striker has torn a hamstring.
The 25-year-old pulled up in the ⟦MINUTE|closing minutes⟧ of ⟦DATE|Sunday⟧'s ⟦SCORE|1-1⟧ draw with ⟦TEAM|Aston Villa⟧ and is not expected to play again before ⟦DATE|Christmas⟧. It leaves head coach ⟦PERSON|Graham Tunstall⟧ short of options for the ⟦COMPETITION|World Cup⟧ qualifiers against ⟦TEAM|Serbia⟧ and ⟦TEAM|Andorra⟧, with ⟦PERSON|Dominic Oyekan⟧ suspended for the first and ⟦PERSON|Louis Carrick⟧ yet to score in an ⟦TEAM|England⟧ shirt.
Into the 24-man party, announced at ⟦VENUE|St George's Park⟧ on ⟦DATE|Thursday⟧, comes ⟦PERSON|Milo Hendrie⟧. The ⟦TEAM|Sunderland⟧ forward, 20, has not started a ⟦COMPETITION|Premier League⟧ match since ⟦DATE|August⟧, though he has ⟦G1|six goals⟧ in seven caps for the ⟦TEAM|England Under-21s⟧ and caught the eye at the ⟦DATE|summer⟧'s ⟦COMPETITION|European Championship⟧.
"Milo's not here to carry the bibs," said ⟦PERSON|Tunstall⟧. "He's here because he gives us something different. What I won't do is tell you he's going to get a hat-trick in ⟦GPE|Belgrade⟧."
There is no place for ⟦PERSON|Theo Marchbanks⟧, whose lack of minutes at ⟦TEAM|Bayern Munich⟧ has cost him, nor for ⟦PERSON|Reuben Adeyinka-Scott⟧ of ⟦TEAM|Crystal Palace⟧. Goalkeeper ⟦PERSON|Ashley Priddle⟧ returns for the first time since his error against ⟦TEAM|Serbia⟧ at ⟦VENUE|Wembley⟧ last ⟦DATE|September⟧, when he let a harmless shot ⟦G2|roll under his foot and into the net⟧.
Asked if that would be on the keeper's mind at the ⟦VENUE|Rajko Mitić Stadium⟧, ⟦PERSON|Tunstall⟧ bristled. "You've just put it there, haven't you?"
⟦TEAM|England⟧ top ⟦COMPETITION|Group K⟧ with maximum points and a goal difference of plus 14. A draw on ⟦DATE|Tuesday week⟧ would be good enough to all but confirm qualification; the ⟦ORG|FA⟧ has already begun looking at hotels.
The squad meet in ⟦GPE|Burton⟧ on ⟦DATE|Monday⟧. ⟦ORG|UEFA⟧ has meanwhile confirmed that 2,900 tickets will be available to travelling supporters, who have been told to expect heavy policing.
=====GOALS=====
{"id": "G1", "scorer": "Milo Hendrie", "team": "England Under-21s", "scope": "background", "count": 6}
{"id": "G2", "team": "Serbia", "scope": "background"}
