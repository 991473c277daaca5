⟦TEAM|Burnley⟧ came out fighting, with ⟦PERSON|Josh Laurent-Hay⟧ winning tackles, ⟦PERSON|Lyle Foster-Moss⟧ winning headers and ⟦PERSON|Aaron Ramsdale-Cox⟧, in the ⟦MINUTE|49th minute⟧, winning the ball off ⟦PERSON|Ollie Watkinson⟧, trading passes with ⟦PERSON|Jay Rodwell⟧ and, as ⟦PERSON|Emi Medrano⟧ came to meet him, ⟦G1|shooting through him⟧.

⟦TEAM|Burnley⟧ came out fighting and went down fighting, their last attack, in which ⟦PERSON|Luca Koleoso⟧ went past ⟦PERSON|Amadou Onambélé⟧ and pulled the ball back for ⟦PERSON|Hannes Delcroy⟧, ending with a shot through a crowd and into ⟦PERSON|Emi Medrano⟧'s midriff.

An exchange of headers on the edge of the box, ⟦PERSON|Nat Phillips-Ward⟧ to ⟦PERSON|Conor Coadley⟧, ⟦PERSON|Coadley⟧ to ⟦PERSON|Nat Phillips-Ward⟧, ended with the ball in front of ⟦PERSON|Will Smallbone-Reid⟧, who ⟦G2|volleyed the equaliser⟧ in the ⟦MINUTE|58th minute⟧, with ⟦PERSON|Ilias Chairi⟧ a spectator, before ⟦PERSON|Jimmy Dunbar⟧, from the next corner, ⟦G3|headed his side back into the lead⟧.

⟦MINUTE|12⟧ ⟦SCORE|1-0⟧ ⟦PERSON|Okafor-Lind⟧ (⟦G4|pen⟧). ⟦MINUTE|26⟧ ⟦SCORE|1-1⟧, ⟦PERSON|Steenkamp⟧ ⟦G5|pounces⟧ after ⟦PERSON|Bello-Ruiz⟧ spills ⟦PERSON|Mertens-Vos⟧'s cross.

⟦MINUTE|41⟧ Well saved! ⟦PERSON|Okafor-Lind⟧ pounces after ⟦PERSON|Jansen-Kok⟧ spills ⟦PERSON|Brouwer-Kuhn⟧'s cross, but ⟦PERSON|Jansen-Kok⟧ recovers and gets a hand in.

⟦MINUTE|48⟧ Off the line! ⟦PERSON|Steenkamp⟧ thought that was in. So did I. ⟦PERSON|Hartog⟧ didn't, and got his head to it. ⟦MINUTE|49⟧ Off the line again, ⟦PERSON|Hartog⟧ again.

⟦MINUTE|57⟧ You beauty! ⟦PERSON|Steenkamp⟧ cuts in, shapes to cross, doesn't, and ⟦G6|wallops it⟧ into the top corner. ⟦SCORE|1-2⟧. ⟦PERSON|Hartog⟧ could only watch that one.

Forty-one minutes had been played, and forty of them wasted, when ⟦PERSON|Rodrigo Battagliero⟧, a tidy player with an untidy beard, tidied up after ⟦PERSON|Gonzalo Montielo⟧, brought the ball out past ⟦PERSON|Kevin Zenonato⟧, found ⟦PERSON|Julián Palacios-Rey⟧ and saw him ⟦G7|find the corner of the net⟧.

The ⟦G8|winning goal⟧, when it came, had been coming for so long, through ⟦PERSON|Xande Silva-Mendes⟧, who hit the bar, through ⟦PERSON|Lorenz Assignol⟧, who hit the keeper, through ⟦PERSON|Yanis Barka-Diop⟧, who hit nothing, that the crowd at ⟦VENUE|Stade Gaston-Gérard⟧ had stopped expecting it, and some had gone, when ⟦PERSON|Ugo Raghoubar-Senn⟧ ⟦G9|hit the target⟧ for ⟦TEAM|Dijon⟧.

⟦PERSON|Jacqueline Owusu-Hart⟧, played clean through by ⟦PERSON|Evelyn Badu-Mills⟧, had a moment in which to wonder, as did all of us, whether she ought to go round ⟦PERSON|Cynthia Konlan-Fry⟧ or over her, before she ⟦G10|went under⟧, for ⟦SCORE|3-0⟧.

⟦PERSON|Jacqui Owens-Hart⟧, played clean through by ⟦PERSON|Evie Baddeley⟧, had a moment in which to wonder, as did all of us, whether she ought to go round ⟦PERSON|Cynthia Conlan⟧ or over her, before she went into her, and was booked.

For all that ⟦PERSON|Zoltán Gera-Kiss⟧, from wide, and ⟦PERSON|Krisztián Németh-Pál⟧, from wherever he happened to be, rained shots on his goal, ⟦PERSON|Dénes Dibusz-Vas⟧ would have gone untroubled to the ⟦MINUTE|interval⟧ had not ⟦PERSON|Endre Botka-Szűcs⟧, with an eye on ⟦PERSON|Gera-Kiss⟧ and another on the sun, ⟦G11|put through his own net⟧ in the ⟦MINUTE|42nd minute⟧.

On a night for substitutes, one of ⟦TEAM|Ludogorets⟧'s, ⟦PERSON|Rick Jonatan-Lima⟧, ⟦G12|scored⟧ with his first touch, in the ⟦MINUTE|64th minute⟧, another, ⟦PERSON|Spas Delev-Petrov⟧, ⟦G13|scored⟧ with his second in the ⟦MINUTE|70th⟧, and the third, ⟦PERSON|Ivan Yordanov-Bay⟧, having touched it eleven times, put his twelfth over.

With one of those passes that seem to bend around corners, ⟦PERSON|Mathias Kvistgaarden-Lund⟧ sent in ⟦PERSON|Nicolai Vallys-Holm⟧, and with one of those tackles that seem to come from nowhere, ⟦PERSON|Henrik Heggheim-Moe⟧ sent him into the hoardings.

Far be it from me to say that ⟦PERSON|Darwin Machís-Pardo⟧ dives, but he was on the ground when ⟦PERSON|Jefferson Savarino-Gil⟧ crossed, on the ground when ⟦PERSON|Josef Martínez-Sojo⟧ missed it, on the ground when it rebounded from the post, and, in consequence, the only man of ⟦TEAM|Venezuela⟧'s eleven who was low enough to ⟦G14|head it in⟧, which he did in the ⟦MINUTE|20th minute⟧.

The fourth official held up seven minutes, the crowd held its breath and ⟦PERSON|Aitor Ruibal-Soto⟧, on the six-yard line with his back to everyone, held off ⟦PERSON|Jorge Sáenz-Mora⟧ for long enough to swivel and ⟦G15|finish⟧ ⟦PERSON|Dani Raba-Gil⟧'s pass in the ⟦MINUTE|sixth of them⟧, before holding up, for the benefit of ⟦TEAM|Leganés⟧' bench, a shirt with his grandfather's name.

The fourth official held up seven minutes, the crowd held its breath and ⟦PERSON|Aitor Ruiz-Soto⟧, with his back to everyone, held off ⟦PERSON|Jorge Sanz-Mora⟧ but could not hold the ball, which ran to ⟦PERSON|Sergio Rico-Peña⟧, who held it, and ⟦TEAM|Mirandés⟧ held on.

⟦G16|Two ahead⟧ inside ⟦MINUTE|ten minutes⟧ thanks to ⟦PERSON|Kye Rowles-Dunn⟧, who ⟦G17|headed⟧, and ⟦PERSON|Jamie Maclaren-Birt⟧, who ⟦G18|volleyed⟧, ⟦TEAM|Central Coast⟧ took their foot off the throat, in the words of their coach, and from that moment until the end were put through it by ⟦PERSON|Bruno Fornaroli-Paz⟧, three of whose shots were saved, one cleared and the fifth, in the ⟦MINUTE|88th minute⟧, ⟦G19|deflected in⟧.

Dropped in ⟦DATE|August⟧, sold in ⟦DATE|September⟧, brought back in ⟦DATE|January⟧ on loan, ⟦PERSON|Lamare Bogarde-King⟧ has now given ⟦TEAM|Hoffenheim⟧ ⟦G20|six⟧, the best of them from thirty metres at ⟦TEAM|Union Berlin⟧, and might have given them the seventh here, had he put his boot through ⟦PERSON|Tom Bischof-Rau⟧'s lay-off and not through the back of ⟦PERSON|Danilho Doekhi-Vos⟧.

With the deadline gone, the paperwork incomplete and the player, ⟦PERSON|Issa Kaboré-Sy⟧, asleep in a service station outside ⟦GPE|Northampton⟧, the deal that would have turned round ⟦TEAM|Luton⟧'s season was turned down by an automatic reply.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Ramsdale-Cox", "team": "Burnley", "minute": 49, "minute_text": "49th minute", "assist": "Jay Rodwell", "kind": "shot"}
{"id": "G2", "scorer": "Will Smallbone-Reid", "minute": 58, "minute_text": "58th minute", "kind": "volley"}
{"id": "G3", "scorer": "Jimmy Dunbar", "kind": "header"}
{"id": "G4", "scorer": "Okafor-Lind", "minute": 12, "minute_text": "12", "kind": "penalty", "score": "1-0"}
{"id": "G5", "scorer": "Steenkamp", "minute": 26, "minute_text": "26", "score": "1-1"}
{"id": "G6", "scorer": "Steenkamp", "minute": 57, "minute_text": "57", "kind": "shot", "score": "1-2"}
{"id": "G7", "scorer": "Julián Palacios-Rey", "minute": 41, "minute_text": "Forty-one minutes", "assist": "Rodrigo Battagliero", "kind": "shot"}
{"id": "G8", "scorer": "Ugo Raghoubar-Senn", "team": "Dijon"}
{"id": "G9", "scorer": "Ugo Raghoubar-Senn", "team": "Dijon"}
{"id": "G10", "scorer": "Jacqueline Owusu-Hart", "assist": "Evelyn Badu-Mills", "kind": "shot"}
{"id": "G11", "scorer": "Endre Botka-Szűcs", "minute": 42, "minute_text": "42nd minute", "kind": "own goal"}
{"id": "G12", "scorer": "Rick Jonatan-Lima", "team": "Ludogorets", "minute": 64, "minute_text": "64th minute"}
{"id": "G13", "scorer": "Spas Delev-Petrov", "team": "Ludogorets", "minute": 70, "minute_text": "70th"}
{"id": "G14", "scorer": "Darwin Machís-Pardo", "team": "Venezuela", "minute": 20, "minute_text": "20th minute", "kind": "header"}
{"id": "G15", "scorer": "Aitor Ruibal-Soto", "team": "Leganés", "minute": 90, "added": 6, "minute_text": "sixth of them", "assist": "Dani Raba-Gil", "kind": "shot"}
{"id": "G16", "scorer": "Kye Rowles-Dunn; Jamie Maclaren-Birt", "team": "Central Coast", "count": 2}
{"id": "G17", "scorer": "Kye Rowles-Dunn", "team": "Central Coast", "kind": "header"}
{"id": "G18", "scorer": "Jamie Maclaren-Birt", "team": "Central Coast", "kind": "volley"}
{"id": "G19", "scorer": "Bruno Fornaroli-Paz", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G20", "scorer": "Lamare Bogarde-King", "team": "Hoffenheim", "count": 6, "scope": "background"}
