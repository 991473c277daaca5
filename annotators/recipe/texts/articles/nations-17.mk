⟦TEAM|Kawasaki Frontale⟧ put one foot in the last eight of the ⟦COMPETITION|AFC Champions League Elite⟧ with a ⟦SCORE|2-0⟧ first-leg win over ⟦TEAM|Ulsan HD⟧ on ⟦DATE|Tuesday⟧, ⟦NORP|Brazilian⟧ forward ⟦PERSON|Feijão⟧ ⟦G1|breaking the deadlock⟧ in ⟦MINUTE|first half stoppage time⟧ before ⟦PERSON|Takuto Enomoto⟧ ⟦G2|added a second⟧ in the ⟦MINUTE|63rd minute⟧.
The visitors from ⟦GPE|South Korea⟧ had started well, and ⟦PERSON|Bae Joon-ho⟧ twice forced goalkeeper ⟦PERSON|Kazuki Muroi⟧ into action inside the ⟦MINUTE|opening ten minutes⟧ at a damp ⟦VENUE|Todoroki Stadium⟧. But ⟦TEAM|Frontale⟧ gradually took control of the midfield through captain ⟦PERSON|Shinnosuke Arai⟧ and they were rewarded in the ⟦MINUTE|third minute of time added on⟧, when ⟦PERSON|Yūma Sasagawa⟧'s deep free kick was headed back across by ⟦PERSON|Arai⟧ and ⟦PERSON|Wellington Feijão⟧, stretching, ⟦G3|hooked it beyond ⟦PERSON|Choi Min-jae⟧⟧.
⟦TEAM|Ulsan⟧ should have been level ⟦MINUTE|two minutes after the change of ends⟧. ⟦PERSON|Jeremy Okafor-Reid⟧ went down under ⟦PERSON|Sasagawa⟧'s challenge and the ⟦NORP|English⟧-born striker took the penalty himself, only to see ⟦PERSON|Muroi⟧ push it away low to his left. ⟦NORP|Swede⟧ ⟦PERSON|Gustav Wikstrand⟧ put the rebound over.
That miss proved costly. ⟦PERSON|Enomoto⟧ collected a throw-in, beat one man, then another, and let fly from outside the box, the ⟦G4|shot⟧ going in off the far post with ⟦PERSON|Choi⟧ rooted to his line.
"I think that is maybe the best ⟦G5|goal I ever scored⟧," said ⟦PERSON|Enomoto⟧, who came through the club's academy. "My father was in the stand so I am happy."
⟦TEAM|Kawasaki⟧ have won all six of their home games in ⟦DATE|this season⟧'s competition and have let in only two. Coach ⟦PERSON|Hiroshi Nagatomi⟧ was cautious, however.
"⟦TEAM|Ulsan⟧ at the ⟦VENUE|Munsu Stadium⟧ is another story. One early goal and it's a new tie," he said.
The return leg takes place on ⟦DATE|March 11⟧. Defender ⟦PERSON|Seo Tae-young⟧, booked for dissent, will miss it.
=====GOALS=====
{"id": "G1", "scorer": "Wellington Feijão", "team": "Kawasaki Frontale", "minute": 45, "added": 3, "kind": "shot", "assist": "Shinnosuke Arai", "minute_text": "first half stoppage time"}
{"id": "G2", "scorer": "Takuto Enomoto", "team": "Kawasaki Frontale", "minute": 63, "kind": "shot", "minute_text": "63rd minute"}
{"id": "G3", "scorer": "Wellington Feijão", "team": "Kawasaki Frontale", "minute": 45, "added": 3, "kind": "shot", "assist": "Shinnosuke Arai", "minute_text": "third minute of time added on"}
{"id": "G4", "scorer": "Takuto Enomoto", "team": "Kawasaki Frontale", "minute": 63, "kind": "shot"}
{"id": "G5", "scorer": "Takuto Enomoto", "team": "Kawasaki Frontale", "minute": 63, "kind": "shot"}
