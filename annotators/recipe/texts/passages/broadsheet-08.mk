Let us be exact. ⟦PERSON|Ekwueme⟧ shot at 14.32 on my watch; ⟦PERSON|Rylance⟧ saved; ⟦PERSON|Ekwueme⟧ shot again, off balance; ⟦PERSON|Rylance⟧ saved; ⟦PERSON|Iversen⟧, who had been tying his lace, stood up and, from the second of these parries, ⟦G1|side-footed⟧ ⟦TEAM|Oxford United⟧ into the quarter-finals. He then finished the other lace.

A ⟦TEAM|Wanderers⟧ supporter, aged ninety, was presented at ⟦MINUTE|half-time⟧ with a ball signed by the ⟦DATE|1953⟧ team. She asked whether the present lot might have it for the second half. It had been that sort of first.

⟦MINUTE|Ninety seconds⟧ were enough for ⟦TEAM|Roma⟧ to ⟦G2|concede⟧, ⟦MINUTE|nine minutes⟧ to ⟦G3|equalise⟧, ninety to be booed. ⟦PERSON|Sacripanti⟧, the culprit in the first matter and the hero of the second, walked off between the two of himself; ⟦PERSON|Bogdan Țurcanu⟧, whose ⟦G4|goal⟧ it had been for ⟦TEAM|Empoli⟧, walked off with ⟦PERSON|Sacripanti⟧'s shirt.

What the pencils of the press box recorded as "shot, ⟦PERSON|Amadi⟧, wide" was, in flight, a lovely thing; it swerved out past the corner flag of the imagination, and in, and out, and only at the end remembered its duty to disappoint.

What counts against ⟦PERSON|Jerzy Małek⟧ is not that he did not score, for centre-forwards have bad days; it is that he did not seem to be in search of a goal so much as of a taxi.

By what chemistry does a side of strangers become, between one ⟦DATE|Saturday⟧ and the next, a team? ⟦TEAM|Carlisle⟧ were four adrift of safety; the new man, ⟦PERSON|Philibert Desjoyeaux⟧, had had a week; and his first ⟦COMPETITION|League Two⟧ afternoon brought four ⟦G5|goals⟧, three of them before the ⟦MINUTE|interval⟧ and every one from a man signed on the ⟦DATE|Friday⟧.

They will have to play it again. ⟦PERSON|Hatherley⟧'s penalty, in the ⟦MINUTE|fourth minute of stoppage time⟧, was saved; the referee, detecting some flutter of ⟦PERSON|Zlatan Kozjak⟧'s heel, had it retaken; it was saved a second time, to the other side; and ⟦PERSON|Hatherley⟧ sat down on the spot in every sense. ⟦SCORE|1-1⟧, said the board, and the two ⟦G6|goals⟧ that composed it, ⟦PERSON|Ware⟧'s and ⟦PERSON|Thibodeaux⟧'s, had long been forgotten.

"Did you see it late?" — "I saw it when I picked it out," said ⟦PERSON|Fraser Abernethy⟧, of ⟦PERSON|Marchetti-Lowe⟧'s ⟦G7|shot⟧ from outside the area, the fourth that has gone past him from that distance since ⟦DATE|Hogmanay⟧. He was otherwise unbeaten.

⟦TEAM|Argentina⟧ were through on aggregate and knew it, and ⟦TEAM|Peru⟧, a goal short of taking them to penalties, knew it too. One had only to see how ⟦PERSON|Paolo Guerra-Llosa⟧, given the chance in the ⟦MINUTE|89th minute⟧, hurried it; one had only to hear the sigh.

The summit, which ⟦TEAM|Benfica⟧ share, is crowded. ⟦TEAM|Porto⟧, who have a game in hand, and ⟦TEAM|Sporting⟧, who have one in the bush, have each narrowed the gap in a fortnight by the simple means of ⟦TEAM|Benfica⟧ not winning. Nothing that befell on ⟦DATE|Sunday⟧ will widen it: two free-kicks ballooned, a volley sliced, eleven ⟦TEAM|Estoril⟧ players lined along the goalmouth like birds on a wire.

Because he is six feet six and because he is shy, people suppose ⟦PERSON|Halfdan Mørk⟧ to be clumsy. He is the reverse. See him on the ⟦MINUTE|hour⟧, back to goal, ⟦PERSON|Aspinall⟧ breathing upon his collar: a touch with the instep, a turn no wider than a coin, and ⟦GPE|Stavanger⟧'s men — ⟦TEAM|Viking⟧, to their friends — were ⟦G8|one up⟧. ⟦PERSON|Aspinall⟧ is still holding the collar.

Here the game was decided, though for some time nobody knew it. ⟦PERSON|Rigoberto Paz⟧ centred; ⟦PERSON|Olaf Stadler⟧ got a hand to it, no more; and ⟦PERSON|Cyril Mbongue⟧'s sliding ⟦G9|finish⟧ gave ⟦TEAM|Wigan Athletic⟧ 19 minutes to defend and, as it proved, exactly enough breath to defend them.

He had them on toast, the winger, and he ate none of it. Time after time ⟦PERSON|Tariq Lamptey-Boyle⟧ skipped past ⟦PERSON|Grindley⟧ to the line, whence he fired in crosses at the height of nobody; time after time ⟦PERSON|Grindley⟧, panting up behind, was heard to thank him.

Such was the noise inside the ⟦VENUE|Westfalenstadion⟧ when ⟦PERSON|Julius Reinhardt-Sá⟧ ⟦G10|slammed the ball home⟧ from a fraction offside that no one caught the whistle. He ran to the corner; he ran to the other corner; he ran, in the end, to the halfway line, where a free-kick had been taken, and joined in. ⟦TEAM|Dortmund⟧ ⟦G11|did score⟧, honestly and without fuss, ⟦MINUTE|11 minutes later⟧.

⟦PERSON|Edna Lowther⟧ refereed her first match in ⟦DATE|1968⟧ and her last, at the age of seventy-nine, on ⟦DATE|Easter Monday⟧. She awarded two penalties. The first was missed. The second ⟦G12|went in⟧ off a boy's hat, left hanging on the post, and she gave it. "My ⟦G13|goal⟧, my hat," said ⟦PERSON|Toby Sugden⟧, 14.

The trouble with ⟦TEAM|Saint-Étienne⟧ is not that they cannot lead but that they cannot bear to. ⟦G14|In front⟧ after ⟦MINUTE|16⟧ by way of ⟦PERSON|Larsonneur-Kent⟧'s free-kick, they offered ⟦TEAM|Metz⟧ first one chance to draw level, then another, and when the third had also been wasted practically ⟦G15|put the ball in themselves⟧. ⟦PERSON|Bouchouari-Dean⟧'s ⟦G16|back-header⟧, a thing of great assurance, left ⟦PERSON|Green⟧ no earthly chance.

Third is where ⟦PERSON|Magnus Eklund-Pryce⟧ finished in the vote for the goal of the season, for a ⟦G17|drive⟧ against ⟦TEAM|Hammarby⟧ ⟦DATE|last May⟧; first was a bicycle kick by a goalkeeper. "I watched it and I voted for it," he said. "Mine was just a ⟦G18|goal⟧."

Eleven ⟦GPE|Cork⟧ men and one ball, and the ball having the better of it: thus the first half. Then ⟦PERSON|Cathal Ó Súilleabháin⟧ came out with his socks round his ankles and ⟦G19|struck twice⟧, at ⟦MINUTE|49⟧ and at ⟦MINUTE|57⟧, either side of a header from ⟦PERSON|Ibrahima Kanté-Roche⟧ that had ⟦PERSON|Jutkiewicz⟧ at full stretch. Had that one dropped it would have been over. As it was, ⟦PERSON|Mulrooney⟧ ⟦G20|replied⟧, from the penalty spot, and it was very nearly not.

⟦TEAM|Napoli⟧, runaway leaders, ran away. For an hour ⟦TEAM|Lecce⟧ chased them about their own pitch; twice ⟦PERSON|Krastev⟧ might have broken the deadlock, once ⟦PERSON|Gendrey-Walsh⟧ ought to have been obliged to, standing as he was beneath the bar with the ball at his feet and no living creature between himself and glory. He trod on it.

On such an evening, mild, mothy, with the river at the slack, one wishes only for a football match in which nothing is settled, and ⟦TEAM|Fulham Deaf⟧ and ⟦TEAM|Thames Ironworks⟧ kindly provided it. The first ⟦G21|goal⟧ was a cross; the ⟦G22|second⟧ was a cross word, followed by ⟦PERSON|Sullivan Reeves⟧'s quick free-kick while the offended parties were still exchanging it. ⟦SCORE|1-1⟧.

⟦PERSON|Dragan Mirković⟧ was sold as a ⟦NORP|Serbian⟧ ⟦PERSON|Pelé⟧ and delivered as a ⟦NORP|Serbian⟧ left-back. But at ⟦MINUTE|90 minutes⟧ precisely, ⟦TEAM|Grasshoppers⟧ having been pegged back to two apiece, he remembered the brochure. Past ⟦PERSON|Zuber-Lang⟧; past ⟦PERSON|Aebischer-Moor⟧; past ⟦PERSON|Yann⟧, who is only ever called that; and ⟦G23|past the keeper⟧, who isn't called anything, at the near side.

No praise is too high for the groundsman. Under his covers the ⟦VENUE|Abbey⟧ pitch, on which a Sherman tank would have foundered at breakfast, was by three o'clock a lawn; and upon that lawn ⟦TEAM|Cambridge⟧ and ⟦TEAM|Colchester⟧ served up, with two shots between them, neither within bowing distance of a goalpost, the worst match of modern times.
=====GOALS=====
{"id": "G1", "scorer": "Iversen", "team": "Oxford United", "kind": "shot"}
{"id": "G2", "scorer": "Bogdan Țurcanu", "team": "Empoli", "minute": 2, "minute_text": "Ninety seconds"}
{"id": "G3", "scorer": "Sacripanti", "team": "Roma", "minute": 9, "minute_text": "nine minutes"}
{"id": "G4", "scorer": "Bogdan Țurcanu", "team": "Empoli", "minute": 2}
{"id": "G5", "team": "Carlisle", "count": 4}
{"id": "G6", "scorer": "Ware; Thibodeaux", "count": 2}
{"id": "G7", "scorer": "Marchetti-Lowe", "kind": "shot"}
{"id": "G8", "scorer": "Halfdan Mørk", "team": "Viking", "minute": 60, "minute_text": "hour"}
{"id": "G9", "scorer": "Cyril Mbongue", "team": "Wigan Athletic", "kind": "shot"}
{"id": "G10", "scorer": "Julius Reinhardt-Sá", "team": "Dortmund", "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "team": "Dortmund", "minute_text": "11 minutes later"}
{"id": "G12", "scorer": "Toby Sugden", "kind": "penalty"}
{"id": "G13", "scorer": "Toby Sugden", "kind": "penalty"}
{"id": "G14", "scorer": "Larsonneur-Kent", "team": "Saint-Étienne", "minute": 16, "minute_text": "16", "kind": "free kick"}
{"id": "G15", "scorer": "Bouchouari-Dean", "team": "Metz", "kind": "own goal"}
{"id": "G16", "scorer": "Bouchouari-Dean", "team": "Metz", "kind": "own goal"}
{"id": "G17", "scorer": "Magnus Eklund-Pryce", "kind": "shot", "scope": "background"}
{"id": "G18", "scorer": "Magnus Eklund-Pryce", "kind": "shot", "scope": "background"}
{"id": "G19", "scorer": "Cathal Ó Súilleabháin", "count": 2}
{"id": "G20", "scorer": "Mulrooney", "kind": "penalty"}
{"id": "G21"}
{"id": "G22", "scorer": "Sullivan Reeves", "kind": "free kick", "score": "1-1"}
{"id": "G23", "scorer": "Dragan Mirković", "team": "Grasshoppers", "minute": 90, "minute_text": "90 minutes"}
