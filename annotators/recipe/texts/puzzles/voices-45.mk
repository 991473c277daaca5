Derby delight for ⟦TEAM|Yeltz⟧ as ⟦PERSON|Penn⟧ proves mightier
⟦FURNITURE|By Roy Haden⟧

A RECORD league crowd of 3,008 packed The ⟦VENUE|Grove⟧ on ⟦DATE|New Year's Day⟧ for the ⟦GPE|Black Country⟧ derby, and the great majority of them went home happy.

⟦TEAM|Halesowen Town⟧ beat ⟦TEAM|Stourbridge⟧ ⟦SCORE|2-0⟧, ⟦PERSON|Elias Penn⟧ ⟦G1|heading them in front⟧ in the first half and ⟦PERSON|Josh Okai⟧ ⟦G2|adding a second⟧ from close in with ⟦TEAM|Stour⟧ down to ten men.

⟦PERSON|Craig Dunstable⟧ was without four regulars. Even so, the ⟦TEAM|Yeltz⟧ made all the early running, ⟦PERSON|Penn⟧ getting behind the visitors' back line inside ⟦MINUTE|90 seconds⟧ only to pull his shot across the face, and ⟦PERSON|Ben Lathom⟧ going down in the box under ⟦PERSON|Ferdie Wright⟧'s attentions. Nothing given.

⟦TEAM|Stourbridge⟧'s best moment was in the ⟦MINUTE|21st minute⟧. ⟦PERSON|Archie Sealey⟧ cut in off the right and unleashed a drive that smacked off the bar, came down on the line and, in the opinion of the referee and nobody in red and white, stayed out. "It was in by a foot," their boss ⟦PERSON|Rob Tranter⟧ told the ⟦ORG|Stourbridge News⟧. "But I've said that about a few."

And within a ⟦MINUTE|minute⟧ it was ⟦G3|⟦SCORE|1-0⟧⟧. ⟦PERSON|Okai⟧ won a free-kick on the left, ⟦PERSON|Lathom⟧ took it, and ⟦PERSON|Penn⟧, unmarked and six yards from goal, ⟦G6|couldn't miss⟧.

The second period was feisty. ⟦PERSON|Wright⟧ received a second yellow for hauling back ⟦PERSON|Okai⟧ just past the ⟦MINUTE|hour⟧, and from the resulting set-piece ⟦PERSON|Penn⟧'s header was tipped over. ⟦PERSON|Sealey⟧ might have levelled for the ten men but couldn't get his feet sorted out when a cross arrived at the back post.

The points were secured ⟦MINUTE|four minutes from time⟧. The keeper spilled a routine shot from ⟦PERSON|Lathom⟧ and ⟦PERSON|Okai⟧, who'd missed a sitter at ⟦TEAM|Kettering Town⟧ on ⟦DATE|Boxing Day⟧, ⟦G4|gratefully gobbled up the rebound⟧.

"I thought they'd put a spell on him," ⟦PERSON|Dunstable⟧ said. "But he keeps getting there, and if you keep getting there, one'll go in. ⟦PERSON|Elias⟧ was magnificent too, and the ⟦G5|goal⟧ was straight off the training ground."

⟦TEAM|Halesowen⟧ climb to second in the ⟦COMPETITION|Southern League Premier Division Central⟧. The teams meet again in the ⟦COMPETITION|Birmingham Senior Cup⟧ at the ⟦VENUE|War Memorial Athletic Ground⟧ later ⟦DATE|this month⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elias Penn", "team": "Halesowen Town", "minute": 22, "kind": "header", "assist": "Ben Lathom"}
{"id": "G2", "scorer": "Josh Okai", "team": "Halesowen Town", "minute": 86, "kind": "shot", "score": "2-0"}
{"id": "G3", "scorer": "Elias Penn", "team": "Halesowen Town", "minute": 22, "kind": "header", "assist": "Ben Lathom", "minute_text": "minute", "score": "1-0"}
{"id": "G4", "scorer": "Josh Okai", "team": "Halesowen Town", "minute": 86, "kind": "shot", "minute_text": "four minutes from time"}
{"id": "G5", "scorer": "Elias Penn", "team": "Halesowen Town", "minute": 22, "kind": "header", "assist": "Ben Lathom"}
{"id": "G6", "scorer": "Elias Penn", "team": "Halesowen Town", "minute": 22, "kind": "header", "assist": "Ben Lathom"}
