⟦TEAM|Rovers⟧' party as ⟦PERSON|Eccleston⟧ caps it with his ⟦G1|first⟧

Youngster ⟦PERSON|Robbie Eccleston⟧ ⟦G2|came off the bench to score⟧ on his debut as ⟦TEAM|Tranmere Rovers⟧ added to a ⟦PERSON|Tarik Memić⟧ ⟦G3|free-kick⟧ and ⟦PERSON|Shaun Bickerdike⟧'s ⟦G4|header⟧ to see off ⟦TEAM|Harrogate Town⟧ by three goals to one.

⟦FURNITURE|Freddie Rowe at Prenton Park⟧

It wasn't always as easy as that reads. For long spells of the first half it was ⟦TEAM|Harrogate⟧ who asked the questions, with ⟦PERSON|Nathan Ogbu⟧, finished third in ⟦DATE|last year⟧'s divisional awards, running the channels and ⟦PERSON|Joao Pedro Lins⟧ dropping off him.

But you need to take your chances. ⟦PERSON|Ogbu⟧, sent through on ⟦MINUTE|seven minutes⟧, dithered. ⟦PERSON|Lins⟧ shot wide on ⟦MINUTE|12⟧. And on ⟦MINUTE|16⟧ ⟦TEAM|Rovers⟧ were ⟦G5|up and running⟧: a silly foul by ⟦PERSON|Kyle Sandford⟧ on the edge of the D, a short run-up, and ⟦PERSON|Memić⟧ had ⟦G6|found the bottom corner⟧ through the wall.

⟦PERSON|Lins⟧ did have a ⟦G7|goal⟧ to his name ⟦MINUTE|eight minutes before half-time⟧. He turned smartly and ⟦G8|tucked it away⟧, but the assistant's flag was already raised against ⟦PERSON|Ogbu⟧, who'd ducked under the shot. The ⟦TEAM|Harrogate⟧ bench was not happy, and nor, when it was explained to him at ⟦MINUTE|half-time⟧, was their manager.

The second half was a ⟦MINUTE|quarter of an hour⟧ old when ⟦PERSON|Ollie Fairbrother⟧ came on for ⟦TEAM|Rovers⟧. His first touch was a corner. It was only half cleared and his second touch, a deep cross, was met by ⟦PERSON|Bickerdike⟧ and ⟦G9|went in off⟧ the crossbar. It was the ⟦MINUTE|64th minute⟧, and all at once the visitors looked beaten.

They weren't quite. ⟦PERSON|Fairbrother⟧ gave the ball away for ⟦PERSON|Ogbu⟧ to ⟦G10|pull one back⟧ on ⟦MINUTE|79⟧, and for three or four minutes it was all hands on deck. ⟦PERSON|Terry Moxon⟧, whose move to ⟦TEAM|Chester⟧ fell through in the summer, saved superbly from ⟦PERSON|Lins⟧ to prevent a second.

So to ⟦PERSON|Eccleston⟧, 18, called from the bench with ⟦MINUTE|three minutes left⟧. There can't have been more than 30 seconds remaining when ⟦PERSON|Memić⟧ led the break, looked left, went right and found him. One touch to control it. One to ⟦G11|finish⟧.

THE REACTION

Manager ⟦PERSON|Ady Thornhill⟧: "I'm made up for him. His dad's sat behind the dug-out, he's a season ticket holder, he's gone over three rows of seats when the ⟦G12|third⟧ went in. You can't buy it.

"The ⟦G13|opener⟧ settled us, we'd been edgy. I thought the ⟦G14|second⟧ would finish it but we made it hard for ourselves. The ⟦G15|goal⟧ we let in is a sloppy one, and I've told the lad."

⟦PERSON|Eccleston⟧: "I don't remember much. I remember thinking don't blaze it. I ⟦G16|got one⟧ for the under-18s on ⟦DATE|Tuesday⟧ and that was a tap-in so this was a bit better. I've had about 200 messages and I've answered my nan's."

⟦TEAM|Harrogate⟧ boss ⟦PERSON|Warren Hallett⟧: "They ⟦G17|scored⟧ with a free-kick that's not a foul, and we ⟦G18|score⟧ one that gets taken away. Small margins. Then it's a set-piece again for their ⟦G19|second⟧. But I can't fault ⟦PERSON|Nathan⟧, he ⟦G20|got us back into it⟧ and he ran until he dropped."
=====GOALS=====
{"id": "G1", "scorer": "Robbie Eccleston", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G2", "scorer": "Robbie Eccleston", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G3", "scorer": "Tarik Memić", "team": "Tranmere Rovers", "kind": "free kick", "minute": 16}
{"id": "G4", "scorer": "Shaun Bickerdike", "team": "Tranmere Rovers", "minute": 64, "kind": "header"}
{"id": "G5", "scorer": "Tarik Memić", "team": "Tranmere Rovers", "kind": "free kick", "minute": 16, "minute_text": "16"}
{"id": "G6", "scorer": "Tarik Memić", "team": "Tranmere Rovers", "kind": "free kick", "minute": 16, "minute_text": "16"}
{"id": "G7", "scorer": "Joao Pedro Lins", "team": "Harrogate", "outcome": "ruled out", "minute": 37}
{"id": "G8", "scorer": "Joao Pedro Lins", "team": "Harrogate", "outcome": "ruled out", "minute": 37}
{"id": "G9", "scorer": "Shaun Bickerdike", "team": "Tranmere Rovers", "minute": 64, "kind": "header", "minute_text": "64th minute"}
{"id": "G10", "scorer": "Nathan Ogbu", "team": "Harrogate", "kind": "shot", "minute": 79, "minute_text": "79"}
{"id": "G11", "scorer": "Robbie Eccleston", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G12", "scorer": "Robbie Eccleston", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G13", "scorer": "Tarik Memić", "team": "Tranmere Rovers", "kind": "free kick", "minute": 16}
{"id": "G14", "scorer": "Shaun Bickerdike", "team": "Tranmere Rovers", "minute": 64, "kind": "header"}
{"id": "G15", "scorer": "Nathan Ogbu", "team": "Harrogate", "kind": "shot", "minute": 79}
{"id": "G16", "scorer": "Robbie Eccleston", "scope": "background"}
{"id": "G17", "scorer": "Tarik Memić", "team": "Tranmere Rovers", "kind": "free kick", "minute": 16}
{"id": "G18", "scorer": "Joao Pedro Lins", "team": "Harrogate", "outcome": "ruled out", "minute": 37}
{"id": "G19", "scorer": "Shaun Bickerdike", "team": "Tranmere Rovers", "minute": 64, "kind": "header"}
{"id": "G20", "scorer": "Nathan Ogbu", "team": "Harrogate", "kind": "shot", "minute": 79}
