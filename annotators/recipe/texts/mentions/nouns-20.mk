⟦PERSON|Harvey Trelawny⟧'s stunning ⟦G1|strike⟧ after ⟦MINUTE|52 minutes⟧ won the match and should win goal of the month; ⟦PERSON|Lenny Duke⟧'s strike after ⟦MINUTE|54 minutes⟧ for ⟦TEAM|Stevenage⟧ was even better and hit the bar. ⟦TEAM|Exeter City⟧ go third.

The ⟦G2|goal⟧ on ⟦MINUTE|18⟧ was all ⟦PERSON|Thanos Vakis⟧: he won it, carried it 60 metres and left ⟦PERSON|Spyros Lambropoulos⟧ with a ⟦G3|tap-in⟧ for ⟦TEAM|OFI⟧. ⟦PERSON|Lambropoulos⟧ had a header saved in reply to a string of ⟦TEAM|Lamia⟧ free-kicks.

⟦PERSON|Scott Imrie⟧ left a tap, a towel and a tap-in behind when he walked off at ⟦MINUTE|half-time⟧, as the joke in the ⟦TEAM|Alloa Athletic⟧ dressing room went. From two yards he had hit ⟦PERSON|Gary Bowden⟧.

⟦TEAM|Botafogo⟧ needed only ⟦MINUTE|11 seconds⟧ to ⟦G4|go in front⟧. ⟦PERSON|Jefferson Paulino⟧ collected the ball direct from kick-off, ⟦PERSON|Tiaguinho⟧ had the first shot and ⟦PERSON|Marlon Bispo⟧ the second, which ⟦G5|beat ⟦PERSON|Cassio Neri⟧⟧.

⟦TEAM|Estudiantes⟧ needed only 11 seconds to concede a free-kick, 11 minutes to concede a penalty and, after ⟦PERSON|Bautista Marin⟧ had missed it, 11 changes of formation to keep ⟦TEAM|Tigre⟧ from a goal, said their captain.

⟦TEAM|Bari⟧ lost ⟦PERSON|Elio Sabatini⟧ to injury, a one-goal lead to ⟦PERSON|Davide Ponzio⟧'s ⟦G6|equaliser⟧ on ⟦MINUTE|78⟧ for ⟦TEAM|Pisa⟧, and their composure. ⟦PERSON|Michele Rao⟧ was sent off in the ⟦MINUTE|85th minute⟧ for protesting that a penalty had not been given.

⟦PERSON|Max Odenthal⟧'s 16th ⟦G7|goal⟧ of a remarkable season was a late one, in the ⟦MINUTE|89th minute⟧, and an important one, giving ⟦TEAM|Duisburg⟧ a point. His 15th had been a ⟦G8|penalty⟧ a week ago.

⟦PERSON|Hugo Larsson-Berg⟧'s 16th yellow card of a remarkable season came late, in the ⟦MINUTE|89th minute⟧, for a foul that gave away the free-kick from which ⟦PERSON|Vilgot Strom⟧ hit the post. ⟦TEAM|Halmstad⟧ held on by a goal.

⟦PERSON|Jesse van Leent⟧ ⟦G9|won it⟧ at the death after the visitors' ⟦PERSON|Nick Doornbos⟧ had twice cleared from beneath the bar. ⟦TEAM|Excelsior⟧ ⟦G10|got their goal⟧ from a throw-in.

A lead of two goals with ⟦MINUTE|ten minutes left⟧ should have been safe. ⟦TEAM|Motor Lublin⟧'s ⟦PERSON|Filip Krawiec⟧ ⟦G11|got one⟧ on ⟦MINUTE|81⟧ and ⟦PERSON|Szymon Duda⟧ ⟦G12|the other⟧ on ⟦MINUTE|87⟧, and ⟦TEAM|Cracovia⟧ left with a point and an injury to ⟦PERSON|Jan Pieniazek⟧.

A lead of two points with ten matches left should be safe. ⟦TEAM|Stal Rzeszow⟧ coach ⟦PERSON|Adam Gorski⟧ would trade it, he said, for a striker with a finish on him.

The ⟦G13|opener⟧ was a header from the captain, ⟦PERSON|Uros Mandic⟧, in the ⟦MINUTE|36th minute⟧. The ⟦G14|second⟧ was a penalty converted by ⟦PERSON|Igor Cosic⟧ a ⟦MINUTE|minute before the break⟧. ⟦TEAM|Radnik⟧'s third, as they thought, was a volley by ⟦PERSON|Sasa Ilic⟧ that landed on the roof of the net.

Bottom club ⟦TEAM|Darlington⟧ found a hero in loan goalkeeper ⟦PERSON|Rafe Sutcliffe⟧. He saved a penalty, headed a late corner towards goal and, when the rebound fell to ⟦PERSON|Tommy Dacosta⟧, had a decent view of the ⟦G15|leveller⟧ (⟦MINUTE|90+5⟧).

⟦MINUTE|Three minutes from time⟧ ⟦PERSON|Gabriel Arrua⟧ ⟦G16|had his second⟧, a tidy volley, and ⟦TEAM|Libertad⟧ ⟦G17|had their third⟧. The ⟦G18|first two⟧ were penalties.

⟦MINUTE|Three minutes from time⟧ ⟦PERSON|Denis Ayala⟧ had his second, a booking for dissent, and ⟦TEAM|Nacional Asuncion⟧ had their third red card of the term. They still led by a goal at the end.

It was from the second phase of a corner that ⟦PERSON|Nuno Ascensao⟧ ⟦G19|gave ⟦TEAM|Chaves⟧ hope⟧ with a header in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Vasco Ruela⟧'s header in the ⟦MINUTE|80th⟧, from the same corner on the same side, was tipped away by ⟦TEAM|Tondela⟧'s ⟦PERSON|Ivo Matos⟧.

⟦PERSON|Mikkel Duelund-Ras⟧ made the net bulge, but from the wrong side; ⟦PERSON|Tobias Klem⟧'s effort ⟦G20|was on the right side of it⟧ and ⟦TEAM|Hvidovre⟧ led. The ⟦G21|goal⟧ was timed at ⟦MINUTE|22 minutes⟧.

"I remember the ⟦G22|goal⟧," said ⟦PERSON|Shane Gerrity⟧ of his ⟦DATE|2012⟧ ⟦G23|header⟧ for ⟦TEAM|Ireland Under-21s⟧ in ⟦GPE|Tallinn⟧. "I remember the penalty I missed in the return even better."

It was a simple finish to a complicated move, ⟦PERSON|Pavel Kratochvil⟧ ⟦G24|walking the ball in⟧ on ⟦MINUTE|57⟧ for ⟦TEAM|Bohemians 1905⟧ after ⟦PERSON|Vojta Sykora⟧ had drawn the goalkeeper. A penalty by ⟦PERSON|Sykora⟧ late on was not simple enough; he aimed for the top corner and missed the lot.

Six penalties have come ⟦TEAM|Airbus UK⟧'s way since ⟦DATE|August⟧. ⟦PERSON|Josh Parry-Evans⟧ has ⟦G25|scored five⟧ and the sixth, on ⟦DATE|Saturday⟧ at ⟦TEAM|Caernarfon Town⟧, rebounded to him off the keeper, who saved the second effort too.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Trelawny", "team": "Exeter City", "minute": 52, "minute_text": "52 minutes"}
{"id": "G2", "scorer": "Spyros Lambropoulos", "team": "OFI", "minute": 18, "minute_text": "18", "assist": "Thanos Vakis", "kind": "shot"}
{"id": "G3", "scorer": "Spyros Lambropoulos", "team": "OFI", "minute": 18, "minute_text": "18", "assist": "Thanos Vakis", "kind": "shot"}
{"id": "G4", "scorer": "Marlon Bispo", "team": "Botafogo", "minute": 1, "minute_text": "11 seconds"}
{"id": "G5", "scorer": "Marlon Bispo", "team": "Botafogo", "minute": 1, "minute_text": "11 seconds"}
{"id": "G6", "scorer": "Davide Ponzio", "team": "Pisa", "minute": 78, "minute_text": "78"}
{"id": "G7", "scorer": "Max Odenthal", "team": "Duisburg", "minute": 89, "minute_text": "89th minute"}
{"id": "G8", "scorer": "Max Odenthal", "team": "Duisburg", "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Jesse van Leent", "team": "Excelsior"}
{"id": "G10", "scorer": "Jesse van Leent", "team": "Excelsior"}
{"id": "G11", "scorer": "Filip Krawiec", "team": "Motor Lublin", "minute": 81, "minute_text": "81"}
{"id": "G12", "scorer": "Szymon Duda", "team": "Motor Lublin", "minute": 87, "minute_text": "87"}
{"id": "G13", "scorer": "Uros Mandic", "team": "Radnik", "minute": 36, "minute_text": "36th minute", "kind": "header"}
{"id": "G14", "scorer": "Igor Cosic", "team": "Radnik", "minute": 44, "minute_text": "minute before the break", "kind": "penalty"}
{"id": "G15", "scorer": "Tommy Dacosta", "team": "Darlington", "minute": 90, "added": 5, "minute_text": "90+5"}
{"id": "G16", "scorer": "Gabriel Arrua", "team": "Libertad", "minute": 87, "minute_text": "Three minutes from time", "kind": "volley"}
{"id": "G17", "scorer": "Gabriel Arrua", "team": "Libertad", "minute": 87, "minute_text": "Three minutes from time", "kind": "volley"}
{"id": "G18", "team": "Libertad", "kind": "penalty", "count": 2}
{"id": "G19", "scorer": "Nuno Ascensao", "team": "Chaves", "minute": 71, "minute_text": "71st minute", "kind": "header"}
{"id": "G20", "scorer": "Tobias Klem", "team": "Hvidovre", "minute": 22, "minute_text": "22 minutes"}
{"id": "G21", "scorer": "Tobias Klem", "team": "Hvidovre", "minute": 22, "minute_text": "22 minutes"}
{"id": "G22", "scorer": "Shane Gerrity", "team": "Ireland Under-21s", "kind": "header", "scope": "background"}
{"id": "G23", "scorer": "Shane Gerrity", "team": "Ireland Under-21s", "kind": "header", "scope": "background"}
{"id": "G24", "scorer": "Pavel Kratochvil", "team": "Bohemians 1905", "minute": 57, "minute_text": "57"}
{"id": "G25", "scorer": "Josh Parry-Evans", "team": "Airbus UK", "kind": "penalty", "count": 5, "scope": "background"}
