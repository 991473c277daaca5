⟦TEAM|Salford⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Barrow⟧: ⟦PERSON|Adeyinka⟧'s early ⟦G1|goal⟧ enough on a night of few thrills

It was a match that will be remembered, if at all, for the weather. Rain came in sideways off the moors, the ball held up in the corners and at one point an advertising hoarding blew on to the pitch at the ⟦VENUE|Peninsula Stadium⟧ and had to be removed by two stewards and the fourth official.

⟦TEAM|Salford City⟧ did enough in the opening quarter of an hour to win it. They did almost nothing afterwards. "We'll take it and we'll not watch it back," was the verdict of the assistant manager, ⟦PERSON|Ritchie Pollock⟧, who took charge with ⟦PERSON|Karl Lavender⟧ serving a touchline ban.

⟦COMPETITION|League Two⟧'s form side, ⟦TEAM|Barrow⟧ had arrived with eight wins from ten. They'd have been level inside ⟦MINUTE|20 minutes⟧ had ⟦PERSON|Emre Tosun⟧'s header been a yard lower; they'd have been level before the ⟦MINUTE|break⟧ had ⟦PERSON|Danny Westwood⟧, all alone at the back post, not chosen to head across goal rather than at it; and they'd surely have drawn if the referee, ⟦PERSON|Lisa Benn-Harrow⟧, had spotted a push on ⟦PERSON|Tosun⟧ in the ⟦MINUTE|77th minute⟧. A hat-trick of hard-luck stories, then, and nothing to show.

Instead, a corner. It was ⟦TEAM|Salford⟧'s second, and it came from a shot by ⟦PERSON|Luis Carvalhal⟧ that ⟦TEAM|Barrow⟧'s ⟦NORP|Welsh⟧ goalkeeper ⟦PERSON|Rhodri Pugh⟧ pushed round. ⟦PERSON|Carvalhal⟧ jogged over, waited for a gust to drop and aimed for the near post. ⟦PERSON|Tunde Adeyinka⟧ met it ten yards out, and it ⟦G2|flew into the far side of the net⟧ across ⟦PERSON|Pugh⟧. The time was 8.03pm, or, if you prefer, ⟦MINUTE|18 minutes⟧ in.

⟦PERSON|Adeyinka⟧ has been at the club for eleven days. A centre-half by trade, he spent ⟦DATE|last season⟧ at ⟦TEAM|Southend United⟧ and the first part of this one without a team. He trained alone at a leisure centre in ⟦GPE|Basildon⟧. "My brother fed me crosses," he said. "He can't cross. ⟦PERSON|Luis⟧ can. That's basically why I ⟦G3|scored⟧."

⟦FURNITURE|Follow our League Two live blog every Tuesday night⟧

⟦TEAM|Barrow⟧'s response was to go long. ⟦PERSON|Tosun⟧, a handful, won plenty in the air without anybody reading him. ⟦PERSON|Westwood⟧ struck a volley that was charged down. From a long throw by ⟦PERSON|Jonny Asquith⟧, ⟦PERSON|Adeyinka⟧ nearly undid his good work, slicing towards his own net, only for ⟦TEAM|Salford⟧'s keeper, ⟦PERSON|Marcin Dudek⟧, to react. ⟦PERSON|Dudek⟧ was later shown a yellow card for taking forty seconds over a goal kick; given the conditions, forty seconds seemed reasonable.

The second half was a scrap. Two men from each side went into the book. ⟦PERSON|Kofi Brobbey⟧, on for ⟦PERSON|Carvalhal⟧, had the visitors' only real scare to his name when his drive from 25 yards came back off the foot of the post, and ⟦TEAM|Salford⟧'s captain, ⟦PERSON|Nathan Ogilvie⟧, headed the rebound over with ⟦PERSON|Pugh⟧ down.

⟦PERSON|Pete Ashdown⟧, the ⟦TEAM|Barrow⟧ manager, sent on everything he had. By the end there were five up front, none of whom could get a clean contact. "I've no criticism of effort," said ⟦PERSON|Ashdown⟧. "We've ⟦G4|conceded⟧ from a set piece, that's two games running, and we've not scored. You don't need me for the rest." Asked about the penalty appeal, he smiled. "I'd only get fined."

It is the second time ⟦DATE|this month⟧ that the ⟦TEAM|Ammies⟧ have won by that score, and the sixth clean sheet of ⟦PERSON|Dudek⟧'s season. They move up a place to ninth, four points off the play-offs. ⟦TEAM|Barrow⟧ stay third but lose ground on ⟦TEAM|Notts County⟧ and ⟦TEAM|Walsall⟧, who both won.

A word for the 1,642 who came. Few will have seen the ⟦G5|header⟧ clearly; the mist had come down by then. ⟦PERSON|Adeyinka⟧'s brother was one who did. "He rang to say it was a good cross," the defender reported.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Adeyinka", "team": "Salford City", "minute": 18, "assist": "Luis Carvalhal", "kind": "header"}
{"id": "G2", "scorer": "Tunde Adeyinka", "team": "Salford City", "minute": 18, "assist": "Luis Carvalhal", "kind": "header", "minute_text": "18 minutes"}
{"id": "G3", "scorer": "Tunde Adeyinka", "team": "Salford City", "minute": 18, "assist": "Luis Carvalhal", "kind": "header"}
{"id": "G4", "scorer": "Tunde Adeyinka", "team": "Salford City", "minute": 18, "assist": "Luis Carvalhal", "kind": "header"}
{"id": "G5", "scorer": "Tunde Adeyinka", "team": "Salford City", "minute": 18, "assist": "Luis Carvalhal", "kind": "header"}
