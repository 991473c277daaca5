Nineteen and counting: ⟦PERSON|Kessenich⟧ sets ⟦COMPETITION|3. Liga⟧ mark for ⟦TEAM|Hansa⟧
⟦PERSON|Timo Kessenich⟧ became the first player to ⟦G1|score⟧ in eleven consecutive ⟦COMPETITION|3. Liga⟧ matches when his early ⟦G2|strike⟧ set ⟦TEAM|Hansa Rostock⟧ on the way to a ⟦SCORE|2-1⟧ win over ⟦TEAM|1. FC Saarbrücken⟧ on ⟦DATE|Friday⟧ night.
The 27-year-old, who has ⟦G3|19 goals⟧ ⟦DATE|this season⟧, needed only ⟦MINUTE|four minutes⟧ to take the record for himself. ⟦PERSON|Florian Appelt⟧ won the ball on halfway and slid it through; ⟦PERSON|Kessenich⟧ went round goalkeeper ⟦PERSON|Erik Mönning⟧ and ⟦G4|rolled the ball home⟧ from a tight angle.
"Since ⟦DATE|Christmas⟧ people talk only about this series," he said. "Now it's done and we can talk about football."
Football was in short supply for a while after that. ⟦TEAM|Saarbrücken⟧, fourth, were level in the ⟦MINUTE|29th minute⟧ with a ⟦G5|header⟧ by the ⟦NORP|Hungarian⟧ ⟦PERSON|Dominik Szalai⟧, and ⟦PERSON|Bastian Ruhnau⟧ in the home goal had to be alert to stop a low effort from ⟦PERSON|Lars Thode⟧ on ⟦MINUTE|38⟧.
⟦PERSON|Kessenich⟧ might have had a second himself but was thwarted by ⟦PERSON|Mönning⟧'s outstretched leg. ⟦PERSON|Yannick Toure⟧'s attempt from the rebound was blocked. ⟦PERSON|Appelt⟧ hooked over.
The ⟦TEAM|Kogge⟧ ⟦G6|went back in front⟧ after the ⟦MINUTE|hour⟧. ⟦PERSON|Toure⟧ was brought down by ⟦PERSON|Thode⟧ as he shaped to shoot, took the ⟦G7|penalty⟧ himself and ⟦G8|made it ⟦SCORE|2-1⟧⟧ (⟦MINUTE|66⟧). ⟦PERSON|Szalai⟧ had two sights of goal late on, the first wide, the second hacked away by ⟦PERSON|Appelt⟧.
⟦TEAM|Hansa⟧ stay second, three points behind ⟦TEAM|Ulm⟧ and four above the play-off place. ⟦PERSON|Kessenich⟧ is out of the next match: he collected a fifth yellow card for taking off his shirt.
⟦FURNITURE|Mehr zum Thema: Die Tabelle der 3. Liga⟧
=====GOALS=====
{"id": "G1", "scorer": "Timo Kessenich", "team": "Hansa Rostock", "scope": "background"}
{"id": "G2", "scorer": "Timo Kessenich", "team": "Hansa Rostock", "minute": 4, "assist": "Florian Appelt", "kind": "shot"}
{"id": "G3", "scorer": "Timo Kessenich", "team": "Hansa Rostock", "scope": "background", "count": 19}
{"id": "G4", "scorer": "Timo Kessenich", "team": "Hansa Rostock", "minute": 4, "minute_text": "four minutes", "assist": "Florian Appelt", "kind": "shot"}
{"id": "G5", "scorer": "Dominik Szalai", "team": "Saarbrücken", "minute": 29, "minute_text": "29th minute", "kind": "header"}
{"id": "G6", "scorer": "Yannick Toure", "team": "Hansa Rostock", "minute": 66, "minute_text": "66", "kind": "penalty"}
{"id": "G7", "scorer": "Yannick Toure", "team": "Hansa Rostock", "minute": 66, "minute_text": "66", "kind": "penalty"}
{"id": "G8", "scorer": "Yannick Toure", "team": "Hansa Rostock", "minute": 66, "minute_text": "66", "kind": "penalty", "score": "2-1"}
