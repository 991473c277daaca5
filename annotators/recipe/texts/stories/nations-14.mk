⟦TEAM|Leicester City Women⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Liverpool⟧: ⟦G1|own goal⟧ rescues ⟦TEAM|Foxes⟧ after ⟦PERSON|Thackray⟧ ⟦G2|brace⟧
⟦FURNITURE|Words: LCFC Women media team⟧
An ⟦MINUTE|88th-minute⟧ ⟦G3|own goal⟧ saw ⟦TEAM|Leicester City Women⟧ come away with a point against ⟦TEAM|Liverpool⟧ at ⟦VENUE|King Power Stadium⟧ on ⟦DATE|Sunday⟧, on an afternoon when they had ⟦G4|twice fallen behind⟧ to ⟦PERSON|Abi Thackray⟧.

Boss ⟦PERSON|Kayleigh Munt⟧ made three changes to the side beaten in the ⟦COMPETITION|Women's League Cup⟧ in ⟦DATE|midweek⟧, one of them enforced: ⟦PERSON|Fliss Ormerod⟧, who finished third in the ⟦ORG|FA⟧'s player of the year vote, has a broken toe. ⟦PERSON|Mollie Carrick⟧ slotted in on the right of midfield.

City had the wind behind them and ⟦PERSON|Danielle Sharrock⟧ tested ⟦PERSON|Rosa Fairclough⟧ with barely a minute gone. It was against the flow, then, when the ⟦TEAM|Reds⟧ ⟦G5|got in front⟧. ⟦PERSON|Nel Kowalczyk⟧ was allowed to turn by ⟦PERSON|Sharrock⟧ and threaded it between our centre-backs; ⟦PERSON|Thackray⟧ was quicker than ⟦PERSON|Izzy Penhaligon⟧ and ⟦G6|beat the keeper at her near post⟧. There were 16 minutes on the clock.

The response was good. ⟦PERSON|Carrick⟧ hit the outside of the post, ⟦PERSON|Zoe Marland⟧, from ⟦PERSON|Carrick⟧'s corner, saw a header headed away from under the bar, and the ⟦G7|equaliser⟧, when it arrived, was deserved. ⟦PERSON|Lauren Duffield⟧ did the hard work, taking the ball off a ⟦TEAM|Liverpool⟧ toe on halfway. She gave it to ⟦PERSON|Marland⟧, got it back, and looked to have run out of grass before she hooked it over for ⟦PERSON|Carrick⟧ to ⟦G8|crash it in⟧ on the volley ⟦MINUTE|two minutes before the interval⟧.

"We were level, we were the better team, and we come out and ⟦G9|concede⟧ in the first attack," said ⟦PERSON|Munt⟧. "It's a throw-in. It's nothing."

It was ⟦PERSON|Kowalczyk⟧ again, in the ⟦MINUTE|47th minute⟧, whose throw was dropped by our goalkeeper, ⟦PERSON|Anja Strömqvist⟧. ⟦PERSON|Thackray⟧, who ⟦G10|scored a hat-trick⟧ at ⟦VENUE|Anfield⟧ against ⟦TEAM|Crystal Palace⟧ ⟦DATE|last weekend⟧, was on the spot to ⟦G11|finish off⟧.

The ⟦NORP|Swede⟧ atoned with a double save from ⟦PERSON|Kowalczyk⟧ on ⟦MINUTE|63⟧ and was relieved when ⟦PERSON|Thackray⟧, in on goal and with a team-mate square, dragged it past the far post. With ⟦MINUTE|15 minutes left⟧ ⟦PERSON|Penhaligon⟧ thought she had equalised, but the header she ⟦G12|buried⟧ was brought back; the referee had seen a shirt being pulled, and it was a ⟦TEAM|Liverpool⟧ one that had been pulled.

Then came the moment we had pushed for. ⟦PERSON|Duffield⟧'s low cross, intended for ⟦PERSON|Marland⟧, had ⟦PERSON|Fairclough⟧ rooted. The ⟦TEAM|Liverpool⟧ captain ⟦PERSON|Tess Holroyd⟧ slid in to clear and ⟦G13|turned it into her own net⟧. ⟦PERSON|Holroyd⟧, a former ⟦TEAM|Fox⟧, put her hands on her head.

There was still time for ⟦PERSON|Sharrock⟧ to be booked and for ⟦PERSON|Carrick⟧ to blaze over in the ⟦MINUTE|fifth minute of added time⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tess Holroyd", "team": "Leicester City", "minute": 88, "assist": "Lauren Duffield", "kind": "own goal"}
{"id": "G2", "scorer": "Abi Thackray", "team": "Liverpool", "count": 2}
{"id": "G3", "scorer": "Tess Holroyd", "team": "Leicester City", "minute": 88, "assist": "Lauren Duffield", "kind": "own goal", "minute_text": "88th-minute"}
{"id": "G4", "scorer": "Abi Thackray", "team": "Liverpool", "count": 2}
{"id": "G5", "scorer": "Abi Thackray", "team": "Liverpool", "minute": 16, "assist": "Nel Kowalczyk", "kind": "shot"}
{"id": "G6", "scorer": "Abi Thackray", "team": "Liverpool", "minute": 16, "assist": "Nel Kowalczyk", "kind": "shot", "minute_text": "16 minutes on the clock"}
{"id": "G7", "scorer": "Mollie Carrick", "team": "Leicester City", "minute": 43, "assist": "Lauren Duffield", "kind": "volley"}
{"id": "G8", "scorer": "Mollie Carrick", "team": "Leicester City", "minute": 43, "assist": "Lauren Duffield", "kind": "volley", "minute_text": "two minutes before the interval"}
{"id": "G9", "scorer": "Abi Thackray", "team": "Liverpool", "minute": 47, "kind": "shot"}
{"id": "G10", "scorer": "Abi Thackray", "team": "Liverpool", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Abi Thackray", "team": "Liverpool", "minute": 47, "kind": "shot", "minute_text": "47th minute"}
{"id": "G12", "scorer": "Izzy Penhaligon", "team": "Leicester City", "minute": 75, "kind": "header", "outcome": "ruled out", "minute_text": "15 minutes left"}
{"id": "G13", "scorer": "Tess Holroyd", "team": "Leicester City", "minute": 88, "assist": "Lauren Duffield", "kind": "own goal"}
