⟦PERSON|Penrose⟧ out for the season as ⟦TEAM|Truro⟧ dig in
⟦TEAM|Truro City⟧ have lost captain ⟦PERSON|Harvey Penrose⟧ for the rest of the campaign after he broke his collarbone in ⟦DATE|Saturday⟧'s ⟦SCORE|1-0⟧ defeat of ⟦TEAM|Braintree⟧.
The midfielder was hurt in the ⟦MINUTE|79th minute⟧, falling awkwardly as he threw himself in front of a ⟦PERSON|Dale Prowse⟧ shot. He played on until the whistle.
"He wouldn't come off. He told me there was a corner to clear first," said manager ⟦PERSON|Mick Carrigan⟧. "We'll miss him more than I can say."
The block preserved an advantage the ⟦TEAM|White Tigers⟧ had held since the ⟦MINUTE|seventh minute⟧, when ⟦PERSON|Nathan Kellaway⟧ ⟦G1|put them in front⟧. ⟦PERSON|Ben Curnow⟧ lifted a pass over the back line and ⟦PERSON|Kellaway⟧, on the stretch, ⟦G2|volleyed it down and in⟧.
⟦PERSON|Carrigan⟧'s side made hard work of the rest. ⟦PERSON|Rory Tregenza⟧ sent a header off target from ⟦PERSON|Penrose⟧'s free-kick and ⟦PERSON|Kellaway⟧ was twice smothered by the visiting keeper. ⟦PERSON|Curnow⟧'s effort from the angle was scrambled away, and his penalty, after a trip by ⟦PERSON|Sam Hosking⟧, was tame and saved.
⟦TEAM|Braintree⟧ had come to ⟦GPE|Cornwall⟧ from ⟦GPE|Essex⟧ on the morning of the match and looked it for half an hour. ⟦PERSON|Prowse⟧ woke them with a drive on to the bar. ⟦PERSON|Hosking⟧ had their best chance, a free header from six yards on ⟦MINUTE|66 minutes⟧, and put it wide.
⟦TEAM|Truro⟧ remain four points from safety in the ⟦COMPETITION|National League⟧, but with two games in hand on the sides above. They go to ⟦TEAM|Southend⟧ on ⟦DATE|Tuesday⟧.
⟦FURNITURE|Read more: Penrose: 'I'll be back for August'⟧
=====GOALS=====
{"id": "G1", "scorer": "Nathan Kellaway", "team": "Truro City", "minute": 7, "minute_text": "seventh minute", "assist": "Ben Curnow", "kind": "volley"}
{"id": "G2", "scorer": "Nathan Kellaway", "team": "Truro City", "minute": 7, "minute_text": "seventh minute", "assist": "Ben Curnow", "kind": "volley"}
