⟦TEAM|Häcken⟧ ⟦SCORE|1⟧, ⟦TEAM|Rosengård⟧ ⟦SCORE|0⟧
A single ⟦G1|goal⟧, in the ⟦MINUTE|74th minute⟧, was enough for ⟦TEAM|BK Häcken⟧ to beat ⟦TEAM|Rosengård⟧ in ⟦GPE|Gothenburg⟧ and to confirm a place in the qualifying rounds in ⟦GPE|Europe⟧.
⟦PERSON|Alice Rönnberg⟧ got it, with a ⟦G2|header⟧, after ⟦PERSON|Elsa Mörk⟧'s cross from the right had found her between two centre-backs.
If the contest was decided by a ⟦G3|header⟧, it was filled with them. ⟦PERSON|Rönnberg⟧ had two over the bar in the first half. ⟦PERSON|Tilde Sandell⟧, for the visitors, had one saved by ⟦PERSON|Maja Forsgren⟧ and one that bounced on the line and out, and ⟦PERSON|Wilma Åstrand⟧ thudded another into the side of the post from six metres.
The ball on the ground was a rarer thing. ⟦PERSON|Mörk⟧'s low shot on ⟦MINUTE|21⟧ was turned aside; ⟦PERSON|Sara Nordahl⟧'s, on the ⟦MINUTE|half-hour⟧, was dragged wide. A penalty was refused at either end.
The visitors came closest to a reply when ⟦PERSON|Sandell⟧ was played in with ⟦MINUTE|four minutes left⟧. ⟦PERSON|Forsgren⟧ stood up, waited and blocked with her shoulder.
"We don't care how they go in," said ⟦TEAM|Häcken⟧ captain ⟦PERSON|Hanna Palmqvist⟧ to ⟦ORG|TT⟧. "I've seen lovely ones that were worth the same."
The ⟦TEAM|Wasps⟧, third in the ⟦NORP|Swedish⟧ ⟦COMPETITION|Damallsvenskan⟧, have two fixtures left and cannot be caught by ⟦TEAM|Hammarby⟧. ⟦TEAM|Rosengård⟧ finish in mid-table, whatever happens.
=====GOALS=====
{"id": "G1", "scorer": "Alice Rönnberg", "team": "Häcken", "minute": 74, "minute_text": "74th minute", "assist": "Elsa Mörk", "kind": "header"}
{"id": "G2", "scorer": "Alice Rönnberg", "team": "Häcken", "minute": 74, "minute_text": "74th minute", "assist": "Elsa Mörk", "kind": "header"}
{"id": "G3", "scorer": "Alice Rönnberg", "team": "Häcken", "minute": 74, "assist": "Elsa Mörk", "kind": "header"}
