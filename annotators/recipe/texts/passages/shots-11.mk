⟦TEAM|Ajax⟧ ⟦SCORE|3⟧, ⟦TEAM|Go Ahead Eagles⟧ ⟦SCORE|2⟧: it sounds close and it was not. ⟦PERSON|Kian Fitz⟧ had a ⟦G1|hat-trick⟧ by ⟦MINUTE|half-time⟧, two of them with shots that ⟦PERSON|Luca Plogmann⟧ could only push into his own side-netting from the inside, the third with a header, and the visitors’ ⟦G2|pair⟧ came when half of ⟦GPE|Amsterdam⟧ was at the tram stop.

The keeper, ⟦PERSON|Raimond Eide⟧, came and caught. He came and punched. He came and got nothing at all, in the ⟦MINUTE|50th minute⟧, and ⟦PERSON|Sander Lilletun⟧ ⟦G3|nodded into⟧ the space he had left. There is only one of those three that the ⟦TEAM|Haugesund⟧ coach, ⟦PERSON|Mons Bratseth⟧, wanted to discuss.

⟦PERSON|Gianni Scotto⟧ took the ball round ⟦PERSON|Mirko Valdifiori⟧, lost his balance and, lying on the ground, tried to toe-poke it in before ⟦PERSON|Dario Bassi⟧ arrived. ⟦PERSON|Dario Bassi⟧ arrived. ⟦TEAM|Salernitana⟧ still have no away goal to their name.

⟦TEAM|Huesca⟧ were up in arms over a handball that was not given, and up against it when the next attack concluded with ⟦PERSON|Joaquín Muñecas⟧’s header. They need not have worried. The ball hit the bar, the line, and the gloves of ⟦PERSON|Dani Jiménez⟧, in an order the referee was happy with.

Everything about ⟦PERSON|Wilfried Gnagbo⟧’s ⟦G4|goal⟧ was wrong save the result: miscontrolled, mishit, deflected in turn off two ⟦TEAM|Troyes⟧ defenders and, when it did arrive, too slow to beat a man who had not already fallen over. The ⟦TEAM|Angers⟧ forward then put a perfect shot wide.

“Ball’s there, keeper’s there, and I’ve thought, right, hit it where he isn’t,” explained ⟦PERSON|Nathan Quill⟧. “And he’s gone where I’ve hit it. So fair play to the lad.” ⟦PERSON|Quill⟧’s penalty, ⟦TEAM|Salford⟧’s fourth miss in five, left the score at ⟦SCORE|1-1⟧.

Drawn wide by ⟦PERSON|Sacha Kovalenko⟧’s feint, ⟦PERSON|Bartosz Gajewski⟧ could do no more than watch as the ball was pulled back for ⟦PERSON|Illia Pryshchepa⟧ to ⟦G5|sidefoot into⟧ the goal he had vacated. He had his revenge later, going full length to keep the same pair from a repeat.

The ⟦TEAM|Black Stars⟧ were beaten by a ⟦G6|penalty⟧ that should not have been, from ⟦PERSON|Aymen Zerrouk⟧, and by a goalkeeper who should not have been playing; ⟦PERSON|Hakim Oussedik⟧, passed fit at noon with a broken finger, made six saves with the other nine. ⟦TEAM|Algeria⟧ top ⟦COMPETITION|Group D⟧.

“Tell me why it is disallowed,” demanded ⟦PERSON|Rogério Vilarinho⟧, and since nobody could he answered himself. “Because ⟦PERSON|Otávio Pires⟧, who heads it, has been pushed, so he pushes. That is all. It is a ⟦G7|goal⟧ at any other ground.” ⟦TEAM|Marítimo⟧ had to settle for a ⟦SCORE|0-0⟧.

⟦MINUTE|Twenty seconds⟧. That is how long ⟦PERSON|Lilly Hartnack⟧ needed to latch on to ⟦PERSON|Klara Bühlmann⟧’s long pass and ⟦G8|lift it over the advancing ⟦PERSON|Merle Frohms⟧⟧. It is also, roughly, how long she needed to do the same thing in the ⟦MINUTE|80th minute⟧, except that ⟦PERSON|Frohms⟧ had by now decided to stay at home.

⟦TEAM|Motagua⟧ struck first, which is to say their supporters did: the workers’ strike closed the roads round the stadium and the match began an hour late. ⟦TEAM|Olimpia⟧ ⟦G9|struck⟧ second, through ⟦PERSON|Jerry Bengtson-Ávila⟧’s left-footer, and third, when ⟦PERSON|Yeison Mejía⟧ hit the post.

There was a decent shout that ⟦PERSON|Tadhg Moriarty⟧’s low centre would have been cleared by ⟦PERSON|Femi Seriki⟧ had ⟦PERSON|Femi Seriki⟧ not been shoved. Once ⟦PERSON|Rob Harvey⟧, the referee, had agreed, the ⟦G10|ball in the net⟧ was so much litter. ⟦TEAM|Shelbourne⟧ and ⟦TEAM|Derry⟧ stayed ⟦SCORE|1-1⟧.

A volley over. A penalty claimed. A header at the keeper. A penalty given, a penalty taken, a penalty saved, and the rebound put back, with all that goal, at the keeper. ⟦PERSON|Bobby Kamwa⟧ walked off into the ⟦GPE|Newport⟧ rain.

It took ⟦PERSON|Christian Ravnsborg⟧ ⟦MINUTE|87 minutes⟧ to get a sight of goal; it took him under a second to ⟦G11|exploit it⟧. The shot was hit across ⟦PERSON|Frederik Rønnow⟧, who had palmed away ⟦PERSON|Lasse Vibe⟧’s from the same range soon after the restart.

⟦TEAM|Sociedad B⟧ were playing with eleven, ten and, by the end, nine; they had three, two and, by the end, no shots on target per half-hour. ⟦PERSON|Gorka Zubeldia⟧ took the last of them, the ball skidding harmlessly through to ⟦PERSON|Aitor Arrieta⟧, who yawned.

⟦TEAM|Forest⟧ were two down at the ⟦MINUTE|break⟧ and, in truth, could have been four down. ⟦PERSON|Leon Achterberg⟧ had volleyed wide from six yards, while ⟦PERSON|Ian Naismith⟧ headed a corner against the stanchion. The second period was a non-event.

Yes, the ⟦G12|goal⟧ was offside. ⟦PERSON|Lamar Bogarde⟧ was offside when he got ⟦PERSON|Wout Weghaus⟧’s pass, offside when he ⟦G13|rolled it in⟧, and for all ⟦TEAM|Excelsior⟧ cared he could have been offside at breakfast. There being no VAR in the ⟦COMPETITION|KNVB Cup⟧’s early rounds, it stood.

The official man-of-the-match was the visitors’ left-back; the people’s choice was ⟦PERSON|Tomi Adebayo⟧, who had cleared one off the line with his heel, one with his head, and one, at ⟦SCORE|1-0⟧, with the small of his back. ⟦TEAM|Peterborough⟧ have kept four straight clean sheets.

From the free-kick, nothing. From the next free-kick, less. From the third, five yards nearer and a touch to the left, ⟦PERSON|Ömer Aslanoğlu⟧ ⟦G14|found the net⟧ for ⟦TEAM|Konyaspor⟧. It dipped, it swung, and ⟦PERSON|Ertuğrul Çetin⟧ could not get across.

⟦PERSON|Mert Özdemir⟧ fired wide with his left and fired wide with his right, and when he used his head it was to give the linesman a piece of his mind. He will miss the visit to ⟦TEAM|Alanyaspor⟧.

Their ⟦G15|first⟧, on ⟦MINUTE|three minutes⟧, was an ⟦G16|own goal⟧. Their ⟦G17|second⟧, on ⟦MINUTE|90+3⟧, was an ⟦G18|own goal⟧. In between ⟦TEAM|Ternana⟧ did not manage a shot, and yet the table shows that they have three points. ⟦PERSON|Bruno Martella⟧ ⟦G19|turned in⟧ ⟦PERSON|Casasola⟧’s cross, ⟦PERSON|Ivan Capuano⟧ ⟦PERSON|Favilli⟧’s.

⟦PERSON|Zainab Alabi⟧ took aim, took a deep breath and then took the wrong option. With ⟦PERSON|Peace Efih-Obi⟧ unmarked to her right she went herself, and ⟦PERSON|Andile Dlamini⟧ cushioned her shot down, picked it up and bowled it out again.

It was the sort of ⟦G20|goal⟧ which managers pin up: thirteen passes, two one-twos, a dummy and ⟦PERSON|Mikkel Duelund⟧, left foot, far side. It was the sort of miss that they do not, ⟦MINUTE|74⟧, same move, same foot, and a shot ⟦PERSON|Duelund⟧ sent spinning off his standing leg.
=====GOALS=====
{"id": "G1", "scorer": "Kian Fitz", "team": "Ajax", "count": 3}
{"id": "G2", "team": "Go Ahead Eagles", "count": 2}
{"id": "G3", "scorer": "Sander Lilletun", "minute": 50, "minute_text": "50th minute", "kind": "header"}
{"id": "G4", "scorer": "Wilfried Gnagbo", "team": "Angers", "kind": "shot"}
{"id": "G5", "scorer": "Illia Pryshchepa", "assist": "Sacha Kovalenko", "kind": "shot"}
{"id": "G6", "scorer": "Aymen Zerrouk", "team": "Algeria", "kind": "penalty"}
{"id": "G7", "scorer": "Otávio Pires", "team": "Marítimo", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Lilly Hartnack", "minute": 1, "minute_text": "Twenty seconds", "assist": "Klara Bühlmann", "kind": "shot"}
{"id": "G9", "scorer": "Jerry Bengtson-Ávila", "team": "Olimpia", "kind": "shot"}
{"id": "G10", "outcome": "ruled out"}
{"id": "G11", "scorer": "Christian Ravnsborg", "minute": 87, "minute_text": "87 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Lamar Bogarde", "assist": "Wout Weghaus", "kind": "shot"}
{"id": "G13", "scorer": "Lamar Bogarde", "assist": "Wout Weghaus", "kind": "shot"}
{"id": "G14", "scorer": "Ömer Aslanoğlu", "team": "Konyaspor", "kind": "free kick"}
{"id": "G15", "scorer": "Bruno Martella", "team": "Ternana", "minute": 3, "minute_text": "three minutes", "kind": "own goal"}
{"id": "G16", "scorer": "Bruno Martella", "team": "Ternana", "minute": 3, "minute_text": "three minutes", "kind": "own goal"}
{"id": "G17", "scorer": "Ivan Capuano", "team": "Ternana", "minute": 90, "added": 3, "minute_text": "90+3", "kind": "own goal"}
{"id": "G18", "scorer": "Ivan Capuano", "team": "Ternana", "minute": 90, "added": 3, "minute_text": "90+3", "kind": "own goal"}
{"id": "G19", "scorer": "Bruno Martella", "team": "Ternana", "minute": 3, "kind": "own goal"}
{"id": "G20", "scorer": "Mikkel Duelund", "kind": "shot"}
