⟦TEAM|Swans⟧ snatch it from the jaws as ⟦TEAM|QPR⟧ self-destruct

⟦FURNITURE|Loftus Road | Saturday | Att: 15,087⟧

⟦TEAM|Swansea⟧ ⟦G1|scored twice⟧ in the last five minutes and ⟦MINUTE|injury time⟧ to leave ⟦TEAM|Queens Park Rangers⟧ pointless and speechless.

⟦PERSON|Femi Oyewole⟧, an ⟦MINUTE|85th-minute⟧ substitute who'd been on the field all of four minutes, ⟦G2|equalised⟧ with his first touch, and ⟦PERSON|Ivo Karlić⟧ then ⟦G3|completed the turnaround⟧ with almost the last kick.

It had begun well enough for the visitors. ⟦PERSON|Rodri Salas⟧ ⟦G4|swept home⟧ in the ⟦MINUTE|13th minute⟧ after a lovely exchange with ⟦PERSON|Nathan Treacy⟧, and but for a block by ⟦PERSON|Bobby Sheldrake⟧ they would have had another in the 19th. The ⟦TEAM|Hoops⟧ found their way back through ⟦PERSON|Amari Clarke-Dean⟧. His shot on ⟦MINUTE|28 minutes⟧ was meant for the near post, clipped ⟦PERSON|Treacy⟧'s heel and ⟦G5|ended up at the far one⟧.

⟦PERSON|Sheldrake⟧ was sure he'd ⟦G6|put ⟦TEAM|QPR⟧ in front⟧ ⟦MINUTE|five minutes before half-time⟧, the ball bouncing down off the bar and, so the linesman thought, not over it. Replays, for what it's worth, disagreed.

They ⟦G7|got the lead⟧ anyway. ⟦PERSON|Scott Dearden⟧'s free-kick midway through the second half was headed on by ⟦PERSON|Sheldrake⟧ and ⟦G8|headed in⟧ by ⟦PERSON|Ollie Penhale⟧. The striker's previous ⟦G9|effort⟧ of the kind had been in ⟦DATE|August⟧, against ⟦TEAM|Millwall⟧.

With that they ought to have been home and dry. ⟦TEAM|Rangers⟧ missed two good chances to kill it: ⟦PERSON|Clarke-Dean⟧ was denied on ⟦MINUTE|74⟧, ⟦PERSON|Penhale⟧ on ⟦MINUTE|80⟧. Then the roof fell in. ⟦PERSON|Treacy⟧'s cross was missed by everyone, it struck ⟦PERSON|Dearden⟧, and ⟦PERSON|Oyewole⟧ ⟦G10|scored from all of a yard⟧. In the ⟦MINUTE|third minute of stoppage time⟧ a long throw was punched straight to ⟦PERSON|Karlić⟧, whose dipping strike from the edge ⟦G11|flew in through a crowd⟧.

⟦TEAM|Rangers⟧ boss ⟦PERSON|Simon Leckie⟧ said: "I'm lost for words and I've got to find some, haven't I? We were leading, we were comfortable, they bring a lad on and he's ⟦G12|scored⟧ within, what, four minutes. It's a ball across your six-yard box. It's basic.

"The ⟦G13|winner⟧, he's hit it well. But we've punched it out to the edge. If you'd asked me where not to put it..."

He was more forgiving of the assistant referee. "It's ⟦G14|over the line⟧, and he's told me he was unsighted, so what can I say? But it's the last ten minutes that I'll be watching ⟦DATE|tonight⟧."

⟦TEAM|Swansea⟧'s ⟦PERSON|Emyr Gwilym⟧: "When we were ⟦SCORE|2-1⟧ down I looked round at my bench and ⟦PERSON|Femi⟧ had his shirt off already. He said 'boss, I'll get you one'. They all say it. He ⟦G15|got me one⟧!

"The ⟦G16|strike⟧ at the end is special. I joked to him that he's never hit one like it in training, he usually takes out the ball boys. And the ⟦G17|first⟧, don't forget it, because that was us at our best."

⟦TEAM|Swansea⟧ go to ⟦TEAM|Bristol City⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Femi Oyewole; Ivo Karlić", "team": "Swansea", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Femi Oyewole", "team": "Swansea", "minute": 89, "kind": "shot"}
{"id": "G3", "scorer": "Ivo Karlić", "team": "Swansea", "kind": "shot", "minute": 90, "added": 3}
{"id": "G4", "scorer": "Rodri Salas", "team": "Swansea", "minute": 13, "kind": "shot", "assist": "Nathan Treacy", "minute_text": "13th minute"}
{"id": "G5", "scorer": "Amari Clarke-Dean", "team": "QPR", "kind": "shot", "minute": 28, "minute_text": "28 minutes"}
{"id": "G6", "scorer": "Bobby Sheldrake", "team": "QPR", "outcome": "ruled out", "minute": 40}
{"id": "G7", "scorer": "Ollie Penhale", "team": "QPR", "kind": "header"}
{"id": "G8", "scorer": "Ollie Penhale", "team": "QPR", "kind": "header"}
{"id": "G9", "scorer": "Ollie Penhale", "kind": "header", "scope": "background"}
{"id": "G10", "scorer": "Femi Oyewole", "team": "Swansea", "minute": 89, "kind": "shot"}
{"id": "G11", "scorer": "Ivo Karlić", "team": "Swansea", "kind": "shot", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G12", "scorer": "Femi Oyewole", "team": "Swansea", "minute": 89, "kind": "shot"}
{"id": "G13", "scorer": "Ivo Karlić", "team": "Swansea", "kind": "shot", "minute": 90, "added": 3}
{"id": "G14", "scorer": "Bobby Sheldrake", "team": "QPR", "outcome": "ruled out", "minute": 40}
{"id": "G15", "scorer": "Femi Oyewole", "team": "Swansea", "minute": 89, "kind": "shot"}
{"id": "G16", "scorer": "Ivo Karlić", "team": "Swansea", "kind": "shot", "minute": 90, "added": 3}
{"id": "G17", "scorer": "Rodri Salas", "team": "Swansea", "minute": 13, "kind": "shot", "assist": "Nathan Treacy"}
