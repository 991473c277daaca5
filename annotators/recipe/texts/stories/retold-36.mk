⟦TEAM|Coventry⟧ win seven-goal thriller
⟦TEAM|Coventry City⟧ and ⟦TEAM|Norwich City⟧ served up seven ⟦G1|goals⟧ at the ⟦VENUE|CBS Arena⟧, the ⟦TEAM|Sky Blues⟧ coming out ⟦SCORE|4-3⟧ winners after twice letting a lead slip.
⟦NORP|Finnish⟧ striker ⟦PERSON|Eetu Laaksonen⟧'s ⟦G2|second⟧, ⟦MINUTE|six minutes from time⟧, decided it.
By then all sorts had happened. ⟦TEAM|Coventry⟧ ⟦G3|scored⟧ with their first attack, ⟦PERSON|Laaksonen⟧ ⟦G4|heading in⟧ ⟦PERSON|Bobby Trantham⟧'s cross. ⟦TEAM|Norwich⟧ ⟦G5|drew level⟧ when ⟦PERSON|Jamie Cusack⟧ ⟦G6|got on the end of⟧ a ⟦PERSON|Diego Farias⟧ corner. ⟦PERSON|Trantham⟧ ⟦G7|put the hosts ahead again⟧ with a low shot and ⟦PERSON|Farias⟧ ⟦G8|made it ⟦SCORE|2-2⟧⟧ from the spot in the ⟦MINUTE|44th minute⟧, goalkeeper ⟦PERSON|Ryan Askew⟧ having brought down ⟦PERSON|Cusack⟧.
The second half began with ⟦TEAM|Norwich⟧ on top. ⟦PERSON|Farias⟧ hit the post. ⟦PERSON|Cusack⟧'s header was saved. Against the flow, ⟦TEAM|Coventry⟧ ⟦G9|went back in front⟧ with a ⟦G10|goal⟧ from ⟦PERSON|Jordan Okoli-Webb⟧, who was sent clear by ⟦PERSON|Trantham⟧ and did not panic.
"⟦SCORE|3-2⟧ up at home, you've got to see that through," said manager ⟦PERSON|Simon Larkin⟧. "But we don't do things the easy way here."
⟦PERSON|Farias⟧ ⟦G11|levelled once more⟧ in the ⟦MINUTE|77th minute⟧, this time with a free-kick that bounced past everybody.
Then ⟦PERSON|Trantham⟧, whose passing had been a joy, lifted one over the top for ⟦PERSON|Laaksonen⟧. He let it drop and ⟦G12|struck it on the half-volley⟧, and that was that.
⟦TEAM|Norwich⟧ head coach ⟦PERSON|Bram Hendriks⟧ said his team had deserved at least a draw. "We ⟦G13|came back⟧ three times. ⟦PERSON|Diego⟧'s two ⟦G14|goals⟧, ⟦PERSON|Jamie⟧'s ⟦G15|header⟧, these are things we work on. But we've ⟦G16|conceded four⟧, and the ⟦G17|fourth⟧ is one long pass."
⟦PERSON|Okoli-Webb⟧'s ⟦G18|goal⟧ was his first in the ⟦COMPETITION|Championship⟧.
=====GOALS=====
{"id": "G1", "count": 7}
{"id": "G2", "scorer": "Eetu Laaksonen", "team": "Coventry City", "minute": 84, "assist": "Bobby Trantham", "kind": "volley", "minute_text": "six minutes from time"}
{"id": "G3", "scorer": "Eetu Laaksonen", "team": "Coventry City", "assist": "Bobby Trantham", "kind": "header"}
{"id": "G4", "scorer": "Eetu Laaksonen", "team": "Coventry City", "assist": "Bobby Trantham", "kind": "header", "score": "1-0"}
{"id": "G5", "scorer": "Jamie Cusack", "team": "Norwich City", "assist": "Diego Farias", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Jamie Cusack", "team": "Norwich City", "assist": "Diego Farias", "kind": "header"}
{"id": "G7", "scorer": "Bobby Trantham", "team": "Coventry City", "kind": "shot", "score": "2-1"}
{"id": "G8", "scorer": "Diego Farias", "team": "Norwich City", "minute": 44, "kind": "penalty", "score": "2-2"}
{"id": "G9", "scorer": "Jordan Okoli-Webb", "team": "Coventry City", "assist": "Bobby Trantham", "kind": "shot", "score": "3-2"}
{"id": "G10", "scorer": "Jordan Okoli-Webb", "team": "Coventry City", "assist": "Bobby Trantham", "kind": "shot"}
{"id": "G11", "scorer": "Diego Farias", "team": "Norwich City", "minute": 77, "kind": "free kick", "minute_text": "77th minute", "score": "3-3"}
{"id": "G12", "scorer": "Eetu Laaksonen", "team": "Coventry City", "minute": 84, "assist": "Bobby Trantham", "kind": "volley", "score": "4-3"}
{"id": "G13", "team": "Norwich City", "count": 3}
{"id": "G14", "scorer": "Diego Farias", "team": "Norwich City", "count": 2}
{"id": "G15", "scorer": "Jamie Cusack", "team": "Norwich City", "assist": "Diego Farias", "kind": "header"}
{"id": "G16", "team": "Coventry City", "count": 4}
{"id": "G17", "scorer": "Eetu Laaksonen", "team": "Coventry City", "minute": 84, "assist": "Bobby Trantham", "kind": "volley"}
{"id": "G18", "scorer": "Jordan Okoli-Webb", "team": "Coventry City", "assist": "Bobby Trantham", "kind": "shot"}
