Five things we learned as ⟦TEAM|Hull⟧ ⟦G1|broke ⟦TEAM|Stoke⟧ hearts⟧

⟦FURNITURE|Teddy Brand at the MKM Stadium⟧

1 The stewards need new shoes
When ⟦PERSON|Anders Bruun-Lassen⟧ ⟦G2|rolled the ball beyond ⟦PERSON|Craig Yardley⟧⟧ in the ⟦MINUTE|sixth minute of stoppage time⟧ half the North Stand came on to say thank you. It took five minutes to restart a game that had ten seconds left. The ⟦ORG|FA⟧ will have a view.

2 ⟦PERSON|Óscar Villalba⟧ has not lost it
There were those, your correspondent among them, who thought that the 34-year-old was finished. He came on with ⟦MINUTE|20 to go⟧, misplaced two passes, got booked, then cut ⟦TEAM|Stoke⟧ open with a ball off the outside of his boot for the ⟦G3|winner⟧. Five assists now.

3 ⟦PERSON|Akinrinade⟧ is more than pace
His ⟦G4|goal⟧ on ⟦MINUTE|23⟧ began and ended with him: he robbed ⟦PERSON|Liam Costigan⟧, gave it to the ⟦NORP|Dane⟧, ran thirty yards and ⟦G5|finished the return⟧ from an angle. A few minutes later he tried the same and skewed it into the corner flag. But he's nineteen.

4 They still can't defend a throw-in
Every week. ⟦TEAM|Stoke⟧'s ⟦G6|leveller⟧, the ⟦MINUTE|58th-minute⟧ work of ⟦PERSON|Jovan Radulović⟧, was the fourth that the ⟦TEAM|Tigers⟧ have ⟦G7|let in⟧ that way. ⟦TEAM|Derby⟧'s was worse and ⟦TEAM|Millwall⟧'s was the same routine. Manager ⟦PERSON|Teddy Marchmont⟧ smashed a water bottle. It's the coaching, ⟦PERSON|Teddy⟧.

5 Don't look at the table
No, really, don't. It says sixth. It is ⟦DATE|November⟧. ⟦TEAM|Hull⟧ were sixth in ⟦DATE|November⟧ ⟦DATE|last year⟧ and they finished 17th.
=====GOALS=====
{"id": "G1", "scorer": "Anders Bruun-Lassen", "team": "Hull", "minute": 90, "added": 6, "assist": "Óscar Villalba"}
{"id": "G2", "scorer": "Anders Bruun-Lassen", "team": "Hull", "minute": 90, "added": 6, "assist": "Óscar Villalba", "minute_text": "sixth minute of stoppage time"}
{"id": "G3", "scorer": "Anders Bruun-Lassen", "team": "Hull", "minute": 90, "added": 6, "assist": "Óscar Villalba"}
{"id": "G4", "scorer": "Akinrinade", "team": "Hull", "minute": 23, "minute_text": "23"}
{"id": "G5", "scorer": "Akinrinade", "team": "Hull", "minute": 23}
{"id": "G6", "scorer": "Jovan Radulović", "team": "Stoke", "minute": 58, "minute_text": "58th-minute"}
{"id": "G7", "count": 4, "scope": "background"}
