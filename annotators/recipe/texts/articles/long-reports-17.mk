⟦TEAM|Kilmarnock⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Dundee⟧: Nine-man ⟦TEAM|Killie⟧ in epic survival act

⟦PERSON|Watson-Fyfe⟧ ⟦G1|treble⟧ | Two reds | ⟦TEAM|Dens⟧ boss "lost for words"

If you left early, and a fair few did, this is what you missed: two dismissals, a penalty, a goalkeeper in attack, an 18-year-old's ⟦G2|hat-trick⟧ completed with the last kick, and a manager who ran the length of the touchline in a club suit and one shoe.

⟦TEAM|Kilmarnock⟧ stay in the ⟦COMPETITION|Scottish Premiership⟧. It's as simple, and as absurd, as that. Needing three points to overtake ⟦TEAM|St Johnstone⟧, whose own fixture at ⟦TEAM|Ross County⟧ had finished ⟦MINUTE|five minutes earlier⟧, they had nine men and were drawing ⟦SCORE|2-2⟧ when ⟦PERSON|Bobby Watson-Fyfe⟧ collected the ball forty yards out.

"I couldn't tell you what I was thinking," said the teenager. "I just kept going, nobody came, and when I looked up the boy was off his line."

The boy was ⟦PERSON|Trevor Carswell-Smith⟧. The ⟦TEAM|Dundee⟧ keeper, three yards out of position, saw the ⟦G3|chip⟧ all the way, all the way in.

The wonder is that ⟦TEAM|Killie⟧ were even in a position to be saved. They'd made a nightmare start. ⟦PERSON|Lyall Cameron-Stirk⟧ had two efforts blocked inside the ⟦MINUTE|first 60 seconds⟧, a third that shaved the post, and with the fourth, an angled drive, ⟦G4|put ⟦TEAM|Dundee⟧ in front⟧. There'd been no more than ⟦MINUTE|five minutes⟧ played. ⟦PERSON|Tony Docherty-Wynn⟧'s visitors had only pride at stake and were playing as if they rather liked the feel of it.

Then ⟦PERSON|Stuart Findlay-Kay⟧, the home captain, went for two-footed and was gone. ⟦VENUE|Rugby Park⟧ booed, then fell silent when it saw the replay. Down to ten after ⟦MINUTE|20 minutes⟧, ⟦TEAM|Kilmarnock⟧ reorganised into something like a 4-4-1 with ⟦PERSON|Watson-Fyfe⟧ as the one.

He was excellent. On ⟦MINUTE|34⟧, from nothing more than a hoof by keeper ⟦PERSON|Kieran O'Hara-Bright⟧, he held off the giant ⟦NORP|Nigerian⟧ ⟦PERSON|Clark Obinwa⟧, spun and ⟦G5|equalised⟧ off the inside of the upright. By ⟦MINUTE|half-time⟧ he'd also had a header saved, and at the start of the second half he forced ⟦PERSON|Carswell-Smith⟧ to save with his feet.

⟦TEAM|Dundee⟧'s next threat came from the bench. ⟦PERSON|Ziyad Larkeche-Bonn⟧, sent on to stretch tiring legs, wriggled free in the box and went down. ⟦PERSON|Don Robertson-Muir⟧ pointed to the spot. ⟦PERSON|Obinwa⟧, who's never missed one, hasn't missed one yet. ⟦MINUTE|66⟧: ⟦G6|⟦SCORE|2-1⟧⟧.

The noise from ⟦GPE|Dingwall⟧ on a thousand phones told ⟦TEAM|Kilmarnock⟧ that it didn't get any easier, for ⟦TEAM|St Johnstone⟧ were winning. Manager ⟦PERSON|Derek McInnes-Boyd⟧ threw on another attacker, ⟦PERSON|Innes Cameron-Dow⟧, and pulled off his left-back. When he lost ⟦PERSON|Rory McKenzie-Hope⟧ to a second yellow with ⟦MINUTE|ten minutes left⟧, many supporters headed for the exits.

⟦PERSON|Cameron-Dow⟧ won a free-kick, on the left, near the corner of the area. Everyone expected a cross. ⟦PERSON|Watson-Fyfe⟧ had noticed the wall had only three in it. "⟦PERSON|Innes⟧ told me to float it," he admitted. "I ignored him." ⟦PERSON|Carswell-Smith⟧ was nowhere near. ⟦G7|All square⟧, ⟦MINUTE|four minutes on the clock⟧.

His ⟦G8|second⟧ was a thing of beauty. His ⟦G9|third⟧ was a thing of legend, and when ⟦PERSON|Robertson-Muir⟧ blew seconds after the ⟦MINUTE|restart⟧ there were grown men lying on the plastic.

"I'm 54. I'm too old for that," said ⟦PERSON|McInnes-Boyd⟧, who'd found the shoe. "The kid wasn't going to start, that's the truth. ⟦PERSON|Kyle⟧ was ill this morning. After the first ⟦G10|goal⟧ I thought, we're in bother. At two-one and nine men, I thought, that's us. I was planning ⟦DATE|next season⟧. In the ⟦COMPETITION|Championship⟧."

⟦PERSON|Docherty-Wynn⟧ had come to enjoy himself. "I'm lost for words, and that's coming from me. We ⟦G11|scored two⟧ away from home against nine men and lost. I'd say well done, if I wasn't so angry. The ⟦G12|winner⟧, our keeper's got to be on his line, end of."

For ⟦TEAM|St Johnstone⟧, a play-off with ⟦TEAM|Partick Thistle⟧ awaits on ⟦DATE|Thursday night⟧ and, the following ⟦DATE|Sunday⟧, in ⟦GPE|Perth⟧. Their own ⟦SCORE|1-0⟧ win was, as it turned out, worth nothing.

⟦FURNITURE|Kilmarnock: O'Hara-Bright 7; Mayo 6, Findlay-Kay 2, Deas 7, Ndaba 6; Armstrong 6, Lyons 7, McKenzie-Hope 5, Murray 6; Watson-Fyfe 10, Anderson 5.⟧
⟦FURNITURE|Booked: Deas, Lyons. Sent off: Findlay-Kay 20, McKenzie-Hope 80.⟧
=====GOALS=====
{"id": "G1", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "count": 3}
{"id": "G2", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "count": 3}
{"id": "G3", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "kind": "shot"}
{"id": "G4", "scorer": "Lyall Cameron-Stirk", "team": "Dundee", "minute": 5, "kind": "shot", "minute_text": "five minutes"}
{"id": "G5", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "minute": 34, "assist": "Kieran O'Hara-Bright", "kind": "shot", "minute_text": "half-time"}
{"id": "G6", "scorer": "Clark Obinwa", "team": "Dundee", "minute": 66, "kind": "penalty", "score": "2-1", "minute_text": "66"}
{"id": "G7", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "minute": 86, "kind": "free kick", "minute_text": "four minutes on the clock"}
{"id": "G8", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "minute": 86, "kind": "free kick"}
{"id": "G9", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "kind": "shot"}
{"id": "G10", "scorer": "Lyall Cameron-Stirk", "team": "Dundee", "minute": 5, "kind": "shot"}
{"id": "G11", "team": "Dundee", "count": 2}
{"id": "G12", "scorer": "Bobby Watson-Fyfe", "team": "Kilmarnock", "kind": "shot"}
