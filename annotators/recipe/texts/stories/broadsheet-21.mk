⟦TEAM|Stanley⟧ ⟦G1|score twice⟧ in first half and live to tell of it

Of the 2,071 who braved a gale in ⟦TEAM|Accrington⟧ on ⟦DATE|Tuesday night⟧ perhaps half will be able to say that they saw the first ⟦G2|goal⟧, since the other half had their coats over their faces, but all of them will have heard ⟦PERSON|Tadhg Brannigan⟧'s own account of it as he ran back. It was, he shouted, never going anywhere else.

It had looked as if it might go anywhere. ⟦PERSON|Freddie Lyle⟧'s cross from the right was held up by the wind, and dropped, and then rose, and the tall ⟦NORP|Irish⟧ centre-half, who had come forward for a corner and forgotten to go home, ⟦G3|met it⟧ with the side of the head while ⟦TEAM|Gillingham⟧'s ⟦PERSON|Zac Winters⟧, in the goal, came and went and came again. ⟦PERSON|Winters⟧ could, perhaps, have done better; then again, so could the weather.

⟦TEAM|Gillingham⟧ could not say that they had not been warned, for already ⟦PERSON|Ollie Standish⟧ had seen a drive hit a post and ⟦PERSON|Jack Maudsley⟧ had been thwarted by a last lunge from ⟦PERSON|Paddy Royle⟧. They could say that they had been unlucky. On ⟦MINUTE|10 minutes⟧ ⟦PERSON|Moses Kiwanuka⟧, the ⟦NORP|Ugandan⟧, had ⟦G4|squeezed the ball past ⟦PERSON|Reuben Falconbridge⟧⟧, in the home goal, and the assistant had waited a good deal longer than was kind before raising his flag.

The ⟦G5|second⟧ was ⟦PERSON|Lyle⟧'s, in the ⟦MINUTE|39th minute⟧, a counter-attack from a free-kick that the ⟦TEAM|Gills⟧ had overloaded. ⟦PERSON|Standish⟧ carried; ⟦PERSON|Dean Bracewell⟧ carried on; ⟦PERSON|Winters⟧ blocked from ⟦PERSON|Bracewell⟧ and then from ⟦PERSON|Maudsley⟧ and then, from no distance at all, not from ⟦PERSON|Lyle⟧. "Two ⟦G6|goals⟧, one decent," was how ⟦PERSON|Terry Goodge⟧, who manages ⟦TEAM|Stanley⟧ and does not gush, saw it. "⟦PERSON|Lyle⟧'s is a good ⟦G7|goal⟧, that's off the training ground. The ⟦G8|other⟧ is the wind's."

It was the right-back's seventh ⟦G9|strike⟧ of the season, if you please, and he has yet to miss a game. He ⟦G10|scored one⟧, from his own half, at ⟦TEAM|Walsall⟧ on the opening day.

⟦TEAM|Gillingham⟧, with the gale at their backs, strove for the next half an hour without profit. ⟦PERSON|Falconbridge⟧ saved at full stretch from ⟦PERSON|Kiwanuka⟧ (⟦MINUTE|54 minutes⟧), and then, at no stretch at all, from ⟦PERSON|Royle⟧, with a header straight at him, on the ⟦MINUTE|hour⟧. With a ⟦MINUTE|quarter of an hour remaining⟧ ⟦PERSON|Royle⟧ crossed and ⟦PERSON|Kiwanuka⟧, in a wriggle of hips that left two men facing the car park, ⟦G11|poked it in⟧. The team from ⟦GPE|Kent⟧ had their tails up. The moment at which they were put down again was ⟦PERSON|Standish⟧'s ⟦G12|goal⟧ in the ⟦MINUTE|82nd minute⟧, or would have been had a foul by ⟦PERSON|Bracewell⟧, in the build-up, not been noticed; and so there were eight minutes of it left, and ⟦PERSON|Falconbridge⟧ tipped one over, and ⟦PERSON|Kiwanuka⟧ shaved a post, and everyone was cold.

It finished ⟦SCORE|2-1⟧; ⟦TEAM|Stanley⟧ had registered their fifth win by that score.
=====GOALS=====
{"id": "G1", "scorer": "Tadhg Brannigan; Freddie Lyle", "team": "Accrington", "count": 2}
{"id": "G2", "scorer": "Tadhg Brannigan", "team": "Accrington", "kind": "header", "assist": "Freddie Lyle"}
{"id": "G3", "scorer": "Tadhg Brannigan", "team": "Accrington", "kind": "header", "assist": "Freddie Lyle"}
{"id": "G4", "scorer": "Moses Kiwanuka", "team": "Gillingham", "minute": 10, "kind": "shot", "outcome": "ruled out", "minute_text": "10 minutes"}
{"id": "G5", "scorer": "Freddie Lyle", "team": "Accrington", "minute": 39, "kind": "shot", "minute_text": "39th minute"}
{"id": "G6", "scorer": "Tadhg Brannigan; Freddie Lyle", "team": "Accrington", "count": 2}
{"id": "G7", "scorer": "Freddie Lyle", "team": "Accrington", "minute": 39, "kind": "shot"}
{"id": "G8", "scorer": "Tadhg Brannigan", "team": "Accrington", "kind": "header", "assist": "Freddie Lyle"}
{"id": "G9", "scorer": "Freddie Lyle", "team": "Accrington", "minute": 39, "kind": "shot"}
{"id": "G10", "scorer": "Freddie Lyle", "team": "Accrington", "scope": "background"}
{"id": "G11", "scorer": "Moses Kiwanuka", "team": "Gillingham", "minute": 75, "kind": "shot", "minute_text": "quarter of an hour remaining"}
{"id": "G12", "scorer": "Ollie Standish", "team": "Accrington", "minute": 82, "kind": "shot", "outcome": "ruled out", "minute_text": "82nd minute"}
