⟦PERSON|Gwen Tudor⟧'s ⟦G1|equaliser⟧, from her second attempt after her first was blocked, came in the ⟦MINUTE|83rd minute⟧, one after ⟦TEAM|Wales⟧ had lost their captain to a second yellow card and four after they had missed a penalty.

What ⟦TEAM|Cittadella⟧ lacked in the first leg they found in the second, a ⟦G2|goal⟧. It was ⟦G3|scored⟧ by ⟦PERSON|Simone Ragusa⟧ in the ⟦MINUTE|49th minute⟧, it doubled the number of their efforts on target over the two games and it changed nothing, ⟦TEAM|Spezia⟧ going through by two.

⟦PERSON|Pelé Monteiro-Cruz⟧ got off the bus to find his boots had been left behind. In a borrowed pair he struck a post, a photographer and, with his final effort of the half, the ⟦G4|goal⟧ that beat ⟦TEAM|Sporting da Praia⟧, timed at ⟦MINUTE|42 minutes⟧, for ⟦TEAM|Desportivo⟧.

⟦TEAM|Cheltenham Town⟧ gave a debut to ⟦PERSON|Ethan Bonnar⟧ and had a ⟦G5|goal⟧ from him in ⟦MINUTE|three minutes⟧. They gave one to ⟦PERSON|Max Dearing⟧ too and had a penalty against them for his first tackle, which ⟦PERSON|Vic Amadi⟧ of ⟦TEAM|Colchester United⟧ put wide.

Nothing separates them: same points, same goal difference, same number of goals. If it stays like this after ⟦DATE|Saturday⟧, ⟦TEAM|Lahti⟧ and ⟦TEAM|Oulu⟧ will meet in a play-off, one match, with ⟦MINUTE|extra time⟧ and penalties if needed.

There had been no hint of a goal when, in the ⟦MINUTE|31st minute⟧, ⟦PERSON|Jacopo Sartori⟧ of ⟦TEAM|Padova⟧ ⟦G6|got one⟧ from a throw-in. There were hints of several after that. ⟦PERSON|Sartori⟧ had a header saved, ⟦PERSON|Enrico Dalla Costa⟧ a volley and a penalty.

⟦PERSON|Shola Amao⟧'s second coming at ⟦TEAM|Sunderland AFC Women⟧ is going well: three games, one ⟦G7|goal⟧, one assist and on ⟦DATE|Sunday⟧ a last-ditch block from what would have been a ⟦MINUTE|94th-minute⟧ equaliser.

Both ⟦G8|goals⟧ in ⟦TEAM|Partizan⟧'s win were ⟦G9|headers⟧, ⟦PERSON|Nemanja Ilić⟧'s with his side under the cosh in the ⟦MINUTE|12th minute⟧ and ⟦PERSON|Lazar Vuković⟧'s under none at all in the ⟦MINUTE|80th⟧. ⟦TEAM|Napredak⟧ headed over from two yards at ⟦SCORE|1-0⟧.

For ⟦TEAM|Plymouth Argyle⟧ the ball broke kindly, for ⟦PERSON|Tegan Hoare⟧ kinder still, and from eight yards the ⟦G10|opener⟧ was a formality. She then did without a second, waved on by the bench, to play the ⟦MINUTE|last 20 minutes⟧ as a fourth full-back.

⟦PERSON|Andreas Solbakk-Moen⟧ owes his place to his free-kicks. One of them brought the ⟦G11|goal⟧ on ⟦DATE|Sunday⟧, in the ⟦MINUTE|65th minute⟧, ⟦PERSON|Lasse Aune⟧ applying a touch; another hit the bar; a third, at the other end, he conceded, and it cost ⟦TEAM|Tromsø⟧ nothing.

⟦TEAM|Weymouth⟧ ⟦SCORE|3⟧ (⟦PERSON|Sid Pascoe⟧ ⟦G12|two⟧, ⟦PERSON|Brandon Ofori-Lamptey⟧ ⟦G13|penalty⟧) ⟦TEAM|Dorchester Town⟧ ⟦SCORE|1⟧ (⟦PERSON|Will Ridout⟧ ⟦G14|free-kick⟧): a fair result, though the visitors had a penalty of their own saved when it was still ⟦SCORE|1-1⟧.

⟦MINUTE|Ten minutes⟧ in and already ⟦PERSON|Rasmus Kivimäki⟧ had made two saves, from a header and from a rebound. The ⟦G15|breach⟧ came ⟦MINUTE|three minutes later⟧, ⟦PERSON|Olli Toivio⟧ of ⟦TEAM|Haka⟧ the man left over at a corner.

Her 150th cap brought a 70th ⟦G16|goal⟧, a ⟦G17|penalty⟧, and a bouquet, a slab of glass and a song; ⟦PERSON|Janine Prinsloo⟧ would rather, she said, have had the second penalty she was denied and three points for ⟦TEAM|South Africa⟧.

With the score at ⟦SCORE|2-2⟧, a result that suited both, ⟦PERSON|Emiliano Duarte-Gil⟧ was in no mood to settle. He had one effort tipped over, another cleared, and in the ⟦MINUTE|final minute⟧ hit a shot that the ⟦TEAM|Cerro Porteño⟧ keeper will think about for a while but which did not count, the whistle having gone.

The ⟦G18|first⟧ was down to the wind. The ⟦G19|second⟧, ⟦PERSON|Charlie Imrie⟧'s on ⟦MINUTE|51 minutes⟧, was down to ⟦PERSON|Charlie Imrie⟧. ⟦TEAM|Hibernian⟧, with ⟦MINUTE|five minutes⟧ played when they ⟦G20|went ahead⟧, could have been given two penalties besides.

It was ⟦PERSON|Ghazi Tlili⟧'s ⟦G21|penalty⟧, in the ⟦MINUTE|87th minute⟧, not the 15-minute delay, that ⟦TEAM|Étoile du Sahel⟧ wanted to discuss. They had one just like it turned down in the ⟦MINUTE|57th⟧. ⟦TEAM|CS Sfaxien⟧ go into the second round.

Shortly before the ⟦MINUTE|hour⟧ ⟦PERSON|Matthew Orme-Davies⟧ had a look at the bench, got the nod and swapped wings with ⟦PERSON|Jevon Pryor⟧. The result was a ⟦G22|goal⟧ for each, ⟦PERSON|Pryor⟧'s on ⟦MINUTE|60 minutes⟧, ⟦PERSON|Orme-Davies⟧'s on ⟦MINUTE|71⟧, and a ⟦SCORE|2-0⟧ win for ⟦TEAM|Notts County⟧.

Ask ⟦PERSON|Mehdi Lacen-Brahimi⟧ about the ⟦G23|strike⟧ that won ⟦TEAM|JS Kabylie⟧ the ⟦COMPETITION|African Champions League⟧ and he will tell you about the penalty he missed in the first half. The ⟦G24|strike⟧? "I closed my eyes."

There's no place for ⟦PERSON|Fabian Kohlmeyer⟧ in the squad. The ⟦TEAM|Hoffenheim⟧ forward's one ⟦G25|goal⟧ in 15, a ⟦G26|tap-in⟧, and his finish from a yard ⟦DATE|last week⟧, over the bar, have cost him.

⟦TEAM|Carlisle United⟧'s survival hopes may rest on the concession in the ⟦MINUTE|90th minute⟧ of a needless free-kick. ⟦PERSON|Sonny Ratcliffe-Hope⟧ ⟦G27|put it in the top corner⟧ for ⟦TEAM|Cambridge United⟧, the ⟦G28|second⟧ of his ⟦G29|goals⟧ and the ⟦G30|third⟧ of theirs, and ⟦TEAM|Carlisle⟧ stay second bottom.
=====GOALS=====
{"id": "G1", "scorer": "Gwen Tudor", "team": "Wales", "minute": 83, "minute_text": "83rd minute"}
{"id": "G2", "scorer": "Simone Ragusa", "team": "Cittadella", "minute": 49, "minute_text": "49th minute"}
{"id": "G3", "scorer": "Simone Ragusa", "team": "Cittadella", "minute": 49, "minute_text": "49th minute"}
{"id": "G4", "scorer": "Pelé Monteiro-Cruz", "team": "Desportivo", "minute": 42, "minute_text": "42 minutes"}
{"id": "G5", "scorer": "Ethan Bonnar", "team": "Cheltenham Town", "minute": 3, "minute_text": "three minutes"}
{"id": "G6", "scorer": "Jacopo Sartori", "team": "Padova", "minute": 31, "minute_text": "31st minute"}
{"id": "G7", "scorer": "Shola Amao", "team": "Sunderland AFC Women", "scope": "background"}
{"id": "G8", "scorer": "Nemanja Ilić; Lazar Vuković", "team": "Partizan", "count": 2}
{"id": "G9", "scorer": "Nemanja Ilić; Lazar Vuković", "team": "Partizan", "count": 2, "kind": "header"}
{"id": "G10", "scorer": "Tegan Hoare", "team": "Plymouth Argyle"}
{"id": "G11", "scorer": "Lasse Aune", "team": "Tromsø", "minute": 65, "minute_text": "65th minute", "assist": "Andreas Solbakk-Moen"}
{"id": "G12", "scorer": "Sid Pascoe", "team": "Weymouth", "count": 2}
{"id": "G13", "scorer": "Brandon Ofori-Lamptey", "team": "Weymouth", "kind": "penalty"}
{"id": "G14", "scorer": "Will Ridout", "team": "Dorchester Town", "kind": "free kick"}
{"id": "G15", "scorer": "Olli Toivio", "team": "Haka", "minute": 13, "minute_text": "three minutes later"}
{"id": "G16", "scorer": "Janine Prinsloo", "team": "South Africa"}
{"id": "G17", "scorer": "Janine Prinsloo", "team": "South Africa"}
{"id": "G18", "team": "Hibernian", "minute": 5, "minute_text": "five minutes"}
{"id": "G19", "scorer": "Charlie Imrie", "team": "Hibernian", "minute": 51, "minute_text": "51 minutes"}
{"id": "G20", "team": "Hibernian", "minute": 5, "minute_text": "five minutes"}
{"id": "G21", "scorer": "Ghazi Tlili", "team": "CS Sfaxien", "minute": 87, "minute_text": "87th minute", "kind": "penalty"}
{"id": "G22", "scorer": "Jevon Pryor; Matthew Orme-Davies", "team": "Notts County", "count": 2}
{"id": "G23", "scorer": "Mehdi Lacen-Brahimi", "team": "JS Kabylie", "scope": "background"}
{"id": "G24", "scorer": "Mehdi Lacen-Brahimi", "team": "JS Kabylie", "scope": "background"}
{"id": "G25", "scorer": "Fabian Kohlmeyer", "team": "Hoffenheim", "scope": "background"}
{"id": "G26", "scorer": "Fabian Kohlmeyer", "team": "Hoffenheim", "scope": "background"}
{"id": "G27", "scorer": "Sonny Ratcliffe-Hope", "team": "Cambridge United", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
{"id": "G28", "scorer": "Sonny Ratcliffe-Hope", "team": "Cambridge United", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
{"id": "G29", "scorer": "Sonny Ratcliffe-Hope", "team": "Cambridge United", "count": 2}
{"id": "G30", "scorer": "Sonny Ratcliffe-Hope", "team": "Cambridge United", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
