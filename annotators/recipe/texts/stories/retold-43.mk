Young ⟦TEAM|Rams⟧ edge ⟦TEAM|Leeds⟧ in five-goal game
⟦TEAM|Derby County Under-18s⟧ beat ⟦TEAM|Leeds United Under-18s⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Moor Farm⟧ on ⟦DATE|Saturday morning⟧, midfielder ⟦PERSON|Harvey Tansley⟧ ⟦G1|getting the decisive goal⟧ from the penalty spot.
The young ⟦TEAM|Rams⟧ ⟦G2|led⟧ twice through ⟦PERSON|Kofi Antwi⟧ and ⟦PERSON|Tansley⟧ and were twice pegged back before the late drama.
⟦PERSON|Antwi⟧'s ⟦G3|opener⟧ was a header from a ⟦PERSON|Luke Farrow⟧ corner with barely ⟦MINUTE|two minutes⟧ on the clock. ⟦TEAM|Leeds⟧ ⟦G4|replied⟧ through ⟦PERSON|Rhys Bamford⟧, who ran on to ⟦PERSON|Sonny Clegg⟧'s pass and ⟦G5|finished well⟧.
Both keepers, ⟦TEAM|Derby⟧'s ⟦PERSON|Zac Elliman⟧ and ⟦TEAM|Leeds⟧' ⟦PERSON|Piers Handley⟧, made good saves before the ⟦MINUTE|break⟧. ⟦PERSON|Handley⟧ had a hand in what followed, too. His kick-out went straight to ⟦PERSON|Farrow⟧, who fed ⟦PERSON|Tansley⟧, and the captain ⟦G6|curled the ⟦TEAM|Rams⟧ back in front⟧ with his weaker foot.
⟦TEAM|Leeds⟧ ⟦G7|equalised⟧ again after the restart. ⟦PERSON|Clegg⟧, on ⟦MINUTE|55 minutes⟧, took advantage of confusion between ⟦PERSON|Antwi⟧ and ⟦PERSON|Elliman⟧ and ⟦G8|poked in⟧.
⟦PERSON|Tansley⟧ hit the post. ⟦PERSON|Bamford⟧ had ⟦G9|one⟧ disallowed for offside. A draw looked on the cards, then with the last attack ⟦PERSON|Farrow⟧ was tripped by ⟦PERSON|Handley⟧ and ⟦PERSON|Tansley⟧, cool as you like, ⟦G10|sent the penalty down the middle⟧.
Coach ⟦PERSON|Mo Rahimi⟧ was impressed by his skipper. "He's missed his last two, and he's still stepped up. His first ⟦G11|goal⟧ was class as well, left foot, from outside."
⟦PERSON|Clegg⟧'s ⟦G12|goal⟧, meanwhile, means he's got ⟦G13|ten⟧ for the season.
⟦TEAM|Leeds⟧ coach ⟦PERSON|Patrick Doyle⟧ said: "We've ⟦G14|scored a good first⟧. I felt for the keeper, who was outstanding. The second ⟦G15|goal⟧, that can happen when you ask a boy to play."
⟦TEAM|Derby⟧ next face ⟦TEAM|Stoke⟧ away.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Tansley", "team": "Derby County Under-18s", "kind": "penalty"}
{"id": "G2", "scorer": "Kofi Antwi; Harvey Tansley", "team": "Derby County Under-18s", "count": 2}
{"id": "G3", "scorer": "Kofi Antwi", "team": "Derby County Under-18s", "minute": 2, "assist": "Luke Farrow", "kind": "header", "minute_text": "two minutes"}
{"id": "G4", "scorer": "Rhys Bamford", "team": "Leeds United Under-18s", "assist": "Sonny Clegg", "kind": "shot", "score": "1-1"}
{"id": "G5", "scorer": "Rhys Bamford", "team": "Leeds United Under-18s", "assist": "Sonny Clegg", "kind": "shot"}
{"id": "G6", "scorer": "Harvey Tansley", "team": "Derby County Under-18s", "assist": "Luke Farrow", "kind": "shot", "score": "2-1"}
{"id": "G7", "scorer": "Sonny Clegg", "team": "Leeds United Under-18s", "minute": 55, "kind": "shot"}
{"id": "G8", "scorer": "Sonny Clegg", "team": "Leeds United Under-18s", "minute": 55, "kind": "shot", "minute_text": "55 minutes", "score": "2-2"}
{"id": "G9", "scorer": "Rhys Bamford", "team": "Leeds United Under-18s", "outcome": "ruled out"}
{"id": "G10", "scorer": "Harvey Tansley", "team": "Derby County Under-18s", "kind": "penalty", "score": "3-2"}
{"id": "G11", "scorer": "Harvey Tansley", "team": "Derby County Under-18s", "assist": "Luke Farrow", "kind": "shot"}
{"id": "G12", "scorer": "Sonny Clegg", "team": "Leeds United Under-18s", "minute": 55, "kind": "shot"}
{"id": "G13", "scorer": "Sonny Clegg", "scope": "background", "count": 10}
{"id": "G14", "scorer": "Rhys Bamford", "team": "Leeds United Under-18s", "assist": "Sonny Clegg", "kind": "shot"}
{"id": "G15", "scorer": "Harvey Tansley", "team": "Derby County Under-18s", "assist": "Luke Farrow", "kind": "shot"}
