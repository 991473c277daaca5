⟦COMPETITION|League One⟧ & ⟦COMPETITION|League Two⟧ round-up: ⟦TEAM|Posh⟧ surrender three-goal lead, ⟦TEAM|Gills⟧ end drought
⟦FURNITURE|PA Media⟧
⟦TEAM|Peterborough United⟧ threw away a three-goal lead to draw ⟦SCORE|3-3⟧ at home to ⟦TEAM|Northampton Town⟧ as leaders ⟦TEAM|Cardiff City⟧ moved seven points clear at the top of ⟦COMPETITION|League One⟧.
⟦PERSON|Declan Frith⟧ ⟦G1|headed in⟧ after ⟦MINUTE|four minutes⟧ and ⟦G2|slid home⟧ ⟦PERSON|Manny Adeyinka⟧’s ball on ⟦MINUTE|27⟧ for ⟦TEAM|Posh⟧, and when ⟦PERSON|Adeyinka⟧ himself rounded ⟦PERSON|Luke Tindall⟧ to ⟦G3|score⟧ early in the second half, the derby looked over. But ⟦PERSON|Sam Hoyle⟧ ⟦G4|got one back⟧ with a header on ⟦MINUTE|63⟧, ⟦PERSON|Jordan Kitching⟧ ⟦G5|bundled in a second⟧ with ⟦MINUTE|10 minutes left⟧ and ⟦PERSON|Hoyle⟧, unmarked, ⟦G6|rescued a point⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧.
“I’ve no words,” ⟦TEAM|Peterborough⟧ manager ⟦PERSON|Gavin Spruce⟧ said. “At ⟦SCORE|3-0⟧ we thought we were on the beach.”
⟦TEAM|Cardiff⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Burton⟧. ⟦PERSON|Isaac Pryce⟧ and ⟦PERSON|Rob Llewellyn⟧ were ⟦G7|on target⟧ in a first half the ⟦TEAM|Bluebirds⟧ dominated, and although ⟦PERSON|Kofi Arthur⟧ ⟦G8|reduced the arrears⟧ direct from a corner, ⟦PERSON|Pryce⟧ twice went close to a third, heading against the post and shooting straight at ⟦PERSON|Callum Frost⟧.
⟦TEAM|Reading⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Mansfield⟧: ⟦PERSON|Aden Whyte⟧, on loan from ⟦TEAM|Everton⟧, ⟦G9|scored the only goal⟧ after ⟦MINUTE|51 minutes⟧.
⟦TEAM|Lincoln⟧ beat ⟦TEAM|Stevenage⟧ ⟦SCORE|3-0⟧ with ⟦PERSON|Conor Ashby⟧ ⟦G10|grabbing two⟧ and ⟦PERSON|Zak Dearden⟧ the ⟦G11|other⟧.
In ⟦COMPETITION|League Two⟧, ⟦TEAM|Gillingham⟧ ⟦G12|scored their first goals⟧ in six matches to beat ⟦TEAM|Crawley⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Remy Oduya⟧ ⟦G13|ended the drought⟧ at ⟦VENUE|Priestfield⟧ after ⟦MINUTE|41 minutes⟧, ⟦PERSON|Will Stanton⟧’s effort coming back off the bar into his path, and ⟦PERSON|Stanton⟧ ⟦G14|added the second⟧ late on.
⟦TEAM|Notts County⟧ drew ⟦SCORE|1-1⟧ at ⟦TEAM|Grimsby⟧. ⟦PERSON|Kieran Lyle⟧’s ⟦MINUTE|15th-minute⟧ ⟦G15|strike⟧ for the ⟦TEAM|Mariners⟧ was cancelled out by ⟦PERSON|Jimmy Osgood⟧’s ⟦G16|penalty⟧, awarded when ⟦PERSON|Lyle⟧ was caught the wrong side.
⟦TEAM|Swindon⟧ were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Tranmere⟧, ⟦PERSON|Ibrahima Touré⟧ and ⟦PERSON|Harvey Blount⟧ ⟦G17|scoring⟧ before ⟦PERSON|Paul Gladwyn⟧’s late ⟦G18|consolation⟧.
⟦TEAM|Harrogate⟧ against ⟦TEAM|Fleetwood⟧ was abandoned at ⟦MINUTE|half-time⟧, floodlight failure the reason, with ⟦TEAM|Fleetwood⟧ ⟦SCORE|1-0⟧ up.
⟦FURNITURE|Tables, fixtures and results on our app⟧
=====GOALS=====
{"id": "G1", "scorer": "Declan Frith", "team": "Peterborough United", "minute": 4, "kind": "header", "minute_text": "four minutes"}
{"id": "G2", "scorer": "Declan Frith", "team": "Peterborough United", "minute": 27, "kind": "shot", "assist": "Manny Adeyinka", "minute_text": "27"}
{"id": "G3", "scorer": "Manny Adeyinka", "team": "Peterborough United", "kind": "shot"}
{"id": "G4", "scorer": "Sam Hoyle", "team": "Northampton Town", "minute": 63, "kind": "header", "minute_text": "63"}
{"id": "G5", "scorer": "Jordan Kitching", "team": "Northampton Town", "minute": 80, "minute_text": "10 minutes left"}
{"id": "G6", "scorer": "Sam Hoyle", "team": "Northampton Town", "minute": 90, "added": 5, "minute_text": "fifth minute of stoppage time"}
{"id": "G7", "scorer": "Isaac Pryce; Rob Llewellyn", "team": "Cardiff", "count": 2}
{"id": "G8", "scorer": "Kofi Arthur", "team": "Burton"}
{"id": "G9", "scorer": "Aden Whyte", "team": "Mansfield", "minute": 51, "minute_text": "51 minutes"}
{"id": "G10", "scorer": "Conor Ashby", "team": "Lincoln", "count": 2}
{"id": "G11", "scorer": "Zak Dearden", "team": "Lincoln"}
{"id": "G12", "scorer": "Remy Oduya; Will Stanton", "team": "Gillingham", "count": 2}
{"id": "G13", "scorer": "Remy Oduya", "team": "Gillingham", "minute": 41, "kind": "shot", "minute_text": "41 minutes"}
{"id": "G14", "scorer": "Will Stanton", "team": "Gillingham"}
{"id": "G15", "scorer": "Kieran Lyle", "team": "Grimsby", "minute": 15, "minute_text": "15th-minute"}
{"id": "G16", "scorer": "Jimmy Osgood", "team": "Notts County", "kind": "penalty"}
{"id": "G17", "scorer": "Ibrahima Touré; Harvey Blount", "team": "Tranmere", "count": 2}
{"id": "G18", "scorer": "Paul Gladwyn", "team": "Swindon"}
