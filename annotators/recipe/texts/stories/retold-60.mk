⟦TEAM|Cork City⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Sligo Rovers⟧: visitors ⟦G1|strike twice⟧ after the break
Two goals down and playing into a gale, ⟦TEAM|Sligo Rovers⟧ looked beaten at ⟦VENUE|Turner's Cross⟧, but they came back strongly to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Cork City⟧.
⟦TEAM|City⟧'s ⟦G2|goals⟧ both came in the first half, from ⟦PERSON|Evan Lordan⟧ and teenager ⟦PERSON|Bobby Nwankwo⟧. ⟦TEAM|Sligo⟧'s reply was begun by ⟦PERSON|Will Fitzmaurice⟧ and finished by ⟦NORP|Estonian⟧ forward ⟦PERSON|Kristjan Tamm⟧.
⟦PERSON|Lordan⟧'s ⟦G3|goal⟧ was his ⟦G4|sixth⟧ in the league. ⟦TEAM|Sligo⟧ midfielder ⟦PERSON|Niall Hession⟧ was hesitant with a clearance, ⟦PERSON|Lordan⟧ charged it down, exchanged passes with ⟦PERSON|Ruairi Keane⟧ and ⟦G5|stroked the ball under ⟦PERSON|Conor Walshe⟧⟧.
⟦PERSON|Hession⟧ was booked after that for a foul on ⟦PERSON|Nwankwo⟧, and ⟦PERSON|Keane⟧'s free-kick was fisted out by ⟦PERSON|Walshe⟧.
The ⟦G6|second⟧ was a cracker. On 41 minutes ⟦PERSON|Nwankwo⟧, 18, picked the ball up outside the area and ⟦G7|smacked it past the keeper⟧ with his left foot.
⟦TEAM|City⟧ boss ⟦PERSON|Tommy Dineen⟧ wanted more. "I said it to them at the ⟦MINUTE|break⟧, the next goal matters. We didn't get it."
⟦PERSON|Fitzmaurice⟧ did. He was at the near post to meet a long throw from ⟦PERSON|Hession⟧ with a ⟦G8|header⟧ that gave ⟦PERSON|Daragh Buckley⟧ little hope.
Now ⟦TEAM|Sligo⟧ had belief. ⟦PERSON|Hession⟧ fired wide. ⟦PERSON|Tamm⟧'s effort was blocked, ⟦PERSON|Keane⟧ had one saved at the other end, and ⟦PERSON|Lordan⟧ headed against the bar in the ⟦MINUTE|78th minute⟧. But the ⟦G9|equaliser⟧ was always likely, and it was substitute ⟦PERSON|Jack Scanlon⟧ who created it, drawing two men to him before releasing ⟦PERSON|Tamm⟧. The ⟦NORP|Estonian⟧ ⟦G10|made light work of the finish⟧.
"We lost two points," ⟦PERSON|Dineen⟧ said. "From ⟦PERSON|Bobby⟧'s ⟦G11|goal⟧ on, we never won a header."
⟦TEAM|Sligo⟧ manager ⟦PERSON|Ger Loftus⟧ was proud. "Will's ⟦G12|goal⟧ gets us up and running and ⟦PERSON|Kristjan⟧'s ⟦G13|finish⟧ is top class."
=====GOALS=====
{"id": "G1", "scorer": "Will Fitzmaurice; Kristjan Tamm", "team": "Sligo Rovers", "count": 2}
{"id": "G2", "scorer": "Evan Lordan; Bobby Nwankwo", "team": "Cork City", "count": 2}
{"id": "G3", "scorer": "Evan Lordan", "team": "Cork City", "assist": "Ruairi Keane", "kind": "shot"}
{"id": "G4", "scorer": "Evan Lordan", "team": "Cork City", "scope": "background", "count": 6}
{"id": "G5", "scorer": "Evan Lordan", "team": "Cork City", "assist": "Ruairi Keane", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Bobby Nwankwo", "team": "Cork City", "minute": 41, "kind": "shot"}
{"id": "G7", "scorer": "Bobby Nwankwo", "team": "Cork City", "minute": 41, "kind": "shot", "score": "2-0"}
{"id": "G8", "scorer": "Will Fitzmaurice", "team": "Sligo Rovers", "assist": "Niall Hession", "kind": "header", "score": "2-1"}
{"id": "G9", "scorer": "Kristjan Tamm", "team": "Sligo Rovers", "assist": "Jack Scanlon", "kind": "shot"}
{"id": "G10", "scorer": "Kristjan Tamm", "team": "Sligo Rovers", "assist": "Jack Scanlon", "kind": "shot", "score": "2-2"}
{"id": "G11", "scorer": "Bobby Nwankwo", "team": "Cork City", "minute": 41, "kind": "shot"}
{"id": "G12", "scorer": "Will Fitzmaurice", "team": "Sligo Rovers", "assist": "Niall Hession", "kind": "header"}
{"id": "G13", "scorer": "Kristjan Tamm", "team": "Sligo Rovers", "assist": "Jack Scanlon", "kind": "shot"}
