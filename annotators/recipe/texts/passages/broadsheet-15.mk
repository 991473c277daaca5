Old men at ⟦VENUE|Boundary Park⟧ keep a list of the coldest matches, and this goes in at fourth. There was nothing else to warm to. ⟦PERSON|Hallam Gudjonsen⟧ rattled the bar with the game's only drive worth the name, ⟦PERSON|Kai Ogunleye⟧ nodded over when it was simpler not to, and both teams left the field, ninety minutes older, as they had come on to it: goalless, frozen and seventeenth.

The ⟦NORP|Dutch⟧ have a phrase for a striker like ⟦PERSON|Wout Dekkers⟧: he has “a nose”. It was the nose, in the ⟦MINUTE|28th minute⟧, that ⟦G1|scored⟧, ⟦PERSON|Timmer-Asante⟧'s clearance having hit him flush upon it, and there was a certain amount of blood. ⟦TEAM|Utrecht⟧ ⟦G2|scored two more⟧ before it had been staunched.

“If we go to ⟦GPE|Zagreb⟧ and think about the first leg we will lose the second,” ⟦PERSON|Gianmarco Toldini⟧ warned, which is the sort of thing coaches say with a two-goal lead. He wanted a third, he added; he always wants a third. His strikers, with whom he has levelled on the training ground all week, want a rest.

Not until ⟦PERSON|Sibusiso Ngcobo⟧ had missed from four yards did anyone take ⟦TEAM|Kaizer Chiefs⟧' lead seriously as a thing that might matter. It had come very early. ⟦PERSON|Ashley Du Plooy-King⟧ ⟦G3|scored it⟧, left-footed, after a header from ⟦PERSON|Mfundo Zungu⟧ was blocked, and there had followed so many openings that one lost sight of it, as one may of a first course.

The wall jumped; the free-kick went under it; ⟦PERSON|Lucien Amalfitano-Hay⟧, who had been told that the wall would jump, and who had told the wall that it must not, dropped on the ball with a thud and lay there composing his remarks.

Between the ages of nineteen and twenty-three, ⟦PERSON|Kofi Brobbey-Tate⟧ ⟦G4|scored⟧ nobody knows how many for ⟦TEAM|Asante Kotoko⟧, the scorers having been paid by the week. He can tell you every one. ⟦DATE|Yesterday⟧'s, for ⟦TEAM|Stockport⟧, at ⟦MINUTE|51 minutes⟧, he described afterwards as “number one hundred and eleven”, a ⟦G5|header⟧, “like ninety-four”.

Everything pointed to a home win except the score. At the ⟦MINUTE|interval⟧ ⟦TEAM|Empoli⟧ had lost one man and one set of cones but not a yard of ground, ⟦PERSON|Cacace-Bell⟧ having intercepted, blocked and bodychecked whatever the ⟦TEAM|Spezia⟧ forwards could think of; and they ended as they began, with a point.

⟦PERSON|Hedvig Lindahl-Moore⟧ had never before been beaten from a corner. She had said so in the programme. On the ⟦MINUTE|quarter-hour⟧ ⟦PERSON|Jill Roordink⟧ ⟦G6|bent one in⟧ from the right; at ⟦MINUTE|20⟧ she curled over another from the left, and this time there was the merest flick, off ⟦PERSON|Viv Asseyi-Kent⟧, before it ⟦G7|nestled⟧. She said, with good grace, that the programme would be reprinted.

Fourteen seasons, four hundred and six matches, no goals. As ⟦PERSON|Jon Arne Tveiten⟧ placed the ball on the spot at ⟦VENUE|Brann Stadion⟧, in the ⟦MINUTE|last minute⟧ of the last of them, with ⟦TEAM|Brann⟧ three ahead, the goalkeeper was seen to say something to him and smile. ⟦PERSON|Tveiten⟧ struck it superbly. The goalkeeper, who had promised to dive the other way, forgot.

⟦TEAM|Tottenham⟧ are never so vulnerable as when they have just scored, and they had just ⟦G8|scored⟧, by way of ⟦PERSON|Minh-Son Park⟧'s deflection from ⟦PERSON|Bryan Gilchrist⟧, when ⟦PERSON|Ollie Watford-Price⟧ took the kick-off, gave it, got it and, from halfway, ⟦G9|sent it sailing over ⟦PERSON|Vicario-Holt⟧⟧. Elapsed time: nine seconds. ⟦SCORE|1-1⟧.

A wing three-quarter's hands, a hurdler's knees, and a kick, alas, like a solicitor's: such is ⟦PERSON|Tyrell Marchant-Obi⟧, whose three clear sights of goal against ⟦TEAM|Bradford⟧ produced two throw-ins and an apology.

The ruling came ⟦MINUTE|two minutes and forty seconds⟧ after ⟦PERSON|Ismaël Traoré-Vance⟧ had, as he believed, ⟦G10|equalised⟧; he had by then embraced a brother, a cousin and a fireman. Offside, by the toe. ⟦TEAM|Brest⟧'s lead, the work of ⟦PERSON|Ajorque Lemoine⟧ and of a slip by ⟦PERSON|Doucet-Ali⟧, survived that and a late flurry.

To see ⟦PERSON|Renata Kvapilová⟧ take a penalty is to see a bank clerk count notes. Up she walks, down she looks, away she goes, and for the ninth time in a row, the second against ⟦PERSON|Tinaja-Ferreiro⟧, it is ⟦G11|in⟧ at the side where the goalkeeper isn't. ⟦TEAM|Czechia⟧, ⟦MINUTE|66 minutes⟧, level. Would that she had been asked to take the one at ⟦MINUTE|90⟧! ⟦PERSON|Svitková-Rees⟧ was.

The club, it is thought, will go ahead with the move to ⟦GPE|Nine Elms⟧; the team, on this form, could go behind to ⟦GPE|Nine Elms⟧. ⟦PERSON|Duncan Fairlie-Omar⟧'s side conceded fifteen shots and twelve corners to ⟦TEAM|Kingstonian⟧ on ⟦DATE|Tuesday⟧, and owed a replay to the woodwork, to the dusk, and to ⟦PERSON|Rollo Hearn⟧, who at ⟦MINUTE|93 minutes⟧ stood on the line and thought of ⟦GPE|England⟧.

You could have put ⟦PERSON|Patrizio Vanoli-Frey⟧'s first touch in a museum. The second, which took him away from ⟦PERSON|Rodón-Kerr⟧, belongs in one as well. His third, for which he had all the time that the ⟦MINUTE|69th minute⟧ of a dead match affords, ⟦G12|beat ⟦PERSON|Illan Quirke⟧⟧; and ⟦TEAM|Lugano⟧, who had lost five in a row, were able to forget about six.

There is goal-line technology at the ⟦VENUE|Valley⟧, and there had been no call for it in three years, so that when it was wanted nobody recognised the noise. ⟦PERSON|Alfie Maynard-Dos Santos⟧ hit the bar, the ball hit the ground, the referee's wrist buzzed and the referee slapped it. ⟦G13|Goal⟧, then. ⟦TEAM|Charlton⟧ had ⟦G14|gone ⟦SCORE|2-0⟧ ahead⟧ by way of a wasp.

If it was the winner that ⟦TEAM|Shrewsbury⟧ wanted, why had they replaced ⟦PERSON|Tunmise Shipley⟧, whose two efforts had both brought saves, with a second holding player? Asked the question, ⟦PERSON|Gwilym Roderick⟧ said that one did not win a match by wanting to. They drew, and a good few wanted their money back.

The brothers ⟦PERSON|Mats⟧ and ⟦PERSON|Nils Aurebekk⟧ are alike enough to have sat each other's examinations. One of them, in the ⟦MINUTE|33rd minute⟧ at ⟦VENUE|Lerkendal⟧, ⟦G15|scored⟧ for ⟦TEAM|Rosenborg⟧. One of them, ⟦MINUTE|seven minutes later⟧, was cautioned. The referee, ⟦PERSON|Espen Rudi⟧, wrote down what he was told, and to this hour does not know who should be suspended.

Just short of the ⟦MINUTE|hour⟧, ⟦PERSON|Benny Cassar-Lowe⟧, of ⟦TEAM|Valletta⟧, tripped over the ball and, in falling, ⟦G16|hooked it up and over ⟦PERSON|Jurić-Brand⟧⟧ for what the older members declared the best ⟦G17|goal⟧ since the siege. Just past the ⟦MINUTE|hour⟧ he tried to repeat it, unaided by misadventure, and pulled a muscle.

Having been told on ⟦DATE|Friday⟧ that he was the future, ⟦PERSON|Mario Pilati-Owens⟧ was told on ⟦DATE|Saturday⟧, at ⟦MINUTE|45 minutes⟧, that he was not. ⟦TEAM|Pisa⟧ brought on a boy. The boy struck the side-netting, the inside of a post and, in frustration, ⟦PERSON|Pilati-Owens⟧'s coat.
=====GOALS=====
{"id": "G1", "scorer": "Wout Dekkers", "minute": 28, "minute_text": "28th minute"}
{"id": "G2", "team": "Utrecht", "count": 2}
{"id": "G3", "scorer": "Ashley Du Plooy-King", "team": "Kaizer Chiefs", "kind": "shot"}
{"id": "G4", "scorer": "Kofi Brobbey-Tate", "team": "Asante Kotoko", "scope": "background"}
{"id": "G5", "scorer": "Kofi Brobbey-Tate", "team": "Stockport", "minute": 51, "minute_text": "51 minutes", "kind": "header"}
{"id": "G6", "scorer": "Jill Roordink", "minute": 15, "minute_text": "quarter-hour"}
{"id": "G7", "scorer": "Viv Asseyi-Kent", "minute": 20, "minute_text": "20", "assist": "Jill Roordink"}
{"id": "G8", "scorer": "Minh-Son Park", "team": "Tottenham", "assist": "Bryan Gilchrist"}
{"id": "G9", "scorer": "Ollie Watford-Price", "kind": "shot", "score": "1-1"}
{"id": "G10", "scorer": "Ismaël Traoré-Vance", "outcome": "ruled out"}
{"id": "G11", "scorer": "Renata Kvapilová", "team": "Czechia", "minute": 66, "minute_text": "66 minutes", "kind": "penalty"}
{"id": "G12", "scorer": "Patrizio Vanoli-Frey", "team": "Lugano", "minute": 69, "minute_text": "69th minute"}
{"id": "G13", "scorer": "Alfie Maynard-Dos Santos", "team": "Charlton"}
{"id": "G14", "scorer": "Alfie Maynard-Dos Santos", "team": "Charlton", "score": "2-0"}
{"id": "G15", "team": "Rosenborg", "minute": 33, "minute_text": "33rd minute"}
{"id": "G16", "scorer": "Benny Cassar-Lowe", "team": "Valletta", "minute_text": "hour"}
{"id": "G17", "scorer": "Benny Cassar-Lowe", "team": "Valletta", "minute_text": "hour"}
