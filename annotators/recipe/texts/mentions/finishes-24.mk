From ⟦PERSON|Tyler Ashcombe⟧, a lay-off; from ⟦PERSON|Dev Chauhan⟧, a drive that ⟦PERSON|Reuben Tallis⟧ could not hold; from ⟦PERSON|Ashcombe⟧, who had not stopped, a ⟦G1|goal⟧, in the ⟦MINUTE|77th minute⟧, and, from ⟦TEAM|Swansea⟧'s supporters, the first song since the coaches left.

From ⟦PERSON|Tyler Ashurst⟧, a lay-off; from ⟦PERSON|Dev Chander⟧, a drive that ⟦PERSON|Reuben Tallow⟧ could not hold; from ⟦PERSON|Ashurst⟧, who had not stopped, a swing of the boot that met the goalkeeper's glove and the ball at once, for which he apologised.

⟦PERSON|Anton Zettergren⟧ ⟦G2|marked his return with the opener⟧ for ⟦TEAM|Norrköping⟧ after ⟦MINUTE|23 minutes⟧, ghosting between ⟦PERSON|Marcus Bååth⟧ and ⟦PERSON|Samuel Leach-Ek⟧ to meet ⟦PERSON|Isak Thorvald⟧'s centre, and nearly marked it with a second, ⟦PERSON|Bååth⟧ lunging to deflect his snapshot wide.

⟦MINUTE|13⟧ ⟦PERSON|Oduya-Smith⟧ … to ⟦PERSON|Fabbri⟧ … to ⟦PERSON|Oduya-Smith⟧ … lovely … to ⟦PERSON|Kjær-Holt⟧ … GOAL-kick. Oh dear. With everything to aim at, too.

⟦MINUTE|15⟧ ⟦PERSON|Oduya-Smith⟧ … to ⟦PERSON|Fabbri⟧ … to ⟦PERSON|Oduya-Smith⟧ … lovely … to ⟦PERSON|Kjær-Holt⟧ … ⟦G3|goal⟧. ⟦SCORE|1-0⟧. He's forgiven.

⟦MINUTE|16⟧ ⟦PERSON|Kjær-Holt⟧ has sprinted to the dugout to hug the physio. ⟦PERSON|Fabbri⟧ is being told to calm down by the fourth official. Restart, please.

⟦PERSON|Marijn van Vliet⟧, all at sea against ⟦PERSON|Abdallah Sima-Ndour⟧ in a first half at whose end he was fortunate to be on the pitch, stuck a leg out in the ⟦MINUTE|58th minute⟧ as ⟦PERSON|Olivier Boscagli-Roux⟧ bore down on him, stole the ball, strode on, looked up and, from forty yards, with ⟦PERSON|Walter Bens⟧ off his line, ⟦G4|lobbed him⟧, as he will tell his grandchildren he always meant to.

Not one of ⟦TEAM|Venezia⟧'s eleven attempts, the best of them a volley by ⟦PERSON|Gytis Pažemeckas⟧ that ⟦PERSON|Ionuț Radulescu⟧ tipped over, was worth a replay; not one of ⟦TEAM|Pisa⟧'s two, stayed out, ⟦PERSON|Matteo Tramontano⟧ ⟦G5|curling in⟧ the first in the ⟦MINUTE|40th minute⟧ and ⟦PERSON|Stefano Moreno-Galli⟧ ⟦G6|helping in⟧ the other in the ⟦MINUTE|80th⟧.

The ⟦TEAM|Wigan⟧ manager had just told ⟦PERSON|Callum McManus-Ray⟧ to warm up when ⟦PERSON|Thelo Aasgaard-Wood⟧, whom he was to replace, ⟦G7|drove one in⟧ at the near post from ⟦PERSON|Jonny Smithers⟧' tap in the ⟦MINUTE|65th minute⟧, had just told him to sit down when ⟦PERSON|Aasgaard-Wood⟧ pulled up, and had just told him to warm up again when the referee sent him off.

Beating ⟦PERSON|Pontus Dahlgren⟧ is one thing, and ⟦PERSON|Robin Quaison-Berg⟧ did it twice, with a chip and with a curler; beating the woodwork of ⟦VENUE|Strandvallen⟧, which sent the first back and the second out, is another, and when, in the ⟦MINUTE|85th minute⟧, he beat both, ⟦PERSON|Victor Blomgren-Ask⟧ ⟦G8|scoring⟧ from what came down, it went in the book to another.

Seven years after he left by the back door, ⟦PERSON|Nihad Đedović-Kern⟧ came in by the front, shook hands with the doorman, with the man who had sacked him and with ⟦PERSON|Ermin Bičak⟧, who will have to make room for him in the middle, and went up in the lift to sign.

Outjumped by ⟦PERSON|Craig Cathcart-Low⟧ at one corner, outmuscled by ⟦PERSON|Ryan Porteous-Kay⟧ at the next and outwitted by both at a third, ⟦PERSON|Imran Louza-Benn⟧ took the fourth himself, whipped it under the bar and, when ⟦PERSON|Daniel Bachmair⟧ flapped, ⟦G9|had his goal⟧, in the ⟦MINUTE|71st minute⟧.

The ⟦G10|penalty⟧ by which ⟦PERSON|Beatriz Prades⟧ halved the arrears, in the ⟦MINUTE|50th minute⟧, was won by ⟦PERSON|Alba Redó⟧, the free-kick by which she might have wiped them out was won by ⟦PERSON|Alba Redó⟧, and the header, from the corner to which it was tipped, that ⟦PERSON|Sandra Pañol⟧ pouched, was ⟦PERSON|Alba Redó⟧'s.

They will talk in ⟦GPE|Oruro⟧ of the mist, out of which, in the ⟦MINUTE|36th minute⟧, there came a ball, and after the ball a goalkeeper, ⟦PERSON|Rubén Cordano-Paz⟧, and after the goalkeeper ⟦PERSON|Marcelo Moreira-Suárez⟧, running not towards but away, with an arm up, for he ⟦G11|had scored⟧, it was understood, and a flag, it was later understood, was not for him.

No hint of what was coming was given by the ⟦MINUTE|first ten minutes⟧, in which ⟦PERSON|Sylvain Dufresne⟧ blew his nose and ⟦PERSON|Tristan Abalo⟧ his whistle; in the ⟦MINUTE|eleventh⟧, a pass by ⟦PERSON|Samba Konaté⟧, a flick by ⟦PERSON|Rayan Oumar⟧ and a scuff by ⟦PERSON|Dufresne⟧ that ⟦G12|went in⟧, and ⟦TEAM|Bastia⟧ were off.

In the rush to be first to the ball that ⟦PERSON|Cody Hallworth⟧ had spilled, ⟦PERSON|Sid Rowbottom⟧ tripped over ⟦PERSON|Levi Amantchi-Gray⟧, ⟦PERSON|Amantchi-Gray⟧ over ⟦PERSON|Harrison Burr⟧ and ⟦PERSON|Burr⟧ over the line, and only the ball, under ⟦PERSON|Hallworth⟧'s knee, stayed where it was.

In the rush to be first to the ball that ⟦PERSON|Cody Ellsworth⟧ had spilled, ⟦PERSON|Sid Rowland⟧ tripped over ⟦PERSON|Levi Amankwah-Green⟧ and ⟦PERSON|Amankwah-Green⟧ over ⟦PERSON|Harrison Bird⟧, from whose trailing heel the ball ⟦G13|trickled over the line⟧ with ⟦MINUTE|82 minutes⟧ played.

⟦TEAM|Hibs⟧ were on course for a point until, in the ⟦MINUTE|final minute⟧, ⟦PERSON|Ruairidh Nicoll⟧ gave it away to ⟦PERSON|Fraser Sinclair-Hay⟧, whose shot, half-blocked by ⟦PERSON|Lewis Stevenage⟧, spun up to ⟦PERSON|Lawrence Shankley⟧, and for ⟦PERSON|Shankley⟧, six yards out and with his back turned, an overhead kick was the only way to ⟦G14|score⟧, and he took it.

As the snow began to come through the floodlights ⟦PERSON|Pål André Kirkevold⟧, having already seen one ⟦G15|rolled in⟧ by ⟦PERSON|Ola Solbakken-Dahl⟧ and rolled out again by the flag, rolled one himself, from a yard, against a drift that had built up on the line, and it stopped.

In a room full of winners, ⟦PERSON|Magda Eriksen-Bay⟧, who has eleven medals, ⟦PERSON|Pernilla Hardy⟧, who has twelve, and ⟦PERSON|Sam Kerrigan⟧, who has lost count, the prize for the goal of the year went to a girl of nine, from ⟦GPE|Skive⟧, whose father had filmed it.
=====GOALS=====
{"id": "G1", "scorer": "Tyler Ashcombe", "team": "Swansea", "minute": 77, "minute_text": "77th minute"}
{"id": "G2", "scorer": "Anton Zettergren", "team": "Norrköping", "minute": 23, "minute_text": "23 minutes", "assist": "Isak Thorvald"}
{"id": "G3", "scorer": "Kjær-Holt", "minute": 15, "minute_text": "15", "assist": "Oduya-Smith", "score": "1-0"}
{"id": "G4", "scorer": "Marijn van Vliet", "minute": 58, "minute_text": "58th minute", "kind": "shot"}
{"id": "G5", "scorer": "Matteo Tramontano", "team": "Pisa", "minute": 40, "minute_text": "40th minute", "kind": "shot"}
{"id": "G6", "scorer": "Stefano Moreno-Galli", "team": "Pisa", "minute": 80, "minute_text": "80th"}
{"id": "G7", "scorer": "Thelo Aasgaard-Wood", "team": "Wigan", "minute": 65, "minute_text": "65th minute", "assist": "Jonny Smithers", "kind": "shot"}
{"id": "G8", "scorer": "Victor Blomgren-Ask", "minute": 85, "minute_text": "85th minute"}
{"id": "G9", "scorer": "Imran Louza-Benn", "minute": 71, "minute_text": "71st minute"}
{"id": "G10", "scorer": "Beatriz Prades", "minute": 50, "minute_text": "50th minute", "kind": "penalty"}
{"id": "G11", "scorer": "Marcelo Moreira-Suárez", "minute": 36, "minute_text": "36th minute"}
{"id": "G12", "scorer": "Sylvain Dufresne", "team": "Bastia", "minute": 11, "minute_text": "eleventh", "assist": "Rayan Oumar", "kind": "shot"}
{"id": "G13", "scorer": "Harrison Bird", "minute": 82, "minute_text": "82 minutes"}
{"id": "G14", "scorer": "Lawrence Shankley", "kind": "shot"}
{"id": "G15", "scorer": "Ola Solbakken-Dahl", "outcome": "ruled out"}
