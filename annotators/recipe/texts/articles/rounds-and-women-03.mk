⟦TEAM|Tivvy⟧ turn derby on its head

⟦TEAM|Tiverton Town⟧ ended their six-match wait for a win with a stirring comeback in front of the biggest ⟦VENUE|Ladysmead⟧ crowd for four years, ⟦G1|three goals⟧ in the space of eleven second-half minutes accounting for neighbours ⟦TEAM|Bideford⟧.

The ⟦TEAM|Yellows⟧, sponsored ⟦DATE|this season⟧ by ⟦ORG|Heathcoat Fabrics⟧, were dreadful for 45 minutes and manager ⟦PERSON|Craig Venables⟧ did not hide his anger.

"I said a few things I can't repeat," he admitted. "We had ⟦G2|conceded two poor goals⟧ and it could of been four."

⟦TEAM|Bideford⟧ ⟦G3|led⟧ from the ⟦MINUTE|sixth minute⟧, ⟦PERSON|Connor Haddow⟧ bundling in after keeper ⟦PERSON|Lewis Wragg⟧ had dropped a routine cross. ⟦PERSON|Kieran Smallbone⟧ ⟦G4|made it ⟦SCORE|0-2⟧⟧, with ⟦MINUTE|33⟧ gone, from the penalty spot after ⟦PERSON|Haddow⟧ was tripped by ⟦PERSON|Matt Fothergill⟧. The ⟦TEAM|Robins⟧ also hit the woodwork twice and had a third ⟦G5|effort⟧ correctly disallowed for offside.

⟦PERSON|Venables⟧ threw on ⟦PERSON|Billy Priddle⟧ and ⟦PERSON|Leon Agyeman⟧ at the restart and the change was immediate. ⟦PERSON|Agyeman⟧ had already gone close when, on ⟦MINUTE|57⟧, ⟦PERSON|Danny Upcott⟧ ⟦G6|got one back⟧ with a scuffed shot from 12 yards.

On ⟦MINUTE|63⟧ it was level. ⟦PERSON|Priddle⟧, a trainee plumber from ⟦GPE|Exeter⟧ who only signed on ⟦DATE|Thursday⟧, beat two men and ⟦G7|finished⟧ like a man who does it every week.

And ⟦MINUTE|five minutes after that⟧ the ground erupted. A corner from ⟦PERSON|Upcott⟧, a big leap from ⟦PERSON|Ashley Tonge⟧, ⟦G8|goal⟧ - and ⟦SCORE|3-2⟧. The centre-half, who had not ⟦G9|scored⟧ since ⟦DATE|Boxing Day⟧, disappeared under a pile of yellow shirts.

⟦TEAM|Bideford⟧ pushed men forward and ⟦PERSON|Smallbone⟧ was booked for diving in his search for an equaliser, but ⟦PERSON|Wragg⟧ redeemed himself with a point-blank block in the ⟦MINUTE|last minute⟧.

⟦TEAM|Tivvy⟧ go to ⟦TEAM|Plymouth Parkway⟧ in the ⟦COMPETITION|Devon St Luke's Bowl⟧ ⟦DATE|tomorrow⟧, then it is back to ⟦COMPETITION|Southern League Premier South⟧ action with the visit of ⟦TEAM|Frome Town⟧ on ⟦DATE|Saturday⟧ (3pm).

⟦FURNITURE|Tiverton: Wragg, Fothergill, Tonge, Grimshaw, Lamb (Priddle 46), Upcott, Kite, Howe, Bath, Rudge (Agyeman 46), Key. Mid Devon Gazette man of the match: Priddle⟧
=====GOALS=====
{"id": "G1", "scorer": "Danny Upcott; Billy Priddle; Ashley Tonge", "team": "Tivvy", "count": 3}
{"id": "G2", "scorer": "Connor Haddow; Kieran Smallbone", "team": "Bideford", "count": 2}
{"id": "G3", "scorer": "Connor Haddow", "team": "Bideford", "minute": 6, "minute_text": "sixth minute"}
{"id": "G4", "scorer": "Kieran Smallbone", "team": "Bideford", "minute": 33, "kind": "penalty", "minute_text": "33", "score": "0-2"}
{"id": "G5", "team": "Bideford", "outcome": "ruled out"}
{"id": "G6", "scorer": "Danny Upcott", "team": "Tivvy", "minute": 57, "kind": "shot", "minute_text": "57", "score": "1-2"}
{"id": "G7", "scorer": "Billy Priddle", "team": "Tivvy", "minute": 63, "kind": "shot", "minute_text": "63", "score": "2-2"}
{"id": "G8", "scorer": "Ashley Tonge", "team": "Tivvy", "minute": 68, "assist": "Danny Upcott", "kind": "header", "minute_text": "five minutes after that", "score": "3-2"}
{"id": "G9", "scorer": "Ashley Tonge", "team": "Tivvy", "scope": "background"}
