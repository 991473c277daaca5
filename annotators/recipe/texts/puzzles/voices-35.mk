⟦TEAM|Bucks⟧ held by ⟦TEAM|Magpies⟧ in ⟦VENUE|Silverlands⟧ stalemate

⟦TEAM|BUXTON⟧ had to settle for a point from a match they controlled for long spells as ⟦TEAM|Chorley⟧ grabbed a controversial late ⟦G1|equaliser⟧ at the ⟦VENUE|Silverlands⟧.

⟦PERSON|Hayden Prew⟧'s spectacular first-half ⟦G2|free-kick⟧ looked like being enough to end the ⟦TEAM|Bucks⟧' wait for a home win. Instead, ⟦PERSON|Lee Marsden⟧'s side were left ruing an offside flag that stayed down when ⟦PERSON|Jacob Pinder⟧ ran clear to ⟦G3|score⟧ in the ⟦MINUTE|87th minute⟧.

"He's yards off. Yards," ⟦PERSON|Marsden⟧ told the ⟦ORG|Buxton Advertiser⟧. "I've spoken to the linesman, and to his credit he's said he might have got it wrong. Well, that's two points you've cost me, pal."

There was an early scare for ⟦TEAM|Buxton⟧ as ⟦PERSON|Kaine Wetherall⟧ sliced a clearance against his own crossbar. From then on it was mainly one-way traffic, with ⟦PERSON|Sol Bridgewater⟧ twice denied by visiting keeper ⟦PERSON|Robbie Tunstall⟧, once from point-blank range, and ⟦PERSON|Matty Gough⟧ firing in a low ball that somehow evaded everyone.

The ⟦G4|opener⟧ came after ⟦MINUTE|36 minutes⟧. ⟦PERSON|Dale Ashurst⟧ tripped ⟦PERSON|Gough⟧ 25 yards out and ⟦PERSON|Prew⟧'s ⟦G5|dead-ball strike⟧ was in the top corner before ⟦PERSON|Tunstall⟧ moved.

It ought to have been two early in the second half, when the goalkeeper came for a cross and missed it, but ⟦PERSON|Bridgewater⟧, stretching, put his header on the wrong side of the post. ⟦PERSON|Prew⟧ then went for a repeat from even further out and stung ⟦PERSON|Tunstall⟧'s palms.

⟦TEAM|Chorley⟧ had created very little but were thrown a lifeline. The ball was played through the middle, the ⟦TEAM|Bucks⟧' back line stopped as one, and ⟦PERSON|Pinder⟧ took a touch around the keeper and ⟦G6|slid it home⟧.

The draw leaves the ⟦GPE|Derbyshire⟧ club 12th, four points from the play-offs. They travel to ⟦TEAM|Southport⟧ on ⟦DATE|Tuesday⟧ and ⟦TEAM|Spennymoor Town⟧ the following ⟦DATE|Saturday⟧, before the visit of neighbours ⟦TEAM|Alfreton⟧, against whom ⟦PERSON|Pinder⟧, then of ⟦TEAM|Alfreton⟧, ⟦G7|scored twice⟧ ⟦DATE|last season⟧.

Gate: 489.
=====GOALS=====
{"id": "G1", "scorer": "Jacob Pinder", "team": "Chorley", "minute": 87, "kind": "shot"}
{"id": "G2", "scorer": "Hayden Prew", "team": "Buxton", "minute": 36, "kind": "free kick"}
{"id": "G3", "scorer": "Jacob Pinder", "team": "Chorley", "minute": 87, "kind": "shot", "minute_text": "87th minute"}
{"id": "G4", "scorer": "Hayden Prew", "team": "Buxton", "minute": 36, "kind": "free kick", "minute_text": "36 minutes"}
{"id": "G5", "scorer": "Hayden Prew", "team": "Buxton", "minute": 36, "kind": "free kick"}
{"id": "G6", "scorer": "Jacob Pinder", "team": "Chorley", "minute": 87, "kind": "shot"}
{"id": "G7", "scorer": "Jacob Pinder", "team": "Alfreton", "count": 2, "scope": "background"}
