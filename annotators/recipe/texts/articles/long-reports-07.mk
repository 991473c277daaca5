⟦TEAM|Roar⟧ return to top spot despite wobble in the west

⟦FURNITURE|By Jesse Tran in Perth⟧

⟦TEAM|Brisbane Roar⟧ are back on top of the ⟦COMPETITION|A-League⟧ after a five-goal thriller at ⟦VENUE|HBF Park⟧, but coach ⟦PERSON|Nat Ferraro⟧ admitted his side had "almost handed it back" to a spirited ⟦TEAM|Perth Glory⟧.

The visitors were three goals to the good with half an hour left and finished it hanging on at ⟦SCORE|3-2⟧, goalkeeper ⟦PERSON|Alec Whitmarsh⟧ pulling off a stunning reflex save from ⟦TEAM|Glory⟧'s import ⟦PERSON|Joao Pedrinho⟧ in the ⟦MINUTE|96th minute⟧.

"Mate, at 3-nil I was thinking about the flight," ⟦PERSON|Ferraro⟧ said. "Then they ⟦G1|get one⟧, the crowd's up, and I'm thinking about my job."

There was no hint of what was to come in a scrappy first stanza. ⟦TEAM|Perth⟧'s young midfielder ⟦PERSON|Cody Barbarossa⟧ was lucky to escape with a caution for a studs-up challenge on ⟦PERSON|Jun-ho Chae⟧. ⟦TEAM|Roar⟧ striker ⟦PERSON|Milos Janjic⟧ had a ⟦G2|goal⟧ chalked off for offside. ⟦PERSON|Whitmarsh⟧, who's in line for a ⟦TEAM|Socceroos⟧ call-up, tipped over from ⟦PERSON|Tate Lindqvist⟧.

⟦TEAM|Brisbane⟧'s ⟦G3|opener⟧ was worth waiting for. ⟦PERSON|Chae⟧ collected from ⟦PERSON|Whitmarsh⟧ himself, skipped away from two tackles and went all the way to the edge of the ⟦TEAM|Perth⟧ box before ⟦G4|unleashing a left-foot rocket past ⟦PERSON|Ollie Sandilands⟧⟧. Coming as it did a ⟦MINUTE|minute from the break⟧, it took the sting out of the locals.

"That first one was the killer for us," said ⟦TEAM|Glory⟧ boss ⟦PERSON|Marnie Kovacic⟧, the first woman to coach in the competition. "If we get in at nil-all, I back us. We'd had the better of it. ⟦PERSON|Jun-ho⟧'s done that to a lot of teams, but it still hurts."

The ⟦NORP|South Korean⟧ was involved again ⟦MINUTE|six minutes after the restart⟧, his corner causing bedlam before veteran stopper ⟦PERSON|Brett Holman-Styles⟧ rolled back the years and ⟦G5|scored with an overhead kick⟧. He's 37. It was his 20th ⟦COMPETITION|A-League⟧ ⟦G6|goal⟧ and the oldest legs on the park did not do a celebration to match; he simply sat down.

And when ⟦PERSON|Janjic⟧ profited from a dreadful backpass to ⟦G7|walk the ball in⟧ on ⟦MINUTE|58⟧, the travelling Den were singing about premiers' plates.

⟦PERSON|Kovacic⟧ swung the changes. ⟦PERSON|Pedrinho⟧, dropped to the bench after a row at training, had been on the park for less than two minutes when he jinked inside ⟦PERSON|Holman-Styles⟧ and ⟦G8|beat⟧ ⟦PERSON|Whitmarsh⟧ with the help of a deflection. With ⟦MINUTE|20 to play⟧ it became a proper contest. ⟦PERSON|Barbarossa⟧'s free kick whistled past. ⟦PERSON|Lindqvist⟧ went down in the area; no pen, said the VAR in ⟦GPE|Sydney⟧, and the home fans let the referee, ⟦PERSON|Shaun Evans-Lee⟧, know what they made of it.

The ⟦G9|second⟧ for the ⟦TEAM|Glory⟧, in ⟦MINUTE|minute 88⟧, was a tap-in, ⟦PERSON|Lindqvist⟧ following up after ⟦PERSON|Whitmarsh⟧ had spilled a ⟦PERSON|Pedrinho⟧ drive. It is unlike him. "I should hold it," the keeper conceded. "I've got away with one there. The save at the end squares it."

⟦PERSON|Chae⟧ wasn't around to see it. He'd been taken off holding a hamstring, and ⟦PERSON|Ferraro⟧ fears he could miss the trip to ⟦GPE|Wellington⟧. "It's tight rather than torn, but he's been our best player by a mile, so we will not be silly."

For ⟦PERSON|Janjic⟧ it was a happy return to a club that released him. The ⟦NORP|Serb⟧, who has seven for the season and sits second in the race for the Golden Boot, did not celebrate his ⟦G10|strike⟧. "They gave me a start in this country," he explained. "But the one that got disallowed, I celebrated that. I was onside, you know."

The ⟦TEAM|Roar⟧ host ⟦TEAM|Melbourne Victory⟧ on ⟦DATE|Saturday night⟧ in front of what's tipped to be the biggest crowd at ⟦VENUE|Suncorp Stadium⟧ since the ⟦DATE|2014⟧ grand final. ⟦TEAM|Perth⟧, winless in five, remain in 11th.

⟦FURNITURE|ROAR 3 (Chae 44, Holman-Styles 51, Janjic 58) GLORY 2 (Pedrinho 68, Lindqvist 88). Crowd: 7,903.⟧
=====GOALS=====
{"id": "G1", "scorer": "Joao Pedrinho", "team": "Perth Glory", "minute": 68, "kind": "shot"}
{"id": "G2", "scorer": "Milos Janjic", "team": "Brisbane Roar", "outcome": "ruled out"}
{"id": "G3", "scorer": "Jun-ho Chae", "team": "Brisbane Roar", "minute": 44, "kind": "shot", "assist": "Alec Whitmarsh"}
{"id": "G4", "scorer": "Jun-ho Chae", "team": "Brisbane Roar", "minute": 44, "kind": "shot", "assist": "Alec Whitmarsh", "minute_text": "minute from the break"}
{"id": "G5", "scorer": "Brett Holman-Styles", "team": "Brisbane Roar", "minute": 51, "minute_text": "six minutes after the restart"}
{"id": "G6", "scorer": "Brett Holman-Styles", "team": "Brisbane Roar", "minute": 51}
{"id": "G7", "scorer": "Milos Janjic", "team": "Brisbane Roar", "minute": 58, "kind": "shot", "minute_text": "58"}
{"id": "G8", "scorer": "Joao Pedrinho", "team": "Perth Glory", "minute": 68, "kind": "shot"}
{"id": "G9", "scorer": "Tate Lindqvist", "team": "Perth Glory", "minute": 88, "kind": "shot", "minute_text": "minute 88"}
{"id": "G10", "scorer": "Milos Janjic", "team": "Brisbane Roar", "minute": 58, "kind": "shot"}
