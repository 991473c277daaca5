⟦TEAM|Gills⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Colchester⟧: ⟦PERSON|Oscar⟧ the grouch puts smile on ⟦VENUE|Priestfield⟧ faces

⟦FURNITURE|By Tara Wincanton at Priestfield⟧

Two ⟦G1|goals⟧ in 13 minutes of football, one just before the ⟦MINUTE|interval⟧ and one not long after, took ⟦TEAM|Gillingham⟧ to a win that was more nervous than it needed to be.

Both belonged to ⟦PERSON|Oscar Babatunde⟧, whose sulk at being dropped ⟦DATE|last week⟧ had been plain to see. His name had been missing; his touch was not. Two minutes from ⟦MINUTE|half-time⟧ ⟦PERSON|Kane Trewin⟧ caught ⟦PERSON|Lyndon Greaves⟧ on the ball, and ⟦PERSON|Babatunde⟧, 20 yards from goal, ⟦G2|swept it into the corner without breaking stride⟧.

Up to then the visitors had been the better side. ⟦PERSON|Jonny Mather⟧ had ⟦G3|one⟧ ruled out after just ⟦MINUTE|four minutes⟧, the assistant spotting a foot offside as he ⟦G4|met a free-kick with his head⟧. ⟦PERSON|Rasmus Ahlgren⟧ tried from range on ⟦MINUTE|15⟧ and ⟦MINUTE|28⟧. ⟦PERSON|Trewin⟧, slotted in on the right of a back three, made a goal-saving tackle on the ⟦MINUTE|half-hour⟧.

But the ⟦TEAM|Gills⟧ ⟦G5|led⟧, and in the ⟦MINUTE|56th minute⟧ they ⟦G6|led by two⟧. ⟦PERSON|Will Hatfield⟧'s corner was a poor one, low and soft, but his second attempt was much better, and ⟦PERSON|Babatunde⟧ ⟦G7|rose highest to glance it in⟧.

They should have had a third. ⟦PERSON|Hatfield⟧ was through in the ⟦MINUTE|74th minute⟧, went round ⟦PERSON|Nick Abernethy⟧ in the ⟦TEAM|Colchester⟧ goal, and contrived to hit the side-netting. ⟦MINUTE|Eight minutes later⟧ came the punishment: ⟦PERSON|Greaves⟧ sent over a hopeful ball, ⟦PERSON|Trewin⟧'s header back was short, and ⟦PERSON|Pawel Kosik⟧ ⟦G8|got there first and beat⟧ the keeper. It was the ⟦NORP|Pole⟧'s ⟦G9|first⟧ since joining from ⟦TEAM|Newport⟧, for whom he ⟦G10|scored nine⟧.

Manager ⟦PERSON|Peter Scully⟧ said of the two-goal man: "He wasn't talking to me on ⟦DATE|Monday⟧. He wasn't talking to me on ⟦DATE|Tuesday⟧. He's talking to me now. I've told him I'll drop him every week if he's going to ⟦G11|do that⟧. The ⟦G12|first⟧ is outstanding, there's nothing on and he's made it look easy.

"We got edgy after ⟦G13|theirs⟧, and it's our own daft fault. At ⟦SCORE|2-0⟧, get it in the corner. But look, we'd ⟦G14|scored two⟧ and we'd have taken that at ten to three."

⟦TEAM|Colchester⟧'s ⟦PERSON|Danny Ravenhill-Smyth⟧, in his tenth match in charge, was left ruing that early flag. "If we ⟦G15|score⟧ there and it's given, they're booing by half past three. It's a yard. He's not a yard off. And then we ⟦G16|let one in⟧ right at the end of the half when all you've got to do is put your foot through it.

"I'll give the lads this, they kept at it. When we ⟦G17|got the one⟧ I honestly thought we'd get another."
=====GOALS=====
{"id": "G1", "scorer": "Oscar Babatunde", "team": "Gillingham", "count": 2}
{"id": "G2", "scorer": "Oscar Babatunde", "team": "Gillingham", "minute": 43, "kind": "shot"}
{"id": "G3", "scorer": "Jonny Mather", "team": "Colchester", "outcome": "ruled out", "kind": "header", "minute": 4, "minute_text": "four minutes"}
{"id": "G4", "scorer": "Jonny Mather", "team": "Colchester", "outcome": "ruled out", "kind": "header", "minute": 4, "minute_text": "four minutes"}
{"id": "G5", "scorer": "Oscar Babatunde", "team": "Gillingham", "minute": 43, "kind": "shot"}
{"id": "G6", "scorer": "Oscar Babatunde", "team": "Gillingham", "kind": "header", "minute": 56, "minute_text": "56th minute"}
{"id": "G7", "scorer": "Oscar Babatunde", "team": "Gillingham", "kind": "header", "minute": 56, "minute_text": "56th minute"}
{"id": "G8", "scorer": "Pawel Kosik", "team": "Colchester", "minute": 82, "kind": "shot"}
{"id": "G9", "scorer": "Pawel Kosik", "team": "Colchester", "minute": 82, "kind": "shot"}
{"id": "G10", "scorer": "Pawel Kosik", "team": "Newport", "count": 9, "scope": "background"}
{"id": "G11", "scorer": "Oscar Babatunde", "team": "Gillingham", "count": 2}
{"id": "G12", "scorer": "Oscar Babatunde", "team": "Gillingham", "minute": 43, "kind": "shot"}
{"id": "G13", "scorer": "Pawel Kosik", "team": "Colchester", "minute": 82, "kind": "shot"}
{"id": "G14", "scorer": "Oscar Babatunde", "team": "Gillingham", "count": 2}
{"id": "G15", "scorer": "Jonny Mather", "team": "Colchester", "outcome": "ruled out", "kind": "header", "minute": 4}
{"id": "G16", "scorer": "Oscar Babatunde", "team": "Gillingham", "minute": 43, "kind": "shot"}
{"id": "G17", "scorer": "Pawel Kosik", "team": "Colchester", "minute": 82, "kind": "shot"}
