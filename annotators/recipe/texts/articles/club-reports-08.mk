⟦TEAM|Celta⟧ and ⟦TEAM|Betis⟧, a quarrel between friends, end as they began

There are matches that seem to be about something and matches that are about nothing but themselves, and when the rain came in off the estuary on ⟦DATE|Saturday evening⟧, turning ⟦VENUE|Balaídos⟧ the colour of slate, it was plain that ⟦TEAM|Celta Vigo⟧ against ⟦TEAM|Real Betis⟧ would be one of the latter: thirteenth against ninth, twenty-two men of talent and indecision, a referee, ⟦PERSON|Aurelio Montes⟧, with a taste for his own whistle.

It ended ⟦SCORE|1-1⟧ and nobody who saw it would ask for it to end otherwise. ⟦PERSON|Brais Outeiro⟧, thirty-six years old, a ⟦GPE|Vigo⟧ man from the fish market to the haircut, ⟦G1|scored⟧ for the home team just past the ⟦MINUTE|hour⟧, his two hundred and somethingth game for the club, and then wept, which he does. ⟦PERSON|Outeiro⟧ had been told in ⟦DATE|January⟧ that he'd not be kept on; there was in the way he struck the ball, low, disdainful, across ⟦PERSON|Kepa Arrizubieta⟧, a whole correspondence with the boardroom.

What preceded it was a penalty, the third ⟦TEAM|Celta⟧ have been given ⟦DATE|this season⟧ and the third they have wasted. ⟦PERSON|Hamza Belkacem⟧ took two steps and put it so high that a child caught it. The missing of it seemed to free them; as if, the obvious way having been closed, they remembered the others.

And ⟦TEAM|Betis⟧? ⟦TEAM|Betis⟧ had one of those afternoons that their supporters carry about with them like a weather forecast. They had the ball. They had the corners, eleven to two. ⟦PERSON|Joaquim Baptistella⟧ might have scored after a ⟦MINUTE|minute⟧, and again after ⟦MINUTE|three⟧; he had ⟦G2|done so⟧ once, with his hand, and been cautioned for it. ⟦PERSON|Nikola Rebrov⟧, in ⟦TEAM|Celta⟧'s goal, made a save from ⟦PERSON|Álvaro Tinoco⟧ that belonged on a church ceiling.

Then, as the fourth official was lifting his board, a throw-in, a flick, a half-second of sleep, and there was ⟦PERSON|Tinoco⟧ with his back to everything, hooking the ball over his shoulder and ⟦G3|inside the far post⟧. The ⟦G4|equaliser⟧ was so lovely that some of those in the home stand applauded before recalling where they were.

“We deserved to win, they deserved to win,” said the ⟦TEAM|Betis⟧ coach, ⟦PERSON|Ramón Villodres⟧, who has drawn seven of his last nine matches and says he does not dream of goals any more, only of sleep. He denied he'd be leaving in the ⟦DATE|summer⟧. “If we'd scored early I would be a genius,” he said. “Write that.”
=====GOALS=====
{"id": "G1", "scorer": "Brais Outeiro", "team": "Celta Vigo", "minute_text": "hour", "kind": "shot"}
{"id": "G2", "scorer": "Joaquim Baptistella", "team": "Real Betis", "outcome": "ruled out"}
{"id": "G3", "scorer": "Álvaro Tinoco", "team": "Real Betis", "kind": "volley"}
{"id": "G4", "scorer": "Álvaro Tinoco", "team": "Real Betis", "kind": "volley"}
