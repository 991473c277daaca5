⟦PERSON|Oakes-Lane⟧ blow for ⟦TEAM|Romans⟧ ahead of derby

⟦TEAM|BATH CITY⟧ striker ⟦PERSON|Freddie Oakes-Lane⟧ looks set to miss the derby with ⟦TEAM|Chippenham Town⟧ after dislocating a shoulder in the act of ⟦G1|scoring⟧.

The 24-year-old threw himself at a ⟦PERSON|Marlon Speight⟧ cross to ⟦G2|give the ⟦TEAM|Romans⟧ a ⟦SCORE|1-0⟧ win⟧ against ⟦TEAM|Hungerford Town⟧ on ⟦DATE|Saturday⟧, collided with the post and spent the next six hours in A&E at the ⟦ORG|Royal United Hospital⟧.

"He asked the physio if it went in before he asked about his arm," manager ⟦PERSON|Phil Whitmarsh⟧ told the ⟦ORG|Bath Chronicle⟧. "That tells you what he's like. We think four to six weeks."

⟦DATE|Saturday⟧'s ⟦G3|header⟧, in the ⟦MINUTE|69th minute⟧, was his seventh ⟦G4|goal⟧ of the season in the ⟦COMPETITION|National League South⟧ and took ⟦TEAM|Bath⟧ to within a point of the play-off places.

⟦PERSON|Adam Wragg⟧ could come in against ⟦TEAM|Chippenham⟧. The former ⟦TEAM|Yeovil Town⟧ man had two chances in the closing stages on ⟦DATE|Saturday⟧, the first of which he hit straight at the keeper and the second into the car park, and hasn't found the net since ⟦G5|netting⟧ in the ⟦COMPETITION|FA Trophy⟧ tie in ⟦DATE|December⟧.

⟦PERSON|Jamal Etienne⟧ is another option. The winger ⟦G6|scored the decisive goal⟧ in the corresponding fixture at ⟦VENUE|Twerton Park⟧ ⟦DATE|twelve months ago⟧, and also came close from a free-kick on ⟦DATE|Boxing Day⟧ before ⟦TEAM|Chippenham⟧ goalkeeper ⟦PERSON|Tom Yelland⟧, now back from suspension, tipped it wide. The ⟦TEAM|Bluebirds⟧ ran out ⟦SCORE|3-0⟧ winners that afternoon, their on-loan forward ⟦PERSON|Connor Blythe⟧ ⟦G7|hitting two⟧.

"We got bullied there," ⟦PERSON|Whitmarsh⟧ said. "We ⟦G8|conceded⟧ from a corner after ninety seconds and never woke up. I don't expect that again."

Tickets are available online until noon on ⟦DATE|Saturday⟧. Gates open at 1.30pm.

⟦FURNITURE|Get the Bath Chronicle app for free⟧
=====GOALS=====
{"id": "G1", "scorer": "Freddie Oakes-Lane", "team": "Bath", "minute": 69, "kind": "header", "assist": "Marlon Speight"}
{"id": "G2", "scorer": "Freddie Oakes-Lane", "team": "Bath", "minute": 69, "kind": "header", "assist": "Marlon Speight"}
{"id": "G3", "scorer": "Freddie Oakes-Lane", "team": "Bath", "minute": 69, "kind": "header", "assist": "Marlon Speight", "minute_text": "69th minute"}
{"id": "G4", "scorer": "Freddie Oakes-Lane", "team": "Bath", "count": 7, "scope": "background"}
{"id": "G5", "scorer": "Adam Wragg", "scope": "background"}
{"id": "G6", "scorer": "Jamal Etienne", "team": "Bath", "scope": "background"}
{"id": "G7", "scorer": "Connor Blythe", "team": "Chippenham", "count": 2, "scope": "background"}
{"id": "G8", "team": "Chippenham", "scope": "background"}
