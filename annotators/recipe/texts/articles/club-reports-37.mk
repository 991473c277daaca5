A wet ⟦DATE|Wednesday⟧, a wall, and ⟦PERSON|Wiremu Tapsell⟧

⟦FURNITURE|By our man in Copenhagen, Julian Attenbury⟧

Nobody goes to the ⟦COMPETITION|Conference League⟧ for the poetry. One goes as one goes to a cousin's wedding: because there was an invitation, because there might be cake; and on ⟦DATE|Wednesday⟧, in ⟦GPE|Copenhagen⟧, in a rain that seemed to be travelling from several places at once, the supporters of ⟦TEAM|Rayo Vallecano⟧ – four hundred of them, the whole of a barrio's holiday money – must at ⟦MINUTE|half-time⟧ have been asking themselves about the cake.

They were two down and it was not unjust. ⟦TEAM|FC Copenhagen⟧, who'd won the first leg of this quarter-final ⟦SCORE|1-0⟧ in ⟦GPE|Madrid⟧ with a ⟦G1|goal⟧ by ⟦PERSON|Elias Bjerregaard⟧ that has been shown so often on ⟦NORP|Danish⟧ television that it ought to pay a licence fee, had ⟦G2|added to it⟧ after ⟦MINUTE|eighteen minutes⟧, through the same man, and then ⟦G8|again⟧ through ⟦PERSON|Mikkel Tofte⟧, whose shot ⟦PERSON|Iván Carrascal⟧ got both hands to and neither. Three ahead over the two matches; the beer was already being put on ice at the ⟦VENUE|Parken⟧, where it scarcely needed to be.

It is at such times that coaches are supposed to do things. ⟦PERSON|Fermín Aldecoa⟧, who is sixty-one and looks like a retired bullfighter's accountant, did nothing. He said nothing, either, according to ⟦PERSON|Óliver Santacruz⟧, his captain; he sat in the dressing room and peeled an orange. “He gave each of us a piece,” said ⟦PERSON|Santacruz⟧. “I don't know. I suppose it was the vitamins.”

⟦PERSON|Wiremu Tapsell⟧ does not like oranges. He had come on for the injured ⟦PERSON|Isi Montoro⟧ after ⟦MINUTE|half an hour⟧: a ⟦NORP|New Zealander⟧, twenty-two, signed for the price of a second-hand van from ⟦TEAM|Auckland FC⟧, and had done so little up to then that one ⟦NORP|Spanish⟧ colleague had him down as having gone off. Within ⟦MINUTE|eleven minutes of the restart⟧ he ⟦G9|had three⟧.

Let us take our time with them; he didn't. The ⟦G3|first⟧, ⟦MINUTE|90 seconds⟧ in, was a toe-poke, the kind of thing you'd do to a stone. ⟦G4|Two⟧ was a ⟦G5|header⟧ between two very large defenders from ⟦PERSON|Santacruz⟧'s corner. And for the ⟦G6|third⟧, he was twenty-five yards out with a free-kick and a wall and ⟦PERSON|Theodor Rask⟧, who'd been named in ⟦DATE|March⟧ the best goalkeeper in the ⟦COMPETITION|Danish Superliga⟧, and it went over the one and round the other and made, as it came off the post, a noise that was heard across the silence like a dropped plate.

So they were level over the two ties; and there were thirty-four minutes to be played, and then another thirty. ⟦PERSON|Bjerregaard⟧, who had been magnificent, had a ⟦G10|goal⟧ taken from him by the computer, an eyelash of offside. ⟦PERSON|Joaquín Oñate⟧ of ⟦TEAM|Rayo⟧ was sent off for a challenge he described afterwards, with admirable candour, as “from another century.” ⟦PERSON|Rask⟧ saved from ⟦PERSON|Tapsell⟧, and from ⟦PERSON|Tapsell⟧, and from ⟦PERSON|Tapsell⟧. In the ⟦MINUTE|hundred and third minute⟧ ⟦TEAM|Copenhagen⟧ got a penalty. ⟦PERSON|Tofte⟧. Over.

Who else, then, but the man with the orange? Not ⟦PERSON|Aldecoa⟧, naturally: ⟦PERSON|Santacruz⟧, who's been at the club since he was nine, who has played for it in three divisions and had never in a hundred and ninety matches scored with his left foot. He won the ball, he looked for ⟦PERSON|Tapsell⟧, who was on the ground with cramp; he couldn't find anyone else; and from the right-hand corner of the box, with ⟦MINUTE|six minutes of the whole business left⟧, he shut his eyes and ⟦G11|scored⟧. I asked him about it later, and he confirmed that this was so. ⟦PERSON|Rask⟧ had his open. It made no difference.

“I would like to say that I'd planned it,” said ⟦PERSON|Aldecoa⟧, who has a flat above a bakery and says he'll retire there whatever happens, “and I'd like to say that we'll score four in the semi-final, and that I will be carried through ⟦GPE|Vallecas⟧ on a chair. The truth is that I was hungry.”

They play ⟦TEAM|Crystal Palace⟧ or ⟦TEAM|AEK Athens⟧ in ⟦DATE|three weeks' time⟧. The four hundred went off singing, into the rain. There was, I'm told, cake.
=====GOALS=====
{"id": "G1", "scorer": "Elias Bjerregaard", "team": "FC Copenhagen", "scope": "background"}
{"id": "G2", "scorer": "Elias Bjerregaard", "team": "FC Copenhagen", "minute": 18, "minute_text": "eighteen minutes"}
{"id": "G8", "scorer": "Mikkel Tofte", "team": "FC Copenhagen", "kind": "shot"}
{"id": "G9", "scorer": "Wiremu Tapsell", "team": "Rayo Vallecano", "count": 3, "minute_text": "eleven minutes of the restart"}
{"id": "G3", "scorer": "Wiremu Tapsell", "team": "Rayo Vallecano", "minute": 47, "minute_text": "90 seconds", "kind": "shot"}
{"id": "G4", "scorer": "Wiremu Tapsell", "team": "Rayo Vallecano", "assist": "Óliver Santacruz", "kind": "header"}
{"id": "G5", "scorer": "Wiremu Tapsell", "team": "Rayo Vallecano", "assist": "Óliver Santacruz", "kind": "header"}
{"id": "G6", "scorer": "Wiremu Tapsell", "team": "Rayo Vallecano", "kind": "free kick"}
{"id": "G10", "scorer": "Elias Bjerregaard", "team": "FC Copenhagen", "outcome": "ruled out"}
{"id": "G11", "scorer": "Óliver Santacruz", "team": "Rayo Vallecano", "minute": 114, "minute_text": "six minutes of the whole business left", "kind": "shot"}
