⟦TEAM|Sutton United⟧ ⟦SCORE|0⟧ ⟦TEAM|Rochdale⟧ ⟦SCORE|0⟧
⟦TEAM|Rochdale⟧ missed the chance to go top of the ⟦COMPETITION|National League⟧ after a goalless draw at ⟦TEAM|Sutton⟧ on ⟦DATE|Saturday⟧.
⟦TEAM|Dale⟧ had a ⟦MINUTE|28th-minute⟧ penalty saved and twice hit the woodwork, and finished with ten men after ⟦PERSON|Kofi Amankwah⟧ was sent off.
⟦PERSON|Ryan Tetlow⟧ had the visitors' first opening in the ⟦MINUTE|fourth minute⟧ but dragged his finish wide after a cushioned pass from ⟦PERSON|Dean Holroyd⟧.
⟦PERSON|Holroyd⟧ was then tripped by ⟦TEAM|Sutton⟧ left-back ⟦PERSON|Marvin Esprit⟧ and took the spot-kick himself. ⟦PERSON|Nathan Yelland⟧ went the right way and turned it behind. It was the third penalty the goalkeeper had saved ⟦DATE|this season⟧.
⟦TEAM|Sutton⟧, without a goal in their previous four matches, were limited to efforts from distance. ⟦PERSON|Esprit⟧ drove one into the side-netting on ⟦MINUTE|41 minutes⟧ and ⟦PERSON|Josh Pauley⟧'s header from a corner was held by ⟦PERSON|Ben Ashcombe⟧.
The ⟦G2|ball was in the net⟧ on ⟦MINUTE|55⟧ when ⟦PERSON|Tetlow⟧ ⟦G1|tapped in⟧ after ⟦PERSON|Yelland⟧ spilled a cross, but the assistant's flag was up.
⟦PERSON|Amankwah⟧ collected his second yellow card with ⟦MINUTE|20 minutes to go⟧ for pulling back ⟦PERSON|Pauley⟧. Even so it was ⟦TEAM|Rochdale⟧ who came nearest to a winner, ⟦PERSON|Holroyd⟧ striking the post with a free-kick and ⟦PERSON|Tetlow⟧ heading against the bar in ⟦MINUTE|stoppage time⟧.
"How we haven't scored I'll never know," said manager ⟦PERSON|Ged Whelan⟧. "Another day we win that by three goals. But a clean sheet away from home with ten men is something to build on."
⟦TEAM|Sutton⟧ stay 19th, two points above the bottom four.
⟦FURNITURE|Sutton: Yelland 8, Pauley 6, Crewe 6, Dunkley 7, Esprit 6 (Moss 72), Hart 5, Lyle 6, Bains 6, Rigg 5, Otoo 5, Fane 5.⟧
=====GOALS=====
{"id":"G1","scorer":"Ryan Tetlow","team":"Rochdale","minute":55,"minute_text":"55","outcome":"ruled out","kind":"shot"}
{"id":"G2","scorer":"Ryan Tetlow","team":"Rochdale","minute":55,"minute_text":"55","outcome":"ruled out","kind":"shot"}
