⟦TEAM|Bayern⟧ strike back after ⟦PERSON|Wessels⟧ ⟦G1|equaliser⟧ to win top-of-the-table clash
⟦TEAM|Bayern Munich⟧ have one hand on the ⟦COMPETITION|Frauen-Bundesliga⟧ trophy after coming through ⟦SCORE|3-1⟧ winners against ⟦TEAM|Wolfsburg⟧ on ⟦DATE|Sunday⟧, captain ⟦PERSON|Lena Hofer⟧ ⟦G2|scoring⟧ once and creating two others.
The champions, beaten in the ⟦COMPETITION|DFB-Pokal⟧ by the same opponents in ⟦DATE|March⟧, were quicker to everything at the ⟦VENUE|Bayern Campus⟧. They had a penalty claim turned down, a ⟦PERSON|Jule Brandl⟧ header touched over and a ⟦PERSON|Nadja Huber⟧ shot cleared by a defender's thigh before ⟦PERSON|Klara Novotná⟧, the ⟦NORP|Czech⟧ centre-back, rose to ⟦G3|head them into a deserved lead⟧. It came from a ⟦PERSON|Hofer⟧ corner, with the game ⟦MINUTE|18 minutes old⟧.
⟦TEAM|Wolfsburg⟧ barely got out of their half but you write the ⟦TEAM|Wolves⟧ off at your peril. ⟦MINUTE|Sixty-four minutes⟧ had been played when ⟦PERSON|Amélie Roux⟧, the ⟦NORP|French⟧ substitute, reached a ball that looked lost and pulled it into the middle for ⟦PERSON|Sofie Wessels⟧, who ⟦G4|knocked it in⟧ from close range.
⟦TEAM|Bayern⟧, stung, upped the tempo. ⟦PERSON|Paula Engel⟧ beat away a ⟦PERSON|Brandl⟧ effort; ⟦PERSON|Huber⟧'s follow-up was scrambled behind. When the next attack came, ⟦MINUTE|ten minutes on⟧ from the ⟦G5|leveller⟧, ⟦PERSON|Huber⟧ fed ⟦PERSON|Hofer⟧ and the skipper ⟦G6|drilled low through the goalkeeper's legs⟧.
⟦PERSON|Roux⟧ missed a chance to make it ⟦SCORE|2-2⟧, blazing over after ⟦PERSON|Tabea Kurz⟧'s weak punch, before ⟦PERSON|Brandl⟧, ⟦MINUTE|moments later⟧, ⟦G7|profited⟧ from another ⟦PERSON|Hofer⟧ delivery to ⟦G8|slide in the third⟧.
"We knew that once we ⟦G9|scored the second⟧, they'd have to come out," said ⟦PERSON|Hofer⟧. "⟦PERSON|Klara⟧'s ⟦G10|goal⟧ was our set-piece coach's ⟦G11|goal⟧. Give her a raise."
⟦TEAM|Wolfsburg⟧, six points adrift with three to play, were left to rue the ⟦G12|opening goal⟧ above all. "Nobody picks her up," said ⟦PERSON|Wessels⟧. "It shouldn't happen at this level."
=====GOALS=====
{"id": "G1", "scorer": "Sofie Wessels", "team": "Wolfsburg", "minute": 64, "kind": "shot", "assist": "Amélie Roux"}
{"id": "G2", "scorer": "Lena Hofer", "team": "Bayern", "minute": 74, "kind": "shot", "assist": "Nadja Huber"}
{"id": "G3", "scorer": "Klara Novotná", "team": "Bayern", "minute": 18, "kind": "header", "assist": "Lena Hofer", "minute_text": "18 minutes old"}
{"id": "G4", "scorer": "Sofie Wessels", "team": "Wolfsburg", "minute": 64, "kind": "shot", "assist": "Amélie Roux", "score": "1-1", "minute_text": "Sixty-four minutes"}
{"id": "G5", "scorer": "Sofie Wessels", "team": "Wolfsburg", "minute": 64, "kind": "shot", "assist": "Amélie Roux"}
{"id": "G6", "scorer": "Lena Hofer", "team": "Bayern", "minute": 74, "kind": "shot", "assist": "Nadja Huber", "score": "2-1", "minute_text": "ten minutes on"}
{"id": "G7", "scorer": "Jule Brandl", "team": "Bayern", "kind": "shot", "assist": "Lena Hofer", "score": "3-1", "minute_text": "moments later"}
{"id": "G8", "scorer": "Jule Brandl", "team": "Bayern", "kind": "shot", "assist": "Lena Hofer", "minute_text": "moments later"}
{"id": "G9", "scorer": "Lena Hofer", "team": "Bayern", "minute": 74, "kind": "shot", "assist": "Nadja Huber"}
{"id": "G10", "scorer": "Klara Novotná", "team": "Bayern", "minute": 18, "kind": "header", "assist": "Lena Hofer"}
{"id": "G11", "scorer": "Klara Novotná", "team": "Bayern", "minute": 18, "kind": "header", "assist": "Lena Hofer"}
{"id": "G12", "scorer": "Klara Novotná", "team": "Bayern", "minute": 18, "kind": "header", "assist": "Lena Hofer"}
