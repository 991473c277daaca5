⟦COMPETITION|FA WNL Northern Premier Division⟧ round-up: ⟦TEAM|Forest⟧ held, ⟦TEAM|Wolves⟧ howl

Leaders ⟦TEAM|Nottingham Forest⟧ needed a late, late ⟦PERSON|Chloe Dinsdale⟧ ⟦G1|goal⟧ to pick up a point from their home game with ⟦TEAM|Burnley⟧.

The ⟦TEAM|Clarets⟧ had ⟦G2|gone ahead⟧ in first half ⟦MINUTE|stoppage time⟧ through ⟦PERSON|Steph Arrowsmith⟧, and ⟦G3|added to that lead⟧ on ⟦MINUTE|57⟧ mins when ⟦PERSON|Lexi Fairhurst⟧ ⟦G4|scored⟧. ⟦PERSON|Jodie Pickthall⟧'s ⟦G5|penalty⟧ ⟦G6|got ⟦TEAM|Forest⟧ back in it⟧ on the ⟦MINUTE|hour⟧ and ⟦PERSON|Dinsdale⟧ ⟦G7|levelled⟧ at ⟦MINUTE|90+6⟧. ⟦SCORE|2-2⟧.

⟦TEAM|Wolverhampton Wanderers⟧ took full advantage with a ⟦SCORE|4-0⟧ success at ⟦TEAM|Stoke City⟧. A ⟦PERSON|Tanya Bolarinwa⟧ ⟦G8|treble⟧ (⟦MINUTE|8⟧, ⟦MINUTE|35⟧, ⟦MINUTE|79⟧) and ⟦G9|one⟧ from ⟦PERSON|Ellen Jessop⟧ (⟦MINUTE|61⟧) left the ⟦TEAM|Potters⟧ looking nervously over their shoulders.

⟦TEAM|Derby County⟧ won ⟦SCORE|2-1⟧ against ⟦TEAM|West Bromwich Albion⟧ at the ⟦VENUE|Don Amott Arena⟧ despite playing for an hour with ten. ⟦PERSON|Rhianna Moxley⟧ ⟦G10|scored twice⟧ for the ⟦TEAM|Rams⟧, ⟦MINUTE|5⟧ and ⟦MINUTE|70⟧, ⟦TEAM|West Brom⟧'s ⟦G11|goal⟧ coming from ⟦PERSON|Beatriz Fontes⟧ on ⟦MINUTE|38⟧.

⟦TEAM|Rugby Borough⟧ and ⟦TEAM|Halifax⟧ shared the points at ⟦VENUE|Butlin Road⟧. ⟦PERSON|Maddie Skerritt⟧ ⟦G12|put the hosts in front⟧ after just ⟦MINUTE|40 seconds⟧ but ⟦PERSON|Abi Turnock⟧ ⟦G13|made it ⟦SCORE|1-1⟧⟧ before the ⟦MINUTE|break⟧, a ⟦G14|header⟧ from ⟦PERSON|Louise Marsden-Kay⟧'s corner.

⟦TEAM|Hull City⟧ got their first win since promotion, ⟦SCORE|1-0⟧ at ⟦TEAM|Sporting Khalsa⟧. ⟦PERSON|Georgia Whitbread⟧'s ⟦G15|winner⟧ came with ⟦MINUTE|two minutes to play⟧, after ⟦PERSON|Kim Tatchell⟧ had missed from the spot for ⟦TEAM|Khalsa⟧.

⟦TEAM|Middlesbrough⟧'s game on ⟦GPE|Teesside⟧ was postponed after a break-in at the ground. ⟦TEAM|Boro⟧, who have ⟦G16|scored the most goals⟧ in the division with 33, have a ⟦COMPETITION|National League Cup⟧ tie in ⟦DATE|midweek⟧.

⟦FURNITURE|Sponsored by Her Game Too⟧
=====GOALS=====
{"id": "G1", "scorer": "Chloe Dinsdale", "team": "Nottingham Forest", "minute": 90, "added": 6}
{"id": "G2", "scorer": "Steph Arrowsmith", "team": "Burnley", "minute_text": "stoppage time"}
{"id": "G3", "scorer": "Lexi Fairhurst", "team": "Burnley", "minute": 57, "minute_text": "57"}
{"id": "G4", "scorer": "Lexi Fairhurst", "team": "Burnley", "minute": 57, "minute_text": "57"}
{"id": "G5", "scorer": "Jodie Pickthall", "team": "Nottingham Forest", "minute": 60, "kind": "penalty", "minute_text": "hour"}
{"id": "G6", "scorer": "Jodie Pickthall", "team": "Nottingham Forest", "minute": 60, "kind": "penalty", "minute_text": "hour"}
{"id": "G7", "scorer": "Chloe Dinsdale", "team": "Nottingham Forest", "minute": 90, "added": 6, "minute_text": "90+6"}
{"id": "G8", "scorer": "Tanya Bolarinwa", "team": "Wolverhampton Wanderers", "count": 3}
{"id": "G9", "scorer": "Ellen Jessop", "team": "Wolverhampton Wanderers", "minute": 61, "minute_text": "61"}
{"id": "G10", "scorer": "Rhianna Moxley", "team": "Derby County", "count": 2}
{"id": "G11", "scorer": "Beatriz Fontes", "team": "West Bromwich Albion", "minute": 38, "minute_text": "38"}
{"id": "G12", "scorer": "Maddie Skerritt", "team": "Rugby Borough", "minute": 1, "minute_text": "40 seconds"}
{"id": "G13", "scorer": "Abi Turnock", "team": "Halifax", "assist": "Louise Marsden-Kay", "kind": "header", "minute_text": "break", "score": "1-1"}
{"id": "G14", "scorer": "Abi Turnock", "team": "Halifax", "assist": "Louise Marsden-Kay", "kind": "header", "minute_text": "break"}
{"id": "G15", "scorer": "Georgia Whitbread", "team": "Hull City", "minute": 88, "minute_text": "two minutes to play"}
{"id": "G16", "team": "Middlesbrough", "count": 33, "scope": "background"}
