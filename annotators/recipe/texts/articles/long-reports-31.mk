⟦TEAM|Rovers⟧' day out at ⟦VENUE|Wembley⟧ ends in tears as ⟦PERSON|Boreham⟧'s late ⟦G1|finish⟧ lands the ⟦COMPETITION|Vase⟧

⟦COMPETITION|FA VASE⟧ FINAL
⟦TEAM|Falmouth Town⟧ ⟦SCORE|1⟧
⟦TEAM|Whickham Rovers⟧ ⟦SCORE|2⟧ (aet)

They'd come from ⟦GPE|Cornwall⟧ in 31 coaches and from ⟦GPE|Tyneside⟧ in 26, and when ⟦PERSON|Gary Boreham⟧'s ⟦G2|winner⟧ hit the net with ⟦MINUTE|118 minutes⟧ played you couldn't have told from the noise which of them had seen it.

It was those from the north. ⟦TEAM|Whickham Rovers⟧, of the ⟦COMPETITION|Northern League⟧, were within sight of penalties, which would have been no surprise given how little there was between the sides and how much both had spent, when ⟦PERSON|Boreham⟧ took ⟦PERSON|Declan Fairless⟧'s throw on his chest, let it bounce and ⟦G3|belted it⟧. "I'm a bricklayer," he said. "I don't do subtle."

⟦TEAM|Falmouth⟧'s manager, ⟦PERSON|Andrew Westgarth-Penrose⟧, was inconsolable, not on his own account, since he'd already announced that this was his last match, but for the goalkeeper. ⟦PERSON|Ryan Barnicoat⟧ had been the best player on the field. He'd saved a penalty from ⟦PERSON|Boreham⟧ in normal time. He'd twice denied ⟦PERSON|Callum Ditchburn⟧ with his legs. He had even, in ⟦MINUTE|stoppage time⟧, gone up for a corner and had his header saved by his opposite number, ⟦PERSON|Sean Mordue⟧.

"You'd want him to have a medal that says something other than runner-up," ⟦PERSON|Westgarth-Penrose⟧ said.

It was ⟦TEAM|Town⟧ who ⟦G4|scored first⟧. The holders of the ⟦COMPETITION|South West Peninsula League⟧, unbeaten since ⟦DATE|September⟧, began with the wind, and with a young winger, ⟦PERSON|Tobi Chukwu-Treloar⟧, who gave the ⟦TEAM|Whickham⟧ right-back the most awful afternoon. ⟦PERSON|Chukwu-Treloar⟧ hit a post. He laid on a chance for ⟦PERSON|Luke Brabyn⟧ that ⟦PERSON|Brabyn⟧, the captain, put wide. The third time he cut in himself and his shot, deflected on the way, ⟦G5|looped up and over⟧ ⟦PERSON|Mordue⟧. ⟦MINUTE|Quarter of an hour⟧ gone.

There were worse moments for ⟦TEAM|Whickham⟧. Their centre-forward, ⟦PERSON|Jake Orrell⟧, tore a calf; the captain, ⟦PERSON|Fairless⟧, was fortunate to be shown yellow, not red; and ⟦PERSON|Brabyn⟧ had a header which came back off the woodwork with ⟦PERSON|Mordue⟧ stranded. Going in only one down, said the manager, ⟦PERSON|Michelle Hepplewhite⟧, was a victory in itself. She's the first woman to lead a team out in a ⟦COMPETITION|Vase⟧ final, and had something to say in the dressing room, none of it fit for print.

⟦MINUTE|Three minutes after the resumption⟧ they were ⟦G6|level⟧. A free-kick from ⟦PERSON|Fairless⟧ was nodded across by ⟦PERSON|Connor Tinnion⟧ and ⟦G7|turned in⟧ by... well, it's not clear. ⟦PERSON|Ditchburn⟧ claimed it. ⟦PERSON|Boreham⟧, too, raised an arm. But the tannoy plumped for ⟦TEAM|Falmouth⟧'s ⟦PERSON|Jack Trewhella⟧, and the pictures show that the poor man did indeed get the final touch. ⟦G8|Own goal⟧, and a first of any sort by him since ⟦DATE|2021⟧, quipped the ⟦TEAM|Falmouth⟧ end.

The penalty came with the game in the balance, in the ⟦MINUTE|73rd minute⟧. ⟦PERSON|Trewhella⟧ handled; ⟦PERSON|Boreham⟧ sent it to ⟦PERSON|Barnicoat⟧'s right; ⟦PERSON|Barnicoat⟧ went right. ⟦PERSON|Ditchburn⟧'s follow-up was smothered. ⟦TEAM|Town⟧ countered and, but for a last-ditch challenge by ⟦PERSON|Tinnion⟧ on ⟦PERSON|Brabyn⟧, might have won the cup there and then.

Extra time was one long cramp. ⟦PERSON|Chukwu-Treloar⟧ had to be carried off. ⟦PERSON|Westgarth-Penrose⟧ had a substitution left and nobody left to use. And so to ⟦PERSON|Boreham⟧.

"I'd missed the pen, I'd have been known for that," he said. "My bairns would've been known for that. After I'd ⟦G9|put it away⟧ I didn't know whether to laugh or go home."

⟦PERSON|Hepplewhite⟧ will be back at her school in ⟦GPE|Gateshead⟧ on ⟦DATE|Monday⟧. The trophy's going with her. "I'll put it on the desk," she said. "I've Year Nine first thing. They won't have seen the ⟦G10|goal⟧, they'll want to know did we get to meet anyone famous."

Attendance figures weren't announced; the best guess was 13,000. ⟦PERSON|Westgarth-Penrose⟧ stayed to clap the last of them.
=====GOALS=====
{"id": "G1", "scorer": "Gary Boreham", "team": "Whickham Rovers", "minute": 118, "assist": "Declan Fairless", "kind": "shot"}
{"id": "G2", "scorer": "Gary Boreham", "team": "Whickham Rovers", "minute": 118, "assist": "Declan Fairless", "kind": "shot", "minute_text": "118 minutes"}
{"id": "G3", "scorer": "Gary Boreham", "team": "Whickham Rovers", "minute": 118, "assist": "Declan Fairless", "kind": "shot"}
{"id": "G4", "scorer": "Tobi Chukwu-Treloar", "team": "Falmouth Town", "minute": 15, "kind": "shot"}
{"id": "G5", "scorer": "Tobi Chukwu-Treloar", "team": "Falmouth Town", "minute": 15, "kind": "shot", "minute_text": "Quarter of an hour"}
{"id": "G6", "scorer": "Jack Trewhella", "team": "Whickham Rovers", "kind": "own goal", "minute": 48, "minute_text": "Three minutes after the resumption"}
{"id": "G7", "scorer": "Jack Trewhella", "team": "Whickham Rovers", "kind": "own goal", "minute": 48, "minute_text": "Three minutes after the resumption"}
{"id": "G8", "scorer": "Jack Trewhella", "team": "Whickham Rovers", "kind": "own goal", "minute": 48}
{"id": "G9", "scorer": "Gary Boreham", "team": "Whickham Rovers", "minute": 118, "assist": "Declan Fairless", "kind": "shot"}
{"id": "G10", "scorer": "Gary Boreham", "team": "Whickham Rovers", "minute": 118, "assist": "Declan Fairless", "kind": "shot"}
