⟦TEAM|Nadeshiko⟧ edge ⟦TEAM|Canada⟧ in six-goal ⟦GPE|Vancouver⟧ thriller

⟦FURNITURE|The Canadian Press⟧

⟦GPE|VANCOUVER⟧ - ⟦PERSON|Haruka Shimoda⟧ ⟦G1|scored⟧ with ⟦MINUTE|three minutes left⟧ in regulation as ⟦TEAM|Japan⟧ beat ⟦TEAM|Canada⟧ ⟦SCORE|4-2⟧ in a women's soccer friendly ⟦DATE|Tuesday⟧ at ⟦VENUE|B.C. Place⟧, ⟦PERSON|Rin Tachibana⟧ ⟦G2|adding another⟧ in ⟦MINUTE|stoppage time⟧.

⟦PERSON|Brooke Desrosiers⟧ and ⟦PERSON|Amara Whyte⟧ ⟦G3|replied⟧ for sixth-ranked ⟦TEAM|Canada⟧, which trailed ⟦SCORE|2-0⟧ at the ⟦MINUTE|half⟧.

⟦PERSON|Tachibana⟧ had ⟦G4|opened the scoring⟧ in the ⟦MINUTE|13th minute⟧, ⟦G9|beating ⟦PERSON|Kaylee Sundberg⟧⟧ short side. ⟦PERSON|Mio Kanda⟧ ⟦G10|made it ⟦SCORE|2-0⟧⟧ in the ⟦MINUTE|41st⟧ off ⟦PERSON|Shimoda⟧'s corner.

Captain ⟦PERSON|Desrosiers⟧ ⟦G5|cut the deficit in half⟧ in the ⟦MINUTE|49th⟧ with a low drive. ⟦PERSON|Whyte⟧'s ⟦G6|header⟧ made it ⟦SCORE|2-2⟧ in the ⟦MINUTE|70th⟧, and the 22,310 on hand sensed a winner.

⟦PERSON|Whyte⟧ almost supplied it, forcing ⟦PERSON|Sayuri Oda⟧ to tip her shot over.

"We ran out of legs," said coach ⟦PERSON|Helen Vautour⟧. "When you're chasing a two-goal lead against that team there's a price. But ⟦PERSON|Brooke⟧'s ⟦G7|goal⟧ gave us belief."

The ⟦NORP|Canadians⟧ had won their last three, outscoring the opposition ⟦SCORE|8-1⟧. ⟦PERSON|Desrosiers⟧, with 41 career ⟦G8|goals⟧, moved into fifth on the all-time list. She'd missed a penalty kick in ⟦DATE|Saturday⟧'s win over ⟦TEAM|Costa Rica⟧.

The teams meet again ⟦DATE|Friday⟧ in ⟦GPE|Edmonton⟧.

⟦FURNITURE|This report by The Canadian Press was first published Oct. 28.⟧
=====GOALS=====
{"id":"G1","scorer":"Haruka Shimoda","team":"Japan","minute":87,"minute_text":"three minutes left"}
{"id":"G2","scorer":"Rin Tachibana","team":"Japan","minute_text":"stoppage time"}
{"id":"G3","scorer":"Brooke Desrosiers; Amara Whyte","team":"Canada","count":2}
{"id":"G4","scorer":"Rin Tachibana","team":"Japan","minute":13,"minute_text":"13th minute","kind":"shot"}
{"id":"G9","scorer":"Rin Tachibana","team":"Japan","minute":13,"minute_text":"13th minute","kind":"shot"}
{"id":"G10","scorer":"Mio Kanda","team":"Japan","minute":41,"minute_text":"41st","assist":"Haruka Shimoda","score":"2-0"}
{"id":"G5","scorer":"Brooke Desrosiers","team":"Canada","minute":49,"minute_text":"49th","kind":"shot"}
{"id":"G6","scorer":"Amara Whyte","team":"Canada","minute":70,"minute_text":"70th","kind":"header","score":"2-2"}
{"id":"G7","scorer":"Brooke Desrosiers","team":"Canada","minute":49,"kind":"shot"}
{"id":"G8","scorer":"Brooke Desrosiers","team":"Canada","scope":"background","count":41}
